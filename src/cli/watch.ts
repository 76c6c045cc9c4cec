import { existsSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import type { Config } from '../config';
import { seed } from '../seed/index';
import type { Arguments } from './command';
import { tellError } from './tell-error';

/** How long after the last sign of a change it is read, in milliseconds: an editor saves in several steps. */
const QUIET = 100;

const SEED = /\.(ya?ml|json|jsonld|txt)$/;

/**
 * Seeds at once, and again whenever a seed, a file of what articles share, or a text changes, and tells what is wrong, until the process
 * is told to end. A seed with errors leaves the graph as it is.
 */
export async function watchSeeds(
  driver: Driver,
  config: Config,
  flags: Arguments['flags'],
  files: string[],
): Promise<void> {
  const { seedsDir, database } = config;
  const textsDir = (flags.texts as string | undefined) ?? config.textsDir;
  const options = { driver, database, seedsDir, textsDir, files: files.length > 0 ? files : undefined };
  let waiting: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    do {
      again = false;
      await seedOnce({ ...options, intoExisting: flags['into-existing'] === true });
    } while (again);
    running = undefined;
  };
  const changed = (_: unknown, name: string | null): void => {
    if (name !== null && !SEED.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // while one run writes, the next waits: no change is lost, and no two runs write at once
      if (running) again = true;
      else running = run();
    }, QUIET);
  };

  const folders = [
    seedsDir,
    join(seedsDir, 'shared'),
    join(seedsDir, 'texts'),
    ...(textsDir ? [textsDir] : []),
    ...files.map((file) => dirname(resolve(file))),
  ];
  const watchers = [...new Set(folders)].filter(isFolder).map((folder) => watch(folder, changed));
  console.error(`Watching ${seedsDir}; Ctrl-C ends it.`);
  running ??= run();
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
  });
  clearTimeout(waiting);
  for (const watcher of watchers) watcher.close();
  await running;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function seedOnce(options: Parameters<typeof seed>[0]): Promise<void> {
  const start = performance.now();
  try {
    const { articles } = await seed(options);
    const changed = articles
      .filter(({ status }) => status !== 'unchanged')
      .map(({ slug, status }) => `${slug} ${status}`);
    process.stdout.write(`${changed.join(', ') || 'nothing changed'} (${Math.round(performance.now() - start)} ms)\n`);
  } catch (error) {
    tellError(error);
  }
}
