import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Gate } from '../graph/gate';

/** In seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How many operations are told apart by the names that clients give them. */
const MOST_NAMES = 100;

const OTHER = 'other';

/** Of the process, whichever of its services is asked: event loop, memory, garbage, descriptors. */
let ofProcess: Registry | undefined;

/** What is counted and measured, as Prometheus reads it. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly names: Set<string>;

  private readonly requests = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'How long requests took until their answer was sent, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  private readonly operations = new Histogram({
    name: 'parley_operation_seconds',
    help: `How long operations took that were executed, by name; beyond ${MOST_NAMES} names, as "${OTHER}".`,
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  private readonly errors = new Counter({
    name: 'parley_errors_total',
    help: 'Errors that were answered, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  private readonly roundTrips = new Histogram({
    name: 'parley_neo4j_round_trip_seconds',
    help: 'How long round trips to Neo4j took, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  private readonly rows = new Counter({
    name: 'parley_neo4j_rows_total',
    help: 'Rows that Neo4j gave: one for each operation, whatever is nested in it.',
    registers: [this.registry],
  });

  /** @param known the names of operations that are told apart in any case */
  constructor(gate: Gate, known: Iterable<string> = []) {
    this.names = new Set(known);
    ofProcess ??= defaults();
    new Gauge({
      name: 'parley_neo4j_questions',
      help: 'Questions at Neo4j, each with a connection of the pool, and those that wait for their turn.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'running' }, gate.running);
        this.set({ state: 'waiting' }, gate.waiting);
      },
    });
  }

  request(route: string, method: string, status: number, seconds: number): void {
    this.requests.observe({ route, method, status }, seconds);
  }

  operation(name: string | undefined, seconds: number): void {
    this.operations.observe({ operation: this.bounded(name ?? 'unnamed') }, seconds);
  }

  error(code: string): void {
    this.errors.inc({ code });
  }

  roundTrip(seconds: number, rows: number | undefined): void {
    this.roundTrips.observe({ outcome: rows === undefined ? 'failed' : 'answered' }, seconds);
    this.rows.inc(rows ?? 0);
  }

  /** In the text format of Prometheus. */
  async text(): Promise<{ type: string; text: string }> {
    const all = Registry.merge([this.registry, ofProcess as Registry]);
    return { type: all.contentType, text: await all.metrics() };
  }

  /** A name that a client gives must not make a series of its own each time. */
  private bounded(name: string): string {
    if (!this.names.has(name)) {
      if (this.names.size >= MOST_NAMES) return OTHER;
      this.names.add(name);
    }
    return name;
  }
}

function defaults(): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return register;
}
