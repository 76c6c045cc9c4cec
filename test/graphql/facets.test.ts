/** @graph shared */

import { type GraphQLField, getNamedType, isLeafType } from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { buildSchema } from '../../src/graphql/schema';
import { testDriver } from '../support/neo4j';
import { ask, data, type Loose } from '../support/question';
import { seededGraph } from '../support/seeded';

const schema = buildSchema();
const ARTICLE = 'usa-venezuela-conversations';

/** A connection, a facet of it, and the same counted in plain Cypher: `value` (a slug, or a word of the graph), `count`. */
const COUNTS: [connection: string, facet: string, cypher: string][] = [
  ['claims', 'speaker', 'MATCH (a:Actor)-[:MAKES]->(c) RETURN a.slug AS value, count(c) AS count'],
  ['claims', 'act', 'MATCH (c:Claim) RETURN c.act AS value, count(*) AS count'],
  ['claims', 'polarity', 'MATCH (c:Claim) RETURN c.polarity AS value, count(*) AS count'],
  ['claims', 'certainty', 'MATCH (c:Claim) RETURN c.certainty AS value, count(*) AS count'],
  ['claims', 'manner', 'MATCH (c:Claim) RETURN c.manner AS value, count(*) AS count'],
  [
    'claims',
    'concept',
    'MATCH (c:Claim)-[:STATES]->(:Proposition)-[:ABOUT]->(x:Concept) RETURN x.slug AS value, count(DISTINCT c) AS count',
  ],
  ['claims', 'article', 'MATCH (c:Claim)-[:CLAIMED_IN]->(a) RETURN a.slug AS value, count(*) AS count'],
  [
    'claims(filter: {polarity: [DENIES, LEAVES_OPEN], speaker: ["blanco"]})',
    'act',
    "MATCH (:Actor {slug: 'blanco'})-[:MAKES]->(c) WHERE c.polarity <> 'affirms' RETURN c.act AS value, count(*) AS count",
  ],
  ['actors', 'kind', 'MATCH (a:Actor) RETURN a.kind AS value, count(*) AS count'],
  ['actors', 'articles', 'MATCH (a:Actor)-[:APPEARS_IN]->(x) RETURN x.slug AS value, count(*) AS count'],
  ['actors', 'speaks', 'MATCH (a:Actor) RETURN EXISTS { (a)-[:MAKES]->() } AS value, count(*) AS count'],
  [
    'actors(filter: {speaks: true})',
    'named',
    'MATCH (a:Actor) WHERE (a)-[:MAKES]->() RETURN a.named AS value, count(*) AS count',
  ],
  ['events', 'kind', 'MATCH (e:Event) RETURN e.kind AS value, count(*) AS count'],
  ['events', 'status', 'MATCH (e:Event) RETURN e.status AS value, count(*) AS count'],
  ['events', 'standing', 'MATCH (e:Event) RETURN e.standing AS value, count(*) AS count'],
  ['events', 'editorial', 'MATCH (e:Event) RETURN e.editorial IS NOT NULL AS value, count(*) AS count'],
  [
    'events',
    'speakers',
    'MATCH (e:Event)-[:STATED_BY]->()<-[:MAKES]-(a) RETURN a.slug AS value, count(DISTINCT e) AS count',
  ],
  ['events', 'article', 'MATCH (e:Event) RETURN e.article AS value, count(*) AS count'],
  ['agreements', 'article', 'MATCH (e:Agreement) RETURN e.article AS value, count(*) AS count'],
  ['propositions', 'concept', 'MATCH (p:Proposition)-[:ABOUT]->(x:Concept) RETURN x.slug AS value, count(*) AS count'],
  ['propositions', 'about', 'MATCH (p:Proposition)-[:ABOUT]->(x) RETURN x.slug AS value, count(*) AS count'],
  ['propositions', 'article', 'MATCH (p:Proposition) RETURN p.article AS value, count(*) AS count'],
  ['concepts', 'articles', 'MATCH (c:Concept)-[:APPEARS_IN]->(x) RETURN x.slug AS value, count(*) AS count'],
  ['concepts', 'defined', 'MATCH (c:Concept) RETURN EXISTS { (c)-[:DEFINED_AS]->() } AS value, count(*) AS count'],
  ['findings', 'rule', 'MATCH (f:Finding) RETURN f.rule AS value, count(*) AS count'],
  ['openPoints', 'kind', 'MATCH (o:OpenPoint) RETURN o.kind AS value, count(*) AS count'],
];

