import './kind-shape.css';

/** In which form a kind of thing is drawn: the form repeats what the colour says. */
type Shape = 'actor' | 'event' | 'deal' | 'charge' | 'concept' | 'place' | 'finding' | 'words';

const SHAPES: Record<string, Shape> = {
  actor: 'actor',
  agreement: 'deal',
  charge: 'charge',
  concept: 'concept',
  event: 'event',
  exchange: 'deal',
  finding: 'finding',
  occurrence: 'event',
  place: 'place',
  provision: 'deal',
  reward: 'charge',
  transfer: 'deal',
};

const DRAWN: Record<Shape, string> = {
  actor: 'M8 2a6 6 0 110 12A6 6 0 018 2z',
  event: 'M8 1.500L14.500 8 8 14.500 1.500 8z',
  deal: 'M4.500 2h7L15 8l-3.500 6h-7L1 8z',
  charge: 'M3 1.500h7l3 3v10H3z',
  concept: 'M4.500 4.500h7a3.500 3.500 0 010 7h-7a3.500 3.500 0 010-7z',
  place: 'M8 1.500c3 0 5 2.200 5 4.900 0 3-5 8.100-5 8.100S3 9.400 3 6.400c0-2.700 2-4.900 5-4.900z',
  finding: 'M8 2l6.500 12h-13z',
  words: 'M2 3h12v8H7l-3 3v-3H2z',
};

/** The form of a kind of thing, by its type as the API writes it (`COMPUTED_RATIO`) or as GraphQL does (`ComputedRatio`). */
export function KindShape({ type }: { type: string }) {
  const shape = SHAPES[type.toLowerCase().replaceAll('_', '')] ?? 'words';
  return (
    <svg class={`kind-shape ${shape}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWN[shape]} />
    </svg>
  );
}
