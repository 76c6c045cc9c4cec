// @neo4j/graphql on Fastify and Mercurius, over the graph as Parley writes it.

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Neo4jGraphQL } = require('@neo4j/graphql');
const fastify = require('fastify');
const mercurius = require('mercurius');
const neo4j = require('neo4j-driver');

async function main() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, PORT } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
  const typeDefs = readFileSync(join(__dirname, 'schema.graphql'), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const app = fastify();
  const context = () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } });
  await app.register(mercurius, { schema, context });
  app.get('/health/ready', async () => ({ ready: true }));
  await app.listen({ port: Number(PORT), host: '127.0.0.1' });
  process.once('SIGTERM', async () => {
    await app.close();
    await driver.close();
  });
}

void main();
