/** @graph shared */

import { createServer, type Server } from 'node:http';
import { readConfig, VERSION } from '../../src/config';
import { buildApp } from '../../src/server/app';
import { Tracing } from '../../src/server/tracing';
import { testDriver, testNeo4j } from '../support/neo4j';
import { startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seededGraph } from '../support/seeded';

const neo4j = testNeo4j();

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number };
}

interface Told {
  resourceSpans: { resource: Pick<Span, 'attributes'>; scopeSpans: { spans: Span[] }[] }[];
}

/** Takes what OpenTelemetry's exporter sends (OTLP over HTTP, in JSON), as a collector does. */
class Collector {
  readonly told: Told[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') this.told.push(JSON.parse(body));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async listen(): Promise<string> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${port}`;
  }

  get spans(): Span[] {
    return this.told.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const attributesOf = ({ attributes }: Pick<Span, 'attributes'>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const driver = testDriver();
const collector = new Collector();
let endpoint: string;

beforeAll(async () => {
  await seededGraph();
  endpoint = await collector.listen();
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('OTEL_')) delete process.env[name];
  collector.told.length = 0;
});
afterAll(async () => {
  collector.close();
  await driver.close();
});

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

/** A service of its own that tells a collector, to its end. */
async function told(env: Record<string, string>, work: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const parley = startParley(['serve'], {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: neo4j.password, PORT: String(port) },
    ...{ PARLEY_CACHE_MB: '0', ...env },
  });
  await until('ready', () => parley.output().includes('Parley is ready'));
  await work(`http://127.0.0.1:${port}`);
  parley.child.kill('SIGTERM');
  expect((await parley.ended).code).toBe(0);
}

test('a request goes on with the trace of who asks, and each round trip to Neo4j stands below it', async () => {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tests' };
  await told(env, async (url) => {
    const ask = (query: string, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    await ask('query Followed { articles { totalCount } }', { traceparent: `00-${TRACE}-${PARENT}-01` });
    await ask('{ __typename }');
    await ask('{ __typename }', { traceparent: `00-${TRACE}-${PARENT}-00` });
    await fetch(`${url}/export/csv-nodes?article=nobody`);
  });

  const followed = collector.spans.find((span) => span.parentSpanId === PARENT) as Span;
  expect(followed).toMatchObject({ name: 'POST /graphql', traceId: TRACE });
  expect(attributesOf(followed)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.name': 'Followed',
    'parley.request_id': expect.stringMatching(/^[0-9a-f]{10}-\w+$/),
  });
  const below = collector.spans.filter((span) => span.parentSpanId === followed.spanId);
  expect(below.map(({ name, traceId }) => [name, traceId])).toEqual([['neo4j', TRACE]]);
  expect(attributesOf(below[0] as Span)).toEqual({ 'db.system.name': 'neo4j', 'db.response.returned_rows': 1 });
  // Who says that he does not record is not recorded.
  const unnamed = collector.spans.filter(
    (span) => span.name === 'POST /graphql' && attributesOf(span)['graphql.operation.name'] === undefined,
  );
  expect(unnamed).toHaveLength(1);
  expect(unnamed[0]?.parentSpanId ?? '').toBe('');
  expect(unnamed[0]?.traceId).not.toBe(TRACE);
  expect(attributesOf(collector.spans.find(({ name }) => name === 'GET /export/:format') as Span)).toMatchObject({
    'error.type': expect.stringMatching(/^(BAD_ARGUMENT|UNKNOWN_ID)$/),
  });
  expect(attributesOf((collector.told[0] as Told).resourceSpans[0]?.resource as Span)).toMatchObject({
    'service.name': 'parley',
    'service.version': VERSION,
    'deployment.environment.name': 'tests',
  });
});

test('a collector that does not answer holds up neither an answer nor the end', async () => {
  const deaf = createServer(() => undefined);
  const port = await freePort();
  await new Promise<void>((resolve) => deaf.listen(port, '127.0.0.1', resolve));
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', tracing: new Tracing('test') });
  const begin = Date.now();
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
  expect(answer.statusCode).toBe(200);
  await app.close();
  expect(Date.now() - begin).toBeLessThan(4_000);
  deaf.closeAllConnections();
  deaf.close();
});

test('the address of traces alone is enough, and the service can have a name of its own', async () => {
  const env = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/v1/traces`, OTEL_SERVICE_NAME: 'named' };
  await told(env, async (url) => {
    await fetch(`${url}/health/live`);
  });
  expect(collector.spans.map(({ name }) => name)).toContain('GET /health/live');
  expect(attributesOf((collector.told[0] as Told).resourceSpans[0]?.resource as Span)['service.name']).toBe('named');
});

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://localhost:4318/v1/traces' }, true],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, true],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_TRACES_EXPORTER: 'none' }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_SDK_DISABLED: 'true' }, false],
])('%j: whether there are traces: %s', (env, wanted) => {
  expect(readConfig(env).tracing).toBe(wanted);
});
