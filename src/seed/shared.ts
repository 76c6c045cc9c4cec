import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed, SEED_ENDING, type SeedFile } from './file';
import { type Entry, registerShared } from './plan/registry';
import type { Problem } from './problems';
import { validateShape } from './validate';

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

/**
 * What a seed in JSON-LD brings of what articles share, beside what stands in `seeds/shared/`, which counts where both
 * have an id. What is wrong with it is a problem of the seed.
 */
export function withBrought(shared: Shared, file: SeedFile): Shared {
  const brought = file.takeShared();
  if (!brought) return shared;
  validateShape(brought);
  const entries = brought.problems.length === 0 ? registerShared([brought]) : new Map<string, Entry>();
  file.problems.push(...brought.takeProblems());
  return { ...shared, entries: new Map([...entries, ...shared.entries]) };
}

/** The seed files that lie in a folder, in the order of their names; none where there is no such folder. */
export function listSeeds(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && SEED_ENDING.test(entry.name))
    .map((entry) => join(dir, entry.name))
    .sort();
}
