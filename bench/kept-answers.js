#!/usr/bin/env node

// How many requests a second Parley answers with a kept answer, as a part of what the same Fastify reaches for a
// constant body of that size: `node bench/kept-answers.js http://127.0.0.1:4000/graphql`, with a Parley that serves.

const { fork } = require('node:child_process');
const autocannon = require('autocannon');
const fastify = require('fastify');

const CONSTANT = 'constant';
const QUERIES = {
  small: '{ articles { totalCount } }',
  large: '{ claims(first: 100) { nodes { slug name act speaker { name } proposition { text } } } }',
};
const ROUNDS = 3;
const SECONDS = 5;

/** Serves what it is told, by GET and POST, as the app in src/server is made. */
function serveConstant() {
  const app = fastify({ forceCloseConnections: 'idle', requestTimeout: 30_000, bodyLimit: 256 * 1024 });
  process.once('message', async ({ body, headers }) => {
    const bytes = Buffer.from(body);
    const handler = (_request, reply) => void reply.headers(headers).send(bytes);
    app.get('/graphql', handler);
    app.post('/graphql', handler);
    process.send(await app.listen({ port: 0, host: '127.0.0.1' }));
  });
}

/** Starts the constant one in a process of its own. */
function startConstant(answer) {
  const child = fork(__filename, [CONSTANT]);
  child.send(answer);
  return new Promise((resolve) => {
    child.once('message', (address) => resolve({ url: `${address}/graphql`, end: () => child.kill() }));
  });
}

async function rate(url, request) {
  const { requests, non2xx, errors } = await autocannon({ url, connections: 20, duration: SECONDS, ...request });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`);
  return requests.average;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function compare(url, name, method) {
  const query = QUERIES[name];
  const request =
    method === 'GET'
      ? { search: `?query=${encodeURIComponent(query)}` }
      : { method, body: JSON.stringify({ query }), headers: { 'content-type': 'application/json' } };
  const at = (base) => `${base}${request.search ?? ''}`;
  const response = await fetch(at(url), request);
  const body = await response.text();
  const names = ['content-type', 'cache-control', 'etag', 'vary'];
  const headers = Object.fromEntries(names.map((header) => [header, response.headers.get(header)]));
  const constant = await startConstant({ body, headers });
  const rates = { constant: [], kept: [] };
  // Both compilers warm up.
  for (let round = 0; round < ROUNDS; round++) for (const base of [constant.url, url]) await rate(at(base), request);
  for (let round = 0; round < ROUNDS; round++) {
    rates.constant.push(await rate(at(constant.url), request));
    rates.kept.push(await rate(at(url), request));
  }
  constant.end();
  const [fastest, kept] = [median(rates.constant), median(rates.kept)];
  console.log(
    `${method} ${name} (${body.length} bytes): ${Math.round(kept)} of ${Math.round(fastest)} a second, ${(kept / fastest).toFixed(2)}`,
  );
}

async function main([url]) {
  for (const name of Object.keys(QUERIES)) for (const method of ['GET', 'POST']) await compare(url, name, method);
}

if (process.argv[2] === CONSTANT) serveConstant();
else void main(process.argv.slice(2));
