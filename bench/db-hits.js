const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const hitsOf = (plan) => (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** What PROFILE says that each statement written by hand costs. */
async function profileByHand(driver, questions) {
  const found = [];
  for (const { name, cypher, variables } of questions) {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, variables, { database: 'neo4j' });
    found.push({ name, hits: hitsOf(summary.profile) });
  }
  return found;
}

/** Notes the figures in the head of each file. */
function noteHits(found, nodes) {
  for (const { name, hits } of found) {
    const file = join(__dirname, 'cypher', `${name}.cypher`);
    const statement = readFileSync(file, 'utf8').replace(/^\/\/ .* hits .*\n/, '');
    writeFileSync(file, `// ${hits} hits on the store in a graph of ${nodes} nodes, says PROFILE\n${statement}`);
  }
}

module.exports = { profileByHand, noteHits };
