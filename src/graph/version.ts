import type { Driver } from 'neo4j-driver';

/** How old what is known of the version may be, in milliseconds. */
const OLDEST = 1_000;

/** How long Neo4j may take to tell the version, in milliseconds; a question then goes to the graph itself. */
const PATIENCE = 1_000;

const STATEMENT = "MATCH (g:ParleyGraph {key: 'graph'}) RETURN g.version AS version";

/**
 * The version of what the graph says, as it was at most a second ago. It is asked only when somebody wants it, at most
 * once a second, and once for all who wait.
 */
export class GraphVersion {
  private known: string | undefined;
  private asked = Number.NEGATIVE_INFINITY;
  private asking: Promise<string | undefined> | undefined;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  /** The version: at once, or when Neo4j has told it; undefined where there is no graph, or no answer. */
  current(): string | undefined | Promise<string | undefined> {
    if (this.asking) return this.asking;
    if (performance.now() - this.asked < OLDEST) return this.known;
    // The age counts from before the question: what changes while it is under way may not be in its answer.
    this.asked = performance.now();
    this.asking = this.ask().then((version) => {
      this.known = version;
      this.asking = undefined;
      return version;
    });
    return this.asking;
  }

  private async ask(): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, PATIENCE, undefined);
    });
    try {
      return await Promise.race([this.read(), late]);
    } catch {
      // Whoever asks the graph itself hears of it.
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private async read(): Promise<string | undefined> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: 'READ' });
    try {
      const metadata = { app: 'parley', operation: 'version' };
      const { records } = await session.run(STATEMENT, {}, { timeout: PATIENCE, metadata });
      return records[0]?.get('version') || undefined;
    } finally {
      void session.close().catch(() => undefined);
    }
  }
}
