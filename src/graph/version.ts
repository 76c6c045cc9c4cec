import type { Driver } from 'neo4j-driver-lite';

/** How old what is known of the version may be, in milliseconds. */
const OLDEST = 500;

/** How long Neo4j may take to tell the version, in milliseconds; a question then goes to the graph itself. */
const PATIENCE = 1_000;

/** How the graph is marked: one statement for all who ask, so that a Neo4j that has just started plans it once. */
export const MARK =
  "MATCH (g:ParleyGraph {key: 'graph'}) RETURN g.version AS version, g.epoch AS epoch, g.format AS format";

/** How Parley marks a graph that it has seeded. */
export interface GraphMark {
  /** of what the graph says */
  version: string;
  /** of the database: answers kept from another one are stale */
  epoch: string;
  /** of the seeds' plan that it was written by */
  format: number;
}

/** Reads how the graph is marked; undefined where nothing was seeded. */
export async function readMark(driver: Driver, database: string, timeout: number): Promise<GraphMark | undefined> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(MARK, {}, { timeout, metadata: { app: 'parley', operation: 'version' } });
    const mark = records[0]?.toObject() as GraphMark | undefined;
    return mark?.version ? mark : undefined;
  } finally {
    void session.close().catch(() => undefined);
  }
}

/**
 * The version of what the graph says, as it was at most half a second ago. It is asked only when somebody wants it, at
 * most twice a second, and once for all who wait.
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
    return (await readMark(this.driver, this.database, PATIENCE))?.version;
  }
}
