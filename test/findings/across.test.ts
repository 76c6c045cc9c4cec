/** @graph own */

import fc from 'fast-check';
import type { Driver } from 'neo4j-driver-lite';
import type { Plan } from '../../src/domain/rows';
import { refreshAllAcross } from '../../src/graph/write/all-across';
import { ensureSchema, removeFromGraph, writeArticle } from '../../src/graph/write/store';
import { graphSchema } from '../../src/model/graph-schema';
import { model } from '../../src/model/load';
import { loadSeeds } from '../../src/seed/load';
import { linesOf } from '../seed/graph';
import { folder, TEXT } from '../seed/tiny';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver } from '../support/neo4j';

const SHARED = `parley: 1
actors:
  mayor: {kind: person, name: The mayor}
  captain: {kind: person, name: The captain}
  widow: {kind: person, name: The widow}
  council: {kind: organization, name: The council}
`;

/** What an article says of who leads the council. */
interface Said {
  /** who affirms or denies that the mayor leads it */
  claims?: Record<string, 'affirms' | 'denies' | 'leaves-open'>;
  /** more of each claim */
  more?: string;
  /** more of the fact */
  fact?: string;
  /** to which matter the editor maps the proposition */
  matter?: string;
  /** whether the article states the fact itself, beside the proposition */
  states?: boolean;
  sections?: string;
}

const AT = 'at: [{sentence: 4, quote: Fish is dear, manner: quoted}]';

/** An article with a narrator of its own in which this is said. */
function article(slug: string, { claims = {}, more = '', fact, matter, states = true, sections = '' }: Said): string {
  const made = Object.entries(claims).map(
    ([speaker, polarity]) => `      - {speaker: ${speaker}, polarity: ${polarity}, ${AT}${more}}\n`,
  );
  const said =
    fact ??
    `said: [${Object.keys(claims)
      .map((speaker) => `leads.${speaker}`)
      .join(', ')}]`;
  const leads = states && (fact || made.length > 0) ? `leads: [{is: council, ${said}}]` : '';
  return `parley: 1
article: {slug: ${slug}, title: Two islands talk about fish, kind: report, language: en, fiction: true, annotatedBy: [R. Editor]}
actors:
  ${slug}-narrator: {kind: person, name: The narrator, named: false, narrator: true}
  mayor: {${leads}}
  council: {}
propositions:
  leads:
    text: The mayor leads the council.
    about: [mayor, council]
${matter ? `    mappings: [${matter}]\n` : ''}${made.length > 0 ? `    claims:\n${made.join('')}` : ''}${sections}`;
}

const plans = new Map<string, Plan>();

/** The plan of such an article, made once. */
async function planOf(slug: string, said: Said, shared = SHARED): Promise<Plan> {
  const seed = article(slug, said);
  const key = seed + shared;
  let plan = plans.get(key);
  if (!plan) {
    const dir = folder({ [`${slug}.yaml`]: seed, [`texts/${slug}.txt`]: TEXT, 'shared/all.yaml': shared });
    const { plans: made, problems } = await loadSeeds({ seedsDir: dir, fix: true });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    plan = made[0] as Plan;
    plans.set(key, plan);
  }
  return plan;
}

let driver: Driver;
const target = () => ({ driver, database: 'neo4j' });
const ask = async (cypher: string) => (await driver.executeQuery(cypher, {}, { database: 'neo4j' })).records;

beforeAll(async () => {
  driver = testDriver();
  await emptyDatabase(driver);
  await ensureSchema(target(), graphSchema(model()));
});
beforeEach(() => emptyDatabase(driver));
afterAll(async () => {
  await emptyDatabase(driver);
  await driver.close();
});

/** What is found across articles, with how many speakers and articles, and whether every reading bears it. */
async function found(): Promise<string[]> {
  const records = await ask(`MATCH (f:Finding) WHERE f.article IS NULL
    RETURN f.rule AS rule, f.text AS text, f.holds AS holds, f.speakerCount AS speakers, f.articleCount AS articles,
           COUNT { (f)-[:FOUND_ACROSS]->(:Article) } AS across ORDER BY rule, text`);
  return records.map((record) => {
    const { rule, text, holds, speakers, articles, across } = record.toObject();
    expect(across).toBe(articles);
    return `${rule} ${speakers}/${articles}: ${text}${holds === 'some-readings' ? ' (some readings)' : ''}`;
  });
}

