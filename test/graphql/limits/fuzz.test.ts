/** @graph shared */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { parse, validate } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema';
import { buildApp } from '../../../src/server/app';
import { effort } from '../../support/effort';
import { testDriver } from '../../support/neo4j';
import { compiled } from '../../support/question';
import { randomQuestion } from '../../support/random-question';
import { seededGraph } from '../../support/seeded';

const driver = testDriver();
const schema = buildSchema();
const tape = fc.array(fc.nat(997), { minLength: 5, maxLength: 120 });

/** What an answer never tells of the inside. */
const INSIDE = /bolt:|Neo\.|\bMATCH\b|neo4j|node_modules|\.(ts|js):\d|\bat \w+ \(|INTERNAL|call stack/;

let app: FastifyInstance;
let before: string;
beforeAll(async () => {
  await seededGraph();
  before = await graph();
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 5_000 });
});
afterAll(async () => {
  await app.close();
  await driver.close();
});

/** Everything that is in the graph, in numbers that change when it does. */
async function graph(): Promise<string> {
  const { records } = await driver.executeQuery(
    `CALL () { MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS keys, sum(size(labels(n))) AS labels }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships, sum(size(keys(r))) AS facts }
     RETURN nodes, keys, labels, relationships, facts`,
  );
  return JSON.stringify(records[0]?.toObject());
}

async function mustAnswer(payload: object): Promise<void> {
  const begin = performance.now();
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload });
  expect(performance.now() - begin).toBeLessThan(12_000);
  expect([200, 400, 413, 503]).toContain(statusCode);
  const { data, errors } = JSON.parse(body);
  expect(data !== undefined || errors?.length > 0).toBe(true);
  for (const { message, extensions } of errors ?? []) {
    // What the client wrote itself may come back to him.
    if (extensions.code !== 'BAD_REQUEST') expect(message.replace(/"[^"]*"/g, '')).not.toMatch(INSIDE);
    expect(extensions.code).toMatch(/^[A-Z_]+$/);
    expect(extensions.code).not.toBe('INTERNAL');
  }
}

test('the generator makes questions that fit the schema', () => {
  fc.assert(
    fc.property(tape, (choices) => {
      expect(validate(schema, parse(randomQuestion(schema, choices))).map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: effort(100) },
  );
});

test('no value from outside becomes part of a statement', () => {
  let compiledOnes = 0;
  fc.assert(
    fc.property(tape, (choices) => {
      const question = randomQuestion(schema, choices);
      let cypher: string;
      let parameters: Record<string, unknown>;
      try {
        ({ cypher, parameters } = compiled(schema, question));
      } catch (error) {
        // A number or a cursor that may not be is refused in words.
        expect((error as { code?: string }).code).toBeDefined();
        return;
      }
      compiledOnes += 1;
      expect(cypher).not.toMatch(/canary|usa-venezuela|DETACH|DELETE|\bSET\b|MERGE|CREATE/);
      expect(Object.values(parameters).every((value) => value !== undefined)).toBe(true);
    }),
    { numRuns: effort(300) },
  );
  expect(compiledOnes).toBeGreaterThan(50);
});

test('questions that fit the schema', async () => {
  await fc.assert(
    fc.asyncProperty(tape, async (choices) => mustAnswer({ query: randomQuestion(schema, choices) })),
    { numRuns: effort(20) },
  );
});

const docs = join(__dirname, '../../../docs/questions');
const texts = readdirSync(docs)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(docs, file), 'utf8'));
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '@skip(if: true)',
  '"',
  '"""',
  '$x',
  ':',
  'null',
  '[',
  '\u0000',
  '\ud800',
  'fragment F on Query { ...F }',
  '__schema { types { name } }',
  '-1',
  '1e999',
  '#',
];

/** A text with some pieces cut out, put in or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', '', ...pieces)), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((all, [place, length, piece]) => {
      const from = place % (all.length + 1);
      return all.slice(0, from) + piece + all.slice(from + (length % 5 === 0 ? length : 0));
    }, text),
  );

test('documents that somebody has changed', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (query) => mustAnswer({ query })),
    { numRuns: effort(150) },
  );
});

test('bodies of any JSON, and variables of any kind', async () => {
  const query = 'query ($f: ClaimFilter, $n: Int) { claims(filter: $f, first: $n) { totalCount } }';
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      await mustAnswer({ query, variables: { f: value, n: 1 } });
      await mustAnswer({ query, variables: value });
      await mustAnswer({ query: value, operationName: value, extensions: value });
    }),
    { numRuns: effort(60) },
  );
});

test.each([
  ['a slug as long as a request', `{ actor(slug: "${'x'.repeat(120_000)}") { slug } }`],
  ['a word as long as a request', `{ search(query: "${'x'.repeat(120_000)}") { score } }`],
  ['very many words', `{ search(query: "${'agreement '.repeat(12_000)}") { score } }`],
  ['a cursor as long as a request', `{ claims(after: "${'A'.repeat(120_000)}") { nodes { slug } } }`],
])('%s', async (_, query) => {
  const begin = performance.now();
  await mustAnswer({ query });
  expect(performance.now() - begin).toBeLessThan(4_000);
});

test('after all that, the graph is as it was', async () => {
  expect(await graph()).toBe(before);
});
