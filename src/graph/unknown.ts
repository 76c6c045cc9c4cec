import { nearest } from '../domain/nearest';
import { api } from '../model/api/build';
import { aOrAn, rootName, wordsOf } from '../model/api/names';
import { framed } from './frame';
import { type ReadOptions, read } from './read';

const FIND = framed(`{
  labels: COLLECT { MATCH (known:Entity {slug: $slug}) RETURN labels(known) },
  near: COLLECT { CALL db.index.fulltext.queryNodes('entityText', $words, {limit: 50}) YIELD node RETURN node.slug }
}`);

/**
 * What to do about a slug that a root does not know: the root that knows it, or the nearest slug that there is.
 *
 * @example await adviceFor(options, 'maduro-nicolas') // 'Did you mean "nicolas-maduro"?'
 */
export async function adviceFor(options: ReadOptions, slug: string): Promise<string> {
  const words = (slug.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(-8).map((word) => `${word}~1`);
  if (words.length === 0) return SEARCH;
  const answer = await read(
    options,
    { cypher: FIND, parameters: { slug, words: words.join(' ') } },
    { operation: 'advice' },
  );
  const [labels] = answer.labels as string[][];
  const type =
    labels && [...api().roots.values()].find((root) => labels.includes(api().types.get(root.type)?.label ?? ''));
  if (type) return `That is ${aOrAn(wordsOf(type.type))}: ask for it as "${rootName(type.type)}".`;
  const near = nearest(slug, answer.near as string[]);
  return near ? `Did you mean "${near}"?` : SEARCH;
}

const SEARCH = 'Look for it with "search".';
