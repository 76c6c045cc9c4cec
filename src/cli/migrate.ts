import { PARLEY } from '../domain/command';
import type { Command } from './command';

export const migrateCommand: Command = {
  name: 'migrate',
  about: 'Brings seeds of an older format to the present one, in place; comments and layout stay.',
  names: 'FILE…',
  count: [1, Number.POSITIVE_INFINITY],
  more: `A seed says its format in the line "parley:"; \`${PARLEY} check\` says which seeds are older.`,
  async run({ names }) {
    const { migrateSeed } = await import('../seed/migrate.js');
    for (const name of names) {
      const { from, to } = migrateSeed(name);
      process.stdout.write(
        from === to ? `${name}: of format ${to} already\n` : `${name}: from format ${from} to ${to}\n`,
      );
    }
    return 0;
  },
};
