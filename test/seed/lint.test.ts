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
