import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const { untold } = require('../../bin/check-schema.js') as {
  untold(texts: { released: string; current: string; changelog: string }): Promise<{ path: string }[]>;
};

const RELEASED = 'type Query { a: Int b(x: Int): Int } enum E { A B } input I { q: E }';
const changelog = (unreleased: string, earlier = '') =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## [0.1.0]\n\n${earlier}\n`;
const paths = async (current: string, text = changelog('')) =>
  (await untold({ released: RELEASED, current, changelog: text })).map(({ path }) => path);

describe('what breaks questions', () => {
  test('is nothing where fields, values and arguments that may be left out were added', async () => {
    const current = 'type Query { a(y: Int): Int! b(x: Int): Int c: Int } enum E { A B C } input I { q: E z: Int }';
    expect(await paths(current)).toEqual([]);
  });

  const broken = 'type Query { b(x: Int!): Int } enum E { A } input I { q: E z: Int! }';
  const all = ['E.B', 'I.z', 'Query.a', 'Query.b.x'];

  test('is found', async () => {
    expect((await paths(broken)).sort()).toEqual(all);
  });

  test('passes where the changelog tells it, each by its place', async () => {
    expect(await paths(broken, changelog(all.map((path) => `- \`${path}\` has gone.`).join('\n')))).toEqual([]);
    expect(await paths(broken, changelog('- `Query.a`, `E.B` and `I.z`.'))).toEqual(['Query.b.x']);
  });

  test('does not pass by what an earlier release told, nor where there is no "Unreleased"', async () => {
    const told = all.map((path) => `\`${path}\``).join(' ');
    expect((await paths(broken, changelog('', told))).sort()).toEqual(all);
    expect((await paths(broken, told)).sort()).toEqual(all);
  });
});

test('the API as it stands breaks nothing that is not told', () => {
  execFileSync(process.execPath, [join(__dirname, '..', '..', 'bin', 'check-schema.js')], { stdio: 'pipe' });
});
