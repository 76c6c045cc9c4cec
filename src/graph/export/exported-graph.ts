import type { Props } from '../../domain/rows';
import { ParleyError } from '../../errors';
import { framed } from '../frame';
import { type ReadOptions, read } from '../read';
import { toGraph } from '../values';
import { type Key, type TypedKey, unitedKeys } from './keys';
import { keysOf, MARK, nodesPage, relationshipsPage, type Scope, scopeParameters } from './scope';

/** A node as it is exported. */
export interface ExportedNode {
  slug: string;
  labels: string[];
  props: Props;
}

/** A relationship as it is exported; its `id` (unique among those of its type) and `article` are among the props. */
export interface ExportedRelationship {
  type: string;
  from: string;
  to: string;
  props: Props;
}

/** How many rows Neo4j is asked for at once. */
export const PAGE = 1_000;

/**
 * A part of the graph, or all of it, as a stream: page after page, each a question of its own with its own deadline,
 * asked when whoever reads is ready for it. So a slow reader holds nothing open in Neo4j, and memory holds a page.
 * All pages are of one version of the graph: where it changes meanwhile, reading fails.
 */
export class ExportedGraph {
  constructor(
    private readonly reads: ReadOptions,
    readonly scope: Scope,
    /** of the graph; all that is read here is of it */
    readonly version: string,
    private readonly pageSize = PAGE,
  ) {}

  /** Another part of the same graph, at the same version. */
  within(scope: Scope): ExportedGraph {
    return new ExportedGraph(this.reads, scope, this.version, this.pageSize);
  }

  /** All nodes, in the order of their slugs. */
  async *nodes(): AsyncGenerator<ExportedNode> {
    for await (const page of this.nodePages()) yield* page;
  }

  /** All relationships, in the order of the slug where they begin, then of their type. */
  async *relationships(): AsyncGenerator<ExportedRelationship> {
    for await (const page of this.relationshipPages()) yield* page;
  }

  /** The nodes, a page at a time; no page is empty. */
  async *nodePages(): AsyncGenerator<ExportedNode[]> {
    let after = '';
    for (;;) {
      const page = await this.page<ExportedNode>(nodesPage(this.scope), { after });
      if (page.length > 0) yield page;
      if (page.length < this.pageSize) return;
      after = (page.at(-1) as ExportedNode).slug;
    }
  }

  /** The relationships, a page at a time; no page is empty. */
  async *relationshipPages(): AsyncGenerator<ExportedRelationship[]> {
    let last = { from: '', type: '', id: '' };
    for (;;) {
      const page = await this.page<ExportedRelationship>(relationshipsPage(this.scope), last);
      if (page.length > 0) yield page;
      if (page.length < this.pageSize) return;
      const { from, type, props } = page.at(-1) as ExportedRelationship;
      last = { from, type, id: String(props.id) };
    }
  }

  /** The properties that its nodes and its relationships have, with their types: what the columns of a table are. */
  async keys(): Promise<{ nodes: Key[]; relationships: Key[] }> {
    const answer = (await this.ask(keysOf(this.scope), {})) as Record<'nodes' | 'relationships', TypedKey[]>;
    return { nodes: unitedKeys(answer.nodes), relationships: unitedKeys(answer.relationships) };
  }

  /** The properties of the node by which Parley knows the graph. */
  async mark(): Promise<Props | undefined> {
    return ((await this.ask(MARK, {})).rows as Props[])[0];
  }

  private async page<T>(answer: string, parameters: object): Promise<T[]> {
    return (await this.ask(answer, { ...parameters, limit: this.pageSize })).rows as T[];
  }

  private async ask(answer: string, parameters: object): Promise<Record<string, unknown>> {
    let version: string | undefined;
    const result = await read(
      this.reads,
      {
        cypher: framed(answer),
        parameters: toGraph({ ...scopeParameters(this.scope), ...parameters }) as Record<string, unknown>,
      },
      { operation: 'export' },
      (told) => {
        version = told;
      },
    );
    if (version === this.version) return result;
    throw new ParleyError(
      'GRAPH_UNAVAILABLE',
      'The graph was changed while it was exported',
      'Export it again: what came so far is of the graph as it was.',
    );
  }
}
