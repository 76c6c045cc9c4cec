import fc from 'fast-check';

/** A seed as data, in which nothing is wrong for `planSeed`; with what articles share beside it. */
export interface Generated {
  article: Record<string, unknown>;
  shared: Record<string, unknown>;
}

const OWN = ['ann', 'ben', 'eve'];
const ACTORS = [...OWN, 'old-council'];
const CLAIMS = OWN.flatMap((who) => ['p0', 'p1', 'p2'].map((proposition) => `${proposition}.${who}`));
const READINGS = ['who.liked', 'who.other'];
const words = fc.constantFrom(
  'three or four',
  'Three, or four',
  'x',
  'x 2',
  'X-2',
  '🐟 nets',
  'last March',
  'a'.repeat(90),
);

/** Something with an envelope: said or read, under a reading or not, with a standing or not, or nothing of its own. */
const envelope = fc.record(
  {
    source: fc.oneof(
      fc.record({ said: fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 4 }) }),
      fc.record({ editor: fc.constantFrom('I read it so.', 'It follows.') }),
      fc.constant({}),
    ),
    reading: fc.constantFrom(...READINGS),
    standing: fc.constantFrom('affirmed', 'denied', 'open'),
  },
  { requiredKeys: ['source'] },
);
const below = envelope.map(({ source, ...rest }) => ({ ...source, ...rest }));
/** The same where nothing can be inherited. */
const alone = below.filter((body) => 'said' in body || 'editor' in body);

const fact = (
  target: readonly string[],
  under: fc.Arbitrary<object>,
  edge: Record<string, fc.Arbitrary<unknown>> = {},
) =>
  fc
    .record({ is: fc.constantFrom(...target), under, edges: fc.record(edge, { requiredKeys: [] }) })
    .map(({ is, under: body, edges }) => ({ is, ...edges, ...body }));
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { maxLength });

const quantity = (under: fc.Arbitrary<object>) =>
  fc
    .record({
      words,
      number: fc.oneof(
        fc.record({ exactly: fc.integer({ min: 1, max: 4 }) }),
        fc.constant({ min: 1.5, max: 3, minInclusive: false }),
        fc.constant({ max: 9, approximate: true }),
      ),
      more: fc.constantFrom({}, { unit: 'boat' }, { unit: 'crown', currency: 'crown' }),
      since: some(fc.record({ words, edtf: fc.constantFrom('2020/..', 'XXXX-03', '[2018..2020]') }), 2),
      under,
    })
    .map(({ words: text, number, more, since, under: body }) => ({ words: text, ...number, ...more, since, ...body }));
const time = (under: fc.Arbitrary<object>) =>
  fc
    .record({ words, edtf: fc.constantFrom('2023-10', 'XXXX-03'), under })
    .map(({ under: body, ...rest }) => ({ ...rest, ...body }));

const passage = fc.record(
  {
    sentence: fc.constantFrom<number | number[]>(2, 3, [2, 3], [4, 2]),
    quote: fc.constantFrom('a net', 'A net!', '🐟 and more', 'no'),
    manner: fc.constantFrom('quoted', 'indirect', 'narrated'),
    quoteAt: fc.constant(30),
    span: fc.constant([
      [25, 60],
      [70, 90],
    ]),
  },
  { requiredKeys: ['sentence', 'quote', 'manner', 'quoteAt', 'span'] },
);

const claim = (speaker: string) =>
  fc.record(
    {
      speaker: fc.constant(speaker),
      at: fc.array(passage, { minLength: 1, maxLength: 3 }),
      polarity: fc.constantFrom('affirms', 'denies', 'leaves-open'),
      act: fc.constantFrom('asserts', 'warns'),
      via: some(fc.constantFrom(...ACTORS), 2),
      to: some(fc.constantFrom(...ACTORS), 3),
      time: some(fc.record({ words }), 2),
      corrects: some(fact(CLAIMS, alone), 2),
    },
    { requiredKeys: ['speaker', 'at'] },
  );
