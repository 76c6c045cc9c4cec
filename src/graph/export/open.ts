import { nearest } from '../../domain/nearest';
import { ParleyError } from '../../errors';
import { framed } from '../frame';
import { type ReadOptions, read } from '../read';
import { nearestSlug } from '../unknown';
import { ExportedGraph } from './exported-graph';
import type { Scope } from './scope';

const LABELS = framed(`{
  labels: COLLECT { MATCH (n:Entity {slug: $slug}) RETURN labels(n) },
  articles: COLLECT { MATCH (a:Article) RETURN a.slug }
}`);

/**
 * Opens a part of the graph, or all of it, for export, at the version that the graph has now.
 *
 * @throws ParleyError UNKNOWN_ID where the article or node is not there, with the nearest one that is, and all that
 * `read` throws
 * @example const graph = await openExport(reads, { of: 'article', slug: 'two-islands' });
 */
export async function openExport(reads: ReadOptions, scope: Scope): Promise<ExportedGraph> {
  const slug = scope.of === 'all' ? '' : scope.slug;
  let version = '';
  const { labels, articles } = await read(
    reads,
    { cypher: LABELS, parameters: { slug } },
    { operation: 'export' },
    (told) => {
      version = told;
    },
  );
  const [found] = labels as string[][];
  if (scope.of === 'article' && !found?.includes('Article')) {
    if (found) throw new ParleyError('UNKNOWN_ID', `"${slug}" is no article`, 'Ask for it as a node.');
    throw unknown(`There is no article "${slug}"`, nearest(slug, articles as string[]));
  }
  if (scope.of === 'node' && !found) {
    throw unknown(`Nothing in the graph has the slug "${slug}"`, await nearestSlug(reads, slug));
  }
  return new ExportedGraph({ ...reads, begun: true }, scope, version);
}

function unknown(what: string, near: string | undefined): ParleyError {
  return new ParleyError(
    'UNKNOWN_ID',
    what,
    near ? `Did you mean "${near}"?` : 'Look for it with "search" in GraphQL.',
  );
}
