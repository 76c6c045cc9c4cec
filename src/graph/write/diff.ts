import { isDeepStrictEqual } from 'node:util';
import type { NodeRow, Props, RelationshipRow } from '../../domain/rows';

/** A node as it stands in the graph. */
export interface StoredNode {
  slug: string;
  labels: string[];
  props: Props;
}

/** A relationship as it stands in the graph. */
export interface StoredRelationship {
  element: string;
  type: string;
  from: string;
  to: string;
  props: Props;
}

/** What has to be written so that the graph says what the plan says. */
export interface Difference {
  createNodes: NodeRow[];
  changeNodes: (NodeRow & { gone: string[] })[];
  removeNodes: StoredNode[];
  createRelationships: RelationshipRow[];
  changeRelationships: (RelationshipRow & { element: string })[];
  removeRelationships: StoredRelationship[];
}

/** Properties that the loader itself keeps on nodes; no seed says them. */
const KEPT = new Set(['contentHash', 'seededAt']);

/**
 * Compares the rows that should stand in the graph with those that do.
 *
 * @param removable whether a stored node that is not planned is this article's to remove
 */
export function difference(
  planned: { nodes: Iterable<NodeRow>; relationships: Iterable<RelationshipRow> },
  stored: { nodes: readonly StoredNode[]; relationships: readonly StoredRelationship[] },
  removable: (node: StoredNode) => boolean,
): Difference {
  const result: Difference = {
    createNodes: [],
    changeNodes: [],
    removeNodes: [],
    createRelationships: [],
    changeRelationships: [],
    removeRelationships: [],
  };
  const nodes = new Map(stored.nodes.map((node) => [node.slug, node]));
  for (const row of planned.nodes) {
    const now = nodes.get(row.slug);
    nodes.delete(row.slug);
    if (!now) result.createNodes.push(row);
    else if (!sameProps(row.props, now.props) || !sameSet(row.labels, now.labels)) {
      const kept = Object.fromEntries(Object.entries(now.props).filter(([name]) => KEPT.has(name)));
      const gone = now.labels.filter((label) => !row.labels.includes(label));
      result.changeNodes.push({ ...row, props: { ...row.props, ...kept }, gone });
    }
  }
  result.removeNodes = [...nodes.values()].filter(removable);
  const key = (row: { type: string; from: string; to: string; props: Props }) =>
    `${row.type} ${row.props.id} ${row.from} ${row.to}`;
  const relationships = new Map(stored.relationships.map((row) => [key(row), row]));
  for (const row of planned.relationships) {
    const now = relationships.get(key(row));
    relationships.delete(key(row));
    if (!now) result.createRelationships.push(row);
    else if (!sameProps(row.props, now.props)) result.changeRelationships.push({ ...row, element: now.element });
  }
  result.removeRelationships = [...relationships.values()];
  return result;
}

/** Whether nothing has to be written. */
export function isEmpty(difference: Difference): boolean {
  return Object.values(difference).every((rows) => rows.length === 0);
}

function sameProps(planned: Props, stored: Props): boolean {
  const now = Object.fromEntries(Object.entries(stored).filter(([name]) => !KEPT.has(name)));
  return isDeepStrictEqual({ ...planned }, now);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
