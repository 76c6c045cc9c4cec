const { openClient } = require('./http.js');
const { mustBeEqual } = require('./equal.js');
const { median, paired } = require('./statistics.js');

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
      parley: median(rounds.map(([parley]) => parley)),
      hand: median(rounds.map(([, driver]) => driver)),
      ratio: median(rounds.map(([parley, driver]) => parley / driver)),
      more: median(rounds.map(([parley, driver]) => parley - driver)),
    });
  }
  client.close();
  return found;
}

module.exports = { measureLatency };
