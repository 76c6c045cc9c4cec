import fc from 'fast-check';
import { nearest } from '../../src/domain/nearest';

describe('the nearest known word', () => {
  test.each([
    ['partcipants', 'participants'],
    ['titel', 'title'],
    ['harbor-accord', 'harbour-accord'],
    ['xylophone', undefined],
    ['', undefined],
  ])('to %j is %j', (word, found) => {
    expect(nearest(word, ['participants', 'title', 'harbour-accord', 'transfers'])).toBe(found);
  });

  test('is a known word, and the word itself where it is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, known) => {
        const found = nearest(word, known);
        if (found !== undefined) expect(known).toContain(found);
        expect(nearest(word, [...known, word])).toBe(word);
      }),
    );
  });

  test('is none where there are none', () => {
    expect(nearest('word', [])).toBeUndefined();
  });
});
