import { api } from '../../model/api/build';
import type { Test } from '../../model/api/shape';
import { step } from './hop';
import { readLimit } from './paging';
import { project } from './project';
import { fieldsOf } from './select';
import { mapLiteral, type Selected, type Statement, subquery, whereLines } from './statement';
import { sourceOf } from './table';

/** All rows of a connection, whatever its page. */
export interface Counted {
  match: string[];
  where: string[];
  /** the variable of what is counted: a node, or a relationship that is a fact */
  row: string;
}

/** The facets that are asked for, over rows that are found once for all of them. */
export function facets(statement: Statement, selected: Selected, { match, where, row }: Counted): string {
  const rows = statement.variable('rows');
  const type = String(selected.def.type).replace('!', '');
  const entries = fieldsOf(statement, type, selected.nodes).map((field): [string, string] => [
    field.key,
    field.def.name === '__typename' ? `'${type}'` : facet(statement, type, field, rows, row),
  ]);
  return subquery('COLLECT', [
    `WITH ${subquery('COLLECT', [...match, ...whereLines(where), `RETURN ${row}`])} AS ${rows}`,
    `RETURN ${mapLiteral(entries)}`,
  ]);
}

/**
 * One facet: the values in order, then how long each stands in a row. Neo4j takes an aggregation in a subquery of a
 * map for one of the map, and refuses it.
 */
function facet(statement: Statement, type: string, field: Selected, rows: string, row: string): string {
  const source = sourceOf(type, field.def.name);
  if (source.from !== 'facet') throw new Error(`${type}.${field.def.name} is no facet`);
  const [values, starts, at, value, count] = ['values', 'starts', 'at', 'value', 'count'].map((stem) =>
    statement.variable(stem),
  ) as [string, string, string, string, string];
  const all = subquery('COLLECT', [
    `UNWIND ${rows} AS ${row}`,
    ...valueLines(statement, source.test, row, value),
    `RETURN ${value} ORDER BY ${value}`,
  ]);
  const limit = field.def.args.some(({ name }) => name === 'first')
    ? ` LIMIT ${statement.parameter('limit', field, (args) => readLimit(args, field.def.name, 0))}`
    : '';
  const counted = String(field.def.type).replace(/[[\]!]/g, '');
  return subquery('COLLECT', [
    `WITH ${all} AS ${values}`,
    `WITH ${values}, [${at} IN range(0, size(${values}) - 1) WHERE ${at} = 0 OR ${values}[${at}] <> ${values}[${at} - 1]] AS ${starts}`,
    `UNWIND range(0, size(${starts}) - 1) AS ${at}`,
    `WITH ${values}[${starts}[${at}]] AS ${value}, coalesce(${starts}[${at} + 1], size(${values})) - ${starts}[${at}] AS ${count}`,
    `ORDER BY ${count} DESC, ${value}${limit}`,
    `RETURN ${project(statement, counted, field.nodes, { self: value, count })}`,
  ]);
}

const TYPES = (): string =>
  [...(api().enums.get('EntityType')?.values.values() ?? [])]
    .map(({ word }) => word)
    .filter((word) => [...api().types.values()].some(({ model }) => model === word))
    .map((word) => `'${word}'`)
    .join(', ');

/** The lines after which `value` stands once for each value that a row has. */
function valueLines(statement: Statement, test: Test, row: string, value: string): string[] {
  switch (test.test) {
    case 'in':
    case 'equals':
      return [`WITH ${row}.${test.property} AS ${value}`, `WHERE ${value} IS NOT NULL`];
    case 'present':
      return [`WITH ${row}.${test.property} IS NOT NULL AS ${value}`];
    case 'label':
      return [`WITH head([label IN labels(${row}) WHERE label IN [${TYPES()}]]) AS ${value}`];
    case 'any': {
      const { match, where } = step(statement, test.hop, row, 'any');
      return [`WITH ${subquery('EXISTS', [...match, ...whereLines(where)])} AS ${value}`];
    }
    case 'reaches': {
      const { match, where, far } = step(statement, test.hop, row, 'entity');
      const ends = subquery('COLLECT', [...match, ...whereLines(where), `RETURN DISTINCT ${far}.${test.property}`]);
      return [`UNWIND ${ends} AS ${value}`];
    }
  }
}
