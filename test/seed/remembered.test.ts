import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, recall, remember } from '../../src/seed/remembered';

const place = mkdtempSync(join(tmpdir(), 'parley-remembered-'));
const seeds = join(place, 'seeds');
const texts = join(place, 'texts');
const build = join(place, '.sources');
const home = join(place, 'home');
const articles = [{ slug: 'one', hash: 'a1' }];

beforeEach(() => {
  for (const dir of [seeds, join(seeds, 'shared'), texts]) mkdirSync(dir, { recursive: true });
  writeFileSync(join(seeds, 'one.yaml'), 'slug: one\n');
  writeFileSync(join(seeds, 'shared', 'actors.yaml'), '[]\n');
  writeFileSync(join(texts, 'one.txt'), 'One.\n');
  writeFileSync(build, 'build 1');
});
afterAll(() => rmSync(place, { recursive: true }));

const digest = (folders = [seeds, texts]) => digestOf(folders, build);

test('what seeds say is recalled where nothing that it depends on has changed', () => {
  remember(home, digest(), articles);
  expect(recall(home, digest())).toEqual(articles);
});

test.each([
  ['a seed', () => writeFileSync(join(seeds, 'one.yaml'), 'slug: two\n')],
  ['what seeds share', () => writeFileSync(join(seeds, 'shared', 'actors.yaml'), '[1]\n')],
  ['a seed more', () => writeFileSync(join(seeds, 'two.yaml'), 'slug: two\n')],
  ['a seed less', () => rmSync(join(seeds, 'one.yaml'))],
  ['a text', () => writeFileSync(join(texts, 'one.txt'), 'Two.\n')],
  ['the build', () => writeFileSync(build, 'build 2')],
])('it is not where %s has changed', (_what, change) => {
  remember(home, digest(), articles);
  change();
  expect(recall(home, digest())).toBeUndefined();
});

test('nor where the texts are others, nor without a finished build, nor where it was half written', () => {
  remember(home, digest(), articles);
  expect(recall(home, digest([seeds]))).toBeUndefined();
  rmSync(build);
  expect(digest()).toBeUndefined();
  writeFileSync(build, 'build 1');
  writeFileSync(join(home, 'seeds.json'), '{"digest": ');
  expect(recall(home, digest())).toBeUndefined();
});
