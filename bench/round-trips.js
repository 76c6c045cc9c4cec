const { openClient } = require('./http.js');
const { serveParley } = require('./processes.js');
const { countTraffic } = require('./tcp-count.js');

/** How often Parley waits for Neo4j in answering a question, counted between the two. */
async function countRoundTrips(connection, questions, requests) {
  const counter = await countTraffic(connection.uri);
  const parley = await serveParley({ ...connection, uri: counter.uri }, { PARLEY_CACHE_MB: '0' });
  const client = openClient(parley.url);
  const found = [];
  try {
    for (const { name, body } of questions) {
      await client.askFirst(body);
      const before = { ...counter.counts };
      for (let i = 0; i < requests; i++) await client.ask(body);
      const per = (what) => (counter.counts[what] - before[what]) / requests;
      found.push({ name, turns: per('turns'), runs: per('runs'), messages: per('messages') });
    }
  } finally {
    client.close();
    await parley.stop();
    counter.close();
  }
  return found;
}

module.exports = { countRoundTrips };
