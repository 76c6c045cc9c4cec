import type { Path, SeedFile } from './file';
import { isBody } from './plan/registry';

/**
 * Tells how many proposals of a draft wait for an editor. What waits may lack what a seed needs, so nothing else is
 * told of it; all that is confirmed is checked as ever.
 */
export function reportDrafts(file: SeedFile): void {
  const found: Path[] = [];
  walk(file.data, [], found);
  const [first] = found;
  if (!first) return;
  const count = found.length === 1 ? '1 proposal waits' : `${found.length} proposals wait`;
  file.report(first, 'SEED_DRAFT', `${count} for an editor; the first is ${first.join('.')}.`, {
    hint: 'Delete the line "draft:" of what is right, and the whole of what is wrong; what stands in the section "draft" belongs elsewhere.',
    key: 'draft',
  });
  for (const path of found) file.waiting.add(path.join('/'));
}

function walk(value: unknown, path: Path, found: Path[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], found);
    return;
  }
  if (!isBody(value)) return;
  // an id may be "draft" too, as the name of a section is: a mark stands in a thing, or a part of one
  const homeless = path[0] === 'draft' && path.length === 3;
  if (homeless || ('draft' in value && isMark(value.draft) && isThing(path))) found.push(path);
  for (const [key, child] of Object.entries(value)) {
    if (!(homeless && key === 'draft')) walk(child, [...path, key], found);
  }
}

function isMark(value: unknown): boolean {
  return value === true || isBody(value);
}

/** Whether a path leads to what may bear a mark: the article, an entry of a section, or a part of one. */
function isThing(path: Path): boolean {
  return path.length >= 2 || path[0] === 'article';
}
