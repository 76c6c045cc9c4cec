import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { parse } from 'yaml';
import { buildSchema } from '../../../src/graphql/schema';
import { seed } from '../../../src/seed';
import { addFiller } from '../../support/filler';
import { emptyDatabase, testDriver } from '../../support/neo4j';
import { type Profile, planText, profile } from '../../support/profile';
import { compiled, type Loose } from '../../support/question';
import { seedsDir } from '../../support/seeds';
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
    await emptyDatabase(driver);
    await seed({ driver, database: 'neo4j', seedsDir });
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

  test('every bound is of a question', () => {
    const files = readdirSync(sideBySideDir).map((file) => file.replace('.md', ''));
    expect(files).toEqual(expect.arrayContaining(Object.keys(bounds.questions)));
  });
});
