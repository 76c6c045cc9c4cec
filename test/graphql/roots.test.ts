/** @graph shared */

import type { Driver } from 'neo4j-driver-lite';
import type { ParleyError } from '../../src/errors';
import { buildSchema } from '../../src/graphql/schema';
import { testDriver } from '../support/neo4j';
import { ask, data, type Loose } from '../support/question';
import { seededGraph } from '../support/seeded';

const schema = buildSchema();
const ARTICLE = 'usa-venezuela-conversations';

const wordsOf = (text: string) => text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');

describe('questions over many things', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
  });
  afterAll(() => driver.close());

  const answer = (question: string, variables = {}): Promise<Loose> => data(schema, driver, question, variables);

  test('a thing is found by slug, by global id, and by both the same', async () => {
    const { actor } = await answer('{ actor(slug: "usa") { id slug name kind } }');
    const { node, entity } = await answer(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Entity { slug } } entity(slug: "usa") { __typename id } }',
      { id: actor.id },
    );
    expect(node).toEqual({ __typename: 'Actor', id: actor.id, slug: 'usa' });
    expect(entity).toEqual({ __typename: 'Actor', id: actor.id });
  });

  test('an article has the findings that compare what is said in it', async () => {
    const { article, findings } = await answer(
      'query ($slug: String!) { article(slug: $slug) { findingsWithin(first: 100) { nodes { slug } } } findings(filter: { article: [$slug] }, first: 100) { nodes { slug } } }',
      { slug: ARTICLE },
    );
    const slugs = (connection: Loose) => connection.nodes.map(({ slug }: Loose) => slug).sort();
    expect(slugs(findings).length).toBeGreaterThan(5);
    expect(slugs(article.findingsWithin)).toEqual(slugs(findings));
  });

  test('facts are those of a speaker, also beside facts that the editor alone states', async () => {
    const { events } = await answer(
      `{ events(first: 100) { nodes {
        participants(facts: {speakers: ["blanco"]}) { totalCount }
        all: participants(first: 100) { edges { editorial { by } statedBy { nodes { speaker { slug } } } } }
      } } }`,
    );
    const stated = events.nodes.map(
      ({ all }: Loose) =>
        all.edges.filter(({ statedBy }: Loose) =>
          statedBy.nodes.some(({ speaker }: Loose) => speaker.slug === 'blanco'),
        ).length,
    );
    expect(events.nodes.map(({ participants }: Loose) => participants.totalCount)).toEqual(stated);
    expect(Math.max(...stated)).toBeGreaterThan(1);
    const edges = events.nodes.flatMap(({ all }: Loose) => all.edges);
    expect(edges.some(({ editorial, statedBy }: Loose) => editorial && statedBy.nodes.length === 0)).toBe(true);
  });

  test('each kind of event is a type of its own', async () => {
    const { events, agreements, exchanges, charges, rewards, occurrences } = await answer(
      '{ events(first: 100) { totalCount nodes { __typename kind } } agreements { totalCount } exchanges { totalCount } charges { totalCount } rewards { totalCount } occurrences { totalCount } }',
    );
    const kinds = new Set(events.nodes.map((event: Loose) => `${event.kind} ${event.__typename}`));
    expect(kinds).toContain('AGREEMENT Agreement');
    expect(kinds).toContain('TALKS Occurrence');
    expect([agreements, exchanges, charges, rewards, occurrences].reduce((sum, one) => sum + one.totalCount, 0)).toBe(
      events.totalCount,
    );
  });

  test("what somebody says and what the editor adds are told apart, and the editor's additions can be left out", async () => {
    const { all, said, added } = await answer(
      `{ all: elements(first: 100) { totalCount }
         said: elements(first: 100, filter: {editorial: false}) { totalCount nodes { editorial { by why } statedBy(first: 1) { totalCount } } }
         added: elements(first: 100, filter: {editorial: true}) { totalCount nodes { editorial { by why } statedBy { totalCount } } } }`,
    );
    expect(said.totalCount + added.totalCount).toBe(all.totalCount);
    for (const { editorial, statedBy } of said.nodes)
      expect([editorial, statedBy.totalCount > 0]).toEqual([null, true]);
    for (const { editorial, statedBy } of added.nodes)
      expect([editorial.by, editorial.why.length > 0, statedBy.totalCount]).toEqual(['editor', true, 0]);
  });

  test('a filter on the relation gives the participants of one role', async () => {
    const { exchange } = await answer(
      `{ exchange(slug: "${ARTICLE}:prisoner-exchange") { parties: participants(facts: {role: [PARTY]}) { totalCount edges { role } } all: participants { totalCount } } }`,
    );
    expect(new Set(exchange.parties.edges.map((edge: Loose) => edge.role))).toEqual(new Set(['PARTY']));
    expect(exchange.all.totalCount).toBeGreaterThanOrEqual(exchange.parties.totalCount);
  });

  test('search finds by a name, by the beginning of a word and with a letter wrong, whatever else is typed', async () => {
    for (const query of ['Barbados', 'barba', 'barbadoz', '"barbados" AND (', 'barbados\\', "barbados' OR 1=1 //"]) {
      const { search } = await answer(
        'query ($query: String!) { search(query: $query, first: 10) { type score matched entity { slug } } }',
        { query },
      );
      expect(search.map((hit: Loose) => hit.entity.slug)).toContain(`${ARTICLE}:barbados-agreement`);
      const scores = search.map((hit: Loose) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test.each([
    ['maduro', 'maduro'],
    ['MADURO', 'maduro'],
    ['Maduró', 'maduro'],
    ['mádúrö', 'maduro'],
    ['the narrator', `${ARTICLE}:narrator`],
    ['claver carone', 'claver-carone'],
  ])(
    'search for "%s" gives first what is called so, in capitals or not, with accents or without',
    async (query, slug) => {
      const { search } = await answer(
        'query ($query: String!) { search(query: $query) { score entity { slug name } } }',
        { query },
      );
      const called = search.filter((hit: Loose) => hit.score > 2);
      expect(called.map((hit: Loose) => hit.entity.slug)).toContain(slug);
      expect(search.slice(0, called.length)).toEqual(called);
    },
  );

  test('what stands between quotation marks is there word for word, in this order', async () => {
    const found = async (query: string) => {
      const { search } = await answer(
        'query ($query: String!) { search(query: $query, first: 100) { matched entity { name } } }',
        { query },
      );
      return search.map(({ matched }: Loose) => wordsOf(matched));
    };
    const exact = await found('“exchange of prisoners”');
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.filter((matched: string) => !matched.includes('exchange of prisoners'))).toEqual([]);
    expect((await found('exchange of prisoners')).length).toBeGreaterThan(exact.length);
    expect(await found('"prisoners of exchange"')).toEqual([]);
    expect((await found('"exchange of prisoners" venezuela')).sort()).toEqual([...exact].sort());
  });

  test('search for a word that is in everything, as for any, gives what begins so before what only has it', async () => {
    for (const query of ['the', 'a', 'maduro']) {
      const { search } = await answer(
        'query ($query: String!) { search(query: $query, first: 100) { type score matched } }',
        { query },
      );
      const scores = search.map((hit: Loose) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const begin = search.filter((hit: Loose) => hit.score > 1);
      expect(begin.length).toBeGreaterThan(1);
      // a concept can be called so besides
      const others = search.filter(({ type }: Loose) => type !== 'CONCEPT');
      for (const { type, score, matched } of others)
        expect([matched, score > 1]).toEqual([matched, type !== 'CLAIM' && wordsOf(matched).startsWith(query)]);
    }
  });

  test('search gives only the types and the article asked for, and each thing once', async () => {
    const { search } = await answer(
      '{ search(query: "talks", first: 100, types: [EVENT, PROPOSITION], article: "two-rivers-water-talks") { type entity { slug article { slug } } } }',
    );
    expect(search.length).toBeGreaterThan(0);
    expect(new Set(search.map((hit: Loose) => hit.entity.slug)).size).toBe(search.length);
    for (const hit of search) {
      expect(['EVENT', 'PROPOSITION']).toContain(hit.type);
      expect(hit.entity.article.slug).toBe('two-rivers-water-talks');
    }
  });

  test('the timeline is in order, and keeps apart what has no day', async () => {
    const { timeline } = await answer(
      '{ timeline(first: 100) { totalCount nodes { relation time { words earliest } of { name } } undated { time { words earliest } } } }',
    );
    const days = timeline.nodes.map((line: Loose) => line.time.earliest);
    expect(days).toHaveLength(timeline.totalCount);
    expect(days).toEqual([...days].sort());
    expect(timeline.undated.length).toBeGreaterThan(0);
    for (const { time } of timeline.undated) expect(time.earliest).toBeNull();
  });

  test('a path goes over facts, names its claims, and leads from a thing to itself in no step', async () => {
    const { path, self, none } = await answer(
      `{ path(from: "usa", to: "${ARTICLE}:barbados-agreement") { length entities { slug } steps { relation forward editorial { why } statedBy { name } } }
         self: path(from: "usa", to: "usa") { length entities { slug } steps { relation } }
         none: path(from: "usa", to: "${ARTICLE}:barbados-agreement", maxSteps: 0) { length } }`,
    );
    expect(path.entities).toHaveLength(path.length + 1);
    for (const { editorial, statedBy } of path.steps) expect(statedBy.length > 0).toBe(editorial === null);
    expect(self).toEqual({ length: 0, entities: [{ slug: 'usa' }], steps: [] });
    expect(none).toBeNull();
  });

  test('what is only said has no path: that is told, with what to ask for; two claims that a fact joins have one', async () => {
    const claim = `${ARTICLE}:maduro-sought.narrator`;
    const refused = async (from: string, to: string) =>
      (await ask(schema, driver, `{ path(from: "${from}", to: "${to}") { length } }`)).errors?.map(
        ({ message, originalError }) => {
          const { code, hint } = originalError as ParleyError;
          return [code, `${message}. ${hint}`];
        },
      );
    expect(await refused(claim, 'trump')).toEqual([
      ['BAD_ARGUMENT', expect.stringMatching(/^"from" of "path" is a claim, .* Ask for "maduro" or .*narrator"/)],
    ]);
    expect(await refused('trump', `${ARTICLE}:maduro-sought`)).toEqual([
      ['BAD_ARGUMENT', expect.stringMatching(/^"to" of "path" is a proposition, .* Ask for .*"maduro"/)],
    ]);
    const { records } = await driver.executeQuery(
      'MATCH (a:Claim)-[:QUALIFIES|CORRECTS]->(b:Claim) RETURN a.slug AS a, b.slug AS b LIMIT 1',
      {},
      { database: 'neo4j' },
    );
    const { path, self } = await answer(
      `{ path(from: "${records[0]?.get('a')}", to: "${records[0]?.get('b')}") { length }
         self: path(from: "${claim}", to: "${claim}") { length } }`,
    );
    expect([path.length, self.length]).toEqual([1, 0]);
  });

  test('a path over what one speaker states names no other', async () => {
    const { path } = await answer(
      `{ path(from: "usa", to: "${ARTICLE}:prisoner-exchange", speakers: ["blanco"]) { steps { statedBy { speaker { slug } } } } }`,
    );
    for (const { statedBy } of path?.steps ?? [])
      expect(statedBy.map((claim: Loose) => claim.speaker.slug)).toContain('blanco');
  });

  test('a comparison tells for every speaker how he stands to each proposition', async () => {
    const { compare } = await answer(
      '{ compare(about: "venezuela", first: 100) { totalCount nodes { proposition { slug claims(first: 100) { nodes { polarity speaker { slug } } } } stances { speaker { slug } stance claims { slug } } } } }',
    );
    expect(compare.nodes).toHaveLength(compare.totalCount);
    for (const { proposition, stances } of compare.nodes) {
      for (const { speaker, stance, claims } of stances) {
        const own = proposition.claims.nodes.filter((claim: Loose) => claim.speaker.slug === speaker.slug);
        expect(claims).toHaveLength(own.length);
        if (own.length === 0) expect(['SAYS_NOTHING', 'DECLINED']).toContain(stance);
        else expect([...new Set(own.map((claim: Loose) => claim.polarity)), 'DIFFERS']).toContain(stance);
      }
    }
  });

  test('the figures add up, and each says what it counts', async () => {
    const { stats, claims } = await answer(
      '{ stats { version seededAt articles { slug seededAt } types { type count counts } manners { manner count counts } speakers(first: 100) { claims manners { count } } } claims { totalCount } }',
    );
    expect(stats.articles.map((article: Loose) => article.slug)).toEqual(['two-rivers-water-talks', ARTICLE]);
    expect(stats.types.find((one: Loose) => one.type === 'CLAIM').count).toBe(claims.totalCount);
    const sum = (list: Loose[]) => list.reduce((total, one) => total + (one.count ?? one.claims), 0);
    expect(sum(stats.manners)).toBe(claims.totalCount);
    expect(sum(stats.speakers)).toBe(claims.totalCount);
    for (const speaker of stats.speakers) expect(sum(speaker.manners)).toBe(speaker.claims);
    for (const one of [...stats.types, ...stats.manners]) expect(one.counts).toMatch(/\.$/);
  });

  test('a concept tells where nobody defines it', async () => {
    const { concepts } = await answer(
      '{ concepts(first: 100) { nodes { slug articles { nodes { slug } } notDefinedIn { slug } definitions { nodes { article { slug } } } } } }',
    );
    for (const { articles, notDefinedIn, definitions } of concepts.nodes) {
      const defined = new Set(definitions.nodes.map((definition: Loose) => definition.article.slug));
      const open = articles.nodes.map((article: Loose) => article.slug).filter((slug: string) => !defined.has(slug));
      expect(notDefinedIn.map((article: Loose) => article.slug).sort()).toEqual(open.sort());
    }
  });

  test('all roots of one question see one graph in one statement', async () => {
    const { errors } = await ask(
      schema,
      driver,
      '{ a: actor(slug: "nobody") { name } b: actor(slug: "usa") { name } }',
    );
    expect(errors?.map((error) => error.path)).toEqual([['a']]);
  });
});
