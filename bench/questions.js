const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { KNOWN } = require('./generate.js');

const DOCS = join(__dirname, '..', 'docs', 'questions');
const read = (...path) => readFileSync(join(...path), 'utf8');

/** A question, with the Cypher that a person wrote for it, and whether its answer grows with the graph. */
function question(name, graphql, variables = {}, grows = false) {
  return {
    name,
    query: graphql,
    variables,
    body: JSON.stringify({ query: graphql, variables }),
    cypher: read(__dirname, 'cypher', `${name}.cypher`),
    grows,
  };
}

const reference = (name, variables, grows) =>
  question(`reference-${name}`, read(__dirname, 'graphql', `reference-${name}.graphql`), variables, grows);

/** The questions of the documentation. */
const documented = readdirSync(DOCS)
  .filter((name) => name.endsWith('.graphql'))
  .map((file) => question(file.replace('.graphql', ''), read(DOCS, file)));

/** What other servers are asked too. */
const references = [
  reference('actor', { actor: KNOWN.actor }),
  reference('claims', { actor: KNOWN.actor }),
  reference('agreement', { agreement: KNOWN.agreement }),
  reference('total', { speaker: KNOWN.loudActor, concept: KNOWN.concept }, true),
];

/** The first page of the claims of whoever makes most, against expanding and sorting them all. */
const largeActor = question('large-actor', read(__dirname, 'graphql', 'large-actor.graphql'), {
  speaker: KNOWN.loudActor,
});

module.exports = { documented, references, largeActor };
