import { loadEnvFile, readConfig } from '../config';
import { formatProblem } from '../seed/problems';
import type { Command } from './command';

export const checkCommand: Command = {
  name: 'check',
  about: 'Checks the seeds without a database: all of seeds/, or the files named.',
  names: '[FILE…]',
  count: [0, Number.POSITIVE_INFINITY],
  flags: {
    fix: { type: 'boolean', about: 'Write positions, the table of sentences and the hash of the text into the files.' },
    texts: { type: 'string', value: 'DIR', about: 'Where the texts lie (PARLEY_TEXTS).' },
    json: { type: 'boolean', about: 'Print the report as JSON.' },
  },
  more: 'Exit code 1 when a problem is an error; warnings and notes do not count.',
  async run({ flags, names }) {
    loadEnvFile();
    const { seedsDir, textsDir } = readConfig();
    const { check } = await import('../seed/check.js');
    const report = await check({
      files: names.length > 0 ? names : undefined,
      seedsDir,
      textsDir: (flags.texts as string | undefined) ?? textsDir,
      fix: flags.fix === true,
    });
    if (flags.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else {
      for (const problem of report.problems) process.stdout.write(`${formatProblem(problem)}\n`);
      for (const { slug, claims, sentences, coveredSentences } of report.articles) {
        const share = sentences ? Math.round((100 * coveredSentences) / sentences) : 0;
        process.stdout.write(
          `${slug}: ${claims} claims; ${coveredSentences} of ${sentences} sentences bear one (${share} %)\n`,
        );
      }
    }
    return report.ok ? 0 : 1;
  },
};
