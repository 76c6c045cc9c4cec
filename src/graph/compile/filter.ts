import { api } from '../../model/api/build';
import type { Test } from '../../model/api/shape';
import { step } from './hop';
import { type Arguments, type Selected, type Statement, subquery, whereLines } from './statement';

/** Where a filter stands among the arguments: its argument, and the input type. */
export interface FilterArgument {
  argument: 'filter' | 'facts';
  type: string;
}

interface Place {
  argument: string;
  field: string;
  /** if it takes slugs, where it stands, in words, and the type of what they are of */
  slugs?: { at: string; of: string } | undefined;
}

/** What a filter asks, as conditions on a node (or on a relationship that is a fact). */
export interface FilterConditions {
  conditions: string[];
  /** properties that must equal one value, so that an index on them and the order can be used */
  fixed: string[];
  /** where a list begins instead of asking one of the conditions of everything */
  beginning?: { match: string[]; where: string[]; instead: string };
}

/** Compiles what is set of a filter; nothing is compiled for what is not. */
export function filterConditions(
  statement: Statement,
  selected: Selected,
  { argument, type }: FilterArgument,
  on: string,
): FilterConditions {
  const given = statement.argumentsOf(selected)[argument];
  const found: FilterConditions = { conditions: [], fixed: [] };
  if (typeof given !== 'object' || given === null) return found;
  for (const [name, { test, to }] of api().filters.get(type)?.fields ?? []) {
    const value = (given as Arguments)[name];
    if (value === undefined || value === null) continue;
    const slugs = to ? { at: `${selected.def.name}(${argument}: {${name}})`, of: to } : undefined;
    const one = condition(statement, selected, { argument, field: name, slugs }, test, value, on);
    found.conditions.push(one.text);
    if (one.reached && test.test === 'reaches' && test.begins && isSingle(value))
      found.beginning ??= { ...one.reached, instead: one.text };
    if (test.test === 'in' && isSingle(value)) found.fixed.push(test.property);
  }
  return found;
}

function isSingle(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1;
}

/** A condition, and where it is one on what is reached, how that is. */
interface Condition {
  text: string;
  reached?: { match: string[]; where: string[] };
}

function condition(
  statement: Statement,
  selected: Selected,
  place: Place,
  test: Test,
  value: unknown,
  on: string,
): Condition {
  const read = (args: Arguments): unknown => (args[place.argument] as Arguments)[place.field];
  const parameter = (): string => statement.parameter(place.field, selected, read);
  const single = isSingle(value);
  const oneOf = (expression: string): string => {
    // One value is an equality: an index then also gives the order.
    const name = single
      ? statement.parameter(place.field, selected, (args) => (read(args) as unknown[])[0])
      : parameter();
    if (place.slugs) statement.refer(selected, place.slugs.at, place.slugs.of, single ? `[${name}]` : name);
    return `${expression} ${single ? '=' : 'IN'} ${name}`;
  };
  switch (test.test) {
    case 'in':
      return { text: oneOf(`${on}.${test.property}`) };
    case 'equals':
      return { text: `${on}.${test.property} = ${parameter()}` };
    case 'present':
      return { text: `${on}.${test.property} IS ${value ? 'NOT NULL' : 'NULL'}` };
    case 'label':
      return { text: `any(label IN labels(${on}) WHERE label IN ${parameter()})` };
    case 'any': {
      const { match, where } = step(statement, test.hop, on, 'any');
      return { text: `${value ? '' : 'NOT '}${subquery('EXISTS', [...match, ...whereLines(where)])}` };
    }
    case 'reaches': {
      const { match, where, far } = step(statement, test.hop, on, place.field);
      const conditions = [...where, oneOf(`${far}.${test.property}`)];
      // By its label it is found without looking at all of them.
      const reached = { match, where: [`${far}:Entity`, ...conditions] };
      return { text: subquery('EXISTS', [...match, ...whereLines(conditions)]), reached };
    }
  }
}
