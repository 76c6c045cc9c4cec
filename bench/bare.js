// The least that a service can do for the reference questions: Fastify, the driver, and the statement by hand. It knows
// no GraphQL, no limits, no errors, no metrics and no other question; what it costs less than Parley is what those cost.

const fastify = require('fastify');
const { openDriver } = require('../dist/graph/driver.js');
const { references } = require('./questions.js');

async function main() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, PORT } = process.env;
  const connection = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD };
  const driver = await openDriver(connection, 'neo4j');
  const statements = new Map(references.map(({ query, cypher }) => [query, cypher]));
  const app = fastify();
  app.post('/graphql', async ({ body: { query, variables } }) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(statements.get(query), variables);
      return { data: records[0].toObject() };
    } finally {
      await session.close();
    }
  });
  app.get('/health/ready', async () => ({ ready: true }));
  await app.listen({ port: Number(PORT), host: '127.0.0.1' });
  process.once('SIGTERM', async () => {
    await app.close();
    await driver.close();
  });
}

void main();
