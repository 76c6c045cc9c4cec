import pLimit from 'p-limit';
import type { TypedDocumentString } from '../generated/operations';
import { fetchWithToken } from './token';

/** What went wrong, in words for who reads the page. */
export class AskError extends Error {
  constructor(
    message: string,
    /** the code that the API gave, or UNREACHABLE */
    readonly code: string,
  ) {
    super(message);
  }
}

/** A Neo4j that has just started plans each question for a second: many at once would all be late. */
const inTurn = pLimit(2);

/** What may well succeed when it is asked again. */
const PASSING = ['DEADLINE_EXCEEDED', 'GRAPH_UNAVAILABLE', 'LIMIT_LOAD'];

const answers = new Map<string, Promise<unknown>>();

/** Asks the API; the same question is asked once, until it is forgotten. */
export function ask<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const key = keyOf(document, variables);
  const known = answers.get(key) as Promise<T> | undefined;
  if (known) return known;
  const answer = inTurn(() => patiently<T>(document.toString(), variables));
  answers.set(key, answer);
  // What failed is asked again the next time.
  answer.catch(() => answers.delete(key));
  return answer;
}

/** Lets the next asking of a question reach the server. */
export function forget<T, V>(document: TypedDocumentString<T, V>, variables: V): void {
  answers.delete(keyOf(document, variables));
}

/** What tells one question from another. */
export function keyOf<T, V>(document: TypedDocumentString<T, V>, variables: V): string {
  return `${JSON.stringify(variables)}${document}`;
}

async function patiently<T>(query: string, variables: unknown, tries = 3): Promise<T> {
  try {
    return await post<T>(query, variables);
  } catch (error) {
    if (tries === 1 || !(error instanceof AskError && PASSING.includes(error.code))) throw error;
    return patiently(query, variables, tries - 1);
  }
}

async function post<T>(query: string, variables: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetchWithToken('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new AskError('The server does not answer.', 'UNREACHABLE');
  }
  const body = await response.json().catch(() => undefined);
  const error = body?.errors?.[0];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'FAILED');
  if (!body?.data) throw new AskError(`The server answered with status ${response.status}.`, 'FAILED');
  return body.data;
}
