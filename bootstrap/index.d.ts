/** What the bootstrap's plain JavaScript offers to the TypeScript sources. */

export interface LockHolder {
  pid: number;
  start?: string;
  parent: number;
  [note: string]: unknown;
}

/** When a process began, in its system's own words, or undefined when there is none. */
export function processStart(pid: number): string | undefined;

/** Who holds the lock, if that process still runs. */
export function lockHolder(file: string): LockHolder | undefined;

/** Takes a lock that dies with its process; undefined when another one holds it. */
export function tryLock(file: string, note?: Record<string, unknown>): (() => void) | undefined;

/** Takes the lock, waiting until its holder gives it back or ends. */
export function lock(
  file: string,
  options?: { onWait?: (holder?: LockHolder) => void; timeout?: number },
): Promise<() => void>;

/** Finds a Java that a version of Neo4j runs on: by JAVA_HOME, else on the PATH, else among those of the system. */
export function findJava(neo4j?: string): { command: string; version: number };

/** Throws unless Maven answers. */
export function checkMaven(): void;

/** The version of Neo4j that neo4j/pom.xml names, unless NEO4J_VERSION names another. */
export function neo4jVersion(): string;

/** Whether all jars of the version lie here already. */
export function isFetched(version?: string): boolean;

/** Fetches Neo4j with Maven, unless it is there, and returns the directory of its jars. */
export function fetchNeo4j(version?: string): Promise<string>;

/** Reports a long step on stderr: one line on a terminal, a few in a log. */
export class Step {
  constructor(title: string, options?: { quiet?: boolean });
  update(detail: string): void;
  done(detail?: string): void;
  fail(): void;
}
