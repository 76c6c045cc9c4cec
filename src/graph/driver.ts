import neo4j, { type Driver } from 'neo4j-driver-lite';
import { type ErrorCode, ParleyError } from '../errors';
import { CLOSED, hasClosed, MAKE_ROOM } from './closed';
import { MARK } from './version';

/** Where a Neo4j is and who we are there. */
export interface Connection {
  uri: string;
  username: string;
  password: string;
}

/**
 * Opens the driver, one a process, and verifies that the server answers and has the database. Whole numbers come back
 * as JavaScript numbers: the graph holds none beyond 2^53.
 *
 * @example const driver = await openDriver(connection, 'neo4j');
 */
export async function openDriver(connection: Connection, database: string): Promise<Driver> {
  const driver = createDriver(connection);
  try {
    await checkConnection(driver, connection, database);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * Verifies that the server answers and has the database.
 *
 * @throws ParleyError with a code that begins with NEO4J_, and a sentence that says why not
 */
export async function checkConnection(driver: Driver, connection: Connection, database: string): Promise<void> {
  try {
    // The first is not tried again, so that nobody waits long for a server that is not there.
    await driver.getServerInfo();
    await driver.executeQuery(MARK, {}, { database, routing: neo4j.routing.READ });
  } catch (error) {
    throw connectionError(error, connection, database);
  }
}

/** The driver without a first question: it connects when it is used. */
export function createDriver({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: 'parley',
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 10_000,
    telemetryDisabled: true,
  });
}

/** Says in a sentence why a Neo4j cannot be used. */
export function connectionError(error: unknown, connection: Connection, database: string): ParleyError {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const say = (known: ErrorCode, what: string, hint: string) => new ParleyError(known, what, hint, { cause: error });
  if (code.endsWith('Security.AuthenticationRateLimit')) {
    return say(
      'NEO4J_WRONG_PASSWORD',
      `${connection.uri} refuses after too many wrong passwords`,
      'Wait a few seconds, and check NEO4J_PASSWORD.',
    );
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return say(
      'NEO4J_WRONG_PASSWORD',
      `${connection.uri} refused user "${connection.username}" or the password`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound' || /database.*(not exist|not found)/i.test(message)) {
    return say('NEO4J_DATABASE_MISSING', `${connection.uri} has no database "${database}"`, 'Check NEO4J_DATABASE.');
  }
  if (
    ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) ||
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|acquisition timed out/i.test(message)
  ) {
    return say(
      'NEO4J_UNREACHABLE',
      `No Neo4j answers at ${connection.uri}`,
      'Start it, or check NEO4J_URI (its scheme too: +s is for an encrypted connection) and the network.',
    );
  }
  if (hasClosed(error)) return say('NEO4J_FAILED', CLOSED, MAKE_ROOM);
  return say('NEO4J_FAILED', `${connection.uri} answered: ${message.split('\n')[0]}`, 'Look into the log of Neo4j.');
}
