/** @graph own */

import * as fc from 'fast-check';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { ensureSchema } from '../../src/graph/write/store';
import { buildSchema } from '../../src/graphql/schema';
import { graphSchema } from '../../src/model/graph-schema';
import { model } from '../../src/model/load';
import { change, connectionFields, type Target, targets } from '../support/connections';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { compiled, data, type Loose } from '../support/question';

const schema = buildSchema();
const fields = connectionFields(schema);
const all = targets(schema);
const types = Object.values(schema.getTypeMap()).filter(isObjectType);

/** The keys that a cursor is made of. */
const keysOf = (cursor: string): string[] => JSON.parse(Buffer.from(cursor, 'base64url').toString());

describe('by its type', () => {
  const connections = [...new Set(fields.map(([, { type }]) => getNamedType(type)))].filter(isObjectType);

  test('whatever is called a connection is given by some field, and is one', () => {
    const called = types.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => name);
    expect(connections.map(({ name }) => name).sort()).toEqual(called.sort());
    expect(called.length).toBeGreaterThan(30);
  });

  test.each(connections.map((type) => [type.name, type] as const))('%s has edges and a pageInfo', (_, type) => {
    const { edges, pageInfo, nodes } = type.getFields() as Loose;
    expect(String(pageInfo.type)).toBe('PageInfo!');
    const list = isNonNullType(edges.type) ? edges.type.ofType : edges.type;
    expect(isListType(list)).toBe(true);
    const edge = getNamedType(edges.type as GraphQLOutputType);
    if (!isObjectType(edge)) throw new Error(`${edge} is no object`);
    expect(edge.name).toMatch(/Edge$/);
    const { node, cursor } = edge.getFields() as Loose;
    expect(String(cursor.type)).toBe('String!');
    const item = isNonNullType(node.type) ? node.type.ofType : node.type;
    expect(isListType(item)).toBe(false);
    expect(String(nodes.type)).toBe(`[${item}!]!`);
  });

  test('PageInfo tells of both ends', () => {
    const info = schema.getType('PageInfo') as GraphQLObjectType;
    const told = Object.fromEntries(Object.values(info.getFields()).map(({ name, type }) => [name, String(type)]));
    expect(told).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  test('every field that gives a connection is asked forwards, by first and after', () => {
    for (const [type, { name, args }] of fields) {
      const told = Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)]));
      expect({ [`${type}.${name}`]: told }).toMatchObject({ [`${type}.${name}`]: { first: 'Int', after: 'String' } });
    }
  });
});

