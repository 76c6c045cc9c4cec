/** @graph shared */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery, parse } from 'graphql';
import { costOf } from '../../../src/graphql/limits/cost';
import { COST_OF_KNOWN, LIMITS } from '../../../src/graphql/limits/limits';
import { buildSchema } from '../../../src/graphql/schema';
import { PAGE_DIR } from '../../../src/server/app';
import { pageOperations } from '../../../src/server/page-operations';
import { testDriver } from '../../support/neo4j';
import { seededGraph } from '../../support/seeded';
import { Watched } from '../../support/watched';

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Fragments that double at each step: a short text that would select 2^30 fields. */
const doubling = (name: (at: number) => string) =>
  `{ actor(slug: "usa") { ...${name(0)} } } ${times(30, (at) => `fragment ${name(at)} on Actor { a: slug ...${name(at + 1)} ...${name(at + 1)} }`)} fragment ${name(30)} on Actor { slug }`;

const deepPages =
  '{ actors(first: 100) { nodes { claims(first: 100) { nodes { speaker { claims(first: 100) { nodes { speaker { claims(first: 100) { nodes { slug } } } } } } } } } } }';

/** What takes longer, in milliseconds, hangs, however much else the machine does. */
const HANGS = 15_000;

describe('what is too much is refused before anything runs', () => {
  const driver = testDriver();
  const watched = new Watched(driver);
  let app: FastifyInstance;
  beforeAll(async () => {
    await seededGraph();
    app = await watched.start({ kept: 0 });
  });
  afterAll(async () => {
    await watched.close();
    await driver.close();
  });

  const list = JSON.stringify(Array.from({ length: 101 }, () => 'usa'));
  test.each<[string, object, string, RegExp]>([
    ['fields', { query: `{ ${times(751, () => 'stats { nodes }')} }` }, 'LIMIT_FIELDS', /1502 fields, and 1500 /],
    ['fields by fragments', { query: doubling((at) => `F${at}`) }, 'LIMIT_FIELDS', /\d+ fields, and 1500 /],
    [
      'aliases',
      { query: `{ ${times(61, (at) => `a${at}: actor(slug: "usa") { slug }`)} }` },
      'LIMIT_ALIASES',
      /61 aliases, and 60 /,
    ],
    [
      'directives',
      { query: `{ __typename ${'@skip(if: false) '.repeat(61)} }` },
      'LIMIT_DIRECTIVES',
      /61 directives, and 60 /,
    ],
    [
      'operations',
      { query: times(21, (at) => `query Q${at} { __typename }`), operationName: 'Q1' },
      'LIMIT_OPERATIONS',
      /21 operations, and 20 /,
    ],
    [
      'a list in the text',
      { query: `{ claims(filter: {speaker: ${list}}) { totalCount } }` },
      'LIMIT_LIST',
      /101 values in one list, and 100 /,
    ],
    [
      'a list among the variables',
      {
        query: 'query ($s: [String!]) { claims(filter: {speaker: $s}) { totalCount } }',
        variables: { s: JSON.parse(list) },
      },
      'LIMIT_LIST',
      /101 values in one list, and 100 /,
    ],
    [
      'a list in a list among the variables',
      {
        query: 'query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
        variables: { f: { speaker: JSON.parse(list) } },
      },
      'LIMIT_LIST',
      /101 values/,
    ],
    ['cost', { query: deepPages }, 'LIMIT_COST', /\d+ things to bring, and 100000 /],
    [
      'cost by variables',
      { query: deepPages.replaceAll('100', '$n').replace('{', 'query Deep($n: Int) {'), variables: { n: 100 } },
      'LIMIT_COST',
      /\d+ things/,
    ],
    [
      'cost in one operation of several',
      { query: `query A { __typename } ${deepPages.replace('{', 'query B {')}`, operationName: 'B' },
      'LIMIT_COST',
      /\d+ things/,
    ],
    [
      'depth',
      { query: `{ actor(slug: "usa") ${'{ article { narrator '.repeat(15)}{ name }${' } }'.repeat(15)} }` },
      'LIMIT_DEPTH',
      /25 levels, and 24 /,
    ],
    ['tokens', { query: `{ ${'__typename '.repeat(6000)} }` }, 'LIMIT_SIZE', /5000 tokens/],
    [
      'several questions at once',
      [{ query: '{ __typename }' }, { query: '{ __typename }' }],
      'LIMIT_BATCH',
      /a list of 2 questions/,
    ],
  ])('%s', async (_, payload, code, message) => {
    watched.asked = [];
    const begin = performance.now();
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { accept: 'application/graphql-response+json' },
    });
    const { errors, data } = response.json();
    expect(errors.map((error: { extensions: object }) => error.extensions)).toEqual([{ code }]);
    expect(errors[0].message).toMatch(message);
    expect(data).toBeUndefined();
    expect(response.statusCode).toBe(400);
    expect(watched.questions()).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(HANGS);
  });

  test('a tree of a question in JSON, whose names could be any text, is no question', async () => {
    const tree = JSON.parse(JSON.stringify(parse('{ x: stats { nodes } }', { noLocation: true })));
    tree.definitions[0].selectionSet.selections[0].alias.value = 'x`: 1, y: COLLECT { MATCH (n) RETURN n.name }, `z';
    watched.asked = [];
    for (const loc of [undefined, { start: 0, end: 1 }]) {
      const payload = { query: JSON.stringify({ ...tree, loc }) };
      const { errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
      expect(errors.map((error: { extensions: object }) => error.extensions)).toEqual([{ code: 'BAD_REQUEST' }]);
    }
    expect(watched.questions()).toEqual([]);
  });

  test.each([
    ['nested lists', `{ claims(filter: {speaker: ${'['.repeat(2400)}${']'.repeat(2400)}}) { totalCount } }`],
    ['nested fields', `${'{ a '.repeat(1600)}${'}'.repeat(1600)}`],
    // Here it is the depth of the parser or the number of tokens that ends first, as the engine has it.
    ['more nested fields than tokens', `${'{ a '.repeat(2400)}${'}'.repeat(2400)}`, /LIMIT_DEPTH|LIMIT_SIZE/],
    ['nested inline fragments', `{ actor(slug: "usa") ${'{ ... '.repeat(1000)}{ slug } ${'}'.repeat(1000)} }`],
    ['one field very often', `{ ${'stats { nodes } '.repeat(740)} }`],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }'],
  ] as [string, string, RegExp?][])(
    '%s take no long time',
    async (_, query, codes = /LIMIT_DEPTH|BAD_REQUEST|"data"/) => {
      const begin = performance.now();
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect(response.statusCode).toBeLessThan(500);
      expect(response.body).toMatch(codes);
      expect(response.body).not.toMatch(/call stack/);
      expect(performance.now() - begin).toBeLessThan(HANGS);
    },
  );

  test('variables nested deeper than a stack', async () => {
    const payload = `{"query": "query ($s: [String!]) { claims(filter: {speaker: $s}) { totalCount } }", "variables": {"s": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.statusCode).toBeLessThan(500);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test('what is known may cost more, and nothing that is like it', async () => {
    const costly = [...pageOperations(PAGE_DIR).values()].find((text) => /^\s*query GraphEvents/.test(text)) as string;
    const codes = async (query: string) => {
      const payload = { query, variables: { slug: 'usa-venezuela-conversations' } };
      const { errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
      return errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code) ?? [];
    };
    expect(await codes(costly)).toEqual([]);
    expect(await codes(`${costly} `)).toEqual(['LIMIT_COST']);
  });
});

test('the questions of page, documentation and GraphiQL stay below half of the limits', () => {
  const schema = buildSchema();
  const docs = join(__dirname, '../../../docs/questions');
  const files = readdirSync(docs).filter((file) => file.endsWith('.graphql'));
  const texts = files.map((file) => readFileSync(join(docs, file), 'utf8'));
  const page = [...pageOperations(PAGE_DIR).values()];
  expect(page.length).toBeGreaterThan(10);
  for (const text of [getIntrospectionQuery(), ...texts, ...page]) {
    const document = parse(text);
    const [operation] = document.definitions.filter((one) => one.kind === 'OperationDefinition');
    const given = (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
      const name = JSON.stringify(type).match(/"value":"(\w+)"/)?.[1];
      return [
        variable.name.value,
        { Int: 100, Boolean: true, String: 'x' }[name as string] ?? (name?.endsWith('Filter') ? {} : undefined),
      ];
    });
    const most = page.includes(text) ? COST_OF_KNOWN : LIMITS.cost;
    expect(costOf(schema, document, Object.fromEntries(given))).toBeLessThanOrEqual(most / 2);
  }
});
