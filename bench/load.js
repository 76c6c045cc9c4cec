#!/usr/bin/env node

// Asks Parley four times as much as it can answer, and says whether it goes on answering at its best rate, and whether a
// slow question holds others up: `npm run load`, with a Neo4j of its own, or `npm run load -- URL` of one that runs with
// PARLEY_CACHE_MB=0, so that each question reaches Neo4j.

const autocannon = require('autocannon');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { withOwnNeo4j } = require('./own.js');
const { serveParley } = require('./processes.js');
const { quantile } = require('./statistics.js');

const body = JSON.stringify({
  query: readFileSync(join(__dirname, '..', 'docs', 'questions', 'findings.graphql'), 'utf8'),
});

const CLAIMS = 'claims(first: 100) { nodes { speaker { claims(first: 100) { nodes { slug passages { quote } } } } } }';

/** As much as the limits let through, so that it takes many times as long. */
const slow = JSON.stringify({ query: `query Slow { a: ${CLAIMS} b: ${CLAIMS} c: ${CLAIMS} }` });

/** So many connections keep Parley busy and let nobody wait for long. */
const BUSY = 16;

/** What is promised: the rate under four times the load is at least this part of the best. */
const RATE = 0.7;
/** The slowest hundredth of the refusals takes at most so many milliseconds. */
const FAST = 1_000;
/** At half load the slowest hundredth takes at most so many times the middle one. */
const SPREAD = 5;

const HELP = `npm run load -- [--seconds N] [URL]

  --seconds  how long each of the five measurements takes; 10`;

/** Asks for some seconds; gives the answers and refusals a second, and the times of each, in milliseconds. */
async function ask(url, seconds, options) {
  const times = { 200: [], 503: [] };
  const instance = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duration: seconds,
    timeout: 30,
    ...options,
  });
  instance.on('response', (_client, status, _bytes, time) => times[status]?.push(time));
  const { errors, timeouts, statusCodeStats } = await instance;
  const other = Object.keys(statusCodeStats).filter((status) => !(status in times));
  if (errors + timeouts + other.length > 0) throw new Error(`${errors} errors, status ${other}`);
  return { served: times[200].length / seconds, refused: times[503].length / seconds, times };
}

/** Asks the slow question again and again, one at a time, until told to stop; gives how long each took. */
function slowOnes(url) {
  const took = [];
  let goesOn = true;
  const done = (async () => {
    while (goesOn) {
      const begin = performance.now();
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: slow });
      const { errors } = await answer.json();
      if (errors && !['DEADLINE_EXCEEDED', 'LIMIT_LOAD'].includes(errors[0].extensions.code))
        throw new Error(errors[0].message);
      took.push(performance.now() - begin);
    }
  })();
  return async () => {
    goesOn = false;
    await done;
    return took;
  };
}

/** Whether a refusal says when to come again: asked so many at once that some are refused. */
async function refusalsSayWhen(url) {
  const headers = { 'content-type': 'application/json' };
  const answers = await Promise.all(
    Array.from({ length: 300 }, () => fetch(`${url}/graphql`, { method: 'POST', headers, body })),
  );
  const refused = answers.filter(({ status }) => status === 503);
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return refused.length > 0 && refused.every((answer) => Number(answer.headers.get('retry-after')) > 0);
}

const ms = (number) => (number ?? 0).toFixed(0);
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

function tell(what, { served, refused, times }) {
  const [p50, p99] = [0.5, 0.99].map((part) => ms(quantile(times[200], part)));
  row([what, ms(served), p50, p99, ms(refused), refused > 0 ? ms(quantile(times[503], 0.99)) : '–']);
}

async function measure(url, seconds) {
  // Neo4j plans the questions, and both compilers warm up.
  await ask(url, seconds, { connections: 1 });
  await slowOnes(url)();
  await ask(url, seconds, { connections: BUSY });
  const best = await ask(url, seconds, { connections: BUSY });
  const at = (part) => Math.max(1, Math.round(best.served * part));
  const half = await ask(url, seconds, { connections: BUSY, overallRate: at(0.5) });
  const over = await ask(url, seconds, { connections: 200, overallRate: at(4) });
  const fourth = { connections: 4, overallRate: at(0.25) };
  const quiet = await ask(url, seconds, fourth);
  const stop = slowOnes(url);
  const beside = await ask(url, seconds, fourth);
  const took = await stop();
  const sayWhen = await refusalsSayWhen(url);

  row(['load', 'answers/s', 'p50 (ms)', 'p99 (ms)', 'refusals/s', 'their p99 (ms)']);
  row(Array(6).fill('---'));
  tell('its best', best);
  tell('half of it', half);
  tell('four times as much', over);
  tell('a fourth of it', quiet);
  tell('a fourth, beside a slow question', beside);
  console.log(`\nThe slow question takes ${ms(quantile(took, 0.5))} ms (${took.length} times).`);

  return [
    over.served < best.served * RATE &&
      `at four times it answers ${(over.served / best.served).toFixed(2)} of its best`,
    over.refused === 0 && 'at four times it refuses nothing',
    over.refused > 0 && quantile(over.times[503], 0.99) > FAST && 'its refusals are slow',
    !sayWhen && 'a refusal does not say when to come again',
    quantile(half.times[200], 0.99) > SPREAD * quantile(half.times[200], 0.5) &&
      `at half load p99 is ${(quantile(half.times[200], 0.99) / quantile(half.times[200], 0.5)).toFixed(1)} times p50`,
    quantile(beside.times[200], 0.99) > quantile(took, 0.5) && 'a slow question holds others up',
  ].filter(Boolean);
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { seconds: { type: 'string', default: '10' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  const [url] = positionals;
  const seconds = Number(values.seconds);
  const failed = url
    ? await measure(url, seconds)
    : await withOwnNeo4j(async (connection) => {
        const parley = await serveParley(connection, { PARLEY_CACHE_MB: '0' });
        try {
          return await measure(new URL(parley.url).origin, seconds);
        } finally {
          await parley.stop();
        }
      });
  for (const what of failed) console.error(`Not as promised: ${what}.`);
  if (failed.length === 0) console.log('All as promised.');
  process.exitCode = failed.length > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
