import type { Path, SeedFile } from './file';
import { type Body, isBody } from './plan/registry';

/** A map in a seed that has a place in the text: a passage, or a name as written. */
export interface Placed {
  kind: 'passage' | 'name';
  body: Body;
  path: Path;
}

/** All passages and names as written of a seed, wherever they stand in it. */
export function placesOf(file: SeedFile): Placed[] {
  const found: Placed[] = [];
  walk(file.data, [], found);
  return found;
}

function walk(value: unknown, path: Path, found: Placed[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], found);
    return;
  }
  if (!isBody(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, key];
    // a section or an id may be called "at" or "names" too; only from the third step on are they fields
    const field = path.length >= 2;
    const items: [unknown, Path][] = Array.isArray(child)
      ? child.map((item, index) => [item, [...here, index]])
      : [[child, here]];
    for (const [item, at] of items) {
      if (field && key === 'at' && isBody(item) && 'quote' in item)
        found.push({ kind: 'passage', body: item, path: at });
      if (field && key === 'names' && isBody(item) && 'text' in item)
        found.push({ kind: 'name', body: item, path: at });
    }
    walk(child, here, found);
  }
}
