import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { ParleyError } from '../errors';
import { LARGEST_BODY } from './limits/limits';
import { mediaTypeFor, RESPONSE } from './media-type';

/** After how many seconds to ask again what was refused for a moment. */
export const RETRY_AFTER = 1;

interface Result {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * What the specification of GraphQL over HTTP asks of a route beyond what mercurius does: parameters of the right
 * types, the media type that the client accepts, and a status that tells a question which could not be asked (400)
 * from one that was answered, in part or whole (200).
 */
export const overHttp: RouteShorthandOptions = {
  bodyLimit: LARGEST_BODY,
  // The answer is written as it is: a schema of the response would turn the indexes in paths into texts.
  schema: { response: {} },
  preParsing: (request, reply, payload, done) => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() === 'identity') return done(null, payload);
    void reply.code(415).headers({ 'accept-encoding': 'identity', 'cache-control': 'no-store' }).send(refusal(PACKED));
  },
  preValidation: async (request: FastifyRequest, reply: FastifyReply) => {
    // What mercurius reads besides JSON.
    if (/^\s*application\/graphql\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return reply.code(415).send(refusal(NOT_JSON));
    const wrong = Array.isArray(request.body) ? SEVERAL(request.body.length) : wrongParameter(request);
    if (wrong) await reply.code(400).send(refusal(wrong));
  },
  preSerialization: async (request: FastifyRequest, reply: FastifyReply, result: unknown) => {
    if (typeof result !== 'object' || result === null || !('data' in result || 'errors' in result)) return result;
    const { data, errors } = result as Result;
    const asked =
      !errors || (data !== null && data !== undefined) || errors.some((error) => 'path' in error && error.path);
    const type = mediaTypeFor(request.headers);
    const modern = type === RESPONSE;
    void reply.header('content-type', type);
    if (errors && errors.length > 0 && errors.every(passes)) {
      void reply.code(503).header('retry-after', String(RETRY_AFTER));
      return asked ? result : { errors };
    }
    if (asked) {
      void reply.code(200);
      return result;
    }
    // A client of the older media type looks into the answer: only what was no question at all has a status for it.
    if (errors.every((error) => 'locations' in error && error.locations)) void reply.code(modern ? 400 : 200);
    else if (modern && reply.statusCode < 400) void reply.code(400);
    return { errors };
  },
};

// A Neo4j that hangs lets the deadline pass, as a question does that asks for too much.
const PASSING: ReadonlySet<string | undefined> = new Set(['LIMIT_LOAD', 'GRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** What is over in a moment: whoever asks again then has his answer. */
function passes({ extensions }: { extensions?: { code?: string } }): boolean {
  return PASSING.has(extensions?.code);
}

/** An error as the whole answer: in GraphQL's shape, with its code. */
export function refusal({ message, hint, code }: ParleyError): { errors: object[] } {
  return { errors: [{ message: `${message}. ${hint}`, extensions: { code } }] };
}

const NOT_JSON = new ParleyError(
  'BAD_REQUEST',
  'A question is read as JSON alone',
  'Send {"query": …} with content-type: application/json.',
);

const PACKED = new ParleyError(
  'BAD_REQUEST',
  'A question is read as it is, not compressed',
  'Send it without content-encoding.',
);

const SEVERAL = (asked: number) =>
  new ParleyError(
    'LIMIT_BATCH',
    `One request has a list of ${asked} questions, and is to have one that stands in no list`,
    'Send each by itself.',
  );

function wrongParameter(request: FastifyRequest): ParleyError | undefined {
  const wrong = whatIsWrong(request);
  return wrong === undefined
    ? undefined
    : new ParleyError('BAD_REQUEST', wrong, 'See the specification of GraphQL over HTTP.');
}

function whatIsWrong({ body, query, method }: FastifyRequest): string | undefined {
  const given = (method === 'GET' ? query : body) as Record<string, unknown> | null | undefined;
  if (typeof given !== 'object' || given === null) return method === 'POST' ? 'The body is not a map' : undefined;
  const { query: text, operationName, variables, extensions } = given;
  if (method === 'POST' && typeof text !== 'string' && (text || !namesOperation(extensions)))
    return '"query" is not a text';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return '"operationName" is not a text';
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value === undefined || value === null) continue;
    const told = method === 'GET' && typeof value === 'string' ? ofJson(value) : value;
    if (told === undefined) return `"${name}" is not JSON`;
    if (typeof told !== 'object' || Array.isArray(told)) return `"${name}" is not a map`;
  }
  return undefined;
}

function ofJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the query is not told but named, by its hash. */
function namesOperation(extensions: unknown): boolean {
  return typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions;
}
