import type { NodeRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';

/** A passage as a seed writes it: its sentences, its quotation and their positions. */
export function passageBody(view: View, { slug, props }: NodeRow): Record<string, unknown> {
  const numbers = view.out(slug, 'IN_SENTENCE').map((sentence) => Number(sentence.props.number));
  const ends = (props.segments ?? []) as readonly number[];
  return {
    '@id': slug,
    '@type': 'Passage',
    sentence: numbers.length === 1 ? numbers[0] : numbers.sort((a, b) => a - b),
    quote: props.quote,
    manner: props.manner,
    quoteAt: props.quoteStart,
    span: ends.flatMap((start, index) => (index % 2 === 0 ? [[start, ends[index + 1]]] : [])),
  };
}
