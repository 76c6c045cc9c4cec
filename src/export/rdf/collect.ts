import type { NodeRow, RelationshipRow } from '../../domain/rows';
import { View } from '../../domain/view';
import type { ExportedGraph } from '../../graph/export/exported-graph';

/** Reads all rows of an export, as a graph to walk in. Memory holds them all: one article's, not a whole graph's. */
export async function collect(graph: ExportedGraph): Promise<View> {
  const nodes = new Map<string, NodeRow>();
  const relationships = new Map<string, RelationshipRow>();
  for await (const { slug, labels, props } of graph.nodes()) {
    nodes.set(slug, { slug, labels, props, shared: props.article === undefined && !labels.includes('Article') });
  }
  for await (const { type, from, to, props } of graph.relationships()) {
    const id = String(props.id);
    // ids are unique among relationships of a type
    relationships.set(`${type} ${id}`, { id, type, from, to, props });
  }
  return new View(nodes, relationships);
}

/** The articles of an export, each as an export of its own. */
export async function* articlesOf(graph: ExportedGraph): AsyncGenerator<{ slug: string; graph: ExportedGraph }> {
  const { scope } = graph;
  if (scope.of === 'article') yield { slug: scope.slug, graph };
  if (scope.of !== 'all') return;
  for await (const { slug, labels } of graph.nodes()) {
    if (labels.includes('Article')) yield { slug, graph: graph.within({ of: 'article', slug }) };
  }
}
