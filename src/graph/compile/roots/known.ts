import { mapLiteral, type Referred, type Selected, type Statement, subquery } from '../statement';

/** Under these keys a root tells the first slug among its arguments that nobody knows, and its value. */
export const KNOWN = { unknown: '@unknown', value: '@value' } as const;

/** A slug that is nowhere in the graph, or of something else than is asked for, and the argument that has it. */
export interface UnknownSlug {
  argument: string;
  slug: string;
  /** the type of what is asked for */
  type: string;
  /** those of what has the slug, if anything has */
  labels: string[] | null;
}

/**
 * A root's value, with the slugs among its arguments, however deep, that nobody knows, or that something of another type
 * has: an answer with nothing in it must not be read as "nobody says so" where a slug was only misspelt.
 */
export function withKnown(referred: readonly Referred[], value: string): string {
  if (referred.length === 0) return value;
  const asked = referred.map(({ argument, type, slugs }) =>
    mapLiteral([
      ['argument', `'${argument}'`],
      ['type', `'${type}'`],
      ['slugs', slugs],
    ]),
  );
  const unknown = subquery('COLLECT', [
    `UNWIND [${asked.join(', ')}] AS asked`,
    'UNWIND asked.slugs AS slug',
    'WITH asked, slug, COLLECT { MATCH (known:Entity {slug: slug}) RETURN labels(known) }[0] AS labels',
    'WHERE labels IS NULL OR NOT asked.type IN labels',
    'RETURN {argument: asked.argument, slug: slug, type: asked.type, labels: labels} LIMIT 1',
  ]);
  return mapLiteral([
    [KNOWN.unknown, unknown],
    [KNOWN.value, value],
  ]);
}

/** The parameter for an argument that is a slug of something of a type, or nothing where it is not given. */
export function slugParameter(
  statement: Statement,
  selected: Selected,
  argument: string,
  type = 'Entity',
): string | undefined {
  const given = statement.argumentsOf(selected)[argument];
  if (given === undefined || given === null) return undefined;
  const slug = statement.parameter(argument, selected, (args) => args[argument]);
  statement.refer(selected, `${selected.def.name}(${argument})`, type, `[${slug}]`);
  return slug;
}

/** The parameter for an argument that is a list of slugs of things of a type, or nothing where it is not given. */
export function slugsParameter(
  statement: Statement,
  selected: Selected,
  argument: string,
  type: string,
): string | undefined {
  const given = statement.argumentsOf(selected)[argument];
  if (given === undefined || given === null) return undefined;
  const slugs = statement.parameter(argument, selected, (args) => args[argument]);
  statement.refer(selected, `${selected.def.name}(${argument})`, type, slugs);
  return slugs;
}
