import { stringify } from 'csv-stringify/sync';
import type { Value } from '../../domain/rows';
import type { ExportedGraph } from '../../graph/export/exported-graph';
import type { Format } from '../format';

/** RFC 4180: fields quoted where needed, lines that end in CR LF. */
const RFC_4180 = { record_delimiter: '\r\n' } as const;

/** What makes a spreadsheet run a field: a field that begins so gets an apostrophe before it. */
const FORMULAS = { ...RFC_4180, escape_formulas: true } as const;

const MEDIA = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', bare: true } as const;

/** One line a node: its slug, its labels, and each property in a column of its own. */
export const csvNodes: Format = {
  name: 'csv-nodes',
  about: 'CSV of the nodes, for pandas and spreadsheets',
  ...MEDIA,
  write: async function* (graph) {
    const keys = (await graph.keys()).nodes.map(({ name }) => name).filter((name) => name !== 'slug');
    yield lines([['slug', 'labels', ...keys]]);
    for await (const page of graph.nodePages()) {
      yield lines(page.map(({ slug, labels, props }) => [slug, labels, ...keys.map((key) => props[key])]));
    }
  },
};

/** One line a relationship: where it begins and ends, its type, and each property in a column of its own. */
export const csvRelationships: Format = {
  name: 'csv-relationships',
  about: 'CSV of the relationships, for pandas and spreadsheets',
  ...MEDIA,
  write: async function* (graph: ExportedGraph) {
    const keys = (await graph.keys()).relationships.map(({ name }) => name).filter((name) => name !== 'id');
    yield lines([['id', 'source', 'target', 'type', ...keys]]);
    for await (const page of graph.relationshipPages()) {
      yield lines(
        page.map(({ type, from, to, props }) => [props.id, from, to, type, ...keys.map((key) => props[key])]),
      );
    }
  },
};

/** Lists are JSON, so that their items are found again whatever is in them; what is not said is empty. */
function lines(rows: readonly (readonly (Value | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map(field)),
    FORMULAS,
  );
}

function field(value: Value | undefined): string | number {
  if (value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
