import { type ErrorCode, ParleyError } from '../../errors';

/**
 * How much one question may ask. The largest question of the page, of the documentation and of GraphiQL's
 * introspection takes at most half of each.
 */
export const LIMITS = {
  /** tokens in the text of a question */
  tokens: 5_000,
  /** levels of fields, introspection included */
  depth: 24,
  /** fields, each counted as often as fragments bring it */
  fields: 1_500,
  /** fields under another name than their own, as often as fragments bring them */
  aliases: 60,
  /** directives, as often as fragments bring them */
  directives: 60,
  /** operations in one document, of which one runs */
  operations: 20,
  /** values in one list, in the text or among the variables */
  list: 100,
  /** things that the graph would have to bring if every page were full: so many are some megabytes, and a second's work */
  cost: 100_000,
} as const;

/** The same of questions that are known: their pages are far from full, for they do not lead from much to much. */
export const COST_OF_KNOWN = 30_000_000;

/** How many bytes a question may have. */
export const LARGEST_BODY = 128 * 1024;

/** What is told of a request that has more bytes than it may have. */
export const tooLarge = (most: number): string =>
  `Request body is too large: ${most} bytes are the most. Send less at once.`;

/** One of the limits. */
export type Limit = keyof typeof LIMITS;

const TOLD: Readonly<Record<Exclude<Limit, 'tokens'>, [code: ErrorCode, words: string, hint: string]>> = {
  depth: ['LIMIT_DEPTH', 'levels', 'Ask for less at once.'],
  fields: ['LIMIT_FIELDS', 'fields', 'Select fewer, or ask in several questions.'],
  aliases: ['LIMIT_ALIASES', 'aliases', 'Ask for a list, or in several questions.'],
  directives: ['LIMIT_DIRECTIVES', 'directives', 'Leave out what is not wanted instead.'],
  operations: ['LIMIT_OPERATIONS', 'operations', 'Send the one that is to run.'],
  list: ['LIMIT_LIST', 'values in one list', 'Give fewer, and ask in several questions.'],
  cost: ['LIMIT_COST', 'things to bring', 'Ask for smaller pages ("first") where lists stand in lists.'],
};

/**
 * Refuses what is beyond a limit.
 *
 * @throws ParleyError with a code that begins with LIMIT_, and both numbers in its sentence
 */
export function refuseBeyond(limit: keyof typeof TOLD, asked: number, most: number = LIMITS[limit]): void {
  if (asked <= most) return;
  const [code, words, hint] = TOLD[limit];
  throw new ParleyError(code, `The question has ${inWords(asked)} ${words}, and ${most} is the most`, hint);
}

/** What grows by nesting has soon more digits than anybody reads. */
function inWords(count: number): string {
  return count <= 1e12 ? String(count) : 'more than 1000000000000';
}
