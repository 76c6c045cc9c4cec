// Makes the graph that is measured larger: the articles in `seeds/` first, then generated ones until it has the size.

const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { seed } = require('../dist/seed/index.js');
const { graphSchema } = require('../dist/model/graph-schema.js');
const { model } = require('../dist/model/load.js');
const { articleRows } = require('./generate.js');

const SEED = 20_251;
const SEEDS = join(__dirname, '..', 'seeds');
const AT_ONCE = 16;
/** Beyond so many new nodes it is faster to make the indexes anew. */
const MANY = 20_000;

async function seedArticles(driver) {
  const files = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));
  await seed({ driver, database: 'neo4j', seedsDir: SEEDS, files: files.map((name) => join(SEEDS, name)) });
}

const ask = (driver, cypher, parameters) => driver.executeQuery(cypher, parameters, { database: 'neo4j' });

async function countNodes(driver) {
  const { records } = await ask(driver, 'MATCH (n) RETURN count(n) AS nodes');
  return records[0].get('nodes');
}

/** Drops all indexes but those that writing itself needs. */
async function dropIndexes(driver) {
  const { records } = await ask(
    driver,
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type IN ['RANGE', 'FULLTEXT'] RETURN name",
  );
  for (const record of records) await ask(driver, `DROP INDEX ${record.get('name')}`);
}

async function makeIndexes(driver) {
  for (const statement of graphSchema(model())) await ask(driver, statement);
  await ask(driver, 'CALL db.awaitIndexes(1800)');
}

async function write(driver, articles) {
  const session = driver.session({ database: 'neo4j' });
  const all = (kind) => {
    const grouped = new Map();
    for (const article of articles)
      for (const [key, rows] of article[kind]) grouped.set(key, [...(grouped.get(key) ?? []), ...rows]);
    return grouped;
  };
  try {
    await session.executeWrite(async (tx) => {
      for (const [labels, rows] of all('nodes'))
        await tx.run(`UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row`, { rows });
      for (const [pattern, rows] of all('relationships')) {
        const [from, type, to] = pattern.split(' ');
        await tx.run(
          `UNWIND $rows AS row MATCH (a:${from} {slug: row.from}) MATCH (b:${to} {slug: row.to})
           CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
          { rows },
        );
      }
    });
  } finally {
    await session.close();
  }
}

/** Adds articles, from `next` on, until there are so many nodes; gives the number of the one that comes after. */
async function grow(driver, size, next, tell) {
  let nodes = await countNodes(driver);
  if (nodes === 0) {
    await seedArticles(driver);
    nodes = await countNodes(driver);
  }
  const many = size - nodes > MANY;
  if (many) await dropIndexes(driver);
  // The smallest has one of the generated too: what the questions name is in it.
  while (nodes < size * 0.995 || next === 0) {
    const articles = [];
    while (articles.length < AT_ONCE && (nodes < size * 0.995 || next === 0)) {
      const article = articleRows(next++, SEED);
      nodes += article.count;
      articles.push(article);
    }
    await write(driver, articles);
    if (next % 100 < AT_ONCE) tell(`${nodes} nodes`);
  }
  if (many) await makeIndexes(driver);
  await ask(driver, 'CALL db.prepareForReplanning(120)');
  return { next, nodes };
}

module.exports = { grow, countNodes, write };
