import { change, fixed, problemsOf, SEED, TEXT } from './tiny';

const EVENT = '    said: [captain-signed]\n';

describe('what in a sound seed deserves a look', () => {
  let good: string;
  beforeAll(async () => {
    good = await fixed();
  });

  test('propositions that may say the same, things that nobody concerns, sentences without a claim', async () => {
    const doubled = change(good, 'A signature was given.', 'The fishermen were not asked at all.');
    expect(await problemsOf(doubled)).toEqual([]);
    const same = change(doubled, 'about: [captain]', 'about: [fishermen]');
    expect((await problemsOf(same)).map((one) => one.code)).toEqual(['SEED_NEAR_DUPLICATE']);
    const idle = change(good, '  fish: {label: fish}', '  fish: {label: fish}\n  bread: {label: bread}');
    expect((await problemsOf(idle)).map((one) => [one.code, one.severity])).toEqual([['SEED_UNCONCERNED', 'note']]);
    const bare = change(good, /\n {4}speaker: narrator\n {4}at: .*Fish is dear.*/.exec(good)?.[0] as string, '');
    expect((await problemsOf(bare)).map((one) => [one.code, one.severity])).toEqual([['SEED_UNCOVERED', 'note']]);
  });

  test('actors who may be the same, and not those whose names are merely like', async () => {
    const also = (name: string) => change(good, 'name: The captain', `name: ${name}`);
    const told = await problemsOf(also('The mayor'));
    expect(told.map((one) => [one.code, one.severity])).toEqual([['SEED_SAME_ACTOR', 'warning']]);
    expect((await problemsOf(also('The mayors'))).map((one) => one.code)).toEqual(['SEED_SAME_ACTOR']);
    expect(await problemsOf(also('The minor'))).toEqual([]);
  });

  test('a date that could be more exact: by its words, or by the day of the article; and not one that is', async () => {
    const text = TEXT.replace('captain signed', 'captain signed on 3 May 2021, not last spring');
    const dated = async (time: string, published = '') => {
      const timed = change(SEED, EVENT, `${EVENT}    time: ${time}\n`);
      const seed = await fixed(change(timed, '  fiction: true', `  fiction: true${published}`), text);
      return problemsOf(seed, { 'texts/tiny.txt': text });
    };
    const [told, ...more] = await dated('{words: on 3 May 2021, edtf: 2021-05}');
    expect([told?.code, told?.severity, more]).toEqual(['SEED_DATE_VAGUE', 'note', []]);
    expect(told?.message).toContain('its words allow 2021-05-03');
    expect(await dated('{words: on 3 May 2021, edtf: 2021-05-03}')).toEqual([]);
    const relative = '{words: last spring, anchor: unresolved}';
    expect(await dated(relative)).toEqual([]);
    const [counted] = await dated(relative, '\n  published: 2024-05-02');
    expect([counted?.code, counted?.message]).toEqual([
      'SEED_DATE_VAGUE',
      '“last spring” may be told more exactly: the article is of 2024-05-02.',
    ]);
  });

  test('what things are called by, and nobody defines', async () => {
    const called = `${good}classifications:\n  a-fish: {of: accord, as: fish, said: [captain-signed]}\n`;
    const [told, ...more] = await problemsOf(called);
    expect([told?.code, told?.severity, told?.message, more]).toEqual([
      'SEED_UNDEFINED',
      'note',
      'Nobody here defines "fish".',
      [],
    ]);
    const defined = change(
      called,
      '{label: fish}',
      '{label: fish, definitions: {d: {text: Food., said: [fish-is-dear]}}}',
    );
    expect(await problemsOf(defined)).toEqual([]);
  });

  test('a title that uses a word in dispute', async () => {
    const named = change(good, 'title: The accord', 'title: The fish accord');
    const denied = `${named}classifications:\n  no-fish: {of: accord, as: fish, said: [nobody-asked.captain]}\n`;
    expect((await problemsOf(denied)).map((one) => [one.code, one.severity])).toEqual([
      ['SEED_DISPUTED_NAME', 'warning'],
      ['SEED_UNDEFINED', 'note'],
    ]);
  });

  test('words that stand in another sentence than that of the claim; and not those that stand in its own', async () => {
    const timed = (words: string) => change(good, EVENT, `${EVENT}    time: {words: ${words}}\n`);
    expect(await problemsOf(timed('Captain  SIGNED'))).toEqual([]);
    const [told, ...more] = await problemsOf(timed('Nobody asked'));
    expect([told?.code, told?.severity, more]).toEqual(['SEED_WORDS_ELSEWHERE', 'warning', []]);
    expect(told?.message).toBe('The words “Nobody asked” do not stand in sentence 3, from which the claim is.');
  });

  test('words of the editor are his, and a part of a word is none', async () => {
    const counted = (source: string) =>
      change(good, 'name: The fishermen', `name: The fishermen, size: [{words: fisher, exactly: 2, ${source}}]`);
    expect(await problemsOf(counted('editor: Counted.'))).toEqual([]);
    const [told] = await problemsOf(counted('said: [nobody-asked.mayor]'));
    expect([told?.code, told?.severity]).toEqual(['SEED_WORDS_MISSING', 'error']);
  });

  test('a number that is not the one of its words, and one for which there are no words', async () => {
    const text = TEXT.replace('Fish is dear', 'Fish is dear for twelve of 40 boats');
    const sized = async (words: string, count: string) => {
      const size = `size: [{words: ${words}, ${count}, said: [fish-is-dear]}]`;
      const seed = await fixed(change(SEED, 'name: The fishermen', `name: The fishermen, ${size}`), text);
      return problemsOf(seed, { 'texts/tiny.txt': text });
    };
    expect(await sized('40 boats', 'exactly: 40')).toEqual([]);
    expect(await sized('twelve of 40', 'min: 12, max: 40')).toEqual([]);
    const [told, ...more] = await sized('40 boats', 'exactly: 400');
    expect([told?.code, told?.severity, more]).toEqual(['SEED_NUMBER_DIFFERS', 'warning', []]);
    expect(told?.message).toBe('“40 boats” does not say 400.');
    const [unnamed] = await sized('dear', 'min: 3');
    expect([unnamed?.code, unnamed?.severity]).toEqual(['SEED_NUMBER_DIFFERS', 'note']);
  });

  test('quotations that are too short to find a place by, in one note; not direct speech, nor a whole sentence', async () => {
    const twice = change(
      change(SEED, 'quote: Fish is dear', 'quote: Fish is'),
      'quote: the captain signed',
      'quote: signed',
    );
    const [told, ...more] = await problemsOf(await fixed(twice));
    expect([told?.code, told?.severity, more]).toEqual(['SEED_QUOTE_SHORT', 'note', []]);
    expect(told?.message).toBe('2 quotations have fewer than 3 words; the first is “signed”.');
    const spoken = change(SEED, 'quote: Nobody asked the fishermen', 'quote: Nobody');
    expect(await problemsOf(await fixed(spoken))).toEqual([]);
    const text = TEXT.replace('Fish is dear.', 'Why?');
    const whole = await fixed(change(SEED, 'quote: Fish is dear', 'quote: Why'), text);
    expect(await problemsOf(whole, { 'texts/tiny.txt': text })).toEqual([]);
  });

  test('a manner that the quotation marks of the text do not bear out', async () => {
    const longer = TEXT.replace('the fishermen,”', 'the fishermen about it,” he “laughed,”');
    const told = async (seed: string, text = longer) =>
      (await problemsOf(await fixed(seed, text), { 'texts/tiny.txt': text })).map(({ code, severity, message }) => [
        code,
        severity,
        message,
      ]);
    const again = change(
      SEED,
      'manner: quoted}]}',
      'manner: quoted}, {sentence: 2, quote: fishermen about it, manner: quoted}]}',
    );
    const unmarked = change(again, 'Fish is dear, manner: narrated', 'Fish is dear, manner: quoted');
    expect(await told(unmarked)).toEqual([
      ['SEED_MANNER', 'warning', '“Fish is dear” is given as quoted, and stands in no quotation marks.'],
    ]);
    expect(await told(change(unmarked, 'kind: report', 'kind: interview'))).toEqual([]);
    // of many without marks, none is the odd one
    const many = change(unmarked, 'the captain signed, manner: narrated', 'the captain signed, manner: quoted');
    expect(await told(many)).toEqual([]);
    expect(await told(unmarked, longer.replace(' Fish is', '\n\n– Fish is'))).toEqual([]);
    const within = change(again, 'about it, manner: quoted', 'about it, manner: narrated');
    expect(await told(within)).toEqual([
      ['SEED_MANNER', 'warning', '“fishermen about it” is given as narrated, and stands in quotation marks.'],
    ]);
    expect(await told(change(within, 'about it, manner: narrated', 'about it, manner: indirect'))).toEqual([]);
    const oneWord = change(again, 'quote: fishermen about it, manner: quoted', 'quote: he “laughed, manner: narrated');
    expect((await told(oneWord)).map(([code]) => code)).not.toContain('SEED_MANNER');
  });

  /** What is told of a size of the fishermen, whose words stand in the text. */
  async function toldOfSize(words: string, count: string): Promise<string[]> {
    const text = TEXT.replace('Fish is dear', `Fish is dear for ${words}`);
    const size = `size: [{words: "${words}", ${count}, said: [fish-is-dear]}]`;
    const seed = await fixed(change(SEED, 'name: The fishermen', `name: The fishermen, ${size}`), text);
    const told = await problemsOf(seed, { 'texts/tiny.txt': text });
    return told.map(({ code, severity, message, hint }) => `${code} ${severity} ${message} ${hint}`);
  }

  test('an end of a range without the factor that its scale word gives', async () => {
    const range = 'between 3 and 5 million nets';
    expect(await toldOfSize(range, 'min: 3000000, max: 5000000')).toEqual([]);
    expect(await toldOfSize(range, 'min: 3, max: 5')).toEqual([
      expect.stringContaining('SEED_NUMBER_DIFFERS warning “between 3 and 5 million nets” does not say 5.'),
    ]);
  });

  test.each([
    ['at least 8 million nets', 'exactly: 8000000', 'gives the least, and not "exactly". Write "min: 8000000".'],
    ['at least 8 million nets', 'max: 8000000', 'gives the least, and not "max". Write "min: 8000000".'],
    ['more than 8 nets', 'exactly: 8', 'Write "min: 8" and "minInclusive: false".'],
    ['more than 8 nets', 'min: 8', '“more than 8” excludes its number. Add "minInclusive: false".'],
    ['over 8 nets', 'max: 8', '“over 8” gives the least'],
    ['at least 8 nets', 'min: 8, minInclusive: false', '“at least 8” includes its number.'],
    ['up to eight nets', 'exactly: 8', '“up to eight” gives the most'],
    ['at most 8 nets', 'min: 8', 'gives the most, and not "min"'],
    ['fewer than 8 nets', 'exactly: 8', 'Write "max: 8" and "maxInclusive: false".'],
    ['no more than 8 nets', 'min: 8', '“no more than 8” gives the most'],
    ['about 8 nets', 'exactly: 8', '“about 8” is an approximation, and the value is exact. Add "approximate: true".'],
    ['some eight nets', 'exactly: 8', '“some eight” is an approximation'],
    ['nearly a hundred nets', 'exactly: 100', '“nearly a hundred” is an approximation'],
    ['More than a million nets', 'exactly: 1000000', '“More than a million” gives the least'],
    ['around 8 nets', 'min: 8, max: 8', '“around 8” is an approximation'],
    ['about a third', 'exactly: 0.33', 'It is rounded: add "approximate: true".'],
  ])('a bound that the value does not keep: “%s” as %s', async (words, count, says) => {
    const [told, ...more] = await toldOfSize(words, count);
    expect(told).toContain('SEED_NUMBER_DIFFERS warning');
    expect([told, more]).toEqual([expect.stringContaining(says), []]);
  });

  test.each([
    ['at least 8 million nets', 'min: 8000000'],
    ['more than 8 nets', 'min: 8, minInclusive: false'],
    ['up to 8 nets', 'max: 8'],
    ['up to 3 or 4 nets', 'min: 3, max: 4'],
    ['at least 3 and at most 8 nets', 'min: 3, max: 8'],
    ['fewer than 8 nets', 'max: 8, maxInclusive: false'],
    ['not much more than 8 nets', 'exactly: 8'],
    ['over 3 years', 'exactly: 3'],
    ['under 3 bridges', 'exactly: 3'],
    ['about fish with 8 men', 'exactly: 8'],
    ['about 8 nets', 'exactly: 8, approximate: true'],
    ['about 3 to 8 nets', 'min: 3, max: 8'],
    ['nearly 8 nets', 'max: 8, maxInclusive: false'],
    ['about a third of them', 'exactly: 0.33, approximate: true, base: of them'],
    ['a third of them', 'exactly: 0.3333, approximate: true, base: of them'],
    ['five million crowns', 'exactly: 5, unit: million crown, currency: crown'],
  ])('no bound that is broken: “%s” as %s', async (words, count) => {
    expect(await toldOfSize(words, count)).toEqual([]);
  });

  test('a date of another decade, season or month than its words, which nobody counted from a day', async () => {
    const timed = async (words: string, time: string) => {
      const text = TEXT.replace('captain signed', `captain signed ${words}`);
      const seed = await fixed(change(SEED, EVENT, `${EVENT}    time: {words: ${words}, ${time}}\n`), text);
      return (await problemsOf(seed, { 'texts/tiny.txt': text })).map(({ code, message }) => [code, message]);
    };
    const told = (message: string) => [['SEED_DATE_DIFFERS', message]];
    expect(await timed('in the early 2000s', 'edtf: 201X')).toEqual(
      told('“in the early 2000s” and 201X are not of the same decade.'),
    );
    expect(await timed('mid-April', 'edtf: XXXX-05, anchor: unresolved')).toEqual(
      told('“mid-April” and XXXX-05 are not of the same month.'),
    );
    expect(await timed('in the autumn of 2021', 'edtf: 2021-21')).toEqual(
      told('“in the autumn of 2021” and 2021-21 are not of the same season.'),
    );
    expect(await timed('mid-April', 'edtf: XXXX-05, anchor: two weeks after the vote')).toEqual([]);
    expect(await timed('in the early 2000s', 'edtf: 200X')).toEqual([]);
  });

  test('a year that the words do not give', async () => {
    const timed = (time: string) => change(good, EVENT, `${EVENT}    time: {words: the captain signed, ${time}}\n`);
    const [told] = await problemsOf(timed('edtf: 2023-21'));
    expect([told?.code, told?.severity, told?.message]).toEqual([
      'SEED_YEAR_ADDED',
      'warning',
      '“the captain signed” does not give the year 2023.',
    ]);
    expect(await problemsOf(timed('edtf: XXXX-03'))).toEqual([]);
    expect(await problemsOf(timed('edtf: 2023-21, anchor: the day of the article'))).toEqual([]);
  });
});
