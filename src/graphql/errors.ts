import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { type ErrorCode, ParleyError } from '../errors';
import { LARGEST_BODY, LIMITS, tooLarge } from './limits/limits';

/** How errors are told. */
export interface FormatOptions {
  /** is told what nobody foresaw */
  report(error: unknown): void;
  /** the schema, where a message may name what of it was perhaps meant */
  suggest?: GraphQLSchema | undefined;
}

/**
 * The errors of an answer as a client may see them, each with a code. What nobody foresaw is reported and masked. One
 * failure that several roots met is one error.
 */
export function formatErrors(errors: readonly GraphQLError[], options: FormatOptions): GraphQLError[] {
  const causes = new Set<unknown>();
  const formatted: GraphQLError[] = [];
  for (const error of errors.flatMap(opened)) {
    const cause = error.originalError;
    if (cause && causes.has(cause)) continue;
    causes.add(cause);
    formatted.push(masked(error, options));
  }
  return formatted;
}

/** What the libraries say without telling what to do. */
const ADVICE: readonly [RegExp, string][] = [
  [/^Unsupported Media Type/, '. Send {"query": "…"} with the content type application/json.'],
  [/not configured to execute (mutation|subscription) operation\.$/, ' The API only reads: ask a query.'],
  [/^Unknown query$/, ': none came. Send {"query": "…"} by POST, or ?query=… by GET.'],
  [/cannot be performed via a GET request$/, '. By GET only a query can be asked.'],
];

/** As graphql-js ends its messages. */
const SUGGESTION = / Did you mean [^?]*\?/g;

/** Mercurius wraps the errors of parsing and validation into one of its own. */
function opened(error: GraphQLError): GraphQLError[] {
  const inner = (error.originalError as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(inner) && inner.length > 0 ? (inner as GraphQLError[]) : [error];
}

function masked(error: GraphQLError, { report, suggest }: FormatOptions): GraphQLError {
  const cause = error.originalError;
  if (cause instanceof ParleyError) return coded(error, cause.code, `${cause.message}. ${cause.hint}`);
  // A parser that goes down with every bracket runs out of stack.
  if ((cause ?? error) instanceof RangeError && /call stack/.test(error.message))
    return coded(error, 'LIMIT_DEPTH', `The question is nested far deeper than ${LIMITS.depth} levels`);
  if (isTooLarge(cause)) return coded(error, 'LIMIT_SIZE', tooLarge(LARGEST_BODY));
  const refusal = refusalOf(error, cause);
  if (refusal) {
    const message = error.message + (ADVICE.find(([said]) => said.test(error.message))?.[1] ?? '');
    return coded(error, refusal, suggest ? message + valuesMeant(message, suggest) : message.replace(SUGGESTION, ''));
  }
  report(cause ?? error);
  return coded(error, 'INTERNAL', 'Something went wrong here. Ask again; if it stays so, tell those who run it.');
}

/** As graphql-js names the enum of which something is no value. */
const NO_VALUE = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/;

/** The values of which one was meant: who knows none of them is not helped by the nearest. */
function valuesMeant(message: string, schema: GraphQLSchema): string {
  const [, missing, other] = NO_VALUE.exec(message) ?? [];
  const type = schema.getType(missing ?? other ?? '');
  if (!isEnumType(type)) return '';
  const values = type.getValues().map(({ name }) => name);
  return ` ${type.name} has ${values.join(', ')}.`;
}

function coded({ nodes, source, positions, path }: GraphQLError, code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code } });
}

/** Whether a request has more bytes than its route takes, as Fastify says it. */
export function isTooLarge(error: (Error & { code?: string }) | undefined): boolean {
  return error?.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
}

/** The code of what graphql-js or the server refuses before anything is asked: not parsed, not valid, too large. */
function refusalOf(
  error: GraphQLError,
  cause: (Error & { code?: string; statusCode?: number }) | undefined,
): ErrorCode | undefined {
  if (/query depth|exceeds the maximum depth|queryDepth/i.test(`${cause?.code ?? ''} ${error.message}`))
    return 'LIMIT_DEPTH';
  if (/more th.. \d+ tokens/.test(error.message)) return 'LIMIT_SIZE';
  const persisted = cause?.code?.match(/^MER_ERR_GQL_(PERSISTED_QUERY_NOT_(?:FOUND|SUPPORTED))$/)?.[1];
  // Of a request without any query mercurius says the same as of a hash that it does not know.
  if (persisted && error.message.startsWith('PersistedQuery')) return persisted as ErrorCode;
  if (error.message.startsWith('GraphQL introspection has been disabled')) return 'INTROSPECTION_OFF';
  if (!cause || cause.code?.startsWith('MER_ERR_GQL') || cause.code?.startsWith('FST_ERR')) return 'BAD_REQUEST';
  if (cause.name === 'GraphQLError') return 'BAD_REQUEST';
  return undefined;
}
