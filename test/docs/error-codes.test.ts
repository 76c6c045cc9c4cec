import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '../../src/errors';

const dir = join(__dirname, '..');
const tests = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(dir, name), 'utf8'))
  .join('\n');

test.each(Object.keys(ERROR_CODES))('%s is expected by a test', (code) => {
  expect(tests).toMatch(new RegExp(`\\b${code}\\b`));
});

test('each test that SECURITY.md names is there', () => {
  const text = readFileSync(join(dir, '..', 'SECURITY.md'), 'utf8');
  const named = [...text.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) expect(() => readFileSync(join(dir, name))).not.toThrow();
});
