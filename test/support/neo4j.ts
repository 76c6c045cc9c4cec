import neo4j, { type Driver } from 'neo4j-driver-lite';

/** How to reach the Neo4j of the tests, for a process that is started before it. */
export interface TestNeo4j {
  uri: string;
  username: string;
  password: string;
  browserUrl: string;
}

/** The Neo4j of the tests, where the first line of the test file says what it does with it. */
export function testNeo4j(): TestNeo4j {
  const { PARLEY_TEST_NEO4J } = process.env;
  if (PARLEY_TEST_NEO4J) return JSON.parse(PARLEY_TEST_NEO4J);
  throw new Error(
    'This file has no Neo4j. Begin it with `/** @graph shared */` if it only reads the graph of all seeds, or with `/** @graph own */` if it writes.',
  );
}

/**
 * A driver for the Neo4j of the tests; whoever opens it closes it. In a file that shares the graph Neo4j refuses what
 * it writes.
 */
export function testDriver(): Driver {
  const driver = openDriver();
  return process.env.PARLEY_TEST_GRAPH === 'own' ? driver : reading(driver);
}

/** A driver that may write, whoever else is there: for those who hold the lock. */
export function openDriver(): Driver {
  const { uri, username, password } = testNeo4j();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** The driver, whose sessions read: Neo4j holds them to it. */
function reading(driver: Driver): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driver.session({ ...config, defaultAccessMode: neo4j.session.READ });
    opened.executeWrite = opened.executeRead;
    return opened;
  };
  const executeQuery: Driver['executeQuery'] = (query, parameters, config) =>
    driver.executeQuery(query, parameters, { ...config, routing: neo4j.routing.READ });
  const changed: Partial<Driver> = { session, executeQuery };
  return new Proxy(driver, {
    get: (target, name) => Reflect.get(name in changed ? changed : target, name),
  });
}

/** Takes all data out of the database, so that a test begins with nothing. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
}
