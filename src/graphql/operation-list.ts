import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { ParleyError } from '../errors';

/** Queries by their hash. */
export type Operations = ReadonlyMap<string, string>;

/** The SHA-256 of a query's text, in hexadecimal digits. */
export function hashOf(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}

/**
 * Reads a list of operations: a JSON file that maps the SHA-256 of each query to its text, as build tools of clients
 * write it.
 *
 * @throws ParleyError CONFIG_INVALID
 */
export function readOperations(file: string): Operations {
  const invalid = (what: string) =>
    new ParleyError('CONFIG_INVALID', `PARLEY_OPERATIONS: ${file} ${what}`, 'Give a JSON file of hash and query.');
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw invalid('cannot be read as JSON');
  }
  if (typeof list !== 'object' || list === null || Array.isArray(list)) throw invalid('is no map');
  for (const [hash, query] of Object.entries(list))
    if (typeof query !== 'string' || hashOf(query) !== hash)
      throw invalid(`has "${hash}", which is not the SHA-256 of its query`);
  return new Map(Object.entries(list as Record<string, string>));
}

/**
 * Holds listed operations to the schema, so that whoever lists them hears of it, and not those who ask.
 *
 * @throws ParleyError CONFIG_INVALID with the first that could never be answered, and why
 */
export function checkOperations(schema: GraphQLSchema, operations: Operations): void {
  for (const [hash, query] of operations) {
    const wrong = whatIsWrong(schema, query);
    if (wrong)
      throw new ParleyError(
        'CONFIG_INVALID',
        `PARLEY_OPERATIONS lists ${hash.slice(0, 12)}…, which the schema does not answer: ${wrong.replace(/\.$/, '')}`,
        'Mend the query, or take it off the list.',
      );
  }
}

function whatIsWrong(schema: GraphQLSchema, query: string): string | undefined {
  try {
    return validate(schema, parse(query))[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}
