import type { Term } from '../terms';

/** An actor whom a text names. */
export interface Named {
  id: string;
  person: boolean;
}

/** What stands in a sentence beside its quotations: a word, a name of whatever many words, or where a quotation was. */
export interface Token extends Omit<Term, 'sentence'> {
  actor?: Named;
  /** which quotation was here, by its number among all */
  quote?: number;
}
