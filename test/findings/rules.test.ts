import { RULES } from '../../src/findings';
import { ACROSS_RULES } from '../../src/findings/across/rules';
import { model } from '../../src/model/load';
import { planOf, TEXT } from '../seed/tiny';

/** A small article in which no rule finds anything; each test adds what lets one fire, and what must not. */
const QUIET = `parley: 1
article: {slug: tiny, title: Two islands talk about fish, kind: report, language: en, fiction: true, annotatedBy: [R. Editor]}
actors:
  narrator: {kind: person, name: The narrator, named: false, narrator: true}
  mayor: {kind: person, name: The mayor}
  captain: {kind: person, name: The captain CAPTAIN}
  fleet: {kind: organization, name: The fleet}
  ACTORS: {kind: group, name: The fishermen}
propositions:
  signed:
    text: The accord was signed.
    about: [accord]
    claims:
      - {speaker: narrator, at: [{sentence: 3, quote: the captain signed, manner: narrated}]}
      - {speaker: mayor, at: [{sentence: 2, quote: Nobody asked, manner: quoted}]}
      - {speaker: captain, at: [{sentence: 3, quote: The captain denies, manner: indirect}]}
  dear:
    text: Fish costs much.
    speaker: mayor
    at: [{sentence: 4, quote: Fish is dear, manner: quoted}]
  many:
    text: There are many fishermen.
    speaker: captain
    at: [{sentence: 4, quote: Fish is, manner: indirect}]
  PROPOSITIONS: {text: Fish swims.}
concepts:
  talk: {label: talk}
  bargain: {label: bargain, CONTRAST}
events:
  accord:
    kind: agreement
    title: The accord
    said: [signed.narrator, signed.mayor, signed.captain]
    participants: [{is: captain, role: party}]
  EVENTS: {kind: other, title: A party, said: [signed.narrator, signed.mayor]}
`;

interface Additions {
  actors?: string;
  captain?: string;
  propositions?: string;
  events?: string;
  contrast?: string;
  sections?: string;
}

function article({ actors, captain, propositions, events, contrast, sections = '' }: Additions): string {
  return `${QUIET.replace(
    'ACTORS: {kind: group, name: The fishermen}',
    actors ?? 'fishermen: {kind: group, name: The fishermen}',
  )
    .replace('PROPOSITIONS: {text: Fish swims.}', propositions ?? 'swims: {text: Fish swims.}')
    .replace(
      'EVENTS: {kind: other, title: A party, said: [signed.narrator, signed.mayor]}',
      events ?? 'feast: {kind: other, title: A feast, said: [signed.narrator, signed.mayor]}',
    )
    .replace(' CAPTAIN', captain ?? '')
    .replace(', CONTRAST', contrast ?? '')}${sections}`;
}

/** What the rules find, as `rule: sentence`, with the readings it needs. */
async function found(additions: Additions): Promise<string[]> {
  const seed = article(additions);
  const words = [...seed.matchAll(/words: ([^,}]+)/g)].map(([, said]) => said);
  const { nodes } = await planOf(seed, { 'texts/tiny.txt': `${TEXT}Such words fall: ${words.join('; ')}.\n` });
  return [...nodes.values()]
    .filter(({ labels }) => labels.includes('Finding'))
    .map(({ props }) => `${props.rule}: ${props.text}${props.holds === 'some-readings' ? ' (some readings)' : ''}`);
}

const AT = 'at: [{sentence: 4, quote: Fish is dear, manner: quoted}]';
const call = (id: string, as: string, said: string, more = '') =>
  `  ${id}: {of: accord, as: ${as}, words: a ${as}, said: [${said}]${more}}\n`;
const exchange = (ratio: string, given = '{words: ten nets, exactly: 10, unit: net, said: [dear]}') =>
  `swap: {kind: exchange, title: The swap, said: [signed.narrator, signed.mayor], transfers: {
     one: {text: Nets go east., quantity: [{words: two to five nets, min: 2, max: 5, unit: net, said: [many]}]},
     two: {text: Nets go west., quantity: [${given}]}},
   ratios: {stated: {words: so many to one, left: ${ratio}, right: 1, said: [dear]}}}`;
