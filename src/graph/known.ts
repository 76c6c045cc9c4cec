import { framed } from './frame';
import { type ReadOptions, read } from './read';

const STATEMENTS = {
  Article: framed('{known: EXISTS { (:Article {slug: $slug}) }}'),
  Entity: framed('{known: EXISTS { (:Entity {slug: $slug}) }}'),
};

/** How long whoever opens an address of the page waits to be told that nothing is there, in milliseconds. */
const PATIENCE = 500;

/**
 * Whether an article, or anything at all, has this slug; undefined where the graph does not tell at once, or by the
 * deadline that is given.
 */
export async function isKnown(
  options: ReadOptions,
  kind: keyof typeof STATEMENTS,
  slug: string,
): Promise<boolean | undefined> {
  const statement = { cypher: STATEMENTS[kind], parameters: { slug } };
  try {
    return (await read({ ...options, deadline: options.deadline ?? PATIENCE }, statement, { operation: 'known' }))
      .known as boolean;
  } catch {
    return undefined;
  }
}
