import { bearing, opposed } from '../../web/src/parts/bearing';

type Claim = Parameters<typeof bearing>[0];

const speaker = { slug: 'ada', name: 'Ada', kind: 'PERSON', narrator: false } as const;
const affirms: Claim = { polarity: 'AFFIRMS', speaker };
const denies: Claim = { polarity: 'DENIES', speaker };
const another: Claim = { polarity: 'AFFIRMS', speaker: { ...speaker, slug: 'bo' } };

test('what is held against a proposition is the reason of who denies it, and what speaks for it stands against him', () => {
  expect(bearing(affirms, 'for')).toBe('Supported by');
  expect(bearing(affirms, 'against', [another])).toBe('Held against it');
  expect(bearing(affirms, 'against', [affirms])).toBe('Held against it');
  expect(bearing(denies, 'against', [affirms])).toBe('The reason given');
  expect(bearing(denies, 'against', [another])).toBe('For this denial');
  expect(bearing(denies, 'against', [{ ...affirms, polarity: 'LEAVES_OPEN' }])).toBe('For this denial');
  expect(bearing(denies, 'for')).toBe('Held against it');
  expect(bearing({ ...denies, polarity: 'LEAVES_OPEN' }, 'against', [affirms])).toBe('Held against it');
});

test('who leaves it open stands against nobody, and nobody against him', () => {
  const all = (['AFFIRMS', 'DENIES', 'LEAVES_OPEN'] as const).map((polarity) => ({ polarity }));
  expect(opposed('AFFIRMS', all)).toEqual([{ polarity: 'DENIES' }]);
  expect(opposed('DENIES', all)).toEqual([{ polarity: 'AFFIRMS' }]);
  expect(opposed('LEAVES_OPEN', all)).toEqual([]);
});
