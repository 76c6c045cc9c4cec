import type { ReadText } from './terms';

/** Where something stands in the text: sentence by number from 1, positions in code points, end exclusive. */
export interface Place {
  sentence: number;
  start: number;
  end: number;
}

/** What a seed says of a thing that nobody has confirmed yet: `draft: { sentence, start, end, why }`. */
export interface Draft extends Place {
  /** why it is proposed, a sentence */
  why: string;
}

/** Something that the draft proposes to the editor. */
export interface Proposal {
  /** the section of the seed it stands in; quantities, ratios and times have no section of their own */
  section: 'actors' | 'places' | 'events' | 'concepts' | 'propositions' | 'quantities' | 'ratios' | 'times';
  /** its id, where it stands in a section that has ids */
  id?: string;
  /** the fields it would have in a seed */
  body: Record<string, unknown>;
  draft: Draft;
}

/** A first draft of a seed: what was read, and what is proposed. */
export interface DraftSeed {
  read: ReadText;
  proposals: Proposal[];
}
