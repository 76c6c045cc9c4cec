/** @graph shared */

import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fencesOf, type Started, startSeeded } from '../support/docs';
import { freePort } from '../support/ports';

const root = join(__dirname, '..', '..');
const page = join(root, 'docs', 'clients.md');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);

let started: Started;
let url: string;
let folder: string;
/** Where something answers that knows no GraphQL. */
let nothing: string;
const other = createServer((_request, response) => response.writeHead(404).end('Not here'));

beforeAll(async () => {
  started = await startSeeded();
  url = `${await started.listen()}/graphql`;
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  nothing = `http://127.0.0.1:${port}/graphql`;
  folder = mkdtempSync(join(tmpdir(), 'parley-clients-'));
});

afterAll(async () => {
  await started?.stop();
  other.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the example in TypeScript fits the types of the built client, and prints what the page says', async () => {
  const fences = fencesOf(page, 'docs/clients.md');
  const [example] = fences.filter(({ language }) => language === 'ts');
  const [output] = fences.filter(({ language }) => language === 'text');
  const installed = join(folder, 'node_modules', 'parley-client');
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  await run(process.execPath, [tsc, '-p', join(root, 'client'), '--outDir', join(installed, 'dist')]);
  cpSync(join(root, 'client', 'package.json'), join(installed, 'package.json'));
  for (const name of ['@graphql-typed-document-node', '@types/node', 'undici-types'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'ask.ts'), example?.code ?? '');
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'nodenext'];
  await run(process.execPath, [tsc, ...strict, '--types', 'node', 'ask.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['ask.js'], { cwd: folder, env: { ...process.env, PARLEY: url } });
  expect(stdout).toBe(output?.code);
  const elsewhere = run(process.execPath, ['ask.js'], { cwd: folder, env: { ...process.env, PARLEY: nothing } });
  await expect(elsewhere).rejects.toMatchObject({
    stderr: expect.stringContaining('No GraphQL came back, but HTTP 404'),
  });
});

const inPython = async () => {
  const command = /^ {4}python3 (.*)$/m.exec(readFileSync(page, 'utf8'))?.[1]?.split(' ') ?? [];
  const { stdout } = await run('python3', [...command, url], { cwd: root });
  const lines = stdout.trimEnd().split('\n');
  const { data } = await started.graphql(`{ claims(filter: { about: ["${command[1]}"] }) { totalCount } }`);
  expect(lines).toHaveLength(data.claims.totalCount);
  expect(lines).toContain('Sana Deru affirms: The Reed Accord was kept only in part. “it was kept only in part”');
  const asking = createServer(({ headers }, response) => {
    response.writeHead(headers.authorization === 'Bearer the-token' ? 404 : 401).end('Nobody');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => asking.listen(port, '127.0.0.1', resolve));
  const env = { ...process.env, PARLEY_TOKEN: 'the-token' };
  await expect(
    run('python3', ['docs/examples/ask.py', 'any', `http://127.0.0.1:${port}/graphql`], { cwd: root, env }),
  ).rejects.toMatchObject({ stderr: expect.stringContaining('HTTP 404') });
  asking.close();
  const unknown = run('python3', ['docs/examples/ask.py', 'reed-acord', url], { cwd: root });
  await expect(unknown).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/\[UNKNOWN_ID\]\s*$/) });
};

const refusedInPython = async () => {
  const nowhere = await freePort();
  for (const [args, told] of [
    [[], /^Say what the claims are about: python3 .*ask\.py SLUG \[URL\]\n$/],
    [['a', url, 'b'], /^Say what the claims are about/],
    [['any', `http://127.0.0.1:${nowhere}/graphql`], /^Nothing answers at http.* Start Parley, or give its URL\.\n$/],
    [['any', nothing], /^No GraphQL came back from http.* \(HTTP 404\)\. Give the URL [^\n]*\n$/],
    [['any', 'nonsense'], /^No GraphQL came back from nonsense [^\n]*\n$/],
  ] as const) {
    const asked = run('python3', ['docs/examples/ask.py', ...args], { cwd: root });
    await expect(asked).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(told) });
  }
};

if (spawnSync('python3', ['--version']).status === 0) {
  test('the example in Python, as the page has it', inPython);
  test('the example in Python, where there is nothing to ask or nobody: a sentence', refusedInPython);
} else
  test('the example in Python is not tried: there is no python3 here', () => {
    expect(spawnSync('python3', ['--version']).error).toMatchObject({ code: 'ENOENT' });
  });