async function seeded(articles: Record<string, Said>): Promise<string[]> {
  for (const [slug, said] of Object.entries(articles)) await writeArticle(target(), await planOf(slug, said), false);
  return found();
}

const MATTER = (relation = 'exactMatch', notation = 'who-leads') =>
  `{relation: ${relation}, scheme: matter, notation: ${notation}, label: The mayor is at the head., why: The same.}`;
const WHO = `ambiguities:
  who:
    question: Who?
    at: [{sentence: 4, quote: Fish is dear, manner: quoted}]
    readings: {her: {text: Her., preferred: true, why: She speaks.}, him: {text: Him.}}
`;

describe('what is found across articles', () => {
  const cases: [when: string, articles: Record<string, Said>, says: string[]][] = [
    [
      'two speakers in two articles affirm the same',
      { one: { claims: { mayor: 'affirms' } }, two: { claims: { captain: 'affirms' } } },
      [
        'corroborated 2/2: “The mayor – leads – The council” is affirmed by 2 speakers in 2 articles: The mayor and The captain.',
      ],
    ],
    [
      'two speakers in two articles deny the same',
      { one: { claims: { mayor: 'denies' } }, two: { claims: { captain: 'denies' } } },
      [
        'corroborated 2/2: “The mayor – leads – The council” is denied by 2 speakers in 2 articles: The mayor and The captain.',
      ],
    ],
    [
      'one speaker says it in two articles: that is one voice',
      { one: { claims: { mayor: 'affirms' } }, two: { claims: { mayor: 'affirms' } } },
      [],
    ],
    [
      'who only passes it on is no voice of his own',
      { one: { claims: { mayor: 'affirms' } }, two: { claims: { mayor: 'affirms' }, more: ', via: [captain]' } },
      [],
    ],
    [
      'two speakers in one article say it: the article itself tells that',
      { one: { claims: { mayor: 'affirms', captain: 'affirms' } }, two: {} },
      [],
    ],
    [
      'one article has it affirmed, another denied',
      { one: { claims: { mayor: 'affirms' } }, two: { claims: { captain: 'denies' } } },
      [
        'disagreement 2/2: “The mayor – leads – The council” is affirmed by The mayor, and in another article denied by The captain.',
      ],
    ],
    ['the dispute is within one article', { one: { claims: { mayor: 'affirms', captain: 'denies' } }, two: {} }, []],
    [
      'three articles agree and disagree',
      {
        one: { claims: { mayor: 'affirms', widow: 'denies' } },
        two: { claims: { captain: 'affirms' } },
        three: { claims: { widow: 'leaves-open' } },
      },
      [
        'corroborated 2/2: “The mayor – leads – The council” is affirmed by 2 speakers in 2 articles: The mayor and The captain.',
        'disagreement 3/2: “The mayor – leads – The council” is affirmed by The mayor and The captain, and in another article denied by The widow.',
      ],
    ],
    [
      'another article leaves it open, or its editor alone reads it',
      {
        one: { claims: { mayor: 'affirms' } },
        two: { claims: { captain: 'leaves-open' } },
        three: { fact: 'editor: It looks so.' },
      },
      [],
    ],
    [
      'a claim that is worded the other way round counts as its fact stands',
      {
        one: { claims: { mayor: 'affirms' } },
        two: { claims: { captain: 'affirms' }, fact: 'said: [leads.captain], standing: denied' },
      },
      [
        'disagreement 2/2: “The mayor – leads – The council” is affirmed by The mayor, and in another article denied by The captain.',
      ],
    ],
    [
      'it needs a reading that the editor prefers',
      {
        one: { claims: { mayor: 'affirms' } },
        two: { claims: { captain: 'affirms' }, fact: 'said: [leads.captain], reading: who.her', sections: WHO },
      },
      [
        'corroborated 2/2: “The mayor – leads – The council” is affirmed by 2 speakers in 2 articles: The mayor and The captain. (some readings)',
      ],
    ],
    [
      'it holds under a reading alone which the editor does not prefer',
      {
        one: { claims: { mayor: 'affirms' } },
        two: { claims: { captain: 'affirms' }, fact: 'said: [leads.captain], reading: who.him', sections: WHO },
      },
      [],
    ],
    [
      'the editor maps propositions to one matter',
      {
        one: { claims: { mayor: 'affirms' }, states: false, matter: MATTER() },
        two: { claims: { captain: 'denies', widow: 'affirms' }, states: false, matter: MATTER() },
      },
      [
        'corroborated 2/2: “The mayor is at the head” is affirmed by 2 speakers in 2 articles: The mayor and The widow.',
        'disagreement 3/2: “The mayor is at the head” is affirmed by The mayor and The widow, and in another article denied by The captain.',
      ],
    ],
    [
      'the mapping is not exact, or to another matter, or there is none',
      {
        one: { claims: { mayor: 'affirms' }, states: false, matter: MATTER() },
        two: { claims: { captain: 'denies' }, states: false, matter: MATTER('closeMatch') },
        three: { claims: { captain: 'denies' }, states: false, matter: MATTER('exactMatch', 'who-pays') },
        four: { claims: { captain: 'denies' }, states: false },
      },
      [],
    ],
  ];
  test.each(cases)('%s', async (_, articles, says) => {
    expect(await seeded(articles)).toEqual(says);
  });

  test('each is about both things, compares the claims themselves, and names no article as its own', async () => {
    await seeded({ one: { claims: { mayor: 'affirms' } }, two: { claims: { captain: 'affirms' } } });
    const [record] = await ask(`MATCH (f:Finding) WHERE f.article IS NULL
      RETURN COLLECT { MATCH (f)-[r:FOUND_ABOUT]->(n) RETURN n.slug ORDER BY r.order } AS about,
             COLLECT { MATCH (f)-[r:COMPARES]->(n) RETURN n.slug ORDER BY r.order } AS compares,
             COLLECT { MATCH (f)-[:FOUND_ACROSS]->(n) RETURN n.slug ORDER BY n.slug } AS across`);
    expect(record?.toObject()).toEqual({
      about: ['mayor', 'council'],
      compares: ['one:leads.mayor', 'two:leads.captain'],
      across: ['one', 'two'],
    });
  });

  test('a name that changes with a third article changes in the sentence', async () => {
    await seeded({ one: { claims: { mayor: 'affirms' } }, two: { claims: { captain: 'affirms' } } });
    const renamed = SHARED.replace('The captain', 'The skipper').replace('The council', 'The elders');
    await writeArticle(
      target(),
      await planOf('three', { claims: { captain: 'affirms' }, states: false }, renamed),
      false,
    );
    expect(await found()).toEqual([
      'corroborated 2/2: “The mayor – leads – The elders” is affirmed by 2 speakers in 2 articles: The mayor and The skipper.',
    ]);
  });

  test('whatever the order in which articles come, change and go, it is what a look at the whole graph finds', async () => {
    const speakers = ['mayor', 'captain', 'widow'];
    const said = fc.record({
      claims: fc.dictionary(fc.constantFrom(...speakers), fc.constantFrom('affirms', 'denies', 'leaves-open'), {
        maxKeys: 2,
      }) as fc.Arbitrary<NonNullable<Said['claims']>>,
      states: fc.boolean(),
      matter: fc.constantFrom(undefined, MATTER(), MATTER('exactMatch', 'who-pays'), MATTER('closeMatch')),
    });
    const step = fc.record({ slug: fc.constantFrom('one', 'two', 'three'), said: fc.option(said) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        await emptyDatabase(driver);
        const here = new Set<string>();
        for (const { slug, said } of steps) {
          if (said) await writeArticle(target(), await planOf(slug, said as Said), false);
          else if (here.has(slug)) await removeFromGraph(target(), slug, false);
          if (said) here.add(slug);
          else here.delete(slug);
        }
        const step = await linesOf(driver);
        await ask('MATCH (f:Finding) WHERE f.article IS NULL DETACH DELETE f');
        await refreshAllAcross(target());
        expect(await linesOf(driver)).toEqual(step);
      }),
      { numRuns: effort(4) },
    );
  });
});
