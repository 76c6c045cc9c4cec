import { type Amount, type Moved, offeredOf } from '../../web/src/views/overview/moved';
import { dotsOf, inDots, scalesOf, unitOf } from '../../web/src/views/overview/scale';

const moves = (
  text: string,
  words: string,
  max: number,
  unit: string,
  more?: Partial<Amount>,
  name?: string,
): Moved => ({
  text,
  what: { nodes: name ? [{ name }] : [] },
  quantities: [
    {
      ...{ words, min: max, max, unit, minInclusive: true, maxInclusive: true, approximate: false, currency: null },
      ...{ underReading: null, ...more },
    },
  ],
});

const nets = moves('40 nets go back.', '40 nets', 40, 'net');
const men = moves('Men go back.', 'three or four', 4, 'person', { min: 3 });
const barrels = moves('Oil flows.', '30,000 barrels', 30_000, 'barrel');
const price = moves('A price is paid.', '2 million crowns', 2_000_000, 'crown', { currency: 'USD' });

test('what is counted alike is to one scale; what is not, each to its own, and money to none', () => {
  const scales = scalesOf([nets, men, barrels, price]);
  expect([...scales.values()].map(inDots)).toEqual([
    'one dot is one net',
    'one dot is one person',
    'one dot is 100 × barrel',
  ]);
  expect([nets, men, barrels, price].map((transfer) => dotsOf(transfer, scales))).toEqual([40, 4, 300, 0]);
  const alike = scalesOf([nets, moves('More nets.', '4,000 nets', 4_000, 'net')]);
  expect([...alike.values()]).toEqual([{ unit: 'net', each: 10 }]);
  expect(unitOf(nets)).toBe('net');
});

test('what is offered is told by name, else by what happens, with its number once', () => {
  const named = [moves('', '', 1, 'x', {}, 'electricity'), moves('', '', 1, 'x', {}, 'grain')];
  expect(offeredOf(named)).toBe('electricity for grain');
  expect(offeredOf([men, nets])).toBe('Men go back (3–4) – for: 40 nets go back');
  expect(offeredOf([barrels, price])).toBe('Oil flows (30,000) – for: A price is paid ($2 million)');
  // A number within another is not that number.
  expect(offeredOf([moves('The 140 go.', 'forty', 40, 'person'), nets])).toBe('The 140 go (40) – for: 40 nets go back');
});
