import { type Problem, SeedInvalid, seed } from '../../src/seed';
import { formatProblem, PROBLEM_CODES, type ProblemCode } from '../../src/seed/problems';
import { change, fix, fixed, folder, problemsOf, SEED, TEXT } from './tiny';

/** A code, what is changed in the seed (▶ stands where the problem must be told), and a word of the hint or message. */
type Wrong = [code: ProblemCode, from: string, to: string, says: RegExp];

const EVENT = '    said: [captain-signed]\n';

const SIGNED = '    text: A signature was given.\n    about: [captain]\n    speaker: narrator\n';

const wrong: Wrong[] = [
  ['SEED_SYNTAX', 'actors:', 'nets: "unfinished\nactors:', /./],
  [
    'SEED_SYNTAX',
    'A signature was given.',
    '▶Merrow: came to bargain.',
    /“Merrow: came to bargain\.” has a colon.*in quotation/,
  ],
  ['SEED_SYNTAX', '{label: fish}', '{label: ▶Fish: dear}', /“Fish: dear” has a colon.*Put the text in quotation marks/],
  [
    'SEED_SYNTAX',
    '    kind: agreement',
    '    ▶kind agreement',
    /The key "kind" has no colon\. Write "kind: agreement"/,
  ],
  ['SEED_SYNTAX', 'concepts:\n', '▶concepts\n', /The key "concepts" has no colon/],
  ['SEED_SYNTAX', '    kind: agreement', '▶\tkind: agreement', /A tab indents this line\. Indent with spaces/],
  ['SEED_SYNTAX', 'text: A signature was given.', 'text: ▶Given\n      was: it', /next line is indented as if/],
  ['SEED_SYNTAX', 'A signature was given.', '▶@all signed', /Put the whole text in quotation marks/],
  ['SEED_SCHEMA', '[{sentence: 4', '[{sentence: ▶"4"', /is "4", a text, where a number is needed\. Write it without/],
  ['SEED_DUPLICATE_ID', '  captain: {', '  mayor: {kind: person, name: Again}\n  ▶mayor: {', /twice/],
  ['SEED_SCHEMA', 'kind: agreement', 'kind: ▶agreemnt', /Did you mean "agreement"/],
  ['SEED_SCHEMA', '  kind: report\n', '', /lacks "kind"/],
  ['SEED_SCHEMA', 'language: en', 'language: ▶plain English', /no language tag/],
  ['SEED_SCHEMA', 'language: en', 'language: ▶english', /no language tag/],
  ['SEED_SCHEMA', '{label: fish}', '{label: ▶5}', /must be string/],
  ['SEED_SCHEMA', '  fish: {', '  ▶Big Fish: {', /is no id/],
  ['SEED_SCHEMA', 'about: [captain]', 'about: ▶7', /cannot stand there/],
  ['SEED_SCHEMA', EVENT, `${EVENT}    ▶amounts: [{words: two, exactly: 2}]\n`, /belongs to an event of kind reward/],
  ['SEED_UNKNOWN_FIELD', 'title: The accord', 'title: The accord\n    ▶partcipants: []', /Did you mean "participants"/],
  ['SEED_UNKNOWN_FIELD', 'concepts:', '▶conceps: {}\nconcepts:', /Did you mean "concepts"/],
  ['SEED_FORMAT', 'parley: 1', 'parley: ▶2', /newer Parley/],
  ['SEED_DRAFT', '{label: fish}', '{label: fish, ▶draft: true}', /1 proposal waits/],
  ['SEED_SLUG', 'slug: tiny', 'slug: ▶tinny', /Call it "tiny"/],
  ['SEED_DUPLICATE_ID', '  accord:', '  ▶captain:', /one thing/],
  ['SEED_UNKNOWN_REFERENCE', '{is: captain,', '{is: ▶captian,', /Did you mean "captain"/],
  ['SEED_UNKNOWN_REFERENCE', 'said: [captain-signed]', 'said: [▶captain-sang]', /Did you mean "captain-signed"/],
  ['SEED_UNKNOWN_REFERENCE', 'said: [captain-signed]', 'said: [▶nobody-asked.captan]', /mean "nobody-asked\.captain"/],
  [
    'SEED_UNKNOWN_REFERENCE',
    'said: [captain-signed]',
    'said: [▶nobody-asked.miler]',
    /"nobody-asked\.mayor" or "nobody/,
  ],
  ['SEED_UNKNOWN_REFERENCE', 'speaker: captain', 'speaker: ▶captan', /Did you mean "captain"/],
  ['SEED_UNKNOWN_REFERENCE', EVENT, `${EVENT}    reading: ▶a.b\n`, /There is no reading/],
  ['SEED_UNKNOWN_REFERENCE', 'speaker: captain', 'via: ▶nobody, speaker: captain', /There is no actor/],
  ['SEED_WRONG_REFERENCE', '{is: captain,', '{is: ▶fish,', /Concept/],
  [
    'SEED_WRONG_REFERENCE',
    'speaker: captain',
    'speaker: ▶fish',
    /"fish": it is a concept, and an actor is needed\. Add/,
  ],
  [
    'SEED_WRONG_REFERENCE',
    'speaker: captain',
    'via: ▶accord, speaker: captain',
    /is an event, and an actor is needed\. Add/,
  ],
  ['SEED_AMBIGUOUS_CLAIM', 'said: [captain-signed]', 'said: [▶nobody-asked]', /nobody-asked\.captain/],
  ['SEED_NO_SPEAKER', SIGNED, SIGNED.replace('    speaker: narrator\n', '').replace('text', '▶text'), /Add "speaker:"/],
  ['SEED_NO_SOURCE', EVENT, '', /Nobody states this/],
  ['SEED_TWO_SOURCES', EVENT, `${EVENT}    ▶editor: I read it so.\n`, /Keep "said"/],
  ['SEED_TWO_CLAIMS', 'speaker: captain, polarity: denies', 'speaker: mayor, polarity: denies', /twice/],
  ['SEED_TWO_NARRATORS', ', narrator: true', '', /0 narrators/],
  ['SEED_DATE', EVENT, `${EVENT}    time: {words: last March, edtf: ▶March}\n`, /no date in EDTF/],
  ['SEED_QUANTITY', 'name: The fishermen', 'name: The fishermen, size: ▶{words: some, editor: Counted.}', /no number/],
  [
    'SEED_QUANTITY',
    'name: The fishermen',
    'name: The fishermen, size: [▶{words: few, min: 9, max: 3, editor: Counted.}]',
    /from 9 down to 3/,
  ],
  [
    'SEED_CURRENCY',
    'name: The fishermen',
    'name: The fishermen, size: [▶{words: $5, exactly: 5, editor: Counted.}]',
    /ISO 4217/,
  ],
  ['SEED_QUOTE_MISSING', 'quote: the captain signed', 'quote: ▶the captain sang', /Copy the words exactly/],
  ['SEED_QUOTE_MISSING', 'quote: the captain signed', 'quote: ▶Fish is dear', /stands in sentence 4/],
  ['SEED_QUOTE_TWICE', 'quote: the captain signed', 'quote: ▶captain', /2 times/],
  ['SEED_NAME_MISSING', '{text: the mayor', '{text: ▶the major', /does not stand in the text/],
  ['SEED_WORDS_MISSING', EVENT, `${EVENT}    time: {words: ▶last winter}\n`, /“last winter” do not stand in the text/],
  ['SEED_SENTENCE', '[{sentence: 4', '[{sentence: ▶9', /It has 4/],
];

