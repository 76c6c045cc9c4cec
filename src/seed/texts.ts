import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codePoints } from '../domain/sentences';

/** The text of an article, which can be asked by code points. */
export class Text {
  private readonly points: string[];

  constructor(readonly content: string) {
    this.points = Array.from(content);
  }

  /** Its length in Unicode code points. */
  get length(): number {
    return this.points.length;
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  get sha256(): string {
    return createHash('sha256').update(this.content, 'utf8').digest('hex');
  }

  /** The stretch from `start` to `end` (exclusive), in code points. */
  slice(start: number, end: number): string {
    return this.points.slice(start, end).join('');
  }

  /** Where words stand within a stretch, in code points; overlapping places count. */
  find(words: string, start = 0, end = this.length): number[] {
    const stretch = this.slice(start, end);
    const found: number[] = [];
    for (let at = stretch.indexOf(words); at !== -1; at = stretch.indexOf(words, at + 1)) {
      found.push(start + codePoints(stretch.slice(0, at)));
    }
    return found;
  }
}

/** Words with the quotation marks and dashes that one types, so that those of print make no other words of them. */
export function plainMarks(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/[‐-―]/g, '-');
}

/** The name of the file that holds an article's text: as the seed says, or the slug. */
export function textFileOf(article: { slug: string; textFile?: string }): string {
  return article.textFile ?? `${article.slug}.txt`;
}

/**
 * The text of an article, where it lies in one of the folders; the first that has it counts.
 *
 * @returns undefined where none holds it; a name that would leave the folder holds nothing
 */
export function readText(dirs: readonly string[], article: { slug: string; textFile?: string }): Text | undefined {
  const name = textFileOf(article);
  if (!isFileName(name)) return undefined;
  for (const dir of dirs) {
    const path = join(dir, name);
    if (isFile(path)) return new Text(readFileSync(path, 'utf8'));
  }
  return undefined;
}

/** Whether a name names a file in a folder, and nothing above or below it. */
export function isFileName(name: string): boolean {
  return basename(name) === name && !/^\.{0,2}$|[\\/\p{Cc}]/u.test(name);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
