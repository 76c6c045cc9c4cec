import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Access, readAccess } from './config-access';
import { ParleyError } from './errors';

/** The project's root, from src/ as from dist/. */
export const ROOT = resolve(__dirname, '..');

/** Parley's version, as package.json has it. */
export const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** All that the environment decides, read once. */
export interface Config {
  /** the Neo4j that runs elsewhere; without it Parley has a local one */
  readonly remote?: { readonly uri: string; readonly username: string; readonly password: string };
  readonly database: string;
  readonly host: string;
  readonly port: number;
  readonly boltPort: number;
  readonly httpPort: number;
  /** the address under which readers reach the page, for links */
  readonly url: string;
  /** the same where somebody says it; else links have the name under which the service is asked */
  readonly urlGiven?: string | undefined;
  /** where the articles' texts lie */
  readonly textsDir?: string;
  /** whether those texts may be read by whoever asks */
  readonly showTexts: boolean;
  /** whether the texts that may be shown to everybody are shown: unless somebody says no */
  readonly showFreeTexts: boolean;
  readonly seedsDir: string;
  /** where the local Neo4j keeps its data */
  readonly home: string;
  /** the version of the local Neo4j, when it is not the usual one */
  readonly neo4jVersion?: string;
  /** the file that lists the only operations that run */
  readonly operationsFile?: string;
  /** how much of the answers is kept, in MB; 0 keeps none */
  readonly cacheMegabytes: number;
  /** whether, once it serves, it prepares what will be asked first and the next start */
  readonly warmUp: boolean;
  readonly logLevel: string;
  /** who may ask, and how often */
  readonly access: Access;
  /** whether OpenTelemetry's own variables ask for traces */
  readonly tracing: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Adds what `.env` in the project's root says to the environment; what is set already wins. */
export function loadEnvFile(file = join(ROOT, '.env')): void {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new ParleyError('CONFIG_INVALID', `${file} cannot be read`, 'Put right its permissions or its content.');
    }
  }
}

/**
 * Reads the configuration; a value that is wrong is told in a sentence.
 *
 * @example const config = readConfig(process.env);
 */
export function readConfig(env: Environment = process.env): Config {
  const host = readHost(env);
  const urlGiven = readUrl(env);
  const config: Config = {
    remote: readRemote(env),
    database: text(env, 'NEO4J_DATABASE') ?? 'neo4j',
    host,
    port: readPort(env, 'PORT', 4000),
    boltPort: readPort(env, 'NEO4J_BOLT_PORT', 7687),
    httpPort: readPort(env, 'NEO4J_HTTP_PORT', 7474),
    url: urlGiven ?? `http://localhost:${readPort(env, 'PORT', 4000)}`,
    urlGiven,
    textsDir: optionalPath(text(env, 'PARLEY_TEXTS')),
    showTexts: readShowTexts(env, host),
    showFreeTexts: text(env, 'PARLEY_SHOW_TEXTS') !== 'no',
    seedsDir: optionalPath(text(env, 'PARLEY_SEEDS')) ?? join(ROOT, 'seeds'),
    home: optionalPath(text(env, 'PARLEY_HOME')) ?? join(ROOT, '.neo4j'),
    neo4jVersion: readVersion(env),
    operationsFile: optionalPath(text(env, 'PARLEY_OPERATIONS')),
    cacheMegabytes: readMegabytes(env),
    warmUp: oneOf(env, 'PARLEY_WARM_UP', ['yes', 'no']) !== 'no',
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS) ?? 'warn',
    access: readAccess(env, isLoopback(host)),
    tracing: readTracing(env),
  };
  const ports = { PORT: config.port, NEO4J_BOLT_PORT: config.boltPort, NEO4J_HTTP_PORT: config.httpPort };
  if (config.access.metricsPort === config.port)
    throw invalid('PARLEY_METRICS_PORT', String(config.port), 'another port than PORT');
  const names = Object.keys(ports) as (keyof typeof ports)[];
  const twice = names.find((name, index) => names.slice(0, index).some((other) => ports[other] === ports[name]));
  if (twice && !config.remote && ports[twice] !== 0) {
    throw invalid(twice, String(ports[twice]), 'a port that no other of PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT has');
  }
  return Object.freeze(config);
}

