import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { check } from '../../src/seed/check';
import { validateShape } from '../../src/seed/validate';
import { effort } from '../support/effort';
import { change, fix, fixed, folder, parsed, problemsOf } from './tiny';

const LETTERS = 'abcdefghij';

/** Each list holds the one before nine times: a few lines that unfold to a billion values. */
const BOMB = LETTERS.split('')
  .map((letter, index) => `${letter}: &${letter} [${Array(9).fill(index === 0 ? 'x' : `*${LETTERS[index - 1]}`)}]`)
  .join('\n');

const codesOf = (text: string) => {
  const file = parsed(text);
  if (file.problems.length === 0) validateShape(file);
  return [...new Set(file.problems.map((problem) => problem.code))];
};

/** What may break a seed where it is put into one. */
const PIECES = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '&a [*a]',
    '? ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '#',
    '\n',
    '\n  ',
    '\t',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ud83d',
    '\ufeff',
    '"\\0"',
    '"\\ud83d"',
    '!!binary ',
    '!!js/function ',
    '---\n',
  ],
  ...['__proto__: {polluted: true}', 'constructor: {prototype: {polluted: true}}', '{__proto__: {polluted: true}}'],
  ...[
    "x'}) DETACH DELETE n //",
    '`}) MATCH (n) DETACH DELETE n //',
    '$slug',
    '../../etc/passwd',
    'textFile: ../secret.txt',
  ],
  ...['1e999', '.inf', '.nan', '-1', '99999999999999999999', 'null', '~', 'x'.repeat(100_000), '['.repeat(3_000)],
];

/** A good seed with some places cut out, or with something else in them. */
const mutated = (good: string) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce((text, [place, length, piece]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + piece + text.slice(at + (length % 3 === 0 ? length : 0));
      }, good),
    );

describe('a seed by a stranger', () => {
  test.each([
    ['aliases that unfold without end', BOMB],
    ['a long list behind many aliases', `a: &a [${'x,'.repeat(20_000)}x]\nb: [${'*a,'.repeat(900)}*a]`],
    ['a map that contains itself', 'parley: 1\na: &a {b: *a}'],
    ['a list that contains itself', 'parley: 1\na: &a [*a]'],
    ['lists in lists, deep enough to end the stack', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['lists in lists, less deep', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['more bytes than a seed may have', `# ${'x'.repeat(33 * 1024 * 1024)}`],
  ])('%s: too large', (_, text) => {
    expect(codesOf(text)).toEqual(['SEED_TOO_LARGE']);
  });

  test.each([
    ['a list', '[1, 2]'],
    ['a word', 'hello'],
    ['nothing', ''],
    ['a number for the article', 'parley: 1\narticle: 5'],
    ['a list for a section', 'parley: 1\nactors: []'],
    ['a tag of another language', 'parley: 1\nplaces: !!binary aGVsbG8='],
    ['a number without end', 'parley: 1\nactors: {a: {size: {words: many, exactly: .inf}}}'],
    ['a control character', 'parley: 1\nactors: {a: {name: "a\\0b", kind: person}}'],
    ['an escape sequence for a terminal', 'parley: 1\nactors: {a: {name: "\\e[2J", kind: person}}'],
    ['half of a surrogate pair', 'parley: 1\nactors: {a: {name: "\\ud83d", kind: person}}'],
    ['Cypher for an id', 'parley: 1\nactors: {"x\'}) DETACH DELETE n //": {name: X, kind: person}}'],
    ['Cypher for a reference', 'parley: 1\nactors: {a: {kind: person, leads: ["b`}) DETACH DELETE n //"]}}'],
    ['an id longer than any', `parley: 1\nactors: {${'a'.repeat(500)}: {name: X, kind: person}}`],
    ['the prototype for an id', 'parley: 1\nactors: {__proto__: {name: X, kind: person}}'],
  ])('%s: not the shape of a seed', (_, text) => {
    expect(codesOf(text)).toEqual(['SEED_SCHEMA']);
  });

  test('the prototype for a section', () => {
    expect(codesOf('parley: 1\n__proto__: {polluted: true}')).toEqual(['SEED_UNKNOWN_FIELD']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('two documents in one file', () => {
    expect(codesOf('parley: 1\n---\nparley: 1')).toEqual(['SEED_SYNTAX']);
  });

  test('names of what every object has are ids like others', async () => {
    const good = await fixed();
    const named = good.replaceAll('fishermen]', 'constructor]').replace('  fishermen: {', '  constructor: {');
    expect(await problemsOf(named)).toEqual([]);
    const unknown = await problemsOf(good.replace('about: [captain]', 'about: [constructor]'));
    expect(unknown.map((problem) => problem.code)).toEqual(['SEED_UNKNOWN_REFERENCE']);
  });

  test.each(['../secret.txt', '/etc/hostname', '..', '.', 'a/b.txt', 'a\\\\b.txt', 'nul\\0.txt'])(
    'a text at %s is not read, nor a file written there',
    async (textFile) => {
      const seed = change(await fixed(), 'textFile: "tiny.txt"', `textFile: "${textFile}"`);
      const dir = folder({ 'seeds/tiny.yaml': seed, 'secret.txt': 'A secret.\n' });
      const { problems } = await check({ seedsDir: `${dir}/seeds`, fix: true });
      expect(problems.map((problem) => problem.code)).toContain('SEED_SCHEMA');
      expect(JSON.stringify(problems)).not.toContain('A secret');
      expect(readdirSync(dir).sort()).toEqual(['secret.txt', 'seeds']);
    },
  );

  test('tens of thousands of errors are told in time', () => {
    const items = Array.from({ length: 10_000 }, (_, n) => `  p${n}: {text: 5, nope: 1}`);
    const file = parsed(`parley: 1\npropositions:\n${items.join('\n')}\n`);
    validateShape(file);
    expect(file.problems).toHaveLength(1001);
    expect(file.problems.at(-1)?.message).toMatch(/19000 more/);
  });

  test('whatever stands in it, there are problems and no crash', async () => {
    const key = fc.oneof(
      fc.constantFrom('parley', 'article', 'actors', 'events', 'propositions', 'claims', 'at', 'said', 'is', 'names'),
      fc.string(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (data) => {
        const problems = await problemsOf(stringify({ parley: 1, ...(data as object) }));
        expect(problems.length).toBeGreaterThan(0);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: effort(150) },
    );
  });

  test('whatever is changed in a good one, what is wrong is told, soon and in words', async () => {
    let wrong = 0;
    await fc.assert(
      fc.asyncProperty(mutated(await fixed()), async (seed) => {
        const begin = performance.now();
        // Fixing reads and writes files besides.
        const { problems } = (await fix(seed)).report;
        expect(performance.now() - begin).toBeLessThan(5_000);
        if (problems.length > 0) wrong += 1;
        for (const { line, column, code, message } of problems) {
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(code).toMatch(/^SEED_[A-Z_]+$/);
          expect(message).not.toMatch(/\bat \w+ \(|node_modules|is not a function|Cannot read/);
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: effort(200) },
    );
    expect(wrong).toBeGreaterThan(effort(200) / 2);
  });

  test('whatever bytes it has, there are problems and no crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect((await problemsOf(text)).length).toBeGreaterThan(0);
      }),
      { numRuns: effort(150) },
    );
  });
});
