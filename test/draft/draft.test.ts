import fc from 'fast-check';
import { parse } from 'yaml';
import { draftFile, draftSeed, slugOf } from '../../src/draft';
import { findDates } from '../../src/draft/dates';
import { readKnown } from '../../src/draft/known';
import { findNumbers } from '../../src/draft/numbers';
import { readForDraft } from '../../src/draft/terms';
import { check } from '../../src/seed/check';
import { Text } from '../../src/seed/texts';
import { folder, problemsOf, SEED, TEXT } from '../seed/tiny';
import { effort } from '../support/effort';
import { seedsDir } from '../support/seeds';

const NONE = { names: [], concepts: [] };

const dates = (text: string) =>
  findDates(readForDraft(`Title\n${text}`, 'en')).map(({ body }) => [body.words, body.edtf, body.anchor]);

test.each([
  ['It has been so since March 2020.', 'since March 2020', '2020-03/..', undefined],
  ['They met last March.', 'last March', 'XXXX-03', 'unresolved'],
  ['She wants it before 2026.', 'before 2026', '[..2025]', undefined],
  ['She wants it before March 2024.', 'before March 2024', '[..2024-02]', undefined],
  ['She wants it before 1 March 2024.', 'before 1 March 2024', '[..2024-02-29]', undefined],
  ['She wants it by May 2024.', 'by May 2024', '[..2024-05]', undefined],
  ['She wants it before the 1920s.', '1920s', '192X', undefined],
  ['She wants it by June.', 'by June', undefined, 'unresolved'],
  ['They met on 3 May 2021 in town.', '3 May 2021', '2021-05-03', undefined],
  ['The pact (October 2023) ended.', 'October 2023', '2023-10', undefined],
  ['It was signed between 2015 and 2017 there.', 'between 2015 and 2017', '[2015..2017]', undefined],
  ['He ruled from 2015 to 2017 there.', 'from 2015 to 2017', '2015/2017', undefined],
  ['It began about 1999 in town.', 'about 1999', '1999~', undefined],
  ['It ended in spring 2024 at last.', 'spring 2024', '2024-21', undefined],
  ['They met in mid-April in town.', 'mid-April', 'XXXX-04', 'unresolved'],
  ['In the early 2000s they met.', 'early 2000s', '200X', undefined],
  ['It began in mid-2021 there.', 'mid-2021', '2021', undefined],
  ['It has been so since late May 2021.', 'since late May 2021', '2021-05/..', undefined],
  ['He came yesterday with bread.', 'yesterday', undefined, 'unresolved'],
])('a time: %s', (text, ...expected) => {
  expect(dates(text)).toEqual([expected]);
});

test.each([
  [
    'They hold between 29 and 50 old boats here.',
    { words: 'between 29 and 50 old boats', min: 29, max: 50, unit: 'old boat' },
  ],
  [
    'More than 900 fishermen came.',
    { words: 'More than 900 fishermen', min: 900, minInclusive: false, unit: 'fisherman' },
  ],
  ['It lasted some three years.', { words: 'some three years', exactly: 3, approximate: true, unit: 'year' }],
  ['At least twelve villages are dry.', { words: 'At least twelve villages', min: 12, unit: 'village' }],
  ['He offers 25 million euros for it.', { words: '25 million euros', exactly: 25e6, unit: 'euro', currency: 'EUR' }],
  [
    'It cost between 3 and 4 million euros.',
    { words: 'between 3 and 4 million euros', min: 3e6, max: 4e6, unit: 'euro', currency: 'EUR' },
  ],
  ['He offers $5 million for it.', { words: '$5 million', exactly: 5e6, currency: 'dollar' }],
  ['It needs thirty trucks at least.', { words: 'thirty trucks at least', min: 30, unit: 'truck' }],
  ['It needs thirty trucks, at least on Monday.', { words: 'thirty trucks', exactly: 30, unit: 'truck' }],
  ['He pays 3 euros at most for it.', { words: '3 euros at most', max: 3, unit: 'euro', currency: 'EUR' }],
  ['It was 5 to 1 then.', { words: '5 to 1', left: 5, right: 1 }],
])('a number: %s', (text, body) => {
  expect(findNumbers(readForDraft(`Title\n${text}`, 'en'), []).map((found) => found.body)).toEqual([body]);
});

