import type { ReadOptions } from '../graph/read';
import type { PassageTexts } from './passage-text';

/** What every resolver is given. */
export interface Context {
  reads: ReadOptions;
  texts: PassageTexts;
  requestId?: string;
}
