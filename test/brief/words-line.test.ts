import { attributed } from '../../src/brief/sentence';
import { wordsLine } from '../../src/brief/words-line';

const SOURCE = { slug: 'a', title: 'Talks', kind: 'report', translation: false, published: null, publisher: null };

const stated = (words: string, corrected: boolean) => ({
  words,
  corrected,
  standing: 'AFFIRMED' as const,
  editorial: null,
  underReading: null,
  statedBy: {
    nodes: [
      {
        slug: 'c',
        polarity: 'AFFIRMS' as const,
        speaker: { name: 'A. Bee', narrator: false },
        passages: [{ slug: 'p', manner: 'QUOTED', quote: words }],
      },
    ],
  },
});

test('what was corrected is not told as if it still stood', () => {
  const [first, then] = [stated('twelve villages', true), stated('fourteen villages', false)].map((said) =>
    wordsLine('how many', said, 'The number'),
  );
  expect(first).toMatchObject({ label: 'how many, corrected later', text: 'twelve villages', verbatim: true });
  expect(then).toMatchObject({ label: 'how many', text: 'fourteen villages' });
  expect(attributed(first?.whole ?? '', first?.fact ?? {}, SOURCE)).toMatch(
    /^According to A\. Bee \(“.*twelve villages.*”\), the number was put as “twelve villages”, which was corrected later\./,
  );
  expect(then?.whole).toBe('The number is put as “fourteen villages”.');
});