test('of several who speak in a paragraph, each has the words of his own sentence', () => {
  const text =
    'Title\n“We stay,” said Ilva Tamm of Auren. Her colleague Oren Vask of Belmar denied it: “Nobody stays.” Tamm answered: “We do.”\n';
  const quotes = draftSeed(text, NONE).proposals.filter(({ section }) => section === 'propositions');
  expect(quotes.map(({ body }) => body.speaker)).toEqual(['ilva-tamm', 'oren-vask', 'ilva-tamm']);
});

test('what a name is, where nobody is known: a body with its possessive, a place after "in", an agreement', () => {
  const text =
    'Title\nThe Dockers’ Union met in Luvia. Under the Quay Agreement the ships sail to Karst, said Petra Olsen.\n';
  const { proposals } = draftSeed(text, NONE);
  expect(proposals.slice(0, 5).map(({ section, id, body }) => [section, id, body.kind])).toEqual([
    ['actors', 'dockers-union', 'organization'],
    ['places', 'luvia', undefined],
    ['events', 'quay-agreement', 'agreement'],
    ['places', 'karst', undefined],
    ['actors', 'petra-olsen', 'person'],
  ]);
});

test('a first name with a word of places is a person, unless he stands where a place does; a month is no name', () => {
  const text =
    'The talks\nAnna Field, the minister, went to Charlotte Field. They sign in May. Tom Hill lives in Mill Field.';
  const found = draftSeed(text, NONE).proposals.filter(({ section }) => section !== 'propositions');
  expect(found.map(({ section, id, body }) => [section, id, body.kind])).toEqual([
    ['actors', 'anna-field', 'person'],
    ['places', 'charlotte-field', undefined],
    ['actors', 'tom-hill', 'person'],
    ['places', 'mill-field', undefined],
    ['times', undefined, undefined],
  ]);
});

test('the title of a name ends no sentence, and is none; a body has what it is of in its name', () => {
  const text =
    'The talks\n“The offer is fair, and Ms. Holm knows it,” said Dr. Inga Sørby of the Ministry of Transport.';
  const { proposals } = draftSeed(text, NONE);
  expect(proposals.map(({ section, id }) => [section, id])).toEqual([
    ['actors', 'holm'],
    ['actors', 'inga-sorby'],
    ['actors', 'ministry-of-transport'],
    ['propositions', 'sentence-2'],
  ]);
  expect(proposals.at(-1)?.body.speaker).toBe('inga-sorby');
});

test('no name: what somebody says first in an inner quotation, and a day of the year', () => {
  const text = `Title
“He shouted ‘No boat leaves’ at us,” said Mara Holm. "She wrote 'No' and 'No one leaves' on it," he said. No, said all.
They meet at Easter. After Easter Monday and before Christmas, Mara Holm sails to Easter Island.
`;
  const found = draftSeed(text, NONE).proposals.filter(({ section }) => ['actors', 'places'].includes(section));
  expect(found.map(({ id }) => id)).toEqual(['mara-holm', 'easter-island']);
});

test('a name is matched to who is known, and to a longer one, each with a mark of its own', () => {
  const known = {
    names: [{ id: 'tamm', section: 'actors' as const, kind: 'person', names: ['Ilva Tamm'] }],
    concepts: [],
  };
  const text =
    'Title\n“We stay,” said Ilva Tamm. Tamm met Oren Vask. Then he spoke with Vask again. “We go,” Vask answered.\n';
  const { proposals } = draftSeed(text, known);
  const actors = proposals.filter(({ section }) => section === 'actors');
  expect(actors.map(({ id }) => id)).toEqual(['tamm', 'oren-vask']);
  expect(actors[1]?.body.names).toEqual([
    expect.objectContaining({ text: 'Oren Vask', kind: 'name' }),
    expect.objectContaining({
      text: 'Vask',
      kind: 'alias',
      draft: expect.objectContaining({ why: expect.any(String) }),
    }),
  ]);
});

