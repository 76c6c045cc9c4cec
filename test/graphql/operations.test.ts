/** @graph shared */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { readOperations } from '../../src/graphql/operation-list';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const QUERY = 'query Who($slug: String!) { actor(slug: $slug) { slug } }';
const VARIABLES = { slug: 'usa' };
const DATA = { actor: { slug: 'usa' } };
const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const persisted = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });

let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});

afterAll(() => driver.close());

type Params = Record<string, unknown>;

async function post(app: FastifyInstance, payload: Params) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload });
  return { status: response.statusCode, ...response.json() };
}

async function get(app: FastifyInstance, params: Params, accept?: string) {
  const query = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const response = await app.inject({ url: '/graphql', query, ...(accept ? { headers: { accept } } : {}) });
  return { status: response.statusCode, ...response.json() };
}

const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.map(({ extensions }) => extensions.code);

describe('GET', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
  });
  afterAll(() => app.close());

  test('query, variables, operationName and extensions', async () => {
    const query = `${QUERY} query Other { __typename }`;
    expect(await get(app, { query, variables: VARIABLES, operationName: 'Who', extensions: {} })).toEqual({
      status: 200,
      data: DATA,
    });
  });

  test('variables that are no JSON', async () => {
    expect(codes(await get(app, { query: QUERY, variables: '{' }))).toEqual(['BAD_REQUEST']);
  });

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json; charset=utf-8, application/json; q=0.9', 'application/graphql-response+json'],
    ['application/graphql-response+json; q=0.5, application/json', 'application/json'],
  ])('who accepts %s is answered in %s', async (accept, type) => {
    const query = { query: '{ __typename }' };
    const { headers } = await app.inject({ url: '/graphql', query, ...(accept ? { headers: { accept } } : {}) });
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(headers.vary).toBe('Accept');
  });
});

describe('automatic persisted queries', () => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
  });
  afterEach(() => app.close());

  test.each([
    ['GET', get],
    ['POST', post],
  ])('a hash is unknown until its query was sent with it, by %s', async (_, send) => {
    const named = { variables: VARIABLES, extensions: persisted(hashOf(QUERY)) };
    const unknown = await send(app, named);
    expect(codes(unknown)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(unknown.errors[0].message).toBe('PersistedQueryNotFound');
    expect(unknown.data).toBeUndefined();
    expect((await send(app, { ...named, query: QUERY })).data).toEqual(DATA);
    for (const again of [post, get]) expect((await again(app, named)).data).toEqual(DATA);
  });

  test('a hash of another query is refused, and not learnt', async () => {
    const extensions = persisted(hashOf('{ other }'));
    expect(codes(await post(app, { query: '{ __typename }', extensions }))).toEqual(['BAD_REQUEST']);
    expect(codes(await post(app, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  test('another version of the protocol', async () => {
    const answer = await post(app, { extensions: persisted(hashOf(QUERY), 2) });
    expect(codes(answer)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
    expect(answer.errors[0].message).toBe('PersistedQueryNotSupported');
  });

  test('what is not known is a request in error for those who read the newer media type', async () => {
    const params = { extensions: persisted(hashOf('{ nothing }')) };
    expect((await get(app, params, 'application/graphql-response+json')).status).toBe(400);
  });

  test('the store is bounded: the longest unused is forgotten', async () => {
    const long = (number: number) => `{ __typename } # ${number} ${'x'.repeat(120_000)}`;
    for (let number = 0; number < 20; number++) {
      const query = long(number);
      expect((await post(app, { query, extensions: persisted(hashOf(query)) })).errors).toBeUndefined();
    }
    expect((await post(app, { extensions: persisted(hashOf(long(19))) })).errors).toBeUndefined();
    expect(codes(await post(app, { extensions: persisted(hashOf(long(0))) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('a list of operations', () => {
  const dir = mkdtempSync(join(tmpdir(), 'parley-operations-'));
  const file = (content: unknown) => {
    const path = join(dir, 'operations.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const enumerated = 'query ($act: [Act!]) { claims(first: 1, filter: {act: $act}) { totalCount } }';
  const misspelt = '{ actors { totalCont } }';
  let app: FastifyInstance;
  beforeAll(async () => {
    const list = Object.fromEntries([QUERY, enumerated].map((query) => [hashOf(query), query]));
    app = await buildApp({ driver, database: 'neo4j', version: 'test', operations: readOperations(file(list)) });
  });
  afterAll(async () => {
    await app.close();
    rmSync(dir, { recursive: true });
  });

  test.each([
    ['GET', get],
    ['POST', post],
  ])('what is listed runs, by its hash or its text, by %s', async (_, send) => {
    expect((await send(app, { variables: VARIABLES, extensions: persisted(hashOf(QUERY)) })).data).toEqual(DATA);
    expect((await send(app, { variables: VARIABLES, query: QUERY })).data).toEqual(DATA);
  });

  test.each([
    ['another query', { query: '{ __typename }' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['another hash', { extensions: persisted(hashOf('{ __typename }')) }],
    ['a query under the hash of a listed one', { query: '{ __typename }', extensions: persisted(hashOf(QUERY)) }],
    ['a name of every object', { extensions: persisted('__proto__') }],
  ])('%s does not', async (_, params) => {
    for (const send of [get, post]) expect(codes(await send(app, params))).toEqual(['OPERATION_NOT_LISTED']);
  });

  test('no error tells what else there is in the schema', async () => {
    const answer = await post(app, { query: enumerated, variables: { act: ['ASERTS'] } });
    expect(codes(answer)).toEqual(['BAD_REQUEST']);
    expect(answer.errors[0].message).not.toMatch(/did you mean|DEFINES/i);
    expect(codes(await post(app, { query: misspelt }))).toEqual(['OPERATION_NOT_LISTED']);
    const open = await buildApp({ driver, database: 'neo4j', version: 'test' });
    expect((await post(open, { query: misspelt })).errors[0].message).toMatch(/Did you mean "totalCount"/);
    await open.close();
  });

  test.each([
    ['no JSON', 'hash: query', /cannot be read as JSON/],
    ['a list', [QUERY], /is no map/],
    ['a hash of something else', { [hashOf('other')]: QUERY }, /is not the SHA-256 of its query/],
  ])('a file with %s is told', (_, content, message) => {
    expect(() => readOperations(file(content))).toThrow(message);
  });

  test.each([
    ['does not fit the schema', misspelt, /Cannot query field "totalCont"/],
    ['is no GraphQL', '{ articles', /Syntax Error/],
  ])('a listed query that %s is told before anybody asks', async (_, query, message) => {
    const operations = new Map([[hashOf(query), query]]);
    await expect(buildApp({ driver, database: 'neo4j', version: 'test', operations })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('a file that is not there is told', () => {
    expect(() => readOperations(join(dir, 'nothing.json'))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});
