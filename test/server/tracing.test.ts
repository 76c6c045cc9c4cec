/** @graph shared */

import { createServer, type Server } from 'node:http';
import { readConfig, VERSION } from '../../src/config';
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
  collector.told.length = 0;
});
afterAll(async () => {
  collector.close();
  await driver.close();
});

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

/** A service that tells a collector; a process of its own, since the exporter loads its modules as no test's can. */
async function serve(variables: Record<string, string>) {
  const port = await freePort();
  const parley = startParley(['serve'], {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: neo4j.password, PORT: String(port) },
    ...{ PARLEY_CACHE_MB: '0', ...variables },
  });
  await until('ready', () => parley.output().includes('Parley is ready'));
  const ask = (path: string, headers = {}, body?: object) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    }).then(async (answer) => ({ status: answer.status, text: await answer.text() }));
  const end = async () => {
    parley.child.kill('SIGTERM');
    return (await parley.ended).code;
  };
  return { ask, end };
}

test('a request goes on with the trace of who asks, and each round trip to Neo4j stands below it', async () => {
  const { ask, end } = await serve({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tests',
  });
  const question = (name: string) => ({ query: `query ${name} { articles { totalCount } }` });
  await ask('/graphql', { traceparent: `00-${TRACE}-${PARENT}-01` }, question('Followed'));
  await ask('/graphql', {}, question('OfItsOwn'));
  await ask('/graphql', { traceparent: `00-${TRACE}-${PARENT}-00` }, question('NotRecorded'));
  await ask('/export/csv-nodes?article=nobody');
  expect(await end()).toBe(0);

  const named = (name: string) =>
    collector.spans.filter((span) => attributesOf(span)['graphql.operation.name'] === name);
  const [followed] = named('Followed') as [Span];
  expect(followed).toMatchObject({ name: 'POST /graphql', traceId: TRACE, parentSpanId: PARENT });
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
  expect(named('OfItsOwn').map(({ parentSpanId = '' }) => parentSpanId)).toEqual(['']);
  expect(named('OfItsOwn')[0]?.traceId).not.toBe(TRACE);
  // Who says that he does not record is not recorded.
  expect(named('NotRecorded')).toEqual([]);
  const exported = collector.spans.find(({ name }) => name === 'GET /export/:format') as Span;
  expect(attributesOf(exported)).toMatchObject({ 'error.type': 'UNKNOWN_ID', 'http.response.status_code': 404 });
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
  const { ask, end } = await serve({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `http://127.0.0.1:${port}/v1/traces` });
  expect((await ask('/health/live')).status).toBe(200);
  const began = Date.now();
  expect(await end()).toBe(0);
  // Its own timeout is ten seconds.
  expect(Date.now() - began).toBeLessThan(9_000);
  deaf.closeAllConnections();
  deaf.close();
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
