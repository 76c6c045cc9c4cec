/** @graph shared */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema } from '../../src/graphql/schema';
import { Unshaped } from '../../src/graphql/shaping';
import { effort } from '../support/effort';
import { testDriver } from '../support/neo4j';
import { ask, compiled } from '../support/question';
import { randomQuestion } from '../support/random-question';
import { seededGraph } from '../support/seeded';

const driver = testDriver();
const schema = buildSchema();
const folder = join(__dirname, '..', '..', 'docs', 'questions');
const documented = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

beforeAll(() => seededGraph());
afterAll(() => driver.close());

/** What is answered without graphql-js; undefined where that cannot be done. */
async function shaped(question: string): Promise<Record<string, unknown> | undefined> {
  const { statement, cypher, parameters } = compiled(schema, question);
  if (!statement.shape) return undefined;
  const { records } = await driver.executeQuery(cypher, parameters, { database: 'neo4j' });
  return statement.shape.of(records[0]?.get('answer'));
}

test.each(documented)('%s is answered as graphql-js answers it, without it', async (file) => {
  const question = readFileSync(join(folder, file), 'utf8');
  const { data, errors } = await ask(schema, driver, question);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(await shaped(question))).toBe(JSON.stringify(data));
});

test('any question is answered as graphql-js answers it, or left to it', async () => {
  let answered = 0;
  const tape = fc.array(fc.nat(997), { minLength: 5, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(tape, async (choices) => {
      const question = randomQuestion(schema, choices);
      const { data, errors } = await ask(schema, driver, question);
      let made: Record<string, unknown> | undefined;
      try {
        made = await shaped(question);
      } catch {
        expect(errors).not.toEqual([]);
        expect(errors).toBeDefined();
        return;
      }
      if (!made) return;
      expect(errors).toBeUndefined();
      expect(JSON.stringify(made)).toBe(JSON.stringify(data));
      answered += 1;
    }),
    { numRuns: effort(40) },
  );
  expect(answered).toBeGreaterThan(0);
});

test.each([
  ['a text, which lies in a file', '{ claim(slug: "x") { passages { text } } }'],
  ['the schema', '{ __schema { queryType { name } } }'],
  ['nothing', '{ articles @skip(if: true) { totalCount } }'],
])('%s is left to graphql-js', (_what, question) => {
  expect(compiled(schema, question).statement.shape).toBeUndefined();
});

test.each([
  ['no value where there must be one', { articles: { '@nodes': [{ title: null, kind: 'report' }] } }],
  ['a word that no enum has', { articles: { '@nodes': [{ title: 'Title', kind: 'rumour' }] } }],
  ['no list where there must be one', { articles: { '@nodes': 'none' } }],
])('%s is left to graphql-js', (_what, answer) => {
  const { shape } = compiled(schema, '{ articles { nodes { title kind } } }').statement;
  expect(() => shape?.of(answer)).toThrow(Unshaped);
});

test('a slug that nobody knows is left to graphql-js', () => {
  const { shape } = compiled(schema, '{ actor(slug: "nobody") { name } }').statement;
  expect(() => shape?.of({ actor: [] })).toThrow(Unshaped);
});
