import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ParleyError } from '../errors';

/**
 * Makes a home where there is none, and sees whether it can be written.
 *
 * @throws ParleyError FILE_UNREADABLE
 */
export function makeHome(home: string): void {
  try {
    makeFolder(home);
    rmdirSync(mkdtempSync(join(home, 'written.')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ParleyError(
      'FILE_UNREADABLE',
      `${home}, where Parley keeps its data, cannot be written (${code ?? (error as Error).message})`,
      'Set PARLEY_HOME to a folder that can be, or put right its permissions.',
    );
  }
}

/** Folder by folder: `recursive` tries for ever where a system says of one that can have no folders that it is not there. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another that starts at the same time has made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
