/** @graph own */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { parse } from 'yaml';
import { writeCursor } from '../../../src/graph/compile/paging';
import { buildSchema } from '../../../src/graphql/schema';
import { addFiller, FILLER } from '../../support/filler';
import { testDriver } from '../../support/neo4j';
import { type Profile, planText, profile } from '../../support/profile';
import { compiled, type Loose } from '../../support/question';
import { seededGraph } from '../../support/seeded';
import { sideBySide, sideBySideDir } from '../../support/side-by-side';

const schema = buildSchema();
const CLAIMS = 20_000;

interface Bound {
  with?: Record<string, unknown>;
  hits?: number;
  each?: number;
  because?: string;
  /** labels of which the question asks for all, and no index fits */
  scan?: string;
}

const bounds = parse(readFileSync(join(__dirname, 'db-hits.yaml'), 'utf8')) as {
  base: number;
  each: number;
  questions: Record<string, Bound>;
};

/** How many things an answer gives: every map in it. */
function thingsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + thingsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + thingsIn(one), 0);
}

/** What must stand in no plan: all nodes, all relationships, and a label of which not all are asked for. */
function scans({ steps }: Profile, allowed = '-'): string[] {
  const label = new RegExp(`:(${allowed})$`);
  return steps
    .filter(({ operator, details }) => {
      if (/^(Partitioned)?(AllNodesScan|.*Directed.*(All|Type).*Scan)$/.test(operator)) return true;
      return /NodeByLabelScan$/.test(operator) && !label.test(details);
    })
    .map(({ operator, details }) => `${operator} ${details}`);
}

describe('with 20,000 claims of one actor', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
    await addFiller(driver, CLAIMS);
  });
  afterAll(() => driver.close());

  const run = async (question: string, variables: Loose = {}, other: Loose = {}): Promise<Profile> => {
    const { cypher, parameters } = compiled(schema, question, variables);
    return profile(driver, cypher, { ...parameters, ...other });
  };

  test.each(readdirSync(sideBySideDir))('%s is read by index, and costs what it gives', async (file) => {
    const bound = bounds.questions[file.replace('.md', '')] ?? {};
    const { graphql, variables } = sideBySide(file);
    const found = await run(graphql, variables, bound.with);
    const most = bound.hits ?? bounds.base + (bound.each ?? bounds.each) * thingsIn(found.row.answer);
    expect({ plan: planText(found), scans: scans(found, bound.scan) }).toMatchObject({ scans: [] });
    if (found.hits > most) throw new Error(`more than ${most} hits\n${planText(found)}`);
  });

  const questions = join(__dirname, '..', '..', '..', 'docs', 'questions');

  test.each(readdirSync(questions).filter((file) => file.endsWith('.graphql')))(
    'the documented question %s scans nothing, so that it takes no longer in a larger graph',
    async (file) => {
      const found = await run(readFileSync(join(questions, file), 'utf8'));
      expect({ plan: planText(found), scans: scans(found) }).toMatchObject({ scans: [] });
    },
  );

  test('every bound is of a question', () => {
    const files = readdirSync(sideBySideDir).map((file) => file.replace('.md', ''));
    expect(files).toEqual(expect.arrayContaining(Object.keys(bounds.questions)));
  });

  /** The cursor of the last of twenty items on a profiled page. */
  const lastCursor = ({ row }: Profile, ...way: string[]): string => {
    const page = way.reduce((at: Loose, name) => at[name], row.answer);
    return writeCursor((page['@value'] ?? page)['@items'][19].edges.cursor);
  };

  const atMost = (hits: number, found: Profile): void => {
    if (found.hits > hits) throw new Error(`more than ${hits} hits\n${planText(found)}`);
  };

  const orders = ['POSITION', 'SLUG'].flatMap((field) =>
    ['ASC', 'DESC'].map((way) => `orderBy: {field: ${field}, direction: ${way}}`),
  );

  const ofArticle = `filter: {article: ["${FILLER.article}"]}`;

  test.each([
    ...['claims', 'propositions'].flatMap((many) => [...orders, ofArticle].map((more) => [many, more] as const)),
  ])('all %s (%s): a page costs what it gives, wherever it is', async (many, more) => {
    const question = `query ($after: String) { ${many}(first: 20, after: $after, ${more}) { edges { cursor node { name } } pageInfo { hasNextPage } } }`;
    const first = await run(question);
    atMost(150, first);
    atMost(150, await run(question, { after: lastCursor(first, many) }));
  });

  describe('the claims of an actor', () => {
    test.each(orders)('cost the same on a page, however many there are and wherever it is (%s)', async (order) => {
      const page = `query ($slug: String!, $after: String) { actor(slug: $slug) { claims(first: 20, after: $after, ${order}) { edges { cursor node { name } } pageInfo { hasNextPage } } } }`;
      const few = await run(page, { slug: 'blanco' });
      const many = await run(page, { slug: FILLER.actor });
      expect([many.hits, thingsIn(many.row.answer)]).toEqual([few.hits, thingsIn(few.row.answer)]);
      atMost(150, many);
      const after = lastCursor(many, 'actor', '0', 'claims');
      const next = await run(page, { slug: FILLER.actor, after });
      const middle = await run(page, { slug: FILLER.actor, after: lastCursor(next, 'actor', '0', 'claims') });
      expect(thingsIn(middle.row.answer)).toBe(thingsIn(many.row.answer));
      atMost(many.hits + 3, middle);
    });

    test('are counted by the degree, and with a filter in one pass over the index', async () => {
      const total = 'query ($slug: String!) { actor(slug: $slug) { claims { totalCount } } }';
      const [few, many] = [await run(total, { slug: 'blanco' }), await run(total, { slug: FILLER.actor })];
      expect((many.row.answer as Loose).actor[0].claims['@total']).toBe(CLAIMS);
      expect(many.hits).toBe(few.hits);
      const filtered = await run(
        'query ($slug: String!) { actor(slug: $slug) { claims(filter: {polarity: [DENIES]}) { totalCount } } }',
        { slug: FILLER.actor },
      );
      expect((filtered.row.answer as Loose).actor[0].claims['@total']).toBe(CLAIMS / 100);
      expect(filtered.steps.filter(({ rows }) => rows >= CLAIMS).map(({ operator }) => operator)).toEqual([
        'NodeIndexSeek',
      ]);
      expect(filtered.hits).toBeLessThan(2 * CLAIMS + CLAIMS / 50);
    });

    test('of a whole article cost the same on a page too', async () => {
      const question =
        'query ($slug: String!) { article(slug: $slug) { claims(first: 20) { totalCount nodes { name } } } }';
      const [few, many] = [
        await run(question, { slug: 'two-rivers-water-talks' }),
        await run(question, { slug: FILLER.article }),
      ];
      expect(many.hits).toBe(few.hits);
    });
  });
});
