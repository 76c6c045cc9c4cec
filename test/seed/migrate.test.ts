import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { FORMAT } from '../../src/domain/format';
import { migrateSeed } from '../../src/seed/migrate';
import { change, folder, problemsOf, put, SEED } from './tiny';

const dir = folder({});

function migrated(content: string): string {
  put(dir, 'tiny.yaml', content);
  migrateSeed(`${dir}/tiny.yaml`);
  return readFileSync(`${dir}/tiny.yaml`, 'utf8');
}

test('a seed of before versions is refused with the sentence that says how, and migrated with its comments', async () => {
  const old = `# mine\n${change(SEED, 'parley: 1\n', '')}`;
  const problems = await problemsOf(old);
  expect(problems.map(({ code }) => code)).toEqual(['SEED_FORMAT']);
  expect(problems[0]?.hint).toMatch(/^Run node bin\/parley\.js migrate .*tiny\.yaml/);
  expect(migrated(old)).toBe(`# mine\n${SEED}`);
  expect(migrated(change(SEED, 'parley: 1', 'parley: 0'))).toBe(SEED);
});

test('a present one stays to the letter; a newer one, and what is none, is refused', () => {
  expect(migrated(SEED)).toBe(SEED);
  for (const [content, code] of [
    [`parley: ${FORMAT + 1}\n`, 'SEED_NEWER_FORMAT'],
    ['parley: soon\n', 'SEED_INVALID'],
    ['- a list\n', 'SEED_INVALID'],
  ] as const) {
    expect(() => migrated(content)).toThrow(expect.objectContaining({ code }));
  }
  expect(() => migrateSeed(`${dir}/none.yaml`)).toThrow(expect.objectContaining({ code: 'SEED_NOT_FOUND' }));
});

test('nothing but the version changes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('article', 'actors', 'notes'), fc.jsonValue()), (data) => {
      expect(parse(migrated(JSON.stringify(data)))).toEqual(JSON.parse(JSON.stringify({ ...data, parley: FORMAT })));
    }),
  );
});
