import type { NodeRow, RelationshipRow } from './rows';

/** The rows of a plan as a graph to walk in. */
export class View {
  private readonly outgoing = new Map<string, RelationshipRow[]>();
  private readonly incoming = new Map<string, RelationshipRow[]>();

  constructor(
    readonly nodes: ReadonlyMap<string, NodeRow>,
    relationships: ReadonlyMap<string, RelationshipRow>,
  ) {
    for (const row of relationships.values()) {
      push(this.outgoing, row.from, row);
      push(this.incoming, row.to, row);
    }
  }

  /** All nodes with a label. */
  all(label: string): NodeRow[] {
    return [...this.nodes.values()].filter((node) => node.labels.includes(label));
  }

  /** The node with a slug. */
  node(slug: string): NodeRow | undefined {
    return this.nodes.get(slug);
  }

  /** Nodes to which a node leads by one of the given types. */
  out(slug: string, ...types: string[]): NodeRow[] {
    return this.from(slug, ...types).flatMap((row) => this.nodes.get(row.to) ?? []);
  }

  /** Nodes that lead to a node by one of the given types. */
  in(slug: string, ...types: string[]): NodeRow[] {
    return this.to(slug, ...types).flatMap((row) => this.nodes.get(row.from) ?? []);
  }

  /** Relationships that begin at a node; all of them where no type is given. */
  from(slug: string, ...types: string[]): RelationshipRow[] {
    return (this.outgoing.get(slug) ?? []).filter((row) => types.length === 0 || types.includes(row.type));
  }

  /** Relationships that end at a node; all of them where no type is given. */
  to(slug: string, ...types: string[]): RelationshipRow[] {
    return (this.incoming.get(slug) ?? []).filter((row) => types.length === 0 || types.includes(row.type));
  }

  /** The claims that state a node. */
  claimsOf(slug: string): NodeRow[] {
    return this.out(slug, 'STATED_BY');
  }

  /** The name of a node, as it is told to people. */
  name(slug: string): string {
    return String(this.nodes.get(slug)?.props.name ?? slug);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
