const autocannon = require('autocannon');
const { openClient } = require('./http.js');
const { mustBeEqual } = require('./equal.js');
const { median, paired } = require('./statistics.js');

const JSON_BODY = { 'content-type': 'application/json' };

/** The driver's `executeQuery` with a statement that a person wrote. */
function byHand(driver, { cypher, variables }) {
  return async () => {
    const { records } = await driver.executeQuery(cypher, variables, { database: 'neo4j', routing: 'READ' });
    return records.map((record) => record.toObject());
  };
}

/** The p50 of questions over HTTP and by hand, in milliseconds; fails where the two answers differ. */
async function measureLatency(driver, url, questions, effort) {
  const client = openClient(url);
  const found = [];
  for (const question of questions) {
    const hand = byHand(driver, question);
    const ask = () => client.ask(question.body);
    mustBeEqual(question.name, await ask(), (await hand())[0]);
    const rounds = await paired(ask, hand, effort);
    found.push({
      name: question.name,
      grows: question.grows,
      parley: median(rounds.map(([parley]) => parley.p50)),
      fastest: median(rounds.map(([parley]) => parley.p10)),
      hand: median(rounds.map(([, driver]) => driver.p50)),
      ratio: median(rounds.map(([parley, driver]) => parley.p50 / driver.p50)),
      fastestRatio: median(rounds.map(([parley, driver]) => parley.p10 / driver.p10)),
      more: median(rounds.map(([parley, driver]) => parley.p50 - driver.p50)),
    });
  }
  client.close();
  return found;
}

/**
 * Asks until Neo4j and Node have compiled what they run often: each question by itself, then many at once, for a JVM
 * compiles well only what it has run some ten thousand times.
 */
async function warmUp(driver, url, questions, { warm, heat }) {
  const client = openClient(url);
  for (let i = 0; i < warm; i++) {
    for (const question of questions) {
      await client.askFirst(question.body);
      await byHand(driver, question)();
    }
  }
  client.close();
  if (!heat) return;
  const requests = questions.map(({ body }) => ({ method: 'POST', body, headers: JSON_BODY }));
  await autocannon({ url, requests, connections: 8, duration: heat, timeout: 60 });
}

module.exports = { measureLatency, warmUp };
