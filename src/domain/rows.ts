/** A property value as Neo4j holds it. */
export type Value = string | number | boolean | readonly string[] | readonly number[];

/** Properties by name; what is not said is not there. */
export type Props = Record<string, Value>;

/** A node as it should stand in the graph. */
export interface NodeRow {
  slug: string;
  labels: string[];
  props: Props;
  /** whether it is one node over all articles */
  shared: boolean;
}

/** A relationship as it should stand in the graph. */
export interface RelationshipRow {
  id: string;
  type: string;
  from: string;
  to: string;
  props: Props;
}

/** All rows of one article, with those of what it shares with others. */
export interface Plan {
  slug: string;
  title: string;
  nodes: Map<string, NodeRow>;
  relationships: Map<string, RelationshipRow>;
}

/** Props without the entries that hold nothing. */
export function props(values: Record<string, Value | undefined | null>): Props {
  const kept: Props = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[name] = value;
  }
  return kept;
}
