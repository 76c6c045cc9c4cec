import type { Path, SeedFile } from './file';
import { type Body, isBody } from './plan/registry';

/** Words that a seed gives as those of the article: of a quantity, a time, a name for something, the "if" of a step. */
export interface Worded {
  words: string;
  /** the map in which they stand, and where it stands */
  body: Body;
  path: Path;
  /** the field that holds them */
  field: string;
  /** the claims from which they are taken, as the seed refers to them; what stands within a proposition is its own */
  said: readonly string[];
  /** whether the editor answers for it, whose own words they can be */
  editorial: boolean;
}

const FIELDS = ['words', 'marker'];

/** All words of the article that a seed gives beside its passages and names, wherever they stand in it. */
export function wordedOf(file: SeedFile): Worded[] {
  const found: Worded[] = [];
  walk(file.data, [], { said: [], editorial: false }, found);
  return found;
}

type Owner = Pick<Worded, 'said' | 'editorial'>;

function walk(value: unknown, path: Path, owner: Owner, found: Worded[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], owner, found);
    return;
  }
  if (!isBody(value)) return;
  const own = ownerOf(value, path, owner);
  // a section or an id may be called so too; only from the third step on are they fields
  for (const field of path.length >= 2 ? FIELDS : []) {
    const words = value[field];
    if (typeof words === 'string') found.push({ words, body: value, path, field, ...own });
  }
  for (const [key, child] of Object.entries(value)) walk(child, [...path, key], own, found);
}

function ownerOf(body: Body, path: Path, above: Owner): Owner {
  if (typeof body.editor === 'string') return { said: [], editorial: true };
  if (Array.isArray(body.said)) return { said: body.said.map(String), editorial: false };
  const [section, id, list] = path;
  if (section !== 'propositions' || typeof id !== 'string') return above;
  if (path.length === 2) return { said: [id], editorial: false };
  if (path.length === 4 && list === 'claims') return { said: [`${id}.${body.speaker}`], editorial: false };
  return above;
}
