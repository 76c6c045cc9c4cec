import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { loadEnvFile, readConfig } from '../config';
import { PARLEY } from '../domain/command';
import { languageTag } from '../domain/language';
import { ParleyError } from '../errors';
import type { Command } from './command';

/** The largest text that is drafted, in bytes; an article is a hundredth of it. */
const LARGEST = 2 * 1024 * 1024;

export const draftCommand: Command = {
  name: 'draft',
  about: 'Writes a first seed for the text of an article, each item marked as draft until an editor confirms it.',
  names: 'ARTICLE.txt',
  count: [1, 1],
  flags: {
    out: {
      type: 'string',
      value: 'FILE',
      about: 'Write it into this file, which must not be there yet; else it is printed.',
    },
    language: {
      type: 'string',
      value: 'TAG',
      about: 'The language of the text (BCP 47); en, the one whose words are known.',
    },
  },
  more: `Delete the line "draft:" of what is right, delete what is wrong; \`${PARLEY} check\` says how many items wait.`,
  async run({ flags, names: [path = ''] }) {
    loadEnvFile();
    const { seedsDir } = readConfig();
    const language = languageOf((flags.language as string | undefined) ?? 'en');
    const content = read(path);
    const { draftFile, draftSeed, slugOf } = await import('../draft/index.js');
    const { readKnown } = await import('../draft/known.js');
    const seed = draftFile(draftSeed(content, readKnown(seedsDir, slugOf(path)), language), {
      textFile: path,
      language,
    });
    if (typeof flags.out !== 'string') process.stdout.write(seed);
    else write(flags.out, seed);
    return 0;
  },
};

function languageOf(given: string): string {
  const tag = languageTag(given);
  if (tag) return tag;
  throw new ParleyError(
    'USAGE',
    `--language is "${given}", which is no language tag`,
    'Expected is one as in en or es-VE.',
  );
}

function read(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new ParleyError('FILE_UNREADABLE', `There is no file ${path}`, 'Name the text of an article.');
  if (found.size > LARGEST) {
    throw new ParleyError(
      'FILE_UNREADABLE',
      `${path} has more than ${LARGEST / 1024 / 1024} MiB`,
      'Draft an article at a time.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (cause) {
    throw new ParleyError('FILE_UNREADABLE', `${path} is no text in UTF-8`, 'Save it in UTF-8.', { cause });
  }
}

/** Never over a seed that is there: the work of an editor lies in it. */
function write(path: string, seed: string): void {
  try {
    writeFileSync(path, seed, { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new ParleyError(
        'FILE_EXISTS',
        `${path} is there already`,
        'Name another file in --out, or move this one away first; a draft is never written over it.',
        { cause },
      );
    }
    throw new ParleyError('FILE_UNREADABLE', `${path} cannot be written`, 'Name a file of a folder that is there.', {
      cause,
    });
  }
  console.error(`Written: ${path}`);
}
