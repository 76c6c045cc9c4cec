import { mapLiteral, type Referred, type Selected, type Statement, subquery } from '../statement';

/** Under these keys a root tells the first slug among its arguments that nobody knows, and its value. */
export const KNOWN = { unknown: '@unknown', value: '@value' } as const;

/** A slug that is nowhere in the graph, and the argument that has it. */
export interface UnknownSlug {
  argument: string;
  slug: string;
}

/**
 * A root's value, with the slugs among its arguments, however deep, that nobody knows: an answer with nothing in it
 * must not be read as "nobody says so" where a slug was only misspelt.
 */
export function withKnown(referred: readonly Referred[], value: string): string {
  if (referred.length === 0) return value;
  const asked = referred.map(({ argument, slugs }) =>
    mapLiteral([
      ['argument', `'${argument}'`],
      ['slugs', slugs],
    ]),
  );
  const unknown = subquery('COLLECT', [
    `UNWIND [${asked.join(', ')}] AS asked`,
    'UNWIND asked.slugs AS slug',
    'WITH asked, slug WHERE NOT EXISTS { (:Entity {slug: slug}) }',
    'RETURN {argument: asked.argument, slug: slug} LIMIT 1',
  ]);
  return mapLiteral([
    [KNOWN.unknown, unknown],
    [KNOWN.value, value],
  ]);
}

/** The parameter for an argument that is a slug, or nothing where it is not given. */
export function slugParameter(statement: Statement, selected: Selected, argument: string): string | undefined {
  const given = statement.argumentsOf(selected)[argument];
  if (given === undefined || given === null) return undefined;
  const slug = statement.parameter(argument, selected, (args) => args[argument]);
  statement.refer(selected, `${selected.def.name}(${argument})`, `[${slug}]`);
  return slug;
}

/** The parameter for an argument that is a list of slugs, or nothing where it is not given. */
export function slugsParameter(statement: Statement, selected: Selected, argument: string): string | undefined {
  const given = statement.argumentsOf(selected)[argument];
  if (given === undefined || given === null) return undefined;
  const slugs = statement.parameter(argument, selected, (args) => args[argument]);
  statement.refer(selected, `${selected.def.name}(${argument})`, slugs);
  return slugs;
}
