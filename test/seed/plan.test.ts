import { join } from 'node:path';
import fc from 'fast-check';
import type { Plan, RelationshipRow } from '../../src/domain/rows';
import { View } from '../../src/domain/view';
import { planHash } from '../../src/graph/write/hashes';
import { loadSeeds } from '../../src/seed/load';
import { effort } from '../support/effort';
import { change, planOf, SEED, TEXT } from './tiny';

const rowsOf = (plan: Plan, type: RegExp) => [...plan.relationships.values()].filter((row) => type.test(row.type));
const one = (rows: RelationshipRow[]) => {
  expect(rows).toHaveLength(1);
  return rows[0] as RelationshipRow;
};
const CALLED = /^(NOT_)?CALLED$/;

/** The seed with somebody calling the accord a fish. */
const called = (said: string, more = '') =>
  `${SEED}classifications:\n  so-called: {of: accord, as: fish, said: [${said}]${more}}\n`;

describe('the plan of an article', () => {
  test.each([
    ['nobody-asked.mayor', 'CALLED', 'affirmed'],
    ['nobody-asked.captain', 'NOT_CALLED', 'denied'],
    ['nobody-asked.mayor, nobody-asked.captain', 'CALLED', 'contested'],
  ])('what %s say is %s, %s', async (said, type, standing) => {
    const row = one(rowsOf(await planOf(called(said)), CALLED));
    expect([row.type, row.props.standing]).toEqual([type, standing]);
    expect(row.props.claims).toEqual(said.split(', ').map((claim) => `tiny:${claim}`));
  });

  test('what is left open is open, and a standing that is written counts', async () => {
    const open = change(
      called('captain-signed'),
      '    speaker: narrator\n',
      '    speaker: narrator\n    polarity: leaves-open\n',
    );
    expect(one(rowsOf(await planOf(open), CALLED)).props.standing).toBe('open');
    const written = one(rowsOf(await planOf(called('nobody-asked.mayor', ', standing: denied')), CALLED));
    expect([written.type, written.props.standing]).toEqual(['NOT_CALLED', 'denied']);
  });

  test('what holds under one reading alone is ambiguous, unless the editor prefers it', async () => {
    const under = (preferred: string) =>
      `${called('nobody-asked.mayor', ', reading: who.them')}ambiguities:
  who:
    question: Who?
    at: [{sentence: 2, quote: Nobody asked the fishermen, manner: quoted}]
    readings: {them: {text: These.${preferred}}, others: {text: Those.}}
`;
    const standing = async (preferred: string) => one(rowsOf(await planOf(under(preferred)), CALLED)).props.standing;
    expect(await standing('')).toBe('ambiguous');
    expect(await standing(', preferred: true, why: It says so.')).toBe('affirmed');
  });

  test("the editor's part says so, and has no claims", async () => {
    const seed = change(SEED, '{is: captain, role: signatory}', '{is: mayor, role: host, editor: In his house.}');
    const { props } = one(rowsOf(await planOf(seed), /^INVOLVES$/));
    expect(props).toMatchObject({ standing: 'editorial', editorial: 'In his house.', role: 'host' });
    expect(props.claims).toBeUndefined();
  });

  test('a part inherits the claims of the whole', async () => {
    const { props } = one(rowsOf(await planOf(SEED), /^INVOLVES$/));
    expect(props).toMatchObject({ standing: 'affirmed', claims: ['tiny:captain-signed.narrator'] });
  });

  test('250 to 29–50 is 5.0 to 8.6, with the quantities that it used', async () => {
    const exchange = `  swap:
    kind: exchange
    title: The swap
    said: [captain-signed]
    transfers:
      one: {text: One way., quantity: {words: between 29 and 50, min: 29, max: 50, unit: prisoner}}
      other: {text: The other way., quantity: {words: 250 people, exactly: 250, unit: prisoner}}
      boats: {text: Boats too., quantity: {words: two boats, exactly: 2, unit: boat}}
`;
    const text = TEXT.replace('Fish is dear', 'Two boats, 250 people and between 29 and 50 of them: fish is dear');
    const seed = change(SEED, 'quote: Fish is dear', 'quote: fish is dear');
    const view = viewOf(await planOf(seed + exchange, { 'texts/tiny.txt': text }));
    const ratios = view.all('ComputedRatio');
    expect(ratios.map((ratio) => ratio.props.caption)).toEqual(['250 to 29–50 is 5.0–8.6']);
    const slug = (ratios[0] as { slug: string }).slug;
    expect(view.out(slug, 'DIVIDES').map((quantity) => quantity.props.max)).toEqual([250]);
    expect(view.out(slug, 'DIVIDED_BY').map((quantity) => quantity.props.max)).toEqual([50]);
  });

  test('the same passage is one node, whatever it bears', async () => {
    const plan = await planOf(
      change(
        SEED,
        'quote: Fish is dear, manner: narrated}]',
        'quote: Fish is dear, manner: narrated}, {sentence: 3, quote: the captain signed, manner: narrated}]',
      ),
    );
    const view = viewOf(plan);
    const passages = view.all('Passage');
    expect(passages).toHaveLength(4);
    const shared = passages.find((passage) => passage.props.quote === 'the captain signed');
    expect(view.in(shared?.slug as string, 'FOUND_IN')).toHaveLength(2);
  });

  test('ids of an article begin with its slug; ids of what is shared stand bare', async () => {
    const seed = change(SEED, '  fish: {label: fish}', '  fish: {}');
    const shared =
      'parley: 1\nconcepts:\n  fish: {label: fish, broader: [{is: food, editor: One eats it.}]}\n  food: {label: food}\n  rain: {label: rain}\n';
    const plan = await planOf(seed, { 'shared/concepts.yaml': shared });
    const common = [...plan.nodes.values()].filter((node) => node.shared).map((node) => node.slug);
    expect(common.sort()).toEqual(['fish', 'food']); // rain is used by nobody
    for (const { slug, shared: isShared, props } of plan.nodes.values()) {
      expect(isShared || slug === 'tiny' || slug.startsWith('tiny:')).toBe(true);
      expect(props.article).toBe(isShared ? undefined : 'tiny');
    }
    const appears = rowsOf(plan, /^APPEARS_IN$/).map((row) => row.from);
    expect(appears.sort()).toEqual(['fish', 'food']);
    expect(one(rowsOf(plan, /^BROADER$/)).props.article).toBeUndefined();
  });

  test('every relationship has its ends in the plan, and an id of its own', async () => {
    const dir = join(__dirname, '..', '..', 'seeds');
    const { plans, problems } = await loadSeeds({ seedsDir: dir });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(plans.length).toBeGreaterThanOrEqual(2);
    for (const { nodes, relationships } of plans) {
      for (const { from, to, id, props } of relationships.values()) {
        expect([nodes.has(from), nodes.has(to), props.id]).toEqual([true, true, id]);
      }
    }
  });

  test('the hash is the same in any order of the rows, and another with any change', async () => {
    const plan = await planOf(SEED);
    const hash = planHash(plan);
    const nodes = fc.shuffledSubarray([...plan.nodes], { minLength: plan.nodes.size });
    const relationships = fc.shuffledSubarray([...plan.relationships], { minLength: plan.relationships.size });
    fc.assert(
      fc.property(nodes, relationships, (n, r) => {
        expect(planHash({ ...plan, nodes: new Map(n), relationships: new Map(r) })).toBe(hash);
        const [slug, node] = n[0] as (typeof n)[number];
        const changed = new Map(n).set(slug, { ...node, props: { ...node.props, name: 'Other' } });
        expect(planHash({ ...plan, nodes: changed })).not.toBe(hash);
      }),
      { numRuns: effort(30) },
    );
  });
});

function viewOf(plan: Plan): View {
  return new View(plan.nodes, plan.relationships);
}
