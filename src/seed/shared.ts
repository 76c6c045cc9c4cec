import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed, type SeedFile } from './file';
import { type Entry, registerShared } from './plan/registry';
import type { Problem } from './problems';
import { validateShape } from './validate';

const SEED = /\.(ya?ml|json)$/;

/** What articles share, as read. */
export interface Shared {
  /** what stands there, by its id */
  entries: ReadonlyMap<string, Entry>;
  files: readonly SeedFile[];
  /** what is wrong with the files, whatever article uses them */
  problems: Problem[];
}

/** Reads and checks what articles share: the folder `shared` of the folder of seeds. */
export function readShared(seedsDir: string): Shared {
  const files = listSeeds(join(seedsDir, 'shared')).map((path) => parseSeed(path, readFileSync(path, 'utf8')));
  for (const file of files) validateShape(file);
  const entries = registerShared(files.filter((file) => file.problems.length === 0));
  return { entries, files, problems: files.flatMap((file) => file.takeProblems()) };
}

/** The seed files that lie in a folder, in the order of their names; none where there is no such folder. */
export function listSeeds(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && SEED.test(entry.name))
    .map((entry) => join(dir, entry.name))
    .sort();
}
