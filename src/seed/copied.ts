import type { Path, SeedFile } from './file';
import { LONGEST_QUOTE } from './plan/passages';
import type { Text } from './texts';

/** Fields that say what stands in the text, or where. */
const OF_THE_TEXT = new Set(['title', 'quote', 'words', 'marker', 'textFile', 'sha256']);

/** Tells what the editor has copied from the article, where his own words belong: more than a quotation may have. */
export function reportCopied(file: SeedFile, text: Text): void {
  const runs = new Set(runsOf(text.content));
  walk(file.data, [], (words, path) => {
    if (!runsOf(words).some((run) => runs.has(run))) return;
    file.report(path, 'SEED_COPIED', `More than ${LONGEST_QUOTE} words in a row are those of the article.`, {
      severity: 'warning',
      hint: 'Say it in words of your own.',
    });
  });
}

function walk(value: unknown, path: Path, tell: (words: string, path: Path) => void): void {
  if (typeof value === 'string' && !OF_THE_TEXT.has(String(path.at(-1)))) tell(value, path);
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, entry] of entries) walk(entry, [...path, key], tell);
}

/** All stretches of one word more than a quotation may have, without what stands between the words. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(LONGEST_QUOTE).map((_, index) => words.slice(index, index + LONGEST_QUOTE + 1).join(' '));
}
