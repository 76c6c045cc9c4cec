import { ParleyError } from '../errors';
import type { Scope } from '../graph/export/scope';

/**
 * The scope that somebody asks for: an article, a node, or, where neither is named, everything.
 *
 * @throws ParleyError BAD_ARGUMENT where both are named, or one is empty
 */
export function scopeOf({ article, node }: { article?: string | undefined; node?: string | undefined }): Scope {
  if (article !== undefined && node !== undefined)
    throw new ParleyError('BAD_ARGUMENT', 'Both an article and a node are named', 'Name one of them, or neither.');
  const slug = article ?? node;
  if (slug === undefined) return { of: 'all' };
  if (slug === '') throw new ParleyError('BAD_ARGUMENT', 'The slug is empty', 'Name one, or leave it out.');
  return { of: article === undefined ? 'node' : 'article', slug };
}
