import type { ReadOptions } from '../graph/read';
import type { PassageTexts } from './passage-text';

/** What every resolver is given. */
export interface Context {
  reads: ReadOptions;
  texts: PassageTexts;
  requestId?: string;
  /** the name that the client gives the operation, once that is known */
  operation?: string | undefined;
  /** the graph's version that the answer is of, once it was read */
  version?: string;
  /** whether the answer has something from a file, which changes without the graph */
  readsFile?: boolean;
}
