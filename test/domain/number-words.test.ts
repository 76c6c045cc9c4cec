import fc from 'fast-check';
import { fitsWords } from '../../src/domain/number-words';
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
    [3.5, '£3.5m', 'en', 'fits'],
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
