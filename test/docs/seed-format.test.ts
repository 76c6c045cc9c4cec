import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/seed/check';
import { formatProblem } from '../../src/seed/problems';
import { folder } from '../seed/tiny';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'seed-format.md'), 'utf8');
const fence = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] as string;

test('the example of the seed format is a seed without fault for the text beside it', async () => {
  const dir = folder({ 'seeds/two-islands.yaml': fence('yaml'), 'texts/two-islands.txt': fence('text') });
  const options = { seedsDir: join(dir, 'seeds'), textsDir: join(dir, 'texts') };
  await check({ ...options, fix: true });
  const report = await check(options);
  const faults = report.problems.filter(({ severity }) => severity !== 'note');
  expect(faults.map(formatProblem)).toEqual([]);
  expect(report.articles).toEqual([
    expect.objectContaining({ slug: 'two-islands', sentences: 4, coveredSentences: 4, proved: true }),
  ]);
});