const proposition = fc.record({
  text: fc.constantFrom('It is so.', `It is ${'very '.repeat(30)}so.`),
  about: some(fc.constantFrom(...ACTORS, 'p0.ann', 'swap', 'tiny', 'who.liked'), 4),
  time: some(fc.record({ words }), 2),
  rebuts: some(fact(['p0', 'p1'], alone), 2),
  claims: fc.tuple(...OWN.map(claim)),
});

const transfer = fc
  .record({ under: below, giver: some(fact(ACTORS, below)), quantity: some(quantity(below)) })
  .map(({ under, ...rest }) => ({ text: 'It goes.', ...rest, ...under }));
const exchange = fc
  .record({
    under: alone,
    time: some(time(below)),
    participants: some(fact(ACTORS, below, { role: fc.constantFrom('party', 'host'), side: words }), 4),
    transfers: fc.record({ one: transfer, two: transfer, three: transfer }, { requiredKeys: [] }),
  })
  .map(({ under, ...rest }) => ({ kind: 'exchange', title: `A swap ${'of much '.repeat(12)}`, ...rest, ...under }));

/** What may stand with an actor, who is no fact himself: facts of their own, or all under a source of his. */
const relations = fc.oneof(alone, fc.constant({})).chain((own) => {
  const under = Object.keys(own).length > 0 ? below : alone;
  return fc
    .record({
      leads: some(fact(ACTORS, under)),
      actsFor: some(fact(ACTORS, under, { in: fc.constant('swap') }), 2),
      size: some(quantity(under), 2),
    })
    .map((rest) => ({ ...rest, ...own }));
});

const classification = fc
  .record({
    of: fc.constantFrom('swap', 'ann', 'p1.ben', 'tiny'),
    as: fc.constantFrom('talk', 'gift'),
    under: alone,
    inPassing: fc.boolean(),
  })
  .map(({ under, ...rest }) => ({ ...rest, ...under }));

/** Generated seeds of one article with one shared actor and one shared concept, in every quirk that a seed can have. */
export const generated: fc.Arbitrary<Generated> = fc
  .record({
    propositions: fc.record({ p0: proposition, p1: proposition, p2: proposition }),
    swap: exchange,
    relations: fc.tuple(relations, relations),
    added: relations,
    classifications: fc.record({ c1: classification, c2: classification, c3: classification }, { requiredKeys: [] }),
    definition: alone,
    preferred: fc.boolean(),
    sharedNames: some(fc.record({ text: words, start: fc.constant(3) }), 3),
    name: fc.constantFrom('Ann', `Ann ${'of the long name '.repeat(8)}`),
  })
  .map((parts) => ({
    article: {
      parley: 1,
      article: {
        slug: 'tiny',
        title: 'A text',
        kind: 'report',
        language: 'en',
        annotatedBy: ['R. Editor'],
        sentences: [
          [0, 20],
          [22, 60],
          [61, 90],
          [91, 120],
        ],
        headings: [1],
      },
      actors: {
        ann: { kind: 'person', name: parts.name, narrator: true, named: false, ...parts.relations[0] },
        ben: { kind: 'person', name: 'Ben', ...parts.relations[1] },
        eve: { kind: 'group', name: 'Eves' },
        'old-council': { names: parts.sharedNames, ...parts.added },
      },
      propositions: parts.propositions,
      ambiguities: {
        who: {
          question: 'Who?',
          at: [{ sentence: 2, quote: 'no', manner: 'quoted', quoteAt: 30 }],
          on: ['swap'],
          readings: {
            liked: { text: 'These.', preferred: parts.preferred, why: 'It says so.' },
            other: { text: 'Those.', makes: ['p1'] },
          },
        },
      },
      events: { swap: parts.swap },
      classifications: parts.classifications,
      concepts: {
        talk: { label: 'talk' },
        gift: { definitions: { 'a-gift': { text: 'It is given.', ...parts.definition } } },
      },
    },
    shared: {
      parley: 1,
      actors: {
        'old-council': {
          kind: 'organization',
          name: 'The old council',
          names: parts.sharedNames,
          memberOf: [{ is: 'state', editor: 'As all know.' }],
        },
        state: { kind: 'state', name: 'The state' },
      },
      concepts: {
        gift: { label: 'gift', altLabels: ['present'], broader: { is: 'thing', editor: 'A thing.' } },
        thing: { label: 'thing' },
      },
    },
  }));
