/** @graph shared */

import { call, connectBoth, inTurn } from './support';

/** What is told of who says what, and of all that there is of a thing. */

const ARTICLE = 'two-rivers-water-talks';
const KEPT = `${ARTICLE}:accord-kept-in-part`;
const clients = connectBoth();

describe.each(['stdio', 'http'] as const)('over %s', (over) => {
  const client = clients[over];

  test('of a proposition, who_says and compare_speakers take the claims that state it', async () => {
    const [said, denied, silent, compared, one, claim, quantity, nobody] = await inTurn(client(), [
      ['who_says', { about: KEPT }],
      ['who_says', { about: KEPT, polarity: ['DENIES'] }],
      ['who_says', { about: KEPT, speakers: [`${ARTICLE}:vask`] }],
      ['compare_speakers', { about: KEPT }],
      ['compare_speakers', { about: KEPT, speakers: [`${ARTICLE}:vask`, `${ARTICLE}:tamm`] }],
      ['compare_speakers', { about: `${KEPT}.deru` }],
      ['who_says', { about: `${ARTICLE}:dry-villages.size.twelve-villages` }],
      ['who_says', { about: `${ARTICLE}:exchange-succeeds` }],
    ]);
    const polarities = (claims: { speaker: { name: string }; polarity: string }[]) =>
      claims.map(({ speaker, polarity }) => [speaker.name, polarity]);
    expect(polarities(said.data.claims)).toEqual([
      ['Sana Deru', 'AFFIRMS'],
      ['Ilva Tamm', 'DENIES'],
    ]);
    expect(polarities(denied.data.claims)).toEqual([['Ilva Tamm', 'DENIES']]);
    expect(denied.text).toMatch(/^1 claim that states /);
    expect(silent.text).toMatch(/^Nobody states .* in the way asked for\. Without that narrowing, 2 claims state it/);
    const stances = (rows: { stances: { speaker: { name: string }; stance: string }[] }[]) =>
      rows.map((row) => row.stances.map(({ speaker, stance }) => [speaker.name, stance]));
    expect(stances(compared.data.rows)).toEqual([
      [
        ['Ilva Tamm', 'DENIES'],
        ['Sana Deru', 'AFFIRMS'],
      ],
    ]);
    expect(compared.text).toContain('FOUND BY COMPARING, CONTRADICTION');
    expect(stances(one.data.rows)).toEqual([
      [
        ['Ilva Tamm', 'DENIES'],
        ['Oren Vask', 'SAYS_NOTHING'],
      ],
    ]);
    expect(claim.text).toMatch(
      /it is itself a claim of one speaker\. get_node shows it; .*accord-kept-in-part, tell who/,
    );
    expect(quantity.text).toContain('1 claim states it. get_node shows who says so');
    expect(nobody.text).toContain('nobody claims or denies it');
  });

  test('what was corrected is told as corrected, and an amount with its currency', async () => {
    const [said, node, found, reward] = await inTurn(client(), [
      ['who_says', { about: `${ARTICLE}:dry-villages` }],
      ['get_node', { slug: `${ARTICLE}:dry-villages` }],
      ['search', { query: 'twelve villages', types: ['CLAIM', 'PROPOSITION'] }],
      ['get_node', { slug: 'usa-venezuela-conversations:reward-for-capture' }],
    ]);
    const corrected = said.data.claims.filter((one: { corrected: boolean }) => one.corrected);
    expect(corrected).toMatchObject([
      { slug: `${ARTICLE}:twelve-villages-dry.vask`, correctedBy: [{ slug: `${ARTICLE}:fourteen-villages-dry.vask` }] },
    ]);
    for (const { text } of [said, node, found]) {
      expect(text).toMatch(
        /Oren Vask.* AFFIRMS \(asserts\) \(corrected\): Twelve villages .*fourteen-villages-dry\.vask\]/,
      );
      expect(text).not.toMatch(/AFFIRMS \(asserts\): Twelve villages/);
    }
    expect(node.text).toContain('- AFFIRMED (corrected): sizes: Twelve villages');
    expect(node.text).toContain('- AFFIRMED: sizes: fourteen villages');
    expect(node.text).toContain('- AFFIRMED (corrected): Twelve villages in Belmar are without water.');
    expect(reward.text).toMatch(/amounts: 25 million dollars \(.*currency USD/);
  });

  test('get_node gives of what is much the first, and all of a relation that is asked for', async () => {
    const [whole, claims, unknown] = await inTurn(client(), [
      ['get_node', { slug: 'blanco' }],
      ['get_node', { slug: 'blanco', relation: 'claims', first: 20 }],
      ['get_node', { slug: 'blanco', relation: 'claim' }],
    ]);
    const { total, shown } = whole.data.relations.find((one: { relation: string }) => one.relation === 'claims');
    expect(shown).toBeLessThan(total);
    expect(whole.text).toContain(
      `${shown} of ${total} claims are shown; for all, call this tool with relation: "claims"`,
    );
    expect(claims.data).toMatchObject({ total, next: expect.any(String) });
    expect(claims.data.facts).toHaveLength(20);
    expect(unknown.text).toMatch(/"relation" names "claim".* Did you mean "claims"\?.*\[BAD_ARGUMENT\]$/);
  });

  test('get_node shows what is left open by a thing, and relations that only the editor reads', async () => {
    const { text, data } = await call(client(), 'get_node', { slug: `${ARTICLE}:dry-villages` });
    expect(data.openPoints).toMatchObject([{ slug: `${ARTICLE}:villages-not-heard`, as: ['who'] }]);
    expect(text).toContain('Nobody from the villages is heard.');
    expect(text).toMatch(
      /EDITORIAL: regarded by: .*\n {2}- THE EDITOR'S READING, said by nobody in the article: Vask answers/,
    );
    const held = await call(client(), 'get_node', { slug: 'usa-venezuela-conversations:prisoners-to-be-released' });
    const relations = held.data.facts.map(({ relation }: { relation: string }) => relation);
    expect(relations).toEqual(expect.arrayContaining(['heldBy', 'subsetOf', 'subsets', 'sizes']));
  });
});
