import { LICENCE, LICENCE_URL, NOTICE } from '../domain/notice';
import { FORMATS } from '../export/formats';

/** What the document tells of a service. */
export interface Described {
  /** Parley's own version */
  version: string;
  /** whether whoever asks has to show a token */
  closed: boolean;
  /** whether `/metrics` is told here */
  metrics: boolean;
}

type Json = Record<string, unknown>;

/** The REST paths of a service as OpenAPI 3.1; GraphQL has a schema of its own. https://spec.openapis.org/oas/v3.1.1 */
export function openApi({ version, closed, metrics }: Described): Json {
  const guarded = closed ? { security: [{ token: [] }] } : {};
  const refused = { ...refusal(429, 'rate'), ...(closed ? refusal(401, 'token') : {}), ...refusal(503, 'graph') };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Parley',
      version,
      summary: 'A knowledge graph of negotiation: who offers what for what, who says so, and in which words.',
      description: `The questions are asked in GraphQL, at \`/graphql\`. ${NOTICE} ${LICENCE}`,
      license: { name: 'MIT', url: LICENCE_URL },
    },
    paths: {
      '/health/live': { get: operation('isLive', 'Whether the process lives.', { 200: json('It does.', STATUS) }) },
      '/health/ready': {
        get: operation('isReady', 'Whether Neo4j answers and holds a graph.', {
          200: json('It does.', STATUS),
          503: json('It does not, and why.', STATUS),
        }),
      },
      '/export/{format}': { get: { ...exported(refused), ...guarded } },
      '/id/{slug}': { get: linkedData() },
      ...(metrics ? { '/metrics': { get: { ...measured(refused), ...guarded } } } : {}),
      '/notice': { get: operation('readNotice', 'Under which terms the data goes out.', { 200: plain('The terms.') }) },
      '/openapi.json': {
        get: operation('describe', 'This document.', { 200: json('The document.', { type: 'object' }) }),
      },
    },
    components: {
      schemas: { Errors: ERRORS },
      ...(closed ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}),
    },
  };
}

function exported(refused: Json): Json {
  const types = new Map(FORMATS.map(({ mediaType }) => [mediaType.split(';')[0] as string, { schema: TEXT }]));
  const summary = 'The graph, or a part of it, as a file; the graph may not change while it is read.';
  return {
    ...operation('export', summary, {
      200: {
        description: 'The export, streamed.',
        headers: {
          ETag: { description: 'Of what the graph says.', schema: TEXT },
          Link: { description: 'The licence, and the notice.', schema: TEXT },
        },
        content: Object.fromEntries(types),
      },
      304: { description: 'Whoever asks has it already.' },
      ...failure(400, 'An argument is wrong.'),
      ...failure(404, 'There is no such article or node.'),
      ...refused,
    }),
    parameters: [
      {
        name: 'format',
        in: 'path',
        required: true,
        description: FORMATS.map(({ name, about }) => `- \`${name}\`: ${about}`).join('\n'),
        schema: { type: 'string', enum: FORMATS.map(({ name }) => name) },
      },
      query('article', 'Only what one article says, with what it shares with others.'),
      query('node', 'Only one node, its neighbours and what lies between them; not together with an article.'),
    ],
  };
}

function linkedData(): Json {
  const content = Object.fromEntries(
    ['text/html', 'application/ld+json', 'text/turtle'].map((type) => [type, { schema: TEXT }]),
  );
  return {
    ...operation('readThing', 'One thing of the graph, in the form that `Accept` asks for.', {
      200: { description: 'The page, or what is told of the thing as linked data.', content },
      304: { description: 'Whoever asks has it already.' },
      ...failure(404, 'There is no such thing; asked for data.'),
      ...failure(406, 'There is none of the forms that are asked for.'),
      ...refusal(503, 'graph'),
    }),
    parameters: [{ name: 'slug', in: 'path', required: true, schema: TEXT, example: 'two-islands:mayor' }],
  };
}

function measured(refused: Json): Json {
  return operation('measure', 'What was asked, how long it took and what failed, for Prometheus.', {
    200: plain('The metrics.'),
    ...refused,
  });
}

const TEXT = { type: 'string' };
const STATUS = {
  type: 'object',
  required: ['status'],
  properties: { status: TEXT, reason: { ...TEXT, description: 'Why it is not ready.' } },
};
const ERRORS = {
  type: 'object',
  description: 'As in GraphQL; the codes are listed in docs/errors.md.',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['message', 'extensions'],
        properties: {
          message: { ...TEXT, description: 'What is wrong, and what to do.' },
          extensions: { type: 'object', required: ['code'], properties: { code: TEXT } },
        },
      },
    },
  },
};

function operation(operationId: string, summary: string, responses: Json): Json {
  return { operationId, summary, responses };
}

function json(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

function plain(description: string): Json {
  return { description, content: { 'text/plain': { schema: TEXT } } };
}

function query(name: string, description: string): Json {
  return { name, in: 'query', required: false, description, schema: { type: 'string', minLength: 1 } };
}

function failure(status: number, description: string): Json {
  return { [status]: json(description, { $ref: '#/components/schemas/Errors' }) };
}

const REFUSALS = {
  rate: 'This address asks too often.',
  token: 'No token is shown.',
  graph: 'The graph cannot be asked now, or too many ask.',
} as const;

function refusal(status: number, why: keyof typeof REFUSALS): Json {
  return failure(status, REFUSALS[why]);
}
