import { findActors } from './actors';
import { findConcepts } from './concepts';
import { findDates } from './dates';
import type { Known } from './known';
import { findNames } from './names';
import { findNumbers } from './numbers';
import type { DraftSeed } from './proposal';
import { findQuotes } from './speech/quotes';
import { readForDraft } from './terms';

export { draftFile, slugOf } from './compose';
export type { DraftSeed, Proposal } from './proposal';

/** Reads an article and proposes what its seed might hold. Nothing is taken from elsewhere but ids that are known. */
export function draftSeed(content: string, known: Known, language = 'en'): DraftSeed {
  const read = readForDraft(content, language);
  const mentions = findNames(read);
  const actors = findActors(mentions, known);
  const dates = findDates(read);
  const proposals = [
    ...actors.proposals,
    ...findConcepts(read, known),
    ...findQuotes(read, actors),
    ...findNumbers(read, dates),
    ...dates,
  ];
  return { read, proposals };
}
