import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../config';

/** An article as a plan of its seed has it. */
export interface KnownArticle {
  slug: string;
  /** of all that the plan says */
  hash: string;
}

/** What the seeds were found to say, under the digest of all that this depends on. */
interface Remembered {
  digest: string;
  articles: KnownArticle[];
}

const fileIn = (home: string) => join(home, 'seeds.json');

/**
 * A digest of all that the plans of a folder of seeds depend on: the seeds, the texts that prove them, and the build
 * that reads them. Undefined where the code that runs is no finished build.
 */
export function digestOf(folders: readonly string[], build = join(ROOT, 'dist', '.sources')): string | undefined {
  if (!existsSync(build)) return undefined;
  const hash = createHash('sha256').update(readFileSync(build));
  for (const folder of folders) {
    hash.update(`\0${folder}\0`);
    if (!existsSync(folder)) continue;
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) {
      const content = createHash('sha256').update(readFileSync(path)).digest('hex');
      hash.update(`${path}\0${content}\0`);
    }
  }
  return hash.digest('hex');
}

/** What the seeds of this digest say, if that was remembered: to read and plan them again takes a second of a start. */
export function recall(home: string, digest: string | undefined): KnownArticle[] | undefined {
  if (digest === undefined) return undefined;
  try {
    const found: Remembered = JSON.parse(readFileSync(fileIn(home), 'utf8'));
    return found.digest === digest ? found.articles : undefined;
  } catch {
    // Never remembered, or half written: then they are read.
    return undefined;
  }
}

/** Remembers what seeds say that were loaded without an error. */
export function remember(home: string, digest: string | undefined, articles: KnownArticle[]): void {
  if (digest === undefined) return;
  const remembered: Remembered = { digest, articles };
  mkdirSync(home, { recursive: true });
  writeFileSync(fileIn(home), JSON.stringify(remembered));
}
