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