const time = (edtf: string) =>
  `feast: {kind: other, title: A feast, said: [signed.narrator, signed.mayor], time: {words: some day, edtf: ${edtf}, said: [dear]}}`;
const ABOUT_FLEET = [1, 2, 3]
  .map((n) => `fleet-${n}: {text: The fleet sails on day ${n}., about: [fleet], speaker: mayor, ${AT}}`)
  .join('\n  ');
const FLEET_IS_PARTY =
  'feast: {kind: other, title: A feast, said: [signed.narrator, signed.mayor], participants: [{is: fleet, role: party}]}';

/** A rule, what lets it fire and what it then says (nothing where it must not). */
const cases: [rule: string, when: string, additions: Additions, says: string[]][] = [
  ['any', 'nothing is remarkable', {}, []],
  [
    'part-exceeds-whole',
    'a part counts more than its whole',
    {
      actors: `crew: {kind: group, name: The crew, size: [{words: nine, exactly: 9, said: [dear]}]}
  fishermen: {kind: group, name: The fishermen, subsetOf: [{is: crew, said: [many]}], size: [{words: at least twelve, min: 12, said: [many]}]}`,
    },
    ['The fishermen are part of The crew, yet count at least 12 (The captain) against 9 (The mayor).'],
  ],
  [
    'part-exceeds-whole',
    'it may count less',
    {
      actors: `crew: {kind: group, name: The crew, size: [{words: nine, exactly: 9, said: [dear]}]}
  fishermen: {kind: group, name: The fishermen, subsetOf: [{is: crew, said: [many]}], size: [{words: eight to twelve, min: 8, max: 12, said: [many]}]}`,
    },
    [],
  ],
  [
    'ratio-at-the-edge',
    'a stated ratio holds only at an end of the range',
    { events: exchange('5') },
    [
      '“so many to one” (The mayor) holds only for the highest of the ratios that the numbers allow: 2.0–5.0 (The mayor and The captain).',
    ],
  ],
  [
    'ratio-at-the-edge',
    'a stated ratio holds nowhere in it',
    { events: exchange('6') },
    [
      '“so many to one” (The mayor) holds for none of the ratios that the numbers allow: 2.0–5.0 (The mayor and The captain).',
    ],
  ],
  ['ratio-at-the-edge', 'it lies well within', { events: exchange('3') }, []],
  [
    'ratio-at-the-edge',
    'the units differ',
    { events: exchange('6', '{words: ten boats, exactly: 10, unit: boat, said: [dear]}') },
    [],
  ],
  [
    'two-names',
    'one speaker uses two names that are told apart',
    {
      contrast: ', contrastsWith: [{is: talk, said: [many]}]',
      sections: `classifications:\n${call('a', 'talk', 'dear')}${call('b', 'bargain', 'dear')}`,
    },
    ['The mayor calls The accord both “bargain” and “talk”, which are told apart.'],
  ],
  [
    'two-names',
    'one speaker denies a name that he uses',
    {
      sections: `classifications:\n${call('a', 'talk', 'dear', ', inPassing: true')}${call('b', 'talk', 'dear', ', standing: denied')}`,
    },
    ['The mayor calls The accord “talk” and denies that it is one.'],
  ],
  [
    'two-names',
    'two speakers use them',
    {
      contrast: ', contrastsWith: [{is: talk, said: [many]}]',
      sections: `classifications:\n${call('a', 'talk', 'dear')}${call('b', 'bargain', 'many')}`,
    },
    [],
  ],
  [
    'two-names',
    'nobody tells them apart',
    { sections: `classifications:\n${call('a', 'talk', 'dear')}${call('b', 'bargain', 'dear')}` },
    [],
  ],
  [
    'contradiction',
    'some affirm what others deny',
    {
      propositions: `swims: {text: Fish swims., claims: [{speaker: mayor, ${AT}}, {speaker: captain, polarity: denies, ${AT}}]}`,
    },
    ['“Fish swims”: affirmed by The mayor, denied by The captain.'],
  ],
  [
    'contradiction',
    'one leaves open what another denies',
    {
      propositions: `swims: {text: Fish swims., claims: [{speaker: mayor, polarity: leaves-open, ${AT}}, {speaker: captain, polarity: denies, ${AT}}]}`,
    },
    [],
  ],
  [
    'corrected',
    'a speaker corrects himself',
    {
      propositions: `swims: {text: Fish swims., speaker: mayor, ${AT}}
  dives: {text: Fish dives., speaker: mayor, corrects: [{is: swims, said: [dives]}], ${AT}}`,
    },
    ['The mayor corrects himself: first “Fish swims”, then “Fish dives”.'],
  ],
  [
    'corrected',
    'he only says something else',
    {
      propositions: `swims: {text: Fish swims., speaker: mayor, ${AT}}
  dives: {text: Fish dives., speaker: mayor, ${AT}}`,
    },
    [],
  ],
  [
    'date-without-year',
    'a month has no year',
    { events: time('XXXX-03') },
    ['Nobody says of which year “some day” is (A feast).'],
  ],
  ['date-without-year', 'a month has its year', { events: time('2020-03') }, []],
  [
    'one-voice',
    'only one speaks of an agreement',
    { events: 'pact: {kind: agreement, title: A pact, said: [dear]}' },
    ['Only The mayor speaks on A pact.'],
  ],
  [
    'one-voice',
    'a second states something about it',
    {
      events: 'pact: {kind: agreement, title: A pact, said: [dear]}',
      propositions: `swims: {text: The pact is old., about: [pact], speaker: captain, ${AT}}`,
    },
    [],
  ],
  [
    'silent-party',
    'a party is much spoken of and never speaks',
    { propositions: ABOUT_FLEET, events: FLEET_IS_PARTY },
    ['The fleet is spoken of in 3 propositions and never speaks.'],
  ],
  [
    'silent-party',
    'one who acts for it does speak',
    {
      propositions: ABOUT_FLEET,
      events: FLEET_IS_PARTY,
      actors: 'mates: {kind: organization, name: The mates}',
      captain: ', actsFor: [{is: fleet, editor: He commands it.}]',
    },
    ['The fleet is spoken of in 3 propositions and never speaks, though The captain does.'],
  ],
  [
    'silent-party',
    'one who leads a body that acts for it does speak',
    {
      propositions: ABOUT_FLEET,
      events: FLEET_IS_PARTY,
      actors: 'mates: {kind: organization, name: The mates, actsFor: [{is: fleet, editor: They sail it.}]}',
      captain: ', leads: [{is: mates, editor: He leads them.}]',
    },
    ['The fleet is spoken of in 3 propositions and never speaks, though The captain does.'],
  ],
  ['silent-party', 'it is no party', { propositions: ABOUT_FLEET }, []],
];

describe('a rule fires where it must, and nowhere else', () => {
  test.each(cases)('%s: %s', async (rule, _when, additions, says) => {
    expect(await found(additions)).toEqual(says.map((sentence) => `${rule}: ${sentence}`));
  });

  test('the rules are those that the model names', () => {
    expect([...RULES.map(({ name }) => name), ...ACROSS_RULES].sort()).toEqual(
      [...(model().enums.get('FindingRule')?.values.keys() ?? [])].sort(),
    );
  });

  test('every rule has a case in which it fires and one in which it does not', () => {
    for (const { name } of RULES) {
      const own = cases.filter(([rule]) => rule === name);
      expect([
        name,
        own.some(([, , , says]) => says.length > 0),
        own.some(([, , , says]) => says.length === 0),
      ]).toEqual([name, true, true]);
    }
  });
});
