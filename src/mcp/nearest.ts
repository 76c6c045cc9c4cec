import { SearchDocument } from './generated/operations';
import type { Graph } from './graph';
import type { Links } from './links';

/** How many near things are named. */
const NEAR = 5;

/**
 * What in the graph is near to a slug that is not in it, a line each, found by its words; `message` is the error, which
 * quotes the slug last.
 */
export async function nearestTo(message: string, graph: Graph, links: Links): Promise<string[]> {
  const slug = [...message.matchAll(/"([^"]*)"/g)].at(-1)?.[1] ?? '';
  const words = slug.replace(/^.*:/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const { search } = await graph.ask(SearchDocument, { words: words.join(' '), first: NEAR * 4 });
  const near = new Map(search.map(({ entity }) => [entity.slug, entity]));
  if (near.size === 0) return ['Nothing in the graph has any word of it: the graph does not hold it.'];
  // Whoever guesses a slug means a thing more often than what is said of it.
  const lines = [...near.values()].sort((a, b) => rank(a) - rank(b)).slice(0, NEAR);
  return [
    'In the graph there is, with some word of it:',
    ...lines.map(({ slug: one, name, __typename }) => `- ${one} (${__typename}): ${name} [${links.to(one)}]`),
  ];
}

function rank({ __typename }: { readonly __typename: string }): number {
  return ['Claim', 'Proposition', 'OpenPoint', 'Sentence', 'Passage'].includes(__typename) ? 1 : 0;
}
