import type { Kind } from './model';
import './form.css';

const PATHS: Record<Kind, string> = {
  person: 'M13 8A5 5 0 113 8a5 5 0 0110 0z',
  body: 'M4.500 3h7A1.500 1.500 0 0113 4.500v7a1.500 1.500 0 01-1.500 1.500h-7A1.500 1.500 0 013 11.500v-7A1.500 1.500 0 014.500 3z',
  group: 'M13.500 8a5.500 5.500 0 11-11 0 5.500 5.500 0 0111 0z',
  event: 'M8 2l6 6-6 6-6-6z',
  deal: 'M4.500 2.800h7L14.500 8l-3 5.200h-7L1.500 8z',
  charge: 'M3.500 2.500h6l3.500 3.500v7.500h-9.500z',
  concept: 'M5.500 4.500h5a3.500 3.500 0 010 7h-5a3.500 3.500 0 010-7z',
  place: 'M8 14.500C5.500 11 3.800 8.900 3.800 6.500a4.200 4.200 0 018.400 0c0 2.400-1.700 4.500-4.200 8z',
  finding: 'M8 2.500l6 11H2z',
};

/** The form of a kind, as the drawing has it. */
export function Form({ kind }: { kind: Kind }) {
  return (
    <svg class={`form kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[kind]} />
      {kind === 'group' && <circle cx="8" cy="8" r="1.8" />}
    </svg>
  );
}
