import neo4j, { type Driver } from 'neo4j-driver';

/** A driver for the Neo4j of the tests; whoever opens it closes it. */
export function testDriver(): Driver {
  const { uri, username, password } = JSON.parse(process.env.PARLEY_TEST_NEO4J as string);
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Takes all data out of the database, so that a test begins with nothing. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
}
