import * as z from 'zod';

/** Arguments that several tools take. */

/** How many things to give. */
export function first(usual: number, most: number) {
  return z.number().int().min(1).max(most).default(usual).describe(`How many to give at most; up to ${most}.`);
}

export const slugArgument = z.string().min(1).max(300);

export const articleArgument = slugArgument
  .optional()
  .describe('Only what belongs to this article (its slug, from list_articles).');

export const after = z.string().max(2_000).optional().describe('To go on: the "next" of the answer before.');
