/**
 * All error codes, each with a sentence. A code is part of the interface: programs read it, so it is never renamed.
 */
export const ERROR_CODES = {
  // Before Parley's own code runs (bootstrap/)
  NODE_TOO_OLD: 'Node.js is older than Parley needs.',
  JAVA_MISSING: 'No Java was found, and a local Neo4j runs on it.',
  JAVA_TOO_OLD: 'Java is older than Neo4j needs.',
  MAVEN_MISSING: 'No Maven was found, and Neo4j is fetched with it.',
  INSTALL_FAILED: 'npm could not install the packages.',
  BUILD_FAILED: 'The sources do not compile.',
  FETCH_FAILED: 'Maven could not fetch Neo4j.',
  // Configuration and the command line
  CONFIG_INVALID: 'An environment variable has a value that it cannot have.',
  USAGE: 'A command was given arguments that it does not take.',
  FILE_UNREADABLE: 'A file cannot be read or written.',
  FILE_EXISTS: 'A file that would be written is there already.',
  // The local Neo4j
  PORT_TAKEN: 'Another program listens on a port that Parley needs.',
  ALREADY_RUNNING: 'Another Parley runs on the same data.',
  NEO4J_START_FAILED: 'The local Neo4j did not start.',
  NEO4J_ENDED: 'The local Neo4j ended while it was needed.',
  NEO4J_ADMIN_FAILED: "Neo4j's admin tool reported an error.",
  NEO4J_PASSWORD_LOST: 'There is data, but its password file is gone.',
  NEO4J_REMOTE: 'The command acts on the local Neo4j alone, and NEO4J_URI names another one.',
  // Any Neo4j
  NEO4J_UNREACHABLE: 'No Neo4j answers at the address.',
  NEO4J_WRONG_PASSWORD: 'Neo4j refused the user name or the password.',
  NEO4J_DATABASE_MISSING: 'Neo4j has no database of that name.',
  NEO4J_FAILED: 'Neo4j reported an error.',
  // Seeding
  SEED_INVALID: 'A seed has problems, and nothing of it was loaded.',
  SEED_FOREIGN_NODES: "The database holds nodes that are not Parley's.",
  SEED_NEWER_FORMAT: 'The graph was written by a newer Parley.',
  SEED_NOT_FOUND: 'There is no such article or seed.',
  GRAPH_NOT_EMPTY: 'The graph holds something that would be replaced.',
  // Questions to the API
  BAD_ARGUMENT: 'An argument has a value that it cannot have.',
  BAD_CURSOR: 'A cursor that no connection of this order gave.',
  UNKNOWN_ID: 'Nothing in the graph has this id.',
  NOT_ACCEPTABLE: 'An address has no form of the media types that are asked for.',
  UNKNOWN_ADDRESS: 'Nothing is served at the address.',
  BAD_REQUEST: 'The question is no GraphQL, or does not fit the schema.',
  PERSISTED_QUERY_NOT_FOUND: 'No query is known by this hash: send its text with it, once.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The extension "persistedQuery" has no version 1, or no hash.',
  OPERATION_NOT_LISTED: 'The service answers a list of operations, and this is none of them.',
  GRAPH_UNAVAILABLE: 'The graph does not answer.',
  GRAPH_NOT_SEEDED: 'The database holds no graph of Parley yet.',
  DEADLINE_EXCEEDED: 'The question took longer than it may.',
  LIMIT_DEPTH: 'The question is nested deeper than it may be.',
  LIMIT_SIZE: 'The question is longer than it may be.',
  LIMIT_FIELDS: 'The question selects more fields than it may.',
  LIMIT_ALIASES: 'The question has more aliases than it may.',
  LIMIT_DIRECTIVES: 'The question has more directives than it may.',
  LIMIT_OPERATIONS: 'The document has more operations than it may.',
  LIMIT_BATCH: 'Several questions came in one request.',
  LIMIT_LIST: 'A list among the arguments is longer than it may be.',
  LIMIT_COST: 'The question would bring more than it may.',
  LIMIT_PAGE: 'More is asked for than one page gives.',
  LIMIT_ANSWER: 'The answer is longer than a tool of `parley mcp` gives.',
  LIMIT_LOAD: 'The service is asked more than it can answer.',
  LIMIT_RATE: 'One address asks more often than it may.',
  LIMIT_TIME: 'A request takes longer to arrive than it may.',
  CLIENT_LEFT: 'Whoever asked has left before the answer.',
  TOKEN_REQUIRED: 'The service answers those who show one of its tokens.',
  INTROSPECTION_OFF: 'The service does not tell its schema.',
  CROSS_SITE: "A page of another site asks in a visitor's name.",
  // Anything else
  INTERNAL: 'Something that should not happen.',
} as const;

/** One of the codes of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * An error that is told to people: what went wrong, and what to do.
 *
 * @example throw new ParleyError('PORT_TAKEN', 'Port 4000 is taken', 'Set PORT to a free one.');
 */
export class ParleyError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** what to do, a sentence */
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ParleyError';
  }
}

/** The error as one line: `error: <what>. <what to do> [CODE]`. */
export function formatError(error: unknown): string {
  const { message, hint, code } = error as Partial<ParleyError>;
  const what = String(message ?? error).replace(/[.\s]+$/, '');
  const known = code !== undefined && code in ERROR_CODES;
  return `error: ${what}.${hint ? ` ${hint}` : ''} [${known ? code : 'INTERNAL'}]`;
}
