import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parley } from '../support/parley';

const root = join(__dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** The rows of the README's table, without its marks of code. */
const rows = [...read('README.md').matchAll(/^\| (`[A-Z].*?) *\| (.*?) *\|$/gm)].map(([, names = '', about = '']) => [
  names.replaceAll('`', ''),
  about.replaceAll('`', ''),
]);

test.each([['--help'], ['up --help'], ['serve --help']])('%s has the variables of the README', async (words) => {
  const { stdout } = await parley(words.split(' '));
  const [, listed = ''] = stdout.split('Variables, from the environment or .env:\n');
  expect(rows.length).toBeGreaterThan(15);
  expect(
    listed
      .trimEnd()
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual(rows);
});

test('the README has every variable that is read', () => {
  const names = new Set(rows.flatMap(([names = '']) => names.match(/[A-Z][A-Z\d_]+/g) ?? []));
  const own = [
    ...`${read('src/config.ts')}${read('src/config-access.ts')}`.matchAll(/\b((?:PARLEY|NEO4J)_[A-Z_]+)\b/g),
  ];
  expect(own.map(([, name]) => name).filter((name) => !names.has(String(name)))).toEqual([]);
});
