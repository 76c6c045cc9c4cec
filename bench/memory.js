const { execFileSync } = require('node:child_process');
const autocannon = require('autocannon');
const { openClient } = require('./http.js');
const { serveParley } = require('./processes.js');

/** After which parts of all requests the memory is looked at. */
const LOOKS = 5;

const megabytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

const PAGES = `query ($speaker: String!, $first: Int!) {
  claims(filter: { speaker: [$speaker] }, first: $first) {
    nodes { slug name act speaker { name } proposition { text } passages { quote } }
  }
}`;

/** How many of the requests repeat a question whose answer is kept, for one that asks for another page. */
const REPEATED = 24;

const pageBody = (page) =>
  JSON.stringify({ query: PAGES, variables: { speaker: `bench-actor-${page % 20}`, first: 1 + (page % 100) } });

/** The questions again and again, and between them more pages than are kept at a time: what is kept comes and goes. */
function bodyOf(questions, number) {
  const page = Math.floor(number / (REPEATED + 1));
  return number % (REPEATED + 1) === REPEATED ? pageBody(page % 2000) : questions[number % questions.length].body;
}

/**
 * The memory of a Parley with all defaults but the planning ahead, in megabytes, before and while it answers so many
 * requests.
 */
async function measureMemory(connection, questions, amount) {
  const parley = await serveParley(connection);
  try {
    // So that Neo4j plans each once, and not for sixteen at a time.
    const client = openClient(parley.url);
    for (const body of [...questions.map((question) => question.body), pageBody(0)]) await client.askFirst(body);
    client.close();
    const found = [{ requests: 0, resident: megabytes(parley.pid) }];
    const headers = { 'content-type': 'application/json' };
    let number = 0;
    const setupRequest = (request) => ({ ...request, body: bodyOf(questions, number++) });
    for (let look = 1; look <= LOOKS; look++) {
      const { non2xx, errors, statusCodeStats } = await autocannon({
        url: parley.url,
        connections: 16,
        amount: Math.ceil(amount / LOOKS),
        requests: [{ method: 'POST', path: '/graphql', headers, setupRequest }],
      });
      if (non2xx + errors > 0)
        throw new Error(`${non2xx + errors} requests failed: ${JSON.stringify(statusCodeStats)}`);
      found.push({ requests: Math.ceil(amount / LOOKS) * look, resident: megabytes(parley.pid) });
    }
    return found;
  } finally {
    await parley.stop();
  }
}

/**
 * How long after its start Parley says that it is ready, beside a Neo4j that runs, in milliseconds; and how long a Node
 * takes that does nothing.
 */
async function measureReady(connection, rounds) {
  const found = { parley: [], empty: [] };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    found.empty.push(performance.now() - start);
    const parley = await serveParley(connection);
    found.parley.push(parley.readyAfter);
    await parley.stop();
  }
  return found;
}

module.exports = { measureMemory, measureReady };
