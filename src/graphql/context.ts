import type { GraphQLResolveInfo } from 'graphql';
import type { ReadOptions } from '../graph/read';
import type { PassageTexts } from './passage-text';

/** An operation with the values of its variables, as an execution has them. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>;

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