function readRemote(env: Environment): Config['remote'] {
  const uri = text(env, 'NEO4J_URI');
  if (!uri) return undefined;
  const scheme = /^([a-z0-9+]+):\/\/[^/]/i.exec(uri)?.[1]?.toLowerCase();
  if (!scheme || !SCHEMES.includes(scheme) || !URL.canParse(uri)) {
    // A password may stand in it, so a value that is wrong is not repeated.
    throw new ParleyError('CONFIG_INVALID', 'NEO4J_URI is not the address of a Neo4j', uriHint());
  }
  const { username, password } = new URL(uri);
  if (username || password) {
    throw new ParleyError(
      'CONFIG_INVALID',
      'NEO4J_URI has a user name or password in it',
      'Put them into NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  const secret = env.NEO4J_PASSWORD;
  if (!secret) {
    throw new ParleyError('CONFIG_INVALID', 'NEO4J_URI is set and NEO4J_PASSWORD is not', 'Set NEO4J_PASSWORD.');
  }
  return Object.freeze({ uri, username: text(env, 'NEO4J_USERNAME') ?? 'neo4j', password: secret });
}

function uriHint(): string {
  return `Expected is one of ${SCHEMES.map((scheme) => `${scheme}://`).join(', ')} and a host, as in neo4j://localhost:7687.`;
}

function readHost(env: Environment): string {
  const host = text(env, 'HOST') ?? '127.0.0.1';
  if (/[\s/]/.test(host)) throw invalid('HOST', host, 'a host name or an address, as in 127.0.0.1');
  return host;
}

/** What is somebody's text is shown on the machine itself, and to others only where that is said. */
function readShowTexts(env: Environment, host: string): boolean {
  const told = oneOf(env, 'PARLEY_SHOW_TEXTS', ['yes', 'no']);
  return told ? told === 'yes' : isLoopback(host);
}

/** Whether a service at this address can be asked by its own machine alone. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
}

/** As OpenTelemetry's specification says of its variables; what else they say its packages read themselves. */
function readTracing(env: Environment): boolean {
  const exporter = text(env, 'OTEL_TRACES_EXPORTER');
  if (text(env, 'OTEL_SDK_DISABLED')?.toLowerCase() === 'true' || (exporter ?? 'otlp') !== 'otlp') return false;
  const names = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
  return exporter === 'otlp' || names.some((name) => text(env, name) !== undefined);
}

function readPort(env: Environment, name: string, otherwise: number): number {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw invalid(name, value, 'a port from 1 to 65535');
}

function readUrl(env: Environment): string | undefined {
  const value = text(env, 'PARLEY_URL');
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // The page lies at the root of its host, or its links would lead nowhere.
  if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href)) return url.origin;
  throw invalid('PARLEY_URL', value, 'http:// or https:// and a host, with no path, as in https://parley.example');
}

function readMegabytes(env: Environment): number {
  const value = text(env, 'PARLEY_CACHE_MB') ?? '8';
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw invalid('PARLEY_CACHE_MB', value, 'a whole number of megabytes from 0, which keeps no answers, to 9999');
}

function readVersion(env: Environment): string | undefined {
  const version = text(env, 'NEO4J_VERSION');
  if (version === undefined || /^\d+(\.\d+)+$/.test(version)) return version;
  throw invalid('NEO4J_VERSION', version, 'a version of Neo4j, as in 5.26.30');
}

function oneOf(env: Environment, name: string, values: readonly string[]): string | undefined {
  const value = text(env, name)?.toLowerCase();
  if (value === undefined || values.includes(value)) return value;
  throw invalid(name, value, `one of ${values.join(', ')}`);
}

function text(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function optionalPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(path);
}

function invalid(name: string, value: string, expected: string): ParleyError {
  return new ParleyError('CONFIG_INVALID', `${name} is "${value}"`, `Expected is ${expected}.`);
}