test('a draft is refused with the number of what waits, and its confirmed parts are checked', async () => {
  const text = 'Two islands talk 🐟\n“Nobody asked the fishermen,” said Mara Holm. She owns 40 nets since 2020.\n';
  const seed = draftFile(draftSeed(text, NONE), { textFile: 'tiny.txt', language: 'en' });
  const problems = await problemsOf(seed, { 'texts/tiny.txt': text });
  const waiting = seed.match(/draft: \{/g)?.length;
  expect(problems.map(({ code }) => code)).toEqual(['SEED_DRAFT']);
  expect(problems[0]?.message).toContain(`${waiting} proposals wait`);
  const [mark] = /\n {4}draft: .*Subject of.*/.exec(seed) as RegExpExecArray;
  const confirmed = await problemsOf(seed.replace(mark, ''), { 'texts/tiny.txt': text });
  expect(confirmed.map(({ code }) => code)).toEqual(['SEED_DRAFT', 'SEED_SCHEMA']);
  expect(confirmed[1]?.message).toContain('lacks "text"');
});

test('what the lines of a draft leave empty, once they are deleted, says nothing', async () => {
  const empty = SEED.replace('concepts:\n', 'concepts:\n  dialogue:\n').concat(
    'places:\ndraft:\n  quantities:\n  times:\n',
  );
  const files = {
    'texts/tiny.txt': TEXT,
    'shared/concepts.yaml': 'parley: 1\nconcepts: {dialogue: {label: dialogue}}\n',
  };
  const problems = await problemsOf(empty, files);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['SEED_UNFIXED']);
  const lacking = await problemsOf(SEED.replace('propositions:\n', 'propositions:\n  nothing:\n'), files);
  expect(lacking.map(({ message }) => message)).toContainEqual(expect.stringContaining('lacks'));
});

test('its positions are those that check --fix writes', async () => {
  const text = 'Two islands 🐟\n“Nobody asked the fishermen,” said Mara Holm.\n';
  const seed = draftFile(draftSeed(text, NONE), { textFile: 'tiny.txt', language: 'en' });
  const dir = folder({ 'tiny.yaml': seed, 'texts/tiny.txt': text });
  await check({ seedsDir: dir, fix: true });
  const { readFileSync } = await import('node:fs');
  expect(parse(readFileSync(`${dir}/tiny.yaml`, 'utf8'))).toEqual(parse(seed));
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '“',
    '”',
    '"',
    '«',
    '»',
    ' said ',
    ' Mara Holm ',
    '. ',
    '\n',
    '💧',
    ' 25 million dollars ',
    ' since March ',
    ' Dr',
    ' Ministry of ',
    '𝔘',
    'don’t ',
  ),
);

test('any text drafts, and what is proposed stands at its place', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const content = pieces.join('');
      const draft = draftSeed(content, NONE);
      const text = new Text(content);
      for (const { body, draft: place, section } of draft.proposals) {
        const { start, end, sentence } = place;
        const cut = draft.read.cuts[sentence - 1];
        expect(cut && cut.start <= start && end <= cut.end).toBe(true);
        if (section === 'propositions') {
          const [at] = body.at as { quote: string; quoteAt: number }[];
          expect(text.slice(at?.quoteAt ?? -1, end)).toBe(at?.quote);
        } else if (typeof body.words === 'string') expect(text.slice(start, end)).toBe(body.words);
      }
      parse(draftFile(draft, { textFile: 'any.txt', language: 'en' }));
    }),
    { numRuns: effort(60) },
  );
});

test('what articles share is known by its names, but not what an article alone knows', () => {
  const known = readKnown(seedsDir, 'none');
  expect(known.names.length).toBeGreaterThan(10);
  expect(known.names.every(({ names }) => names.length > 0)).toBe(true);
  expect(slugOf('/a/My Article.txt')).toBe('my-article');
});
