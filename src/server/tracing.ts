import {
  type Context,
  DiagLogLevel,
  diag,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** How long what was seen last may take to be told when the service ends, in milliseconds. */
const LAST_WORDS = 2_000;

const propagator = new W3CTraceContextPropagator();

const headersOf: TextMapGetter<FastifyRequest['headers']> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => headers[name],
};

/**
 * Tells OpenTelemetry of each request, as a span that continues the trace of its `traceparent`, with a span below it
 * for each round trip to Neo4j. Where to, how much and under which name is in OpenTelemetry's own variables. This file
 * is loaded by those alone who set them.
 */
export class Tracing {
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;
  private readonly spans = new WeakMap<FastifyRequest, { span: Span; context: Context }>();

  constructor(version: string) {
    const named = resourceFromAttributes({ 'service.name': 'parley', 'service.version': version });
    this.provider = new BasicTracerProvider({
      resource: defaultResource()
        .merge(named)
        .merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
    });
    this.tracer = this.provider.getTracer('parley', version);
  }

  /** Follows every request of a service. */
  follow(app: FastifyInstance): void {
    const warn = (message: string) => app.log.warn(message);
    const silent = () => undefined;
    diag.setLogger({ error: warn, warn, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN);
    app.addHook('onRequest', async (request) => this.begin(request));
    app.addHook('onResponse', async (request, reply) => this.end(request, reply));
    app.addHook('onClose', async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, LAST_WORDS);
      });
      await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    });
  }

  /** The name of the operation that a request asks, once that is known. */
  operation(request: FastifyRequest, name: string | undefined): void {
    if (name !== undefined) this.spans.get(request)?.span.setAttribute('graphql.operation.name', name);
  }

  /** A round trip to Neo4j that has just ended. */
  roundTrip(request: FastifyRequest, seconds: number, rows: number | undefined): void {
    const context = this.spans.get(request)?.context;
    if (!context) return;
    const startTime = Date.now() - seconds * 1000;
    const attributes = {
      'db.system.name': 'neo4j',
      ...(rows === undefined ? {} : { 'db.response.returned_rows': rows }),
    };
    const span = this.tracer.startSpan('neo4j', { kind: SpanKind.CLIENT, startTime, attributes }, context);
    if (rows === undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  private begin(request: FastifyRequest): void {
    const { method, headers, routeOptions, id } = request;
    const route = routeOptions.url;
    const attributes = {
      'http.request.method': method,
      'parley.request_id': id,
      ...(route === undefined ? {} : { 'http.route': route }),
    };
    const parent = propagator.extract(ROOT_CONTEXT, headers, headersOf);
    const span = this.tracer.startSpan(
      `${method} ${route ?? ''}`.trim(),
      { kind: SpanKind.SERVER, attributes },
      parent,
    );
    this.spans.set(request, { span, context: trace.setSpan(parent, span) });
  }

  private end(request: FastifyRequest, reply: FastifyReply): void {
    const span = this.spans.get(request)?.span;
    if (!span) return;
    const status = reply.raw.statusCode;
    span.setAttribute('http.response.status_code', status);
    if (reply.refused) span.setAttribute('error.type', reply.refused);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }
}
