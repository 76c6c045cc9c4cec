const { RowFiles } = require('../../dist/bulk/row-files.js');
const { articleRows } = require('../generate.js');

const SEED = 20_251;

/** Generated rows as a plan has them. */
function planRows({ nodes, relationships }) {
  const all = { nodes: [], relationships: [] };
  for (const [labels, rows] of nodes)
    for (const props of rows) all.nodes.push({ slug: props.slug, labels: ['Entity', ...labels.split(':')], props });
  for (const [pattern, rows] of relationships)
    for (const { from, to, properties } of rows)
      all.relationships.push({ from, to, type: pattern.split(' ')[1], props: properties });
  return all;
}

/**
 * Writes generated articles as files for neo4j-admin until there are so many nodes and relationships.
 *
 * @returns the files, how many rows and claims they hold, the rows a second, and the highest memory in megabytes
 */
async function writeCsv(folder, rows, tell = () => {}) {
  const files = new RowFiles(folder);
  const found = { nodes: 0, relationships: 0, claims: 0, articles: 0 };
  let highest = 0;
  const start = performance.now();
  while (found.nodes + found.relationships < rows) {
    const made = articleRows(found.articles++, SEED);
    const plan = planRows(made);
    await files.write(plan.nodes, plan.relationships);
    found.nodes += plan.nodes.length;
    found.relationships += plan.relationships.length;
    found.claims += made.nodes.get('Claim').length;
    highest = Math.max(highest, process.memoryUsage().rss / 2 ** 20);
    if (found.articles % 200 === 0) tell(`${found.nodes + found.relationships} rows, ${Math.round(highest)} MB`);
  }
  const paths = await files.end();
  const seconds = (performance.now() - start) / 1000;
  return { ...found, files: paths, seconds, megabytes: highest };
}

module.exports = { writeCsv };
