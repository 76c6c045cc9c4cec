import { ParleyError } from '../errors';

/** The opaque global id of a thing: its type in the model, and its slug. */
export function encodeId(type: string, slug: string): string {
  return Buffer.from(`${type}:${slug}`).toString('base64url');
}

/**
 * Reads a global id.
 *
 * @throws ParleyError BAD_ARGUMENT where it is none
 */
export function decodeId(id: string): { type: string; slug: string } {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const match = /^([A-Z][A-Za-z]*):(.+)$/su.exec(text);
  if (!match || encodeId(match[1] as string, match[2] as string) !== id) {
    throw new ParleyError(
      'BAD_ARGUMENT',
      '"id" of "node" is no id of this API',
      'Take it from the field "id" of a thing.',
    );
  }
  return { type: match[1] as string, slug: match[2] as string };
}
