import { ParleyError } from '../errors';
import { KNOWN, type UnknownSlug } from '../graph/compile/roots/known';
import { PATH, type Pathless } from '../graph/compile/roots/path';
import { adviceFor } from '../graph/unknown';
import { api } from '../model/api/build';
import { aOrAn, wordsOf } from '../model/api/names';
import type { Context } from './context';
import { first, type Row, typeOfLabels } from './parts';

/** Whether a root gives one thing, named by an argument. */
function givesOne(name: string): boolean {
  return name === 'node' || name === 'entity' || api().roots.has(name);
}

/**
 * What a root answers of what came back; undefined where something that the question names is not known, or can have no
 * answer.
 */
export function rootValue(name: string, part: unknown): unknown {
  const unknown = unknownSlugs(part);
  if (unknown && unknown.length > 0) return undefined;
  const value = unknown ? (part as Row)[KNOWN.value] : part;
  if (givesOne(name)) return (value as unknown[])[0];
  if (name === 'path') return first((value as Row)[PATH.paths]) ?? (pathless(value) ? undefined : null);
  return name === 'stats' ? first(value) : value;
}

function unknownSlugs(part: unknown): UnknownSlug[] | undefined {
  return (part as Row | null)?.[KNOWN.unknown] as UnknownSlug[] | undefined;
}

function pathless(value: unknown): Pathless | null {
  return first((value as Row)[PATH.pathless]) as Pathless | null;
}

function pathlessError({ argument, slug, labels, instead }: Pathless): ParleyError {
  const what = `"${argument}" of "path" is ${aOrAn(wordsOf(typeOfLabels(labels) ?? 'Entity'))}, "${slug}", and paths go over the facts that are stated of things`;
  const things = [...new Set(instead)].map((one) => `"${one}"`).join(' or ');
  return new ParleyError(
    'BAD_ARGUMENT',
    what,
    things ? `Ask for ${things} instead.` : 'Ask for an actor, a place, an event, a concept or the like.',
  );
}

/** Why a root has no answer. */
export async function unknownError(
  context: Context,
  name: string,
  args: Record<string, unknown>,
  part: unknown,
): Promise<ParleyError> {
  const [missing] = unknownSlugs(part) ?? [];
  if (missing) {
    const { argument, slug, type, labels } = missing;
    if (labels) {
      const is = aOrAn(wordsOf(typeOfLabels(labels) ?? 'Entity'));
      const what = `"${argument}" names "${slug}", which is ${is}, and wants ${aOrAn(wordsOf(type))}`;
      return new ParleyError('UNKNOWN_ID', what, `Give the slug of ${aOrAn(wordsOf(type))}.`);
    }
    const what = `"${argument}" names "${slug}", and nothing here has that slug`;
    return new ParleyError('UNKNOWN_ID', what, await adviceFor(context.reads, slug));
  }
  if (name === 'path') return pathlessError(pathless((part as Row)[KNOWN.value]) as Pathless);
  if (name === 'node') {
    const what = `Nothing here has the id "${String(args.id)}"`;
    return new ParleyError('UNKNOWN_ID', what, 'Take it from the field "id" of a thing.');
  }
  const slug = String(args.slug);
  const what = name === 'entity' ? 'Nothing here' : `No ${wordsOf(rootType(name))} here`;
  return new ParleyError('UNKNOWN_ID', `${what} has the slug "${slug}"`, await adviceFor(context.reads, slug));
}

function rootType(root: string): string {
  return api().roots.get(root)?.type ?? root;
}