function fieldOf(type: unknown, name: string): GraphQLField<unknown, unknown> {
  return (type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()[name] as never;
}

describe('facets', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
  });
  afterAll(() => driver.close());

  const answer = (question: string): Promise<Loose> => data(schema, driver, question);

  /** The values of a facet by what they are called in the graph. */
  const counted = (lines: Loose[]): [unknown, number][] =>
    lines.map(({ value, count }) => [
      typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : (value.slug ?? value),
      count,
    ]);

  const bySize = ([a, x]: [unknown, number], [b, y]: [unknown, number]) => y - x || (String(a) < String(b) ? -1 : 1);

  const asked = (connection: string, facet: string): string => {
    const type = getNamedType(fieldOf(schema.getQueryType(), connection.split('(')[0] as string).type);
    const def = fieldOf(getNamedType(fieldOf(type, 'facets').type), facet);
    const value = getNamedType(fieldOf(getNamedType(def.type), 'value').type);
    return `${facet}${def.args.length > 0 ? '(first: 100)' : ''} { value ${isLeafType(value) ? '' : '{ slug }'} count }`;
  };

  test.each([...new Set(COUNTS.map(([connection]) => connection))])(
    'of %s are what plain Cypher counts, and most come first',
    async (connection) => {
      const counts = COUNTS.filter(([one]) => one === connection);
      const fields = counts.map(([, facet]) => asked(connection, facet));
      const { page } = await answer(`{ page: ${connection} { facets { ${fields.join(' ')} } } }`);
      for (const [, facet, cypher] of counts) {
        const { records } = await driver.executeQuery(cypher);
        const all = records.map((record): [unknown, number] => [record.get('value'), record.get('count')]);
        expect(all.length).toBeGreaterThan(0);
        expect([facet, counted(page.facets[facet])]).toEqual([facet, all.sort(bySize).slice(0, 100)]);
      }
    },
  );

  test('stand on all pages alike, and give as many values as are asked for', async () => {
    const facets = 'facets { act { value count } speaker(first: 2) { value { name claims { totalCount } } count } }';
    const { whole, none } = await answer(
      `{ whole: claims(first: 100) { ${facets} } none: claims(first: 0) { totalCount ${facets} } }`,
    );
    expect(none.facets).toEqual(whole.facets);
    expect(none.facets.speaker).toHaveLength(2);
    for (const { value, count } of none.facets.speaker) expect(value.claims.totalCount).toBe(count);
    const acts = none.facets.act.map((line: Loose) => line.count);
    expect(acts.reduce((sum: number, count: number) => sum + count, 0)).toBe(none.totalCount);
  });

  test('are counted below a thing, of what belongs to it alone', async () => {
    const { actor } = await answer(
      '{ actor(slug: "blanco") { claims(filter: {polarity: [DENIES]}) { totalCount facets { speaker { value { slug } count } } } } }',
    );
    expect(actor.claims.facets.speaker).toEqual([{ value: { slug: 'blanco' }, count: actor.claims.totalCount }]);
  });

  test('of relations that are facts count the facts', async () => {
    const { event } = await answer(
      `{ event(slug: "${ARTICLE}:us-venezuela-talks") { participants { totalCount factFacets { role { value count } standing { value count } speakers { value { slug } count } } } } }`,
    );
    const match = `MATCH (:Event {slug: '${ARTICLE}:us-venezuela-talks'})-[r:INVOLVES|NOT_INVOLVES]->()`;
    const count = async (lines: string) => {
      const { records } = await driver.executeQuery(`${match} ${lines}`);
      return records.map((record): [unknown, number] => [record.get('value'), record.get('count')]).sort(bySize);
    };
    const { role, standing, speakers } = event.participants.factFacets;
    expect(counted(role)).toEqual(
      await count('WITH r WHERE r.role IS NOT NULL RETURN r.role AS value, count(*) AS count'),
    );
    expect(counted(standing)).toEqual(await count('RETURN r.standing AS value, count(*) AS count'));
    expect(counted(speakers)).toEqual(
      await count(
        'UNWIND r.claims AS slug MATCH (c:Claim {slug: slug}) RETURN c.speaker AS value, count(DISTINCT r) AS count',
      ),
    );
  });

  test('of a timeline count what has the times, of a comparison the propositions', async () => {
    const { timeline, compare } = await answer(
      '{ timeline { totalCount facets { type { value count } } } compare(about: "venezuela", first: 1) { totalCount facets { article { value { slug } count } } } }',
    );
    const sum = (lines: Loose[]) => lines.reduce((all, { count }) => all + count, 0);
    expect(sum(timeline.facets.type)).toBe(timeline.totalCount);
    expect(sum(compare.facets.article)).toBe(compare.totalCount);
  });

  test('of nothing are empty', async () => {
    const { claims } = await answer(
      '{ claims(filter: {speaker: ["usa"]}) { facets { __typename act { value } speaker { value { name } } } } }',
    );
    expect(claims.facets).toEqual({ __typename: 'ClaimFacets', act: [], speaker: [] });
  });

  test('give at most 100 values', async () => {
    const { errors } = await ask(schema, driver, '{ claims { facets { speaker(first: 101) { count } } } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'LIMIT_PAGE' });
  });
});

describe('stats', () => {
  test('tell the version of the graph, the articles in it, and when each was loaded', async () => {
    const driver = testDriver();
    try {
      const { stats } = await data(schema, driver, '{ stats { version format seededAt articles { slug seededAt } } }');
      const { records } = await driver.executeQuery(
        "MATCH (g:ParleyGraph {key: 'graph'}) RETURN g.version AS version, COLLECT { MATCH (a:Article) RETURN a.slug ORDER BY a.slug } AS articles",
      );
      expect(stats.version).toBe(records[0]?.get('version'));
      expect(stats.articles.map((article: Loose) => article.slug)).toEqual(records[0]?.get('articles'));
      for (const { seededAt } of [stats, ...stats.articles]) expect(Date.parse(seededAt)).not.toBeNaN();
    } finally {
      await driver.close();
    }
  });
});
