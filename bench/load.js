#!/usr/bin/env node

// Asks a running Parley four times as much as it can answer, and says whether it goes on answering at its best rate.
// Start it with PARLEY_CACHE_MB=0, so that each question reaches Neo4j, then: node bench/load.js URL [SECONDS]

const autocannon = require('autocannon');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const body = JSON.stringify({
  query: readFileSync(join(__dirname, '..', 'docs', 'questions', 'findings.graphql'), 'utf8'),
});

/** So many connections keep Parley busy and let nobody wait for long. */
const BUSY = 16;

/** The rate under overload must be at least this part of the best, and a refusal this fast, in milliseconds. */
const FLOOR = 0.7;
const FAST = 1_000;

/** Asks for some seconds; gives the answers and refusals a second, and the times of each. */
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

function quantile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const told = ({ served, refused, times }) =>
  `${served.toFixed(0)} answers/s (p50 ${quantile(times[200], 0.5).toFixed(0)} ms, p99 ${quantile(times[200], 0.99).toFixed(0)} ms), ` +
  `${refused.toFixed(0)} refusals/s (p99 ${quantile(times[503], 0.99).toFixed(0)} ms)`;

async function main([url, seconds = '10']) {
  if (!url) throw new Error('Usage: node bench/load.js URL [SECONDS]');
  const duration = Number(seconds);
  // Neo4j plans the question, and both compilers warm up.
  await ask(url, duration, { connections: 1 });
  await ask(url, duration, { connections: BUSY });
  const best = await ask(url, duration, { connections: BUSY });
  const half = await ask(url, duration, { connections: BUSY, overallRate: Math.max(1, Math.round(best.served / 2)) });
  const over = await ask(url, duration, { connections: 200, overallRate: Math.max(1, Math.round(best.served * 4)) });
  console.log(`at its best    ${told(best)}`);
  console.log(`at half of it  ${told(half)}`);
  console.log(`at four times  ${told(over)}`);
  const failed = [
    over.served < best.served * FLOOR && `it answers ${(over.served / best.served).toFixed(2)} of its best rate`,
    over.refused === 0 && 'it refuses nothing',
    quantile(over.times[503], 0.99) > FAST && 'its refusals are slow',
    quantile(half.times[200], 0.99) > 5 * quantile(half.times[200], 0.5) && 'at half load p99 is over 5 times p50',
  ].filter(Boolean);
  for (const what of failed) console.error(`Not as promised: ${what}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

main(process.argv.slice(2));
