import { nearest } from '../domain/nearest';
import { slugify } from '../domain/slug';
import { api } from '../model/api/build';
import { aOrAn, rootName, wordsOf } from '../model/api/names';
import { framed } from './frame';
import { type ReadOptions, read } from './read';

const FIND = framed(`{
  labels: COLLECT { MATCH (known:Entity {slug: $slug}) RETURN labels(known) },
  near: COLLECT {
    CALL db.index.fulltext.queryNodes('entityText', $words, {limit: 50}) YIELD node
    WITH node, CASE WHEN node:Name THEN head([(owner)-[:WRITTEN_AS]->(node) | owner]) ELSE node END AS thing
    RETURN {slug: thing.slug, name: node.name}
  }
}`);

/**
 * What to do about a slug that a root does not know: the root that knows it, or the nearest slug that there is.
 *
 * @example await adviceFor(options, 'maduro-nicolas') // 'Did you mean "nicolas-maduro"?'
 */
export async function adviceFor(options: ReadOptions, slug: string): Promise<string> {
  const { labels, near } = await find(options, slug);
  const type =
    labels && [...api().roots.values()].find((root) => labels.includes(api().types.get(root.type)?.label ?? ''));
  if (type) return `That is ${aOrAn(wordsOf(type.type))}: ask for it as "${rootName(type.type)}".`;
  const best = meant(slug, near);
  return best ? `Did you mean "${best}"?` : SEARCH;
}

/** The slug that was perhaps meant by one that is not there. */
export async function nearestSlug(options: ReadOptions, slug: string): Promise<string | undefined> {
  return meant(slug, (await find(options, slug)).near);
}

async function find(options: ReadOptions, slug: string): Promise<{ labels?: string[]; near: Near[] }> {
  const words = (slug.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(-8).map((word) => `${word}~1`);
  if (words.length === 0 || slug.length > LONGEST) return { near: [] };
  const answer = await read(
    options,
    { cypher: FIND, parameters: { slug, words: words.join(' ') } },
    { operation: 'advice' },
  );
  const [labels] = answer.labels as string[][];
  return { ...(labels ? { labels } : {}), near: answer.near as Near[] };
}

interface Near {
  slug: string;
  name: string;
}

/** The slug that was meant: one to which only its article is missing, one whose name was written, or the nearest. */
function meant(slug: string, near: readonly Near[]): string | undefined {
  const words = slugify(slug);
  const found =
    near.find((one) => one.slug.endsWith(`:${slug}`)) ?? near.find((one) => slugify(one.name ?? '') === words);
  return (
    found?.slug ??
    nearest(
      slug,
      near.map((one) => one.slug),
    )
  );
}

/** What is longer than any slug is near to none, and comparing it would take long. */
const LONGEST = 200;

const SEARCH = 'Look for it with "search".';
