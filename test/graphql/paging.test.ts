/** @graph shared */

import * as fc from 'fast-check';
import { isObjectType } from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { buildSchema } from '../../src/graphql/schema';
import { api } from '../../src/model/api/build';
import { effort } from '../support/effort';
import { testDriver } from '../support/neo4j';
import { data, type Loose } from '../support/question';
import { seededGraph } from '../support/seeded';

const schema = buildSchema();

describe('pages', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
  });
  afterAll(() => driver.close());

  /** All cursors of a connection, page by page; `at` puts it where it stands in a question. */
  const walk = async (
    connection: string,
    args: string,
    first: number,
    at: (text: string) => string,
    from: (answer: Loose) => Loose,
  ) => {
    const cursors: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Loose = from(
        await data(
          schema,
          driver,
          `query ($after: String) { ${at(`${connection}(first: ${first}, after: $after ${args}) { totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`)} }`,
          { after },
        ),
      );
      const own = page.edges.map((edge: Loose) => edge.cursor);
      expect(page.pageInfo).toMatchObject({
        startCursor: own[0] ?? null,
        endCursor: own.at(-1) ?? null,
        hasPreviousPage: after !== null,
      });
      expect(own.length).toBeLessThanOrEqual(first);
      cursors.push(...own);
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
      if (!more) expect(cursors).toHaveLength(page.totalCount);
    }
    return cursors;
  };

  const roots = [...api().roots.values()].flatMap(({ many, source }) =>
    [...source.orders.keys()].map((order) => ({ many, order })),
  );

  test('of any size, in any order and direction, give every item once and in one sequence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...roots),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('ASC', 'DESC'),
        async ({ many, order }, first, direction) => {
          const args = `orderBy: {field: ${order}, direction: ${direction}}`;
          const paged = await walk(
            many,
            args,
            first,
            (text) => text,
            (answer) => answer[many],
          );
          const whole = await walk(
            many,
            args,
            100,
            (text) => text,
            (answer) => answer[many],
          );
          expect(paged).toEqual(whole);
          expect(new Set(paged).size).toBe(paged.length);
        },
      ),
      { numRuns: effort(30) },
    );
  });

  test('of a connection below a thing too, where one thing can stand at several edges', async () => {
    const at = (text: string) => `actor(slug: "usa") { ${text} }`;
    for (const connection of ['participations', 'propositions', 'elements']) {
      const whole = await walk(connection, '', 100, at, (answer) => answer.actor[connection]);
      for (const first of [1, 3])
        expect(await walk(connection, '', first, at, (answer) => answer.actor[connection])).toEqual(whole);
    }
  });

  test('of no item ask for nothing', async () => {
    const { claims } = await data(
      schema,
      driver,
      '{ claims(first: 0) { nodes { slug } totalCount pageInfo { hasNextPage endCursor } } }',
    );
    expect(claims).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });
});

describe('Relay', () => {
  test('every thing is a Node', () => {
    for (const { name, kind, model } of api().types.values()) {
      if (kind !== 'object' || !model) continue;
      const type = schema.getType(name);
      expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toContain('Node');
    }
  });
});
