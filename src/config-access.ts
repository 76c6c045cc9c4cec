import { readFileSync } from 'node:fs';
import { ParleyError } from './errors';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who may ask, how often, and what is told besides. */
export interface Access {
  /** whoever asks shows one of them; without any, everybody may ask */
  readonly tokens: readonly string[];
  /** how many requests one address may make in a minute; 0 sets no bound */
  readonly rate: number;
  /** how many questions are at Neo4j at once */
  readonly questions: number;
  /** whether the schema is told, and GraphiQL served */
  readonly introspection: boolean;
  /** whether a proxy with TLS stands before the service */
  readonly behindTls: boolean;
  /** where the metrics have a port of their own */
  readonly metricsPort?: number;
}

/** What a minute of one address has where others than this machine can ask. */
const USUAL_RATE = 600;

/** How many questions are at Neo4j at once, where nobody says. */
export const USUAL_QUESTIONS = 20;

const SHORTEST_TOKEN = 16;

/**
 * Reads who may ask.
 *
 * @param loopback whether this machine alone can ask
 * @throws ParleyError CONFIG_INVALID
 */
export function readAccess(env: Environment, loopback: boolean): Access {
  const metricsPort = env.PARLEY_METRICS_PORT?.trim() ? number(env, 'PARLEY_METRICS_PORT', 0, 1, 65_535) : undefined;
  return Object.freeze({
    tokens: readTokens(env),
    rate: number(env, 'PARLEY_RATE', loopback ? 0 : USUAL_RATE, 0, 1_000_000),
    questions: number(env, 'PARLEY_QUESTIONS', USUAL_QUESTIONS, 1, 90),
    introspection: yesOrNo(env, 'PARLEY_INTROSPECTION', true),
    behindTls: yesOrNo(env, 'PARLEY_BEHIND_TLS', false),
    ...(metricsPort === undefined ? {} : { metricsPort }),
  });
}

/** The tokens, from the variable or from a file with one a line. None of them is repeated in what is told. */
function readTokens(env: Environment): string[] {
  const file = env.PARLEY_TOKENS_FILE?.trim();
  if (file && env.PARLEY_TOKENS?.trim())
    throw invalid('PARLEY_TOKENS and PARLEY_TOKENS_FILE are both set', 'Set one of them.');
  const tokens = (file ? readTokensFile(file) : (env.PARLEY_TOKENS ?? ''))
    .split(/[,\s]+/)
    .filter((token) => token !== '');
  const name = file ? 'PARLEY_TOKENS_FILE' : 'PARLEY_TOKENS';
  if (file && tokens.length === 0)
    throw invalid(`${name} names a file without a token`, 'Put one into it, one a line.');
  if (tokens.some((token) => token.length < SHORTEST_TOKEN || !/^[\w.~+/-]+=*$/.test(token)))
    throw invalid(
      `${name} has a token that is none`,
      `A token has at least ${SHORTEST_TOKEN} letters, digits or any of -._~+/, as "openssl rand -hex 24" gives it.`,
    );
  return tokens;
}

function readTokensFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw invalid(`PARLEY_TOKENS_FILE: ${file} cannot be read`, 'Give a file with one token a line.');
  }
}

function number(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = env[name]?.trim();
  if (!value) return otherwise;
  if (/^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw invalid(`${name} is "${value}"`, `Expected is a whole number from ${least} to ${most}.`);
}

function yesOrNo(env: Environment, name: string, otherwise: boolean): boolean {
  const value = env[name]?.trim().toLowerCase();
  if (!value) return otherwise;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw invalid(`${name} is "${value}"`, 'Expected is one of yes, no.');
}

function invalid(what: string, hint: string): ParleyError {
  return new ParleyError('CONFIG_INVALID', what, hint);
}
