import fc from 'fast-check';
import { fitsWords, numbersIn } from '../../src/domain/number-words';
import { effort } from '../support/effort';

describe('a number fits its words', () => {
  test.each([
    [40, '40 nets', 'en', 'fits'],
    [9, 'nine Americans', 'en', 'fits'],
    [12, 'a dozen men', 'en', 'fits'],
    [29, 'between 29 and 50', 'en', 'fits'],
    [50, 'between 29 and 50', 'en', 'fits'],
    [25_000_000, '25 million dollars', 'en', 'fits'],
    [3_000_000, '3 to 4 million', 'en', 'fits'],
    [1200, '1,200 men', 'en', 'fits'],
    [1200, '1.200 Boote', 'de', 'fits'],
    [1.5, '1,5 Millionen', 'de', 'fits'],
    [3_500_000, '£3.5m', 'en', 'fits'],
    [3.5, '£3.5m', 'en', 'differs'],
    [5, '5 m wide', 'en', 'fits'],
    [3, 'between 3 and 5 million crowns', 'en', 'fits'],
    [3_000_000, 'between 3 and 5 million crowns', 'en', 'fits'],
    [5_000_000, 'between 3 and 5 million crowns', 'en', 'fits'],
    [5, 'between 3 and 5 million crowns', 'en', 'differs'],
    [5, 'three to five million', 'en', 'differs'],
    [3_000_000, 'three to five million', 'en', 'fits'],
    [25, '25 million dollars', 'en', 'differs'],
    [25_000, '25 million dollars', 'en', 'differs'],
    [200_000, '2 hundred thousand', 'en', 'fits'],
    [250_000, 'a quarter of a million', 'en', 'fits'],
    [1.5, '1,5 Millionen', 'de', 'fits'],
    [1_500_000, '1,5 Millionen', 'de', 'fits'],
    [0.5, 'half the boats', 'en', 'fits'],
    [0.33, 'a third', 'en', 'differs'],
    [0, 'millions of people', 'en', 'unnamed'],
    [12, 'twelve of 40', 'en', 'fits'],
    [400, '40 nets', 'en', 'differs'],
    [41, '40 nets', 'en', 'differs'],
    [4000, '40 nets', 'en', 'differs'],
    [90, 'nine Americans', 'en', 'differs'],
    [2, 'both of them', 'en', 'unnamed'],
    [9, 'neuf hommes', 'fr', 'unnamed'],
  ])('%d as “%s” (%s): %s', (value, words, language, fits) => {
    expect(fitsWords(value, words, language)).toBe(fits);
  });

  test.each([
    [0.33, 'a third', {}, 'fits'],
    [0.3333, 'about a third of the boats', {}, 'fits'],
    [0.67, 'two thirds', {}, 'fits'],
    [33, 'a third', { unit: 'percent' }, 'fits'],
    [0.3, 'a third', {}, 'differs'],
    [33, 'a third', {}, 'differs'],
    [39, '40 nets', {}, 'differs'],
  ])('%d as “%s”, rounded %j: %s', (value, words, beside, fits) => {
    expect(fitsWords(value, words, 'en', { ...beside, approximate: true })).toBe(fits);
  });

  test('what is counted may be millions: then the number is of them', () => {
    expect(fitsWords(5, '5 million crowns', 'en', { unit: 'million crown' })).toBe('fits');
  });

  test('a number of a scale needs its factor, and the one before it may have it', () => {
    const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 501, max: 999 }),
        fc.constantFrom('to', 'and', 'or'),
        fc.constantFrom(...Object.keys(scales)),
        (less, more, link, scale) => {
          const words = `${less} ${link} ${more} ${scale} crowns`;
          const factor = scales[scale] as number;
          for (const fitting of [less, less * factor, more * factor])
            expect(fitsWords(fitting, words, 'en')).toBe('fits');
          expect(fitsWords(more, words, 'en')).toBe('differs');
        },
      ),
      { numRuns: effort(50) },
    );
  });

  test.each(["' a third ", ' – twelve', '%%twelve'])(
    'in "%s" the number stands without the mark before it',
    (words) => {
      const [found, ...more] = numbersIn(words, 'en');
      expect(more).toEqual([]);
      expect(words.slice(found?.start, found?.end)).toBe(words.replace(/^\W+/, '').trim());
    },
  );

  test('the numbers of any words stand where they say, in their order', () => {
    const part = fc.constantFrom(
      'about ',
      '3',
      ' million',
      'twelve',
      ' a third ',
      ' – ',
      '$',
      ',',
      ' dozen',
      '½',
      'é ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 8 }), (parts) => {
        const words = parts.join('');
        let before = 0;
        for (const { start, end, readings } of numbersIn(words, 'en')) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(readings.length).toBeGreaterThan(0);
          before = start;
        }
      }),
      { numRuns: effort(60) },
    );
  });

  test('any number written in digits fits itself, and not the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom('men', 'boats of the fleet', '%'),
        (value, unit) => {
          expect(fitsWords(value, `some ${value} ${unit}`, 'en')).toBe('fits');
          expect(fitsWords(value + 1, `some ${value} ${unit}`, 'en')).toBe('differs');
        },
      ),
      { numRuns: effort(100) },
    );
  });
});