/** Takes the mark out of a seed, and tells where it stood. */
function unmark(marked: string): { seed: string; line?: number; column?: number } {
  const at = marked.indexOf('▶');
  if (at === -1) return { seed: marked };
  const before = marked.slice(0, at).split('\n');
  return { seed: marked.replace('▶', ''), line: before.length, column: (before.at(-1) as string).length + 1 };
}

function expectProblem(problems: Problem[], code: ProblemCode, marked: string, says: RegExp): void {
  const { line, column } = unmark(marked);
  const found = problems.filter((problem) => problem.code === code);
  expect(problems.map((problem) => problem.code)).toContain(code);
  if (line !== undefined) {
    expect(found.map((one) => `${one.line}:${one.column}`)).toContain(`${line}:${column}`);
  }
  expect(found.map((one) => formatProblem(one)).join('\n')).toMatch(says);
}

describe('a seed is checked', () => {
  let good: string;
  beforeAll(async () => {
    good = await fixed();
  });

  test('and where nothing is wrong, nothing is said', async () => {
    expect(await problemsOf(good)).toEqual([]);
  });

  test.each(wrong)('%s: %j → %j', async (code, from, to, says) => {
    const marked = change(good, from, to);
    const problems = await problemsOf(unmark(marked).seed);
    expectProblem(problems, code, marked, says);
    for (const { file, message } of problems) {
      expect(file).toMatch(/tiny\.yaml$/);
      expect(message).toMatch(/[.]$/);
    }
  });

  test.each([
    [
      'a mistyped speaker',
      'speaker: narrator\n    at: [{sentence: 3',
      'speaker: narator\n    at: [{sentence: 3',
      'UNKNOWN_REFERENCE',
    ],
    ['no speaker', SIGNED, SIGNED.replace('    speaker: narrator\n', ''), 'NO_SPEAKER'],
    ['a number in quotation marks', '[{sentence: 4', '[{sentence: "4"', 'SCHEMA'],
    ['tabs', '{label: fish}', '\n\tlabel: fish\n\taltLabels: [a]\n\tx: 1', 'SYNTAX'],
  ])('%s is told alone, not what follows from it', async (_, from, to, code) => {
    const errors = (await problemsOf(change(good, from, to))).filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.code)).toEqual([`SEED_${code}`]);
  });

  test('a word that is near is not told where it is the same, or of another kind', async () => {
    const [told] = await problemsOf(change(good, '{is: captain,', '{is: accord,'));
    expect([told?.code, told?.hint]).toEqual(['SEED_WRONG_REFERENCE', undefined]);
    const [typed] = await problemsOf(change(good, '{is: captain,', '{is: acord,'));
    expect([typed?.code, typed?.hint]).toEqual(['SEED_UNKNOWN_REFERENCE', expect.stringMatching(/^Add it/)]);
  });

  test('a claim with no passage', async () => {
    const marked = change(good, /\n {4}at: .*the captain signed.*/.exec(good)?.[0] as string, '');
    expectProblem(await problemsOf(marked), 'SEED_NO_PASSAGE', marked, /has no passage/);
  });

  test('a quotation of more than twelve words', async () => {
    const long = 'The captain denies it, and the captain signed. Fish is dear, is it?';
    const seedText = change(good, 'quote: Fish is dear', `quote: ▶"${long}"`);
    expectProblem(await problemsOf(unmark(seedText).seed), 'SEED_QUOTE_LONG', seedText, /13 words/);
  });

  test('a sentence of the editor that is copied from the article', async () => {
    const copied = 'So: nobody asked the fishermen, said the mayor; the captain denies it, and the captain signed';
    const marked = change(good, 'text: Fish costs much.', `text: ▶"${copied}."`);
    const problems = await problemsOf(unmark(marked).seed);
    expect(problems.map((one) => [one.code, one.severity])).toEqual([['SEED_COPIED', 'warning']]);
    expectProblem(problems, 'SEED_COPIED', marked, /Say it in words of your own/);
  });

  test('a quotation that is typed with other marks than it is printed with', async () => {
    const typed = change(good, 'quote: Nobody asked the fishermen,', 'quote: "Nobody asked the fishermen,\\" said",');
    expectProblem(
      await problemsOf(typed),
      'SEED_QUOTE_MISSING',
      typed,
      /It stands there as “Nobody asked the fishermen,” said”/,
    );
  });

  test('a circle of groups', async () => {
    const circle = change(
      change(good, 'name: The fishermen', 'name: The fishermen, subsetOf: [{is: islanders, editor: So.}]'),
      '  captain: {',
      '  islanders: ▶{kind: group, name: Islanders, subsetOf: [{is: fishermen, editor: So.}]}\n  captain: {',
    );
    const problems = await problemsOf(unmark(circle).seed);
    expect(problems.filter((one) => one.code === 'SEED_CYCLE')).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^This runs in a circle: tiny:islanders → tiny:fishermen → tiny:islanders/);
  });

  test('a reading that is preferred without a reason', async () => {
    const passage = /\[\{sentence: 4.*\}\]/.exec(good)?.[0] as string;
    const marked = `${good}ambiguities:\n  who:\n    question: Who?\n    at: ${passage}\n    readings:\n      all: {text: All., ▶preferred: true}\n      some: {text: Some.}\n`;
    const problems = await problemsOf(unmark(marked).seed);
    expectProblem(problems, 'SEED_READING_WITHOUT_REASON', marked, /Add "why:"/);
  });

  test('a text that is not the one that was annotated, and one that is not at hand', async () => {
    const changed = await problemsOf(good, { 'texts/tiny.txt': `${TEXT}More.\n` });
    expect(changed.map((one) => [one.code, one.severity])).toEqual([['SEED_TEXT_CHANGED', 'error']]);
    const elsewhere = await problemsOf(change(good, 'textFile: "tiny.txt"', 'textFile: "other.txt"'));
    expect(elsewhere.map((one) => [one.code, one.severity])).toEqual([['SEED_TEXT_MISSING', 'note']]);
  });

  test('positions that are not written yet, once, and what is wrong beside them', async () => {
    expect((await problemsOf(SEED)).map((one) => one.code)).toEqual(['SEED_UNFIXED']);
    const wrong = change(SEED, 'quote: Fish is dear', 'quote: Fish is cheap');
    expect((await problemsOf(wrong)).map((one) => one.code)).toContain('SEED_QUOTE_MISSING');
    const [alone, ...more] = await problemsOf(change(SEED, 'slug: tiny', 'slug: tiny\n  textFile: other.txt'));
    expect(more).toEqual([]);
    expect(alone).toMatchObject({ code: 'SEED_UNFIXED', hint: expect.stringContaining('in which other.txt lies') });
  });

  test('to write positions is not advised where it was tried, and a fault of form has kept it', async () => {
    const { report } = await fix(change(SEED, 'kind: agreement', 'kind: peace'));
    const [told] = report.problems.filter(({ code }) => code === 'SEED_UNFIXED');
    expect(told?.hint).toBe('They will be, once the form of the seed is mended.');
  });

  test('positions that are stale', async () => {
    const stale = good.replace(/quoteAt: (\d+)/, (_, at: string) => `quoteAt: ${Number(at) + 1}`);
    expect((await problemsOf(stale)).map((one) => one.code)).toEqual(['SEED_UNFIXED']);
  });

  test('two files that share an id, and a file that shares what it must not', async () => {
    const shared = 'parley: 1\nactors:\n  harbour: {kind: group, name: Harbour}\n';
    const problems = await problemsOf(good, {
      'shared/a.yaml': shared,
      'shared/b.yaml': shared,
      'shared/c.yaml': 'parley: 1\npropositions:\n  p: {text: It is so.}\n',
    });
    expect(problems.map((one) => `${one.file.slice(-6)}:${one.line} ${one.code}`)).toEqual([
      'b.yaml:3 SEED_DUPLICATE_ID',
      'c.yaml:3 SEED_SCHEMA',
    ]);
  });

  test('what is shared is described there alone', async () => {
    const shared = { 'shared/a.yaml': 'parley: 1\nconcepts:\n  fish: {label: fish}\n' };
    const problems = await problemsOf(good, shared);
    expect(problems.map((one) => [one.code, one.message])).toEqual([
      ['SEED_SCHEMA', expect.stringMatching(/"label" of "fish" is said in .*a\.yaml/)],
    ]);
  });

  test('all of it at once, errors in the order of the file, then what deserves a look', async () => {
    const many = change(
      change(change(good, '{is: captain,', '{is: captian,'), 'said: [captain-signed]', 'said: [captain-sang]'),
      'quote: Fish is dear',
      'quote: Fish is cheap',
    );
    const problems = await problemsOf(many);
    expect(problems.map((one) => one.code)).toEqual([
      'SEED_QUOTE_MISSING',
      'SEED_UNKNOWN_REFERENCE',
      'SEED_UNKNOWN_REFERENCE',
      'SEED_UNCONCERNED',
    ]);
    const places = problems.slice(0, 3).map((one) => one.line);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('faults of form, of reference and of quotation together, and nothing that only follows from the first', async () => {
    const formed = change(good, 'mayor: {kind: person', 'mayor: {kind: persn');
    const referred = change(formed, '{is: captain,', '{is: captian,');
    const quoted = change(referred, 'quote: Fish is dear', 'quote: Fish is cheap');
    const codes = ['SEED_QUOTE_MISSING', 'SEED_SCHEMA', 'SEED_UNKNOWN_REFERENCE'];
    expect((await problemsOf(quoted)).map((one) => one.code).sort()).toEqual(codes);
  });

  test('before anything is asked of a database', async () => {
    const dir = folder({ 'tiny.yaml': change(good, 'kind: agreement', 'kind: peace') });
    const error = await seed({ driver: undefined as never, database: 'none', seedsDir: dir }).catch((e) => e);
    expect(error).toBeInstanceOf(SeedInvalid);
    expect(error.problems.map((one: Problem) => one.code)).toEqual(['SEED_SCHEMA']);
  });

  test('and every code is told somewhere in these tests', async () => {
    const { readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const here = ['check.test.ts', 'lint.test.ts', 'untrusted.test.ts'].map((name) =>
      readFileSync(join(__dirname, name), 'utf8'),
    );
    expect(Object.keys(PROBLEM_CODES).filter((code) => !here.join('').includes(`'${code}'`))).toEqual([]);
  });
});
