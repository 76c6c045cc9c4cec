/** @graph shared */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver-lite';
import { type Fence, fencesOf, type Started, startSeeded } from '../support/docs';
import type { Loose } from '../support/question';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs', 'questions');
const written: string[] = [];

let service: Started;
beforeAll(async () => {
  service = await startSeeded();
});
afterAll(async () => {
  await service.stop();
  if (written.length > 0) execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', ...written]);
});

const table = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| `([\w-]+)` +\| (.+?) +\|$/gm);
const questions = [...table].map(([, name, text]) => ({ name: name as string, text: text as string }));

/** Compares with the committed answer; with UPDATE=1 in the environment, writes it. */
function compare(file: string, answer: unknown): void {
  const path = join(folder, `${file}.json`);
  if (process.env.UPDATE) {
    writeFileSync(path, JSON.stringify(answer));
    written.push(path);
  }
  expect(existsSync(path)).toBe(true);
  expect(answer).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

/** Whether an answer says anything: a text, a number or a truth, not under a name alone. */
function says(answer: Loose): boolean {
  if (answer === null || typeof answer !== 'object') return answer !== null;
  return Object.values(answer).some(says);
}

describe('a question of docs/questions', () => {
  test('stands in the table if it has files, and has files if it stands there', () => {
    const files = readdirSync(folder).filter((name) => /\.(graphql|cypher)$/.test(name));
    expect(files.sort()).toEqual(questions.flatMap(({ name }) => [`${name}.cypher`, `${name}.graphql`]).sort());
  });

  test.each(questions)('$name in GraphQL: $text', async ({ name, text }) => {
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    expect(query.split('\n')[0]).toBe(`# ${text}`);
    const { data, errors } = await service.graphql(query);
    expect(errors).toBeUndefined();
    for (const [root, part] of Object.entries(data)) expect([root, says(part)]).toEqual([root, true]);
    compare(`${name}.graphql`, data);
  });

  test.each(questions)('$name in Cypher: $text', async ({ name, text }) => {
    const statement = readFileSync(join(folder, `${name}.cypher`), 'utf8');
    expect(statement.split('\n')[0]).toBe(`// ${text}`);
    const { rows, warnings } = await service.cypher(statement);
    expect(warnings).toEqual([]);
    expect(rows.some(says)).toBe(true);
    compare(`${name}.cypher`, rows);
  });
});

describe('a query in the documentation', () => {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const files = ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
  const fences = files.flatMap((name) => {
    const all = fencesOf(join(root, name), name);
    return all.map((fence, index) => ({ ...fence, next: all[index + 1] }));
  });
  const of = (language: string) => fences.filter((fence) => fence.language === language);
  const isAnswered = (fence: { next?: Fence }) => fence.next?.language === 'json';

  test.each(of('graphql'))('$at in GraphQL', async ({ code, next }) => {
    const { data, errors } = await service.graphql(code);
    expect(errors).toBeUndefined();
    expect(says(data)).toBe(true);
    if (isAnswered({ next })) expect(data).toEqual(JSON.parse((next as Fence).code));
  });

  test.each(of('cypher'))('$at in Cypher is small enough to look at', async ({ code }) => {
    const { rows, warnings } = await service.cypher(code);
    expect(warnings).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(nodesIn(rows).size).toBeLessThan(60);
  });
});

/** The ids of all nodes in an answer, in lists and paths too. */
function nodesIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (neo4j.isNode(value as object)) ids.add((value as { elementId: string }).elementId);
  else if (value && typeof value === 'object') for (const part of Object.values(value)) nodesIn(part, ids);
  return ids;
}
