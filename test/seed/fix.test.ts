import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { check } from '../../src/seed/check';
import { effort } from '../support/effort';
import { change, fix, folder, SEED, TEXT } from './tiny';

/** What the fixer writes; all else is the editor's. */
const WRITTEN = /^ *(textFile|sha256|length|headings|sentences): .*\n|, (quoteAt|start): \d+/gm;

type Data = {
  article: { length: number; headings: number[]; sentences: [number, number][] };
  propositions: Record<string, { at: { quote: string; quoteAt: number }[] }>;
};

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const machine = ['textFile', 'sha256', 'length', 'headings', 'sentences', 'quoteAt', 'start'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (machine.includes(key) ? [] : [[key, withoutPlaces(entry)]])),
  );
}

describe('the fixer', () => {
  test('writes positions in code points, and nothing is wrong afterwards', async () => {
    const { file, report } = await fix(SEED);
    expect(report.problems).toEqual([]);
    expect(report.articles[0]?.proved).toBe(true);
    const data = parse(file) as Data;
    const points = Array.from(TEXT);
    expect(data.article.length).toBe(points.length);
    expect(data.article.headings).toEqual([1]);
    const cut = ([start, end]: [number, number]) => points.slice(start, end).join('');
    expect(data.article.sentences.map(cut)).toEqual([
      'Two islands talk about 🐟',
      '“Nobody asked the fishermen,” said the mayor.',
      'The captain denies it, and the captain signed.',
      'Fish is dear.',
    ]);
    const { quote = '', quoteAt = 0 } = data.propositions['fish-is-dear']?.at[0] ?? {};
    expect(points.slice(quoteAt, quoteAt + quote.length).join('')).toBe(quote);
    expect(TEXT.indexOf(quote)).toBe(quoteAt + 1); // the fish takes two units
  });

  test('leaves the rest of the file as it is, to the letter', async () => {
    const odd = SEED.replace('actors:', '\n# a comment\nactors:   # another\n').replace(
      '{kind: person, name: The captain}',
      '{ \'kind\' : "person",name:   The captain , }',
    );
    const { file } = await fix(odd);
    expect(file.replace(WRITTEN, '')).toBe(odd);
  });

  test('running twice changes nothing', async () => {
    const { file } = await fix(SEED);
    expect((await fix(file)).file).toBe(file);
  });

  test('mends what is stale, and keeps a table of sentences that an editor drew otherwise', async () => {
    const { file } = await fix(SEED);
    const stale = file.replace(/quoteAt: \d+/g, 'quoteAt: 0').replace(/start: \d+/g, 'start: 0');
    expect((await fix(stale)).file).toBe(file);
    const data = parse(file) as Data;
    const table = JSON.stringify(data.article.sentences);
    const joined = JSON.stringify([...data.article.sentences.slice(0, 3), [117, 129]]);
    const drawn = change(file, table, joined);
    expect(parse((await fix(drawn)).file).article.sentences[3]).toEqual([117, 129]);
  });

  test('cuts a changed text anew', async () => {
    const { file } = await fix(SEED);
    const text = TEXT.replace('“Nobody', 'It rains. “Nobody');
    const again = await fix(file, text);
    expect(parse(again.file).article.sentences).toHaveLength(5);
    expect(again.report.problems.map((problem) => problem.code)).toContain('SEED_QUOTE_MISSING');
  });

  test.each([
    ['The captain denies it, and', 'The captain denies it not, and', /sentence 3 is another .*"captain-signed"/],
    ['Fish is dear.', 'Fish is dear. Bread is not.', /sentence 5 is another/],
    ['Fish is dear.', 'Fish is dear!', /no sentence has another length/],
  ])('tells where a changed text is another: %s → %s', async (from, to, says) => {
    const { file } = await fix(SEED);
    const { report } = await fix(file, TEXT.replace(from, to));
    const told = report.problems.filter(({ code }) => code === 'SEED_TEXT_CHANGED');
    expect(told.map(({ severity, message, hint }) => [severity, `${message} ${hint}`])).toEqual([
      ['warning', expect.stringMatching(says)],
    ]);
    const again = await fix((await fix(file, TEXT.replace(from, to))).file, TEXT.replace(from, to));
    expect(again.report.problems.map(({ code }) => code)).not.toContain('SEED_TEXT_CHANGED');
  });

  test('writes JSON as JSON, and block maps as block maps', async () => {
    const json = JSON.stringify(parse(SEED), null, 2);
    const { file, report } = await fix(json, TEXT, 'json');
    expect(report.problems).toEqual([]);
    expect(withoutPlaces(JSON.parse(file))).toEqual(parse(SEED));
    const block = stringify(parse(SEED));
    const blocks = await fix(block);
    expect(blocks.report.problems).toEqual([]);
    expect(withoutPlaces(parse(blocks.file))).toEqual(parse(SEED));
    expect((await fix(blocks.file)).file).toBe(blocks.file);
  });

  test('writes nothing where the text is not at hand, or the seed is not sound', async () => {
    for (const seed of [
      SEED,
      change(SEED, 'kind: report', 'kind: song'),
      change(SEED, 'slug: tiny', 'slug: tiny\n x'),
    ]) {
      const dir = folder({ 'tiny.yaml': seed });
      await check({ seedsDir: dir, fix: true });
      expect(readFileSync(join(dir, 'tiny.yaml'), 'utf8')).toBe(seed);
    }
  });

  test('tells a slug that is not the name of the file, also when it writes', async () => {
    const { report } = await fix(change(SEED, 'slug: tiny', 'slug: tinny\n  textFile: tiny.txt'));
    expect(report.problems.map((problem) => problem.code)).toContain('SEED_SLUG');
  });

  test('takes the text from the folder that was named before the one beside the seeds', async () => {
    const dir = folder({ 'tiny.yaml': SEED, 'texts/tiny.txt': 'Another text.\n', 'elsewhere/tiny.txt': TEXT });
    const { problems } = await check({ seedsDir: dir, textsDir: join(dir, 'elsewhere'), fix: true });
    expect(problems).toEqual([]);
  });

  test('whatever the text around the quotations, and however the seed is laid out', async () => {
    const layout = fc.record({
      indent: fc.integer({ min: 1, max: 6 }),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 40, 120),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    });
    const filler = fc.array(fc.constantFrom('𝒲', '🐟', 'é', 'e\u0301', '中', ' ', 'x', '“', '👩‍👩‍👧'), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(layout, filler, filler, fc.constantFrom('\n', '\r\n'), async (options, a, b, ending) => {
        const text = TEXT.replace('🐟', `🐟${a.join('')}`)
          .replace('denies', `${b.join('')} denies it; he denies`)
          .replaceAll('\n', ending);
        const seed = stringify(parse(SEED.replace('The captain denies it', 'denies it; he')), options);
        const once = await fix(seed, text);
        expect(once.report.problems).toEqual([]);
        expect(withoutPlaces(parse(once.file))).toEqual(parse(seed));
        expect((await fix(once.file, text)).file).toBe(once.file);
      }),
      { numRuns: effort(60) },
    );
  });
});
