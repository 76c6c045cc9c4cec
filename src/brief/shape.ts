import type { Event, Founded, Source, Utterance } from './facts';

/** One line of a brief: a statement and what it rests on. */
export interface Line<C extends Utterance = Utterance> {
  /** the thing that says it, if it has a link of its own */
  readonly slug?: string;
  readonly text: string;
  /** whether the text is the article's own words */
  readonly verbatim?: boolean;
  /** a word or two before it */
  readonly label?: string;
  /** a word or two after it */
  readonly note?: string;
  readonly fact: Founded<C>;
  /** the statement as a whole sentence, where the text is only a part of one */
  readonly whole?: string;
  /** where whose it is rests on the editor's reading alone: why */
  readonly attribution?: Founded<C>;
  readonly parts?: readonly Line<C>[];
}

/** What is open, and what can be asked about it. */
export interface Open<C extends Utterance = Utterance> extends Line<C> {
  readonly question: string;
  /** whether the question says all that the text says */
  readonly restated?: boolean;
  /** `point`: said or noted; `finding`: computed; `words`: can be read in more than one way */
  readonly kind: 'point' | 'finding' | 'words';
}

export interface Group<T> {
  readonly name: string;
  readonly lines: readonly T[];
}

/** One side of a negotiation: who it is, and what is said of it. */
export interface Side<C extends Utterance = Utterance> {
  readonly name: string;
  readonly members: readonly Line<C>[];
  readonly groups: readonly Group<Line<C>>[];
}

/** A negotiation on one page. */
export interface Brief<C extends Utterance = Utterance> {
  readonly source: Source;
  readonly event: Event<C>;
  readonly times: readonly Line<C>[];
  readonly sides: readonly Side<C>[];
  /** of nobody by name, of others, and of the negotiation as a whole */
  readonly groups: readonly Group<Line<C>>[];
  readonly terms: readonly Group<Line<C>>[];
  readonly deadlines: readonly Line<C>[];
  readonly waiting: readonly Line<C>[];
  readonly open: readonly Open<C>[];
}
