import { stringify } from 'csv-stringify/sync';
import type { Value } from '../../domain/rows';
import type { Key } from '../../graph/export/keys';
import type { Format } from '../format';

/**
 * What parts the items of a list: the unit separator, which stands in no text. Whoever imports says so:
 * `--array-delimiter=U+001F`.
 */
const SEPARATOR = '\u{1F}';

const MEDIA = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', bare: true } as const;
const TYPES: Record<Key['kind'], string> = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' };

/** The nodes for `neo4j-admin database import`: `slug` is the property that holds the id too. */
export const neo4jNodes: Format = {
  name: 'neo4j-nodes',
  about: 'CSV of the nodes, for neo4j-admin database import',
  ...MEDIA,
  write: async function* (graph) {
    const keys = (await graph.keys()).nodes.filter(({ name }) => name !== 'slug');
    yield lines([['slug:ID', ':LABEL', ...keys.map(head)]]);
    for await (const page of graph.nodePages()) {
      yield lines(page.map(({ slug, labels, props }) => [slug, labels, ...keys.map(({ name }) => props[name])]));
    }
  },
};

/** The relationships for `neo4j-admin database import`. */
export const neo4jRelationships: Format = {
  name: 'neo4j-relationships',
  about: 'CSV of the relationships, for neo4j-admin database import',
  ...MEDIA,
  write: async function* (graph) {
    const keys = (await graph.keys()).relationships;
    yield lines([[':START_ID', ':END_ID', ':TYPE', ...keys.map(head)]]);
    for await (const page of graph.relationshipPages()) {
      yield lines(page.map(({ from, to, type, props }) => [from, to, type, ...keys.map(({ name }) => props[name])]));
    }
  },
};

function head({ name, kind, list }: Key): string {
  return `${name}:${TYPES[kind]}${list ? '[]' : ''}`;
}

function lines(rows: readonly (readonly (Value | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map(field)),
    { cast: { string: (text) => (text === '' ? { value: text, quoted_empty: true } : text) } },
  );
}

/** What is not there is an empty field, and an empty string a quoted one. */
function field(value: Value | undefined): string | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(SEPARATOR) : String(value);
}
