import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { seedsDir } from '../support/seeds';

const web = join(__dirname, '..', '..', 'web');

function read(folder: string, pattern: RegExp): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

/** Every slug, title and name of the seeds, and the words of names by which somebody or something is known. */
function namesOfSeeds(): string[] {
  const names = new Set<string>();
  const collect = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, key);
    else if (value && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) collect(inner, name);
    else if (typeof value === 'string' && ['slug', 'title', 'name'].includes(key)) names.add(value);
  };
  const seeds = read(seedsDir, /\.yaml$/);
  for (const [path, text] of seeds) {
    if (!/concepts\.yaml$/.test(path)) collect(parse(text));
    if (!path.includes('shared')) names.add(basename(path, '.yaml'));
  }
  return [...names].filter((name) => name.length > 5);
}

test('nothing of any article stands in the source of the page', () => {
  const sources = read(join(web, 'src'), /\.(tsx?|css|graphql)$/).filter(([path]) => !path.startsWith('generated'));
  const names = namesOfSeeds();
  expect(names.length).toBeGreaterThan(20);
  const found = sources.flatMap(([path, text]) =>
    names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('the page loads nothing from elsewhere', () => {
  const sources = [...read(join(web, 'src'), /\.(tsx?|css)$/), ...read(web, /^index\.html$/)];
  const found = sources.filter(([, text]) => /https?:\/\/(?!www\.w3\.org)/.test(text)).map(([path]) => path);
  expect(found).toEqual([]);
});
