import type { NodeRow, RelationshipRow } from '../../domain/rows';
import type { Builder } from './builder';

/**
 * Puts the rows in an order that follows from the rows alone: by their place in the text, then by their ids. What is
 * computed from them (which quantity divides which, whom a finding names first) is then the same in whatever order a
 * seed lists its things; the graph does not keep that order.
 */
export function orderRows(builder: Builder): void {
  const { nodes, relationships } = builder;
  const place = (slug: string) => String(nodes.get(slug)?.props.position ?? '');
  const nodeKey = (row: NodeRow) => [place(row.slug), row.slug];
  const relationshipKey = (row: RelationshipRow) => [place(row.from), place(row.to), row.id];
  reorder(nodes, nodeKey);
  reorder(relationships, relationshipKey);
}

function reorder<Row>(rows: Map<string, Row>, key: (row: Row) => string[]): void {
  const keyed = [...rows].map(([id, row]) => ({ id, row, key: key(row).join('\0') }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  rows.clear();
  for (const { id, row } of keyed) rows.set(id, row);
}
