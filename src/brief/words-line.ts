import type { Utterance, When } from './facts';
import type { Line } from './shape';

/** A line of the article's own words for a number or a time; it says so where whoever stated it took it back later. */
export function wordsLine<C extends Utterance>(label: string, said: When<C>, of: string, note?: string): Line<C> {
  return {
    label: said.corrected ? `${label}, corrected later` : label,
    text: said.words,
    verbatim: true,
    ...(note ? { note } : {}),
    whole: said.corrected
      ? `${of} was put as “${said.words}”, which was corrected later.`
      : `${of} is put as “${said.words}”.`,
    fact: said,
  };
}
