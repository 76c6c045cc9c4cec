const { mkdirSync, writeFileSync, createWriteStream } = require('node:fs');
const { join } = require('node:path');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { articleSeed, sharedSeed } = require('./generate-seeds.js');

/** About so many nodes has a generated seed. */
const NODES = 350;

/** Writes a folder of seeds that come to about so many nodes; gives how many articles. */
async function writeSeeds(folder, nodes) {
  const articles = Math.max(2, Math.round(nodes / NODES));
  mkdirSync(join(folder, 'shared'), { recursive: true });
  await pipeline(Readable.from(sharedSeed(articles)), createWriteStream(join(folder, 'shared', 'actors.yaml')));
  for (let i = 0; i < articles; i++) writeFileSync(join(folder, `made-${i}.yaml`), articleSeed(i, articles));
  return articles;
}

module.exports = { writeSeeds };
