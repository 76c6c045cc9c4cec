import { nearest } from '../domain/nearest';
import { ParleyError } from '../errors';
import { bibtex, cslJson } from './citation/formats';
import { neo4jNodes, neo4jRelationships } from './csv/admin';
import { csvNodes, csvRelationships } from './csv/tables';
import { cypher } from './cypher/script';
import type { Format } from './format';
import { graphml } from './graphml/graphml';
import { jsonLd } from './rdf/json-ld';
import { turtle, vocabJsonLd } from './rdf/vocab/formats';

/** All formats, in the order of the help; a family of them has a folder beside this. */
export const FORMATS: readonly Format[] = [
  jsonLd,
  turtle,
  vocabJsonLd,
  graphml,
  csvNodes,
  csvRelationships,
  neo4jNodes,
  neo4jRelationships,
  cypher,
  cslJson,
  bibtex,
];

/**
 * The format of a name.
 *
 * @throws ParleyError BAD_ARGUMENT with the nearest name
 */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const names = FORMATS.map((one) => one.name);
  const near = nearest(name, names);
  throw new ParleyError(
    'BAD_ARGUMENT',
    `There is no format "${name}"`,
    near ? `Did you mean "${near}"?` : `Known are ${names.join(', ')}.`,
  );
}

/** A name for the file of an export: of what it holds, and in which format. */
export function fileName({ name, extension }: Format, slug?: string): string {
  const of = slug === undefined ? 'parley' : slug.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${of}.${name === extension ? '' : `${name}.`}${extension}`;
}
