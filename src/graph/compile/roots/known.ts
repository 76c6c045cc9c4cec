import { mapLiteral, type Selected, type Statement } from '../statement';

/** Under these keys a root tells which of the slugs it was given exist, and its value. */
export const KNOWN = { slugs: '@slugs', value: '@value' } as const;

/** A root's value, with what is needed to say which slug among its arguments nobody knows. */
export function withKnown(slugs: readonly string[], value: string): string {
  if (slugs.length === 0) return value;
  const entries = slugs.map((slug) =>
    mapLiteral([
      ['slug', slug],
      ['known', `EXISTS { (:Entity {slug: ${slug}}) }`],
    ]),
  );
  return mapLiteral([
    [KNOWN.slugs, `[${entries.join(', ')}]`],
    [KNOWN.value, value],
  ]);
}

/** The parameter for an argument that is a slug, or nothing where it is not given. */
export function slugParameter(statement: Statement, selected: Selected, argument: string): string | undefined {
  const given = statement.argumentsOf(selected)[argument];
  if (given === undefined || given === null) return undefined;
  return statement.parameter(argument, selected, (args) => args[argument]);
}
