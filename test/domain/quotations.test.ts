import fc from 'fast-check';
import { quotedStretches } from '../../src/domain/quotations';

const quoted = (text: string) => {
  const points = Array.from(text);
  return quotedStretches(text).map(({ start, end, unclosed }) => [
    points.slice(start, end).join(''),
    ...(unclosed ? ['unclosed'] : []),
  ]);
};

test.each([
  ['“We sail,” said Ann. “At noon.”', [['We sail,'], ['At noon.']]],
  ['"We sail," she said; a 5" plank.', [['We sail,']]],
  ['«Nous partons», „wir fahren“', [['Nous partons'], ['wir fahren']]],
  ['“It goes on\n“and ends here.”', [['It goes on', 'unclosed'], ['and ends here.']]],
  ['‘We sail,’ said Ann. ‘At noon.’', [['We sail,'], ['At noon.']]],
  ['‘We don’t sail,’ said Ann.', [['We don’t sail,']]],
  ['‘The islanders’ boats are ours,’ said Ann.', [['The islanders’ boats are ours,']]],
  ['‘The ministers’ offer is final’, said Ann.', [['The ministers’ offer is final']]],
  ['Was it ‘the islanders’ boats’?', [['the islanders’ boats']]],
  ['A ‘dialogue’ with the islanders’ boats.', [['dialogue']]],
  ['“He said ‘never’ to us.”', [['He said ‘never’ to us.']]],
  ['‘He said “never” to us.’', [['He said “never” to us.']]],
  ['‘It goes on\n‘and ends here.’', [['It goes on', 'unclosed'], ['and ends here.']]],
  ['Of the ‘nineties nothing is left.', []],
  ['The islanders’ boats, and the miller’s.', []],
  ['𐌀 “𐌁𐌂” 𐌃', [['𐌁𐌂']]],
])('%s', (text, stretches) => {
  expect(quoted(text)).toEqual(stretches);
});

test('whatever the text is, stretches follow one another and lie within it', () => {
  const mark = fc.constantFrom('“', '”', '"', '«', '»', '‘', '’', '\n', ' ', 'a', ',', '𐌀');
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (points) => {
      let last = -1;
      for (const { start, end } of quotedStretches(points.join(''))) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(points.length);
        last = end;
      }
    }),
  );
});
