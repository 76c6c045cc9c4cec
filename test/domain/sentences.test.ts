import fc from 'fast-check';
import { codePoints, cutSentences } from '../../src/domain/sentences';

describe('cutting a text into sentences', () => {
  test('the title and lines that end as no sentence are headings', () => {
    const cuts = cutSentences('A title?\n\nOne. Two “is it?”\n\nA heading\n\nThree.', 'en');
    expect(cuts.map((cut) => cut.kind)).toEqual(['heading', 'sentence', 'sentence', 'heading', 'sentence']);
  });

  test('positions are code points, in order, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of cutSentences(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(codePoints(text));
      }),
    );
  });
});

test.each([
  ['He met Dr. Wen. She met Ms. Holm.', ['He met Dr. Wen.', 'She met Ms. Holm.']],
  ['“Mr. Kale left.” He did.', ['“Mr. Kale left.”', 'He did.']],
  ['They met at St. Brenna. It rained.', ['They met at St. Brenna.', 'It rained.']],
  ['He got the most. Brenna left.', ['He got the most.', 'Brenna left.']],
])('the title of a name ends no sentence: %s', (paragraph, sentences) => {
  const cuts = cutSentences(`Title\n${paragraph}`, 'en').slice(1);
  expect(cuts.map(({ start, end }) => Array.from(`Title\n${paragraph}`).slice(start, end).join(''))).toEqual(sentences);
});
