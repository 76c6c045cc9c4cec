import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/seed/check';
import { PARALLEL_FROM, readInPool } from '../../src/seed/pool';
import { parley } from '../support/parley';
import { change, fixed, folder, TEXT } from './tiny';

const COUNT = 40;

/** Leaves a mark for each thread that is started beside the main one. */
const PROBE = `
  const { isMainThread, threadId } = require('node:worker_threads');
  if (!isMainThread) require('node:fs').appendFileSync(process.env.THREADS_SEEN, threadId + '\\n');
`;

/** Makes one proposition say what another says already. */
const SAME: [string, string] = [
  'text: A signature was given.\n    about: [captain]',
  'text: The fishermen were not asked at all.\n    about: [fishermen]',
];

/** Seeds that are read in parallel together, some of them wrong; most of each is a comment. */
async function many(): Promise<Record<string, string>> {
  const good = await fixed();
  const wrong: Record<number, [string, string]> = {
    3: ['{is: captain,', '{is: captian,'],
    4: ['kind: agreement', 'kind: peace'],
    9: ['quote: Fish is dear', 'quote: Fish is cheap'],
    12: SAME,
    17: ['actors:', 'nets: "unfinished\nactors:'],
    26: SAME,
  };
  const padding = `# ${'fish '.repeat(PARALLEL_FROM / COUNT / 5)}\n`;
  const files: Record<string, string> = { 'texts/tiny.txt': TEXT };
  for (let n = 0; n < COUNT; n++) {
    const slug = `tiny-${n}`;
    files[`${slug}.yaml`] = change(change(good, ...(wrong[n] ?? ['', ''])), 'slug: tiny', `slug: ${slug}`) + padding;
  }
  // two with one slug, of which neither is called by another name
  files['tiny-7.yml'] = files['tiny-7.yaml'] as string;
  // what comes to light in what is shared only with an article that uses it
  files['shared/concepts.yaml'] =
    'parley: 1\nconcepts:\n  rain: {label: rain, broader: [{is: drizzle, editor: It is so.}]}\n';
  files['tiny-31.yaml'] =
    `${files['tiny-31.yaml']}classifications:\n  wet: {of: accord, as: rain, editor: It rained.}\n`;
  return files;
}

test('many seeds are checked in worker threads, with the same result in the same order', async () => {
  const dir = folder({ ...(await many()), 'probe.js': PROBE });
  const seen = join(dir, 'threads');
  const here = await check({ seedsDir: dir });
  expect(existsSync(seen)).toBe(false);
  const { stdout, code } = await parley(['check', '--json'], {
    PARLEY_SEEDS: dir,
    NODE_OPTIONS: `--require ${join(dir, 'probe.js')}`,
    THREADS_SEEN: seen,
  });
  expect(readFileSync(seen, 'utf8').trim().split('\n').length).toBeGreaterThanOrEqual(2);
  expect(JSON.parse(stdout)).toEqual(here);
  expect(code).toBe(1);
  const codes = here.problems.map(({ file, code }) => `${file.slice(dir.length + 1)} ${code}`);
  expect(codes).toEqual([
    'shared/concepts.yaml SEED_UNKNOWN_REFERENCE',
    'tiny-17.yaml SEED_SYNTAX',
    'tiny-3.yaml SEED_UNKNOWN_REFERENCE',
    'tiny-4.yaml SEED_SCHEMA',
    'tiny-7.yml SEED_SLUG',
    'tiny-9.yaml SEED_QUOTE_MISSING',
    'tiny-12.yaml SEED_NEAR_DUPLICATE',
    'tiny-26.yaml SEED_NEAR_DUPLICATE',
    'tiny-31.yaml SEED_UNDEFINED',
  ]);
});

describe('a pool of workers', () => {
  const options = { textsDirs: [], fix: false, lint: true };
  const pool = (worker: string) => {
    const dir = folder({ 'worker.js': worker });
    return readInPool(['slow', 'b', 'c', 'd', 'e'], dir, options, join(dir, 'worker.js'));
  };

  test('answers in the order of the paths', async () => {
    const { articles, sharedProblems } = await pool(`
      exports.sharedProblems = () => ['shared'];
      exports.article = async ({ path }) => {
        await new Promise((resolve) => setTimeout(resolve, path === 'slow' ? 200 : 0));
        return path;
      };
    `);
    expect({ articles, sharedProblems }).toEqual({
      articles: ['slow', 'b', 'c', 'd', 'e'],
      sharedProblems: ['shared'],
    });
  });

  test.each([
    ['ends', 'exports.article = () => process.exit(3)', /code: 3/],
    ['fails', "exports.article = () => { throw new Error('no such luck') }", /no such luck/],
    [
      'fails beside its work',
      "exports.article = () => { setImmediate(() => { throw new Error('beside') }); return new Promise(() => {}) }",
      /beside/,
    ],
    ['does not load', "throw new Error('not loaded')", /not loaded/],
  ])('tells of a worker that %s, and does not wait for it', async (_, code, says) => {
    const error = await pool(`exports.sharedProblems = () => [];\n${code}`).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'INTERNAL', message: expect.stringMatching(says) });
  });
});
