const autocannon = require('autocannon');
const { openClient } = require('./http.js');
const { mustBeEqual } = require('./equal.js');
const { references } = require('./questions.js');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const FLOORS = { 'reference-actor': 2, 'reference-claims': 2.8, 'reference-agreement': 3, 'reference-total': 30 };

/** The same questions as @neo4j/graphql takes them, and how its answer is brought into Parley's envelope. */
const COMPARED = {
  'reference-actor': ({ actors: [actor] }) => ({ actor }),
  'reference-claims': ({ actors: [actor] }) => ({ actor }),
  'reference-agreement': ({ agreements: [agreement] }) => ({ agreement }),
  'reference-total': ({ claimsConnection: { totalCount, edges } }) => ({
    claims: { totalCount, nodes: edges.map(({ node }) => node) },
  }),
};

async function rate(url, body, seconds) {
  const headers = { 'content-type': 'application/json' };
  const { requests, non2xx, errors, timeouts } = await autocannon({
    url,
    method: 'POST',
    body,
    headers,
    connections: 16,
    duration: seconds,
    timeout: 60,
  });
  if (non2xx + errors + timeouts > 0) throw new Error(`${non2xx + errors + timeouts} requests to ${url} failed`);
  return requests.average;
}

/** How many requests a second both answer, five times in turn. */
async function measureThroughput(parley, compared, { runs, seconds, heat }) {
  const clients = [openClient(parley), openClient(compared)];
  const found = [];
  for (const { name, body, variables } of references) {
    const query = readFileSync(join(__dirname, 'compare', `${name}.graphql`), 'utf8');
    const other = JSON.stringify({ query, variables });
    mustBeEqual(name, await clients[0].ask(body), COMPARED[name](await clients[1].ask(other)));
    for (const [url, asked] of [
      [parley, body],
      [compared, other],
    ])
      await rate(url, asked, heat / 3);
    const pairs = [];
    for (let run = 0; run < runs; run++)
      pairs.push([await rate(parley, body, seconds), await rate(compared, other, seconds)]);
    found.push({ name, floor: FLOORS[name], pairs });
  }
  for (const client of clients) client.close();
  return found;
}

module.exports = { measureThroughput };
