import { stringify } from 'csv-stringify/sync';
import type { Value } from '../../domain/rows';
import type { Key } from '../../graph/export/keys';

/**
 * What parts the items of a list: the unit separator, which stands in no text. Whoever imports says so:
 * `--array-delimiter=U+001F`.
 */
const SEPARATOR = '\u{1F}';

const TYPES: Record<Key['kind'], string> = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' };

/** The head of a column for `neo4j-admin database import`. */
export function head({ name, kind, list }: Key): string {
  return `${name}:${TYPES[kind]}${list ? '[]' : ''}`;
}

/** Lines for `neo4j-admin database import`: what is not there is an empty field, and an empty string a quoted one. */
export function lines(rows: readonly (readonly (Value | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map(field)),
    { cast: { string: (text) => (text === '' ? { value: text, quoted_empty: true } : text) } },
  );
}

function field(value: Value | undefined): string | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(SEPARATOR) : String(value);
}