/** The code of the error with which a question is refused before it reaches the graph. */
function refusal(target: Target, args: string): string | undefined {
  try {
    compiled(schema, `{ ${target.at(`(${args}) { totalCount edges { cursor } }`)} }`);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'none';
}

const encoded = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

describe('an argument that cannot be is refused by every connection', () => {
  test.each(all.map((target) => [target.name, target] as const))('%s', (_, target) => {
    const [order = target.name.endsWith('timeline') ? 'TIME' : 'POSITION', other] = target.orders;
    const refused = {
      below: refusal(target, 'first: -1'),
      nothing: refusal(target, 'first: 0'),
      most: refusal(target, 'first: 100'),
      above: refusal(target, 'first: 101'),
      noCursor: refusal(target, 'after: "x"'),
      empty: refusal(target, 'after: ""'),
      noText: refusal(target, `after: "${encoded([order, null, 1])}"`),
      short: refusal(target, `after: "${encoded([order])}"`),
      foreign: refusal(target, `after: "${encoded(['OTHER', 'a', 'b'])}"`),
      ...(other
        ? {
            otherOrder: ['a', 'a,b', 'a,b,c'].map((keys) =>
              refusal(target, `orderBy: {field: ${order}}, after: "${encoded([other, ...keys.split(',')])}"`),
            ),
          }
        : {}),
    };
    expect(refused).toEqual({
      below: 'BAD_ARGUMENT',
      nothing: 'none',
      most: 'none',
      above: 'LIMIT_PAGE',
      noCursor: 'BAD_CURSOR',
      empty: 'BAD_CURSOR',
      noText: 'BAD_CURSOR',
      short: 'BAD_CURSOR',
      foreign: 'BAD_CURSOR',
      ...(other ? { otherOrder: ['BAD_CURSOR', 'BAD_CURSOR', 'BAD_CURSOR'] } : {}),
    });
  });
});

/** How a connection is found: what is found alike is compiled alike. */
function kindOf({ name, add, orders }: Target): string {
  if (name.startsWith('Query.')) return orders.length > 0 ? 'a root' : name;
  if (/Edge\./.test(name)) return 'of an edge';
  if (add.includes('SET far.')) return 'by an index';
  const facts = (add.match(/CREATE \(near\)/g)?.length ?? 0) > 1;
  return `${facts ? 'by facts' : 'by relationships'}, ${orders[0] === 'SLUG' ? 'by slug' : 'by another order'}`;
}

describe('page by page', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
    await ensureSchema({ driver, database: 'neo4j' }, graphSchema(model()));
    await driver.executeQuery("CREATE (:ParleyGraph {key: 'graph', version: 'one'})");
  });
  afterAll(() => driver.close());

  const each = (target: Target, kind: 'add' | 'remove', numbers: readonly number[]) =>
    change(
      driver,
      numbers.map((number) => ({ target, prefix: target.name, kind, number })),
    );

  const filled = new Set<Target>();
  const fill = async (target: Target): Promise<void> => {
    if (filled.size < filled.add(target).size) await each(target, 'add', [1, 2, 3, 4, 5]);
  };

  interface Ask {
    first: number;
    after?: string | undefined;
  }

  const PAGE =
    '{ totalCount nodes { __typename } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

  const page = async (target: Target, variables: Ask, orderBy = ''): Promise<Loose> => {
    const text = `query ($first: Int, $after: String) { ${target.at(`(first: $first, after: $after${orderBy}) ${PAGE}`)} }`;
    return target.from(await data(schema, driver, text, { ...variables }));
  };

  const cursors = ({ edges }: Loose): string[] => edges.map((edge: Loose) => edge.cursor);

  /** All cursors of a connection, by the largest pages. */
  const every = async (target: Target, orderBy?: string): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | undefined; ; after = found.at(-1)) {
      const one = await page(target, { first: 100, after }, orderBy);
      found.push(...cursors(one));
      if (!one.pageInfo.hasNextPage) return found;
    }
  };

  /** What holds of every page. */
  const check = async (target: Target, ask: Ask, whole: string[]): Promise<void> => {
    const { edges, nodes, pageInfo, totalCount } = await page(target, ask);
    const own = cursors({ edges });
    const from = ask.after === undefined ? 0 : whole.indexOf(ask.after) + 1;
    expect({ own, ...pageInfo, totalCount, nodes: nodes.length }).toEqual({
      own: whole.slice(from, from + ask.first),
      hasNextPage: from + ask.first < whole.length,
      hasPreviousPage: ask.after !== undefined,
      startCursor: own[0] ?? null,
      endCursor: own.at(-1) ?? null,
      totalCount: whole.length,
      nodes: own.length,
    });
  };

  const walk = async (target: Target): Promise<void> => {
    await fill(target);
    const whole = await every(target);
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(new Set(whole).size).toBe(whole.length);
    const keys = whole.map((cursor) => keysOf(cursor).join(' '));
    expect(keys).toEqual([...keys].sort());
    for (const ask of [
      { first: 0 },
      { first: 2 },
      { first: 2, after: whole[1] },
      { first: Math.min(whole.length - 2, 100), after: whole[1] },
      { first: 0, after: whole[0] },
      { first: 3, after: whole.at(-1) },
    ])
      await check(target, ask, whole);
    // A cursor outlives its item: what comes after it still does, and whether anything is left before it is known.
    await each(target, 'remove', [1, 2, 3]);
    const left = await every(target);
    for (const lost of [0, 2]) {
      const next = await page(target, { first: 100, after: whole[lost] });
      const earlier = whole.slice(0, lost + 1).filter((cursor) => left.includes(cursor)).length;
      expect(cursors(next)).toEqual(left.slice(earlier, earlier + 100));
      expect(next.pageInfo.hasPreviousPage).toBe(earlier > 0);
    }
    await each(target, 'add', [1, 2, 3]);
    expect(await every(target)).toEqual(whole);
  };

  const kinds = [...new Map(all.map((target) => [kindOf(target), target])).values()];

  test('each item comes once, in order, and a page says what lies around it: a connection of each kind, all with more effort', async () => {
    for (const target of effort(1) > 1 ? all : kinds) {
      await walk(target).catch((error: Error) => {
        error.message = `${target.name}: ${error.message}`;
        throw error;
      });
    }
  }, 600_000);

  test('what is there throughout comes once and in order, whatever else comes and goes between the pages', async () => {
    const way = fc.record({
      name: fc.constantFrom(...all.map(({ name }) => name)),
      order: fc.nat(),
      direction: fc.constantFrom('ASC', 'DESC'),
      first: fc.integer({ min: 1, max: 4 }),
      changes: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    });
    const usual = [1, 2, 3, 4, 5];
    await fc.assert(
      fc.asyncProperty(way, async ({ name, order, direction, first, changes }) => {
        const target = all.find((one) => one.name === name) as Target;
        await fill(target);
        const by = target.orders[order % Math.max(1, target.orders.length)];
        const orderBy = by ? `, orderBy: {field: ${by}, direction: ${direction}}` : '';
        const there = new Set(usual);
        /** Takes away what is there of these, and adds what is not. */
        const turn = async (numbers: number[]): Promise<void> => {
          for (const number of new Set(numbers)) {
            await each(target, there.has(number) ? 'remove' : 'add', [number]);
            if (!there.delete(number)) there.add(number);
          }
        };
        try {
          const before = await every(target, orderBy);
          const throughout = new Set(before);
          const size = first * Math.ceil(before.length / 20);
          const seen: string[] = [];
          for (let after: string | undefined; ; ) {
            const one = await page(target, { first: size, after }, orderBy);
            seen.push(...cursors(one));
            if (!one.pageInfo.hasNextPage) break;
            after = one.pageInfo.endCursor;
            await turn(changes.shift() ?? []);
            const now = new Set(await every(target, orderBy));
            for (const cursor of throughout) if (!now.has(cursor)) throughout.delete(cursor);
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((cursor) => throughout.has(cursor))).toEqual(
            before.filter((cursor) => throughout.has(cursor)),
          );
        } finally {
          await turn(
            [...Array.from({ length: 12 }, (_, at) => at + 1)].filter((n) => usual.includes(n) !== there.has(n)),
          );
        }
      }),
      { numRuns: effort(8) },
    );
  }, 600_000);

  test('the same cursor leads the other way where the direction is turned', async () => {
    const places = all.find(({ name }) => name === 'Query.places') as Target;
    await fill(places);
    const [first, second, third] = (await every(places)) as [string, string, string];
    const by = (direction: string) => `, orderBy: {field: NAME, direction: ${direction}}`;
    expect(cursors(await page(places, { first: 100, after: third }, by('DESC')))).toEqual([second, first]);
    expect(cursors(await page(places, { first: 2, after: first }, by('ASC')))).toEqual([second, third]);
  });
});
