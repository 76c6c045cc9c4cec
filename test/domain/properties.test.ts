import fc from 'fast-check';
import { boundsOf, isEdtf } from '../../src/domain/edtf';
import { ratioRange } from '../../src/domain/ratio';
import { codePoints, cutSentences } from '../../src/domain/sentences';

const pad = (n: number, length: number) => String(n).padStart(length, '0');
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const masked = fc
  .tuple(day, fc.constantFrom<[number, string][]>([2, 'XX'], [3, 'X'], [8, 'XX'], [9, 'X'], [5, 'XX-XX']))
  .map(([date, [at, mask]]) => date.slice(0, at) + mask + date.slice(at + mask.length));

describe('the bounds of a date', () => {
  test('a day is its own', () => {
    fc.assert(fc.property(day, (date) => expect(boundsOf(date)).toEqual({ earliest: date, latest: date })));
  });

  test('a day with places that are not known lies within, and bounds are days in order', () => {
    fc.assert(
      fc.property(masked, (date) => {
        if (!isEdtf(date)) return;
        const { earliest, latest } = boundsOf(date);
        for (const bound of [earliest, latest] as string[]) {
          expect(new Date(`${bound}T00:00:00Z`).toISOString().slice(0, 10)).toBe(bound);
        }
        expect((earliest as string) <= (latest as string)).toBe(true);
      }),
    );
  });

  test('a month is as long as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}`;
        const { earliest, latest } = boundsOf(text);
        expect(earliest).toBe(`${text}-01`);
        const next = new Date(`${latest}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
      }),
    );
  });

  test('an interval has the first of its beginning and the last of its end; an open end has none', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(boundsOf(`${from}/${to}`)).toEqual({ earliest: from, latest: to });
        expect(boundsOf(`${from}/..`)).toEqual({ earliest: from });
        expect(boundsOf(`../${to}`)).toEqual({ latest: to });
        expect(boundsOf(`[${from},${to}]`)).toEqual({ earliest: from, latest: to });
        expect(boundsOf(`[${from}..]`)).toEqual({ earliest: from });
        expect(boundsOf(`[..${to}]`)).toEqual({ latest: to });
      }),
    );
  });

  test('a date that is called uncertain or has no year has none', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('?', '~', '%'), (date, mark) => {
        expect(boundsOf(`${date}${mark}`)).toEqual({});
        expect(boundsOf(`XXXX${date.slice(4)}`)).toEqual({});
      }),
    );
  });

  test('whatever the string, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (isEdtf(text)) boundsOf(text);
      }),
    );
  });
});

describe('a ratio', () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })).map(([min, more]) => ({
    min,
    max: min + more,
  }));

  test('holds every ratio of two numbers of the ranges', () => {
    fc.assert(
      fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (a, b, share, other) => {
        const { min = 0, max = 0 } = ratioRange(a, b);
        const one = a.min + share * (a.max - a.min);
        const two = b.min + (other ? share : 1 - share) * (b.max - b.min);
        expect(one / two).toBeGreaterThanOrEqual(min - 1e-9 * min);
        expect(one / two).toBeLessThanOrEqual(max + 1e-9 * max);
      }),
    );
  });
});

describe('sentences', () => {
  const word = fc.constantFrom('Fish', 'is', 'dear', '🐟', '𝒲ater', '“so”', 'e\u0301', '中文。', 'Mr.', '3.5');
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 8 })
    .map((lines) => lines.map((line) => `${line.join(' ')}.`).join('\n\n'));

  test('together hold every letter of the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const points = Array.from(content);
        const pieces = cutSentences(content, 'en').map(({ start, end }) => points.slice(start, end).join(''));
        expect(pieces.join('').replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
        for (const piece of pieces) expect(piece).toBe(piece.trim());
      }),
    );
  });

  test('lie where they lay, further on by what stands before', () => {
    fc.assert(
      fc.property(text, (content) => {
        const before = 'The title 🐟\n\n';
        const [, ...after] = cutSentences(before + content, 'en');
        const alone = cutSentences(`T\n\n${content}`, 'en').slice(1);
        const shift = codePoints(before) - 3;
        expect(after).toEqual(alone.map((cut) => ({ ...cut, start: cut.start + shift, end: cut.end + shift })));
      }),
    );
  });
});
