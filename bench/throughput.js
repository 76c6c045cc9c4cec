const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const autocannon = require('autocannon');
const { mustBeEqual } = require('./equal.js');
const { openClient } = require('./http.js');
const { processorTime } = require('./processor.js');
const { references } = require('./questions.js');

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

/** Requests a second, and the processor that one takes of the service and of Neo4j, in microseconds. */
async function rate({ url, pid }, body, neo4j, seconds) {
  const headers = { 'content-type': 'application/json' };
  const before = [pid, neo4j].map(processorTime);
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
  const [service, database] = [pid, neo4j].map((one, at) => ((processorTime(one) - before[at]) / requests.total) * 1e6);
  return { rate: requests.average, service, neo4j: database };
}

/** How many requests a second each service answers, five times in turn, once each has run for a while. */
async function measureThroughput(services, neo4j, { runs, seconds, heat }) {
  const clients = Object.fromEntries(Object.entries(services).map(([name, { url }]) => [name, openClient(url)]));
  const found = [];
  for (const { name, body, variables } of references) {
    const query = readFileSync(join(__dirname, 'compare', `${name}.graphql`), 'utf8');
    const other = JSON.stringify({ query, variables });
    const bodies = { parley: body, compared: other, bare: body };
    const answer = await clients.parley.ask(body);
    mustBeEqual(name, answer, COMPARED[name](await clients.compared.ask(other)));
    mustBeEqual(name, answer, await clients.bare.ask(body));
    for (const service of Object.keys(services)) await rate(services[service], bodies[service], neo4j, heat / 3);
    const rounds = [];
    for (let run = 0; run < runs; run++) {
      const round = {};
      for (const service of Object.keys(services))
        round[service] = await rate(services[service], bodies[service], neo4j, seconds);
      rounds.push(round);
    }
    found.push({ name, floor: FLOORS[name], rounds });
  }
  for (const client of Object.values(clients)) client.close();
  return found;
}

module.exports = { measureThroughput };
