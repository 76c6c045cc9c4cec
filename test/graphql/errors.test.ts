/** @graph own */

import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { createDriver } from '../../src/graph/driver';
import { buildApp } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

async function ask(app: FastifyInstance, query: string, variables?: object): Promise<Answer> {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return response.json();
}

describe('an error has a code, and says what to do', () => {
  let driver: Driver;
  let app: FastifyInstance;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
  });

  const nested = (depth: number) =>
    `{ actor(slug: "usa") ${'{ article { narrator '.repeat(depth)}{ name }${' } }'.repeat(depth)} }`;

  test.each([
    [
      'a slug that nobody knows, nearly right',
      '{ actor(slug: "venezuella") { name } }',
      'UNKNOWN_ID',
      /"venezuella".*Did you mean "venezuela"\?/,
    ],
    [
      'a slug of another type',
      '{ concept(slug: "usa") { name } }',
      'UNKNOWN_ID',
      /That is an actor: ask for it as "actor"/,
    ],
    ['a slug like nothing', '{ entity(slug: "zzzzzzzz") { name } }', 'UNKNOWN_ID', /search/],
    ['a slug of Cypher', '{ actor(slug: "x\'}) DETACH DELETE n //`") { name } }', 'UNKNOWN_ID', /search/],
    [
      'a value that an enum has not',
      '{ claims(filter: { polarity: [AGREES] }) { totalCount } }',
      'BAD_REQUEST',
      /"AGREES" does not exist in "Polarity" enum\..* Polarity has AFFIRMS, DENIES, LEAVES_OPEN\.$/,
    ],
    [
      'a text instead of a value',
      '{ claims(filter: { polarity: ["affirms"] }) { totalCount } }',
      'BAD_REQUEST',
      /Polarity has AFFIRMS, DENIES, LEAVES_OPEN\.$/,
    ],
    ['an id of nothing', '{ node(id: "QWN0b3I6bm9ib2R5") { id } }', 'UNKNOWN_ID', /"id"/],
    ['an id of the wrong type', '{ node(id: "Q29uY2VwdDp1c2E") { id } }', 'UNKNOWN_ID', /"id"/],
    ['no id', '{ node(id: "usa") { id } }', 'BAD_ARGUMENT', /"id" of "node"/],
    [
      'an end of a path that nobody knows',
      '{ path(from: "usa", to: "nobody") { length } }',
      'UNKNOWN_ID',
      /"path\(to\)" names "nobody"/,
    ],
    [
      'a path too long',
      '{ path(from: "usa", to: "venezuela", maxSteps: 9) { length } }',
      'BAD_ARGUMENT',
      /from 0 to 8/,
    ],
    [
      'a comparison of nothing',
      '{ compare(about: "nobody") { totalCount } }',
      'UNKNOWN_ID',
      /"compare\(about\)" names "nobody"/,
    ],
    [
      'a timeline of no article',
      '{ timeline(article: "nobody") { totalCount } }',
      'UNKNOWN_ID',
      /"timeline\(article\)" names "nobody"/,
    ],
    [
      'a slug without its article',
      '{ exchange(slug: "prisoner-exchange") { title } }',
      'UNKNOWN_ID',
      /No exchange here .*Did you mean "usa-venezuela-conversations:prisoner-exchange"\?/,
    ],
    [
      'the name instead of the slug, deep inside a filter',
      '{ event(slug: "usa-venezuela-conversations:us-venezuela-talks") { called(facts: {speakers: ["juan-antonio-blanco"]}) { totalCount } } }',
      'UNKNOWN_ID',
      /"called\(facts: \{speakers\}\)" names .*Did you mean "blanco"\?/,
    ],
    [
      'one slug of several that nobody knows',
      '{ claims(filter: {speaker: ["blanco", "blanca"]}) { totalCount } }',
      'UNKNOWN_ID',
      /names "blanca".*Did you mean "blanco"\?/,
    ],
    [
      'a filter by an article that is not there',
      '{ openPoints(filter: {article: "usa-venezuela-conversation"}) { totalCount } }',
      'UNKNOWN_ID',
      /Did you mean "usa-venezuela-conversations"\?/,
    ],
    [
      'a speaker of a comparison',
      '{ compare(about: "maduro", speakers: ["nobody"]) { totalCount } }',
      'UNKNOWN_ID',
      /"compare\(speakers\)" names "nobody"/,
    ],
    [
      'a filter by an article that is an actor',
      '{ claims(filter: {article: ["blanco"]}) { totalCount } }',
      'UNKNOWN_ID',
      /"claims\(filter: \{article\}\)" names "blanco", which is an actor, and wants an article\. Give the slug of an article\./,
    ],
    [
      'a timeline of a concept',
      '{ timeline(article: "dialogue") { totalCount } }',
      'UNKNOWN_ID',
      /which is a concept, and wants an article/,
    ],
    [
      'a speaker of a comparison that is none',
      '{ compare(about: "maduro", speakers: ["dialogue"]) { totalCount } }',
      'UNKNOWN_ID',
      /"compare\(speakers\)" names "dialogue", which is a concept, and wants an actor/,
    ],
    ['a search for no word', '{ search(query: "?!") { score } }', 'BAD_ARGUMENT', /"query" of "search"/],
    ['a page too large', '{ claims(first: 101) { totalCount } }', 'LIMIT_PAGE', /"first" of "claims" is 101.*100/],
    [
      'a page too large, deep inside',
      '{ actor(slug: "usa") { claims(first: 101) { nodes { name } } } }',
      'LIMIT_PAGE',
      /"first" of "claims"/,
    ],
    ['a page below nothing', '{ claims(first: -1) { nodes { name } } }', 'BAD_ARGUMENT', /from 0 to 100/],
    ['a cursor of nothing', '{ claims(after: "x") { nodes { slug } } }', 'BAD_CURSOR', /endCursor/],
    ['a cursor of nothing, and no page', '{ claims(after: "x") { totalCount } }', 'BAD_CURSOR', /"after" of "claims"/],
    [
      'a cursor of nothing, in a timeline of which facets alone are asked',
      '{ timeline(after: "abc") { facets { type { value } } } }',
      'BAD_CURSOR',
      /"after" of "timeline"/,
    ],
    [
      'a cursor of another order',
      '{ events(after: "WyJUSU1FIiwiOTk5OSIsIngiXQ", orderBy: {field: NAME}) { nodes { slug } } }',
      'BAD_CURSOR',
      /orderBy/,
    ],
    ['a field that is not there', '{ nothing }', 'BAD_REQUEST', /Cannot query field/],
    ['an enum value that is not there', '{ claims(filter: {act: [SINGS]}) { totalCount } }', 'BAD_REQUEST', /SINGS/],
    ['no GraphQL', '{ claims', 'BAD_REQUEST', /Syntax Error/],
    ['a mutation', 'mutation { remove }', 'BAD_REQUEST', /The API only reads: ask a query\.$/],
    ['a question too deep', nested(15), 'LIMIT_DEPTH', /25 levels, and 24 /],
    ['a question too long', `{ ${'__typename '.repeat(6000)} }`, 'LIMIT_SIZE', /tokens/],
  ])('%s', async (_, query, code, message) => {
    const { errors } = await ask(app, query);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/bolt|Neo\.|MATCH|Cypher|\.ts:|node_modules/i);
  });

  test('a body of another content type, and a mutation by GET', async () => {
    const text = { 'content-type': 'text/plain' };
    const posted = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: text,
      payload: '{ articles { slug } }',
    });
    expect(posted.statusCode).toBe(415);
    expect(posted.json().errors[0].message).toMatch(/with the content type application\/json\.$/);
    const got = await app.inject({ url: '/graphql', query: { query: 'mutation { remove }' } });
    expect(got.statusCode).toBe(405);
    expect(got.json().errors[0].message).toMatch(/By GET only a query can be asked\.$/);
  });

  test('a variable of the wrong type', async () => {
    const { errors } = await ask(app, 'query ($first: Int) { claims(first: $first) { totalCount } }', {
      first: 'many',
    });
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_REQUEST']);
  });

  test('a value that is wrong in a statement that is known already', async () => {
    const question = 'query ($first: Int) { claims(first: $first) { nodes { slug } } }';
    expect((await ask(app, question, { first: 1 })).errors).toBeUndefined();
    expect((await ask(app, question, { first: 1000 })).errors?.[0]?.extensions.code).toBe('LIMIT_PAGE');
  });

  test('one thing that is not there takes no other from the answer', async () => {
    const { data, errors } = await ask(app, '{ a: actor(slug: "nobody") { name } b: actor(slug: "usa") { slug } }');
    expect(data).toEqual({ a: null, b: { slug: 'usa' } });
    expect(errors?.map((error) => error.path)).toEqual([['a']]);
  });

  test('a failure of the whole question is told once', async () => {
    const { errors } = await ask(app, '{ a: claims(first: 101) { totalCount } b: actors { totalCount } }');
    expect(errors).toHaveLength(1);
  });

  test('a body too large', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `# ${'x'.repeat(200_000)}\n{ __typename }` },
    });
    expect(response.statusCode).toBe(413);
    expect(response.json().errors[0].extensions.code).toBe('LIMIT_SIZE');
  });

  test('introspection is no question too deep', async () => {
    expect((await ask(app, getIntrospectionQuery())).errors).toBeUndefined();
  });

  test('a graph that does not answer', async () => {
    const gone = createDriver({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
    const other = await buildApp({ driver: gone, database: 'neo4j', version: 'test', deadline: 300 });
    const { data, errors } = await ask(other, '{ claims { totalCount } }');
    expect(data ?? null).toBeNull();
    expect(errors?.map((error) => error.extensions.code)).toEqual(['GRAPH_UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
    await other.close();
    await gone.close();
  });

  test('a question that takes too long', async () => {
    const count = 'COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b }';
    const slow = {
      session: (config: object) => {
        const session = driver.session(config);
        const run = session.run.bind(session);
        session.run = (_: never, __: never, transaction: never) => run(`RETURN ${count} AS n`, {}, transaction);
        return session;
      },
    } as unknown as Driver;
    const other = await buildApp({ driver: slow, database: 'neo4j', version: 'test', deadline: 300 });
    const { errors } = await ask(other, '{ claims { totalCount } }');
    expect(errors?.map((error) => error.extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
    await other.close();
  });

  test('what nobody foresaw is masked', async () => {
    const broken = {
      session: () => {
        throw new TypeError('secret of the inside');
      },
    } as unknown as Driver;
    const other = await buildApp({ driver: broken, database: 'neo4j', version: 'test' });
    const { errors } = await ask(other, '{ claims { totalCount } }');
    expect(errors?.map((error) => error.extensions.code)).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toContain('secret');
    await other.close();
  });

  test('a database without a graph', async () => {
    await emptyDatabase(driver);
    const { errors } = await ask(app, '{ claims { totalCount } }');
    expect(errors?.map((error) => error.extensions.code)).toEqual(['GRAPH_NOT_SEEDED']);
  });
});
