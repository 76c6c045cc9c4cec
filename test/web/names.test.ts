import { linesApart, linesOf, type Named, namesIn, placesOnLines } from '../../web/src/views/graph/names';

const widthOf = (text: string) => text.length * 10;
const letters = { size: 10, below: 5, widthOf };

const thing = (slug: string, x: number, y: number, ...names: string[][]): Named => ({
  ...{ slug, x, y, names },
  half: { x: 10, y: 10 },
});

test('a name comes in lines; an ellipsis never stands alone, nor after a word on which the sentence turns', () => {
  expect(linesOf('The talks between the two', 110, 2, widthOf)).toEqual(['The talks', 'between\u00a0…']);
  expect(linesOf('The talks between the two', 170, 2, widthOf)).toEqual(['The talks between', 'the two']);
  expect(linesOf('Those of whom the other spoke', 80, 2, widthOf)).toEqual(['Those of', 'whom\u00a0…']);
  expect(linesOf('', 80, 2, widthOf)).toEqual([]);
});

test('names that would be cut to the same beginning are cut in the middle', () => {
  const names = [
    'The talks on the boats between the north and the south',
    'The talks on the boats between the east and the west',
    'The isles',
  ];
  const cut = linesApart(names, 170, 2, widthOf);
  expect([...cut.values()]).toEqual([
    ['The talks\u00a0…', 'the south'],
    ['The talks\u00a0…', 'east and the west'],
    ['The isles'],
  ]);
  const short = linesApart(names, 130, 1, widthOf);
  expect([...short.values()].map(([line]) => line)).toEqual(['…\u00a0south', '…\u00a0west', 'The isles']);
});

test('a name covers neither a shape nor a name; the first choose first, and who has no room has none', () => {
  const names = namesIn(
    [
      thing('first', 0, 0, ['a long name', 'of two lines'], ['a long …']),
      thing('beside', 60, 0, ['another', 'name'], ['short']),
      thing('under', 300, 0, ['two', 'lines'], ['one']),
      thing('its-under', 300, 36),
    ],
    letters,
  );
  expect(names.get('first')).toBe('a long name\nof two lines');
  expect(names.has('beside')).toBe(false);
  expect(names.get('under')).toBeUndefined();
  expect(names.has('its-under')).toBe(false);
});

test('the words of a line stand where they cover least, and nowhere where they would hide what must be read', () => {
  const line = (id: string, to: number) => ({ id, from: { x: 0, y: 0 }, to: { x: to, y: 0 }, half: { x: 20, y: 6 } });
  const middle = { x: 100, y: 0, half: { x: 12, y: 12 } };
  expect(placesOnLines([line('free', 200)], [], []).get('free')).toBe(0.5);
  const aside = placesOnLines([line('past', 200)], [], [middle]).get('past') as number;
  expect(Math.abs(aside * 200 - 100)).toBeGreaterThanOrEqual(32);
  const ends = [0, 40].map((x) => ({ x, y: 0, half: { x: 14, y: 14 } }));
  expect(placesOnLines([line('short', 40)], ends, []).has('short')).toBe(false);
});
