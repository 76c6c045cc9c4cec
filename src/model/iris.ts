/** Where the things of a graph have their IRIs: this and the slug. The address is a name, and need not answer. */
export const BASE = 'https://parley.example/id/';

/** The whole of a graph, as a data set. */
export const DATASET = 'https://parley.example/data';

/** Parley's own terms. */
export const VOCAB = 'https://parley.example/vocab#';

/** The datatype of a date in EDTF (ISO 8601-2), by the Library of Congress. */
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** The words of an enum: this, the enum's name, a slash and the word. */
export function wordIri(name: string, word = ''): string {
  return `${VOCAB}${name}/${word}`;
}
