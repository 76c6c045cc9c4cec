import { change, fixed, problemsOf } from './tiny';

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
    const dated = (time: string, published = '') =>
      change(change(good, EVENT, `${EVENT}    time: ${time}\n`), '  fiction: true', `  fiction: true${published}`);
    const [told, ...more] = await problemsOf(dated('{words: on 3 May 2021, edtf: 2021-05}'));
    expect([told?.code, told?.severity, more]).toEqual(['SEED_DATE_VAGUE', 'note', []]);
    expect(told?.message).toContain('its words allow 2021-05-03');
    expect(await problemsOf(dated('{words: on 3 May 2021, edtf: 2021-05-03}'))).toEqual([]);
    const relative = '{words: last spring, anchor: unresolved}';
    expect(await problemsOf(dated(relative))).toEqual([]);
    const [counted] = await problemsOf(dated(relative, '\n  published: 2024-05-02'));
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
});
