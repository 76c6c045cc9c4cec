/** @graph shared */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testNeo4j } from '../support/neo4j';
import { parley } from '../support/parley';
import { freePort } from '../support/ports';

const neo4j = testNeo4j();
let home: string;
let closed: number;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'parley-cli-'));
  // Only Node is on this path: no Java, no Maven.
  symlinkSync(process.execPath, join(home, 'node'));
  closed = await freePort();
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  takenPort = (taken.address() as { port: number }).port;
});

afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

describe('help', () => {
  test.each([
    [['--help'], ['Commands:', 'up', 'serve', 'seed [FILE…]', 'remove SLUG', 'check [FILE…]', 'db']],
    [
      ['up', '--help'],
      ['--texts DIR', '--prune', '--dry-run', '--into-existing', 'NEO4J_URI'],
    ],
    [
      ['check', '-h'],
      ['--fix', '--json', 'Exit code'],
    ],
    [
      ['db', '--help'],
      ['start', 'stop', 'status', 'reset', 'dump FILE', 'load FILE', 'touch'],
    ],
    [
      ['db', 'touch', '--help'],
      ['--json', 'wrote past Parley'],
    ],
    [['db', 'reset', '--help'], ['--yes']],
  ])('%j', async (args, parts) => {
    const { code, stdout, stderr } = await parley(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
  });
});

describe('one sentence, what to do, exit code 1, no stack trace', () => {
  const remote = (uri: string, password = 'x') => ({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
  const cases: [string, string[], () => Record<string, string>, string, () => string][] = [
    ['an unknown command', ['sed'], () => ({}), 'USAGE', () => 'There is no command "sed"'],
    ['an unknown flag', ['up', '--fast'], () => ({}), 'USAGE', () => "Unknown option '--fast'"],
    ['a missing name', ['remove'], () => ({}), 'USAGE', () => 'node bin/parley.js remove needs SLUG'],
    ['a bad port', ['up'], () => ({ PORT: 'http' }), 'CONFIG_INVALID', () => 'PORT is "http". Expected is a port'],
    ['a port twice', ['up'], () => ({ PORT: '7474' }), 'CONFIG_INVALID', () => 'NEO4J_HTTP_PORT is "7474"'],
    [
      'no number of megabytes',
      ['serve'],
      () => ({ PARLEY_CACHE_MB: 'much' }),
      'CONFIG_INVALID',
      () => 'PARLEY_CACHE_MB is "much"',
    ],
    [
      'a list of operations that is not there',
      ['serve'],
      () => ({ PARLEY_OPERATIONS: join(home, 'operations.json') }),
      'CONFIG_INVALID',
      () => `PARLEY_OPERATIONS: ${join(home, 'operations.json')} cannot be read as JSON`,
    ],
    [
      'a bad address',
      ['up'],
      () => remote('http://localhost'),
      'CONFIG_INVALID',
      () => 'NEO4J_URI is not the address of a Neo4j',
    ],
    [
      'an address of another machine',
      ['serve'],
      () => ({ ...remote(neo4j.uri), HOST: '192.0.2.77', PORT: String(closed) }),
      'CONFIG_INVALID',
      () => 'HOST "192.0.2.77" is no address of this machine',
    ],
    ['no password', ['up'], () => ({ NEO4J_URI: 'bolt://localhost' }), 'CONFIG_INVALID', () => 'NEO4J_PASSWORD is not'],
    [
      'a server that is not there',
      ['up'],
      () => ({ ...remote(`bolt://127.0.0.1:${closed}`), PORT: String(closed) }),
      'NEO4J_UNREACHABLE',
      () => `No Neo4j answers at bolt://127.0.0.1:${closed}`,
    ],
    [
      'a wrong password',
      ['seed'],
      () => remote(neo4j.uri, 'wrong'),
      'NEO4J_WRONG_PASSWORD',
      () => 'refused user "neo4j" or the password',
    ],
    [
      'a database that is not there',
      ['seed'],
      () => ({ ...remote(neo4j.uri, neo4j.password), NEO4J_DATABASE: 'nowhere' }),
      'NEO4J_DATABASE_MISSING',
      () => 'has no database "nowhere"',
    ],
    [
      'a taken port',
      ['up'],
      () => ({ PARLEY_HOME: home, PORT: String(takenPort) }),
      'PORT_TAKEN',
      () => `Port ${takenPort} is taken by another program. Set PORT`,
    ],
    [
      'no Java',
      ['up'],
      () => ({ PARLEY_HOME: home, PORT: String(closed), PATH: home, JAVA_HOME: '' }),
      'JAVA_MISSING',
      () => 'No Java was found',
    ],
    [
      'a JAVA_HOME that is none',
      ['up'],
      () => ({ PARLEY_HOME: home, PORT: String(closed), JAVA_HOME: '/nowhere' }),
      'JAVA_MISSING',
      () => 'JAVA_HOME is /nowhere',
    ],
    [
      'no Maven',
      ['db', 'start'],
      () => ({ PARLEY_HOME: home, PATH: `${home}/maven`, NEO4J_VERSION: '1.0' }),
      'MAVEN_MISSING',
      () => 'No Maven was found',
    ],
    ...['db start', 'up', 'bulk'].map((words): (typeof cases)[number] => [
      `${words} where nothing can be written`,
      words.split(' '),
      () => ({ PARLEY_HOME: join(home, 'node', 'x'), PORT: String(closed) }),
      'FILE_UNREADABLE',
      () => `${join(home, 'node', 'x')}, where Parley keeps its data, cannot be written (ENOTDIR). Set PARLEY_HOME`,
    ]),
    [
      'a home where a system has no folders to make',
      ['db', 'start'],
      () => ({ PARLEY_HOME: process.platform === 'linux' ? '/proc/x' : '/dev/null/x' }),
      'FILE_UNREADABLE',
      () => '/x, where Parley keeps its data, cannot be written',
    ],
    [
      'a db command on a remote one',
      ['db', 'stop'],
      () => remote('neo4j+s://graph.example.org'),
      'NEO4J_REMOTE',
      () => 'NEO4J_URI names neo4j+s://graph.example.org',
    ],
    [
      'a folder of texts that is not there',
      ['check', '--texts', '/nowhere'],
      () => ({}),
      'FILE_UNREADABLE',
      () => 'There is no folder /nowhere. Name the one in which the texts lie',
    ],
    [
      'a folder of seeds that is not there',
      ['check'],
      () => ({ PARLEY_SEEDS: '/nowhere' }),
      'FILE_UNREADABLE',
      () => 'There is no folder /nowhere. Name the one in which the seeds lie',
    ],
    [
      'a seed that is wrong, before Neo4j has started',
      ['up'],
      () => {
        mkdirSync(join(home, 'wrong'), { recursive: true });
        writeFileSync(join(home, 'wrong', 'tiny.yaml'), 'parley: 1\narticle: {slug: tiny}\n');
        const [bolt, http] = [String(closed + 1), String(closed + 2)];
        return {
          PARLEY_HOME: join(home, 'own'),
          PARLEY_SEEDS: join(home, 'wrong'),
          PORT: String(closed),
          NEO4J_BOLT_PORT: bolt,
          NEO4J_HTTP_PORT: http,
        };
      },
      'SEED_INVALID',
      () => 'nothing was loaded. Mend them',
    ],
    [
      'a reset that is not confirmed',
      ['db', 'reset'],
      () => ({ PARLEY_HOME: home }),
      'USAGE',
      () => 'This deletes the graph',
    ],
  ];
  test.each(cases)('%s', async (_name, args, env, code, words) => {
    if (code === 'MAVEN_MISSING') pathWithJavaOnly(join(home, 'maven'));
    const outcome = await parley(args, env());
    expect(outcome.stderr).toContain(words());
    expect(outcome.stderr).toMatch(new RegExp(`^error: .*\\. .*\\. ?\\[${code}\\]$`, 'm'));
    expect(outcome.stderr).not.toMatch(/^\s+at /m);
    expect(outcome.code).toBe(1);
  });
});

function pathWithJavaOnly(directory: string): void {
  const { mkdirSync } = require('node:fs') as typeof import('node:fs');
  const { execFileSync } = require('node:child_process') as typeof import('node:child_process');
  mkdirSync(directory);
  symlinkSync(process.execPath, join(directory, 'node'));
  symlinkSync(execFileSync('which', ['java'], { encoding: 'utf8' }).trim(), join(directory, 'java'));
}

test('--version', async () => {
  expect(await parley(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('status tells a program whether it runs', async () => {
  const { code, stdout } = await parley(['db', 'status', '--json'], { PARLEY_HOME: home });
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ running: false, home });
});
