import pLimit, { type LimitFunction } from 'p-limit';
import { ParleyError } from '../errors';

/** What whoever is refused is told, and what he is to do. */
export const OVERLOADED = ['The service is asked more than it can answer', 'Ask again in a moment.'] as const;

/** How many questions may wait for each that Neo4j has. */
const WAITING = 2;

/** The part of all places that one who asks can take. */
const SHARE = 0.8;

/** The places of one who asks, and how many of his questions are under way or wait; without any he is forgotten. */
interface Share {
  readonly limit: LimitFunction;
  asks: number;
}

/**
 * Lets so many questions to Neo4j at once; a few more wait, and the others are refused at once: a queue without end
 * would answer all of them too late. One question that is slow takes one place, and whoever asks many takes four
 * fifths of the places at most, so that nobody holds all others up.
 *
 * @example const gate = new Gate(16); await gate.pass(() => ask());
 */
export class Gate {
  private readonly limit: LimitFunction;
  private readonly share: number;
  private readonly shares = new Map<string, Share>();

  /** @param atOnce how many run at once; twice as many wait */
  constructor(private readonly atOnce: number) {
    this.limit = pLimit(atOnce);
    this.share = Math.round(atOnce * SHARE);
  }

  /** How many are at Neo4j. */
  get running(): number {
    return this.limit.activeCount;
  }

  /** How many wait. */
  get waiting(): number {
    return [...this.shares.values()].reduce((sum, { limit }) => sum + limit.pendingCount, this.limit.pendingCount);
  }

  /** Whether no more can wait: of all, or of this one who asks. */
  isFull(who = ''): boolean {
    const own = this.shares.get(who)?.limit.pendingCount ?? 0;
    return this.waiting >= this.atOnce * WAITING || own >= this.share * WAITING;
  }

  /**
   * Refuses where no more can wait.
   *
   * @throws ParleyError LIMIT_LOAD
   */
  check(who?: string): void {
    if (!this.isFull(who)) return;
    throw new ParleyError(
      'LIMIT_LOAD',
      `${OVERLOADED[0]}: ${this.running} questions are answered and ${this.waiting} wait, the most that may`,
      OVERLOADED[1],
    );
  }

  /**
   * Does something when its turn comes.
   *
   * @throws ParleyError LIMIT_LOAD
   */
  async pass<T>(work: () => Promise<T>, who?: string): Promise<T> {
    this.check(who);
    return this.wait(work, who);
  }

  /** The same for what others wait for already: it is never refused. */
  async wait<T>(work: () => Promise<T>, who?: string): Promise<T> {
    if (who === undefined || this.share === this.atOnce) return this.limit(work);
    const own = this.shares.get(who) ?? { limit: pLimit(this.share), asks: 0 };
    this.shares.set(who, own);
    own.asks += 1;
    try {
      return await own.limit(() => this.limit(work));
    } finally {
      own.asks -= 1;
      if (own.asks === 0) this.shares.delete(who);
    }
  }
}
