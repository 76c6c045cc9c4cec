import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';

const TOKEN = 'a-token-of-the-tests-0123456789';
const dir = mkdtempSync(join(tmpdir(), 'parley-tokens-'));
afterAll(() => rmSync(dir, { recursive: true }));

let files = 0;

function file(content: string): string {
  files += 1;
  const path = join(dir, `tokens-${files}.txt`);
  writeFileSync(path, content);
  return path;
}

test('on this machine alone everybody may ask as often as he likes', () => {
  expect(readConfig({}).access).toEqual({ tokens: [], rate: 0, questions: 20, introspection: true, behindTls: false });
});

test.each(['0.0.0.0', '::', 'parley.example.org', '192.0.2.1'])('at %s one address may ask so often', (HOST) => {
  expect(readConfig({ HOST }).access.rate).toBe(600);
  expect(readConfig({ HOST, PARLEY_RATE: '0' }).access.rate).toBe(0);
});

test('tokens come from the variable, or from a file', () => {
  expect(readConfig({ PARLEY_TOKENS: `${TOKEN}, ${TOKEN}2` }).access.tokens).toEqual([TOKEN, `${TOKEN}2`]);
  const path = file(`${TOKEN}\n\n${TOKEN}2\n`);
  expect(readConfig({ PARLEY_TOKENS_FILE: path }).access.tokens).toEqual([TOKEN, `${TOKEN}2`]);
});

test.each(['https://parley.test', 'https://parley.test/', 'HTTPS://Parley.test:443'])(
  '%s is where the page is',
  (url) => {
    expect(readConfig({ PARLEY_URL: url }).url).toBe('https://parley.test');
  },
);

test.each<[string, Record<string, string>, RegExp]>([
  ['a token that is short', { PARLEY_TOKENS: `${TOKEN},secret` }, /PARLEY_TOKENS has a token that is none/],
  ['a token of other letters', { PARLEY_TOKENS: 'ünsichere-tokens-sind-keine' }, /a token that is none/],
  ['a file without one', { PARLEY_TOKENS_FILE: file('\n') }, /a file without a token/],
  ['a file that is not there', { PARLEY_TOKENS_FILE: join(dir, 'nothing') }, /cannot be read/],
  ['both', { PARLEY_TOKENS: TOKEN, PARLEY_TOKENS_FILE: join(dir, 'x') }, /both set/],
  ['a rate below nothing', { PARLEY_RATE: '-1' }, /PARLEY_RATE is "-1"/],
  ['no question at once', { PARLEY_QUESTIONS: '0' }, /PARLEY_QUESTIONS is "0"/],
  ['more questions than connections', { PARLEY_QUESTIONS: '91' }, /PARLEY_QUESTIONS is "91"/],
  ['neither yes nor no', { PARLEY_INTROSPECTION: 'maybe' }, /PARLEY_INTROSPECTION is "maybe"/],
  ['neither yes nor no', { PARLEY_BEHIND_TLS: '1' }, /PARLEY_BEHIND_TLS is "1"/],
  ['a path', { PARLEY_URL: 'https://parley.test/below' }, /PARLEY_URL is "https:\/\/parley.test\/below"/],
  ['no web address', { PARLEY_URL: 'file:///tmp' }, /PARLEY_URL is "file/],
  ['no port', { PARLEY_METRICS_PORT: '0' }, /PARLEY_METRICS_PORT is "0"/],
  ['a port that is taken', { PARLEY_METRICS_PORT: '4000' }, /PARLEY_METRICS_PORT is "4000"/],
])('%s is told, and no token with it', (_, env, message) => {
  let error: Error | undefined;
  try {
    readConfig(env);
  } catch (caught) {
    error = caught as Error;
  }
  expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) });
  expect(error?.message).not.toMatch(/secret|a-token-of-the-tests/);
});
