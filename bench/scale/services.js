// Several Parleys before one Neo4j: what they answer together.

const autocannon = require('autocannon');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { serveParley } = require('../processes.js');

const QUESTIONS = join(__dirname, '..', '..', 'docs', 'questions');
const body = JSON.stringify({ query: readFileSync(join(QUESTIONS, 'findings.graphql'), 'utf8') });
const CONNECTIONS = 16;

/** Asks until it is answered: Neo4j plans a question that it has not seen, and that may take longer than it may. */
async function warmUp(url) {
  for (let attempt = 0; attempt < 60; attempt++) {
    const { ok } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (ok) return;
  }
  throw new Error('it is not answered');
}

async function rate(url, connections, seconds) {
  const { requests, non2xx, errors, latency } = await autocannon({
    ...{ url, method: 'POST', headers: { 'content-type': 'application/json' }, body, connections },
    ...{ duration: seconds, timeout: 60 },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`);
  return { perSecond: requests.average, p50: latency.p50 };
}

/** What 1, 2 … Parleys answer together a second, 16 requests at a time among them, answers not kept. */
async function measureServices(connection, counts, seconds) {
  const found = [];
  for (const count of counts) {
    const services = [];
    for (let i = 0; i < count; i++) services.push(await serveParley(connection, { PARLEY_CACHE_MB: '0' }));
    try {
      const each = Math.max(1, Math.floor(CONNECTIONS / count));
      const all = () => Promise.all(services.map(({ url }) => rate(url, each, seconds)));
      for (const { url } of services) await warmUp(url);
      await all();
      const rates = await all();
      found.push({ count, perSecond: rates.reduce((sum, one) => sum + one.perSecond, 0), p50: rates[0].p50 });
    } finally {
      for (const service of services) await service.stop();
    }
  }
  return found;
}

module.exports = { measureServices };
