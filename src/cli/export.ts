import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadEnvFile, readConfig } from '../config';
import { PARLEY } from '../domain/command';
import { LICENCE, NOTICE } from '../domain/notice';
import { ParleyError } from '../errors';
import { FORMATS, formatNamed } from '../export/formats';
import { scopeOf } from '../export/scope';
import type { Command } from './command';

const width = Math.max(...FORMATS.map(({ name }) => name.length));

export const exportCommand: Command = {
  name: 'export',
  about: 'Writes the graph, an article or a node with its neighbours in a format that other programs read.',
  flags: {
    format: { type: 'string', value: 'NAME', about: 'Which format; they are listed below.' },
    article: { type: 'string', value: 'SLUG', about: 'Only what one article says, with what it shares with others.' },
    node: { type: 'string', value: 'SLUG', about: 'Only one node, its neighbours and what lies between them.' },
    out: { type: 'string', value: 'FILE', about: 'Write into a file, whole or not at all; else it is printed.' },
  },
  more: `Formats:\n${FORMATS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n')}`,
  async run({ flags }) {
    if (typeof flags.format !== 'string') {
      throw new ParleyError('USAGE', 'export needs --format NAME', `See \`${PARLEY} export --help\`.`);
    }
    const format = formatNamed(flags.format);
    const scope = scopeOf({ article: flags.article as string | undefined, node: flags.node as string | undefined });
    loadEnvFile();
    const config = readConfig();
    const [{ withGraph }, { openExport }] = await Promise.all([
      import('./graph.js'),
      import('../graph/export/open.js'),
    ]);
    await withGraph(config, async (driver) => {
      const chunks = format.write(await openExport({ driver, database: config.database }, scope), config.url);
      if (typeof flags.out === 'string') await writeWhole(chunks, resolve(flags.out));
      else await pipeline(Readable.from(chunks), process.stdout, { end: false });
    });
    if (format.bare) console.error(`${NOTICE}\n${LICENCE}`);
    return 0;
  },
};

/** Writes a file whole or not at all. */
async function writeWhole(chunks: AsyncIterable<string>, file: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    if (!('syscall' in (error as object))) throw error;
    throw new ParleyError(
      'FILE_UNREADABLE',
      `${file} cannot be written`,
      'Check the folder, its rights and its space.',
      {
        cause: error,
      },
    );
  } finally {
    await rm(partial, { force: true });
  }
}
