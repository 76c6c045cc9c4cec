import pLimit, { type LimitFunction } from 'p-limit';
import { ParleyError } from '../errors';

/** What whoever is refused is told, and what he is to do. */
export const OVERLOADED = ['The service is asked more than it can answer', 'Ask again in a moment.'] as const;

/** How many questions may wait for each that Neo4j has. */
const WAITING = 2;

/**
 * Lets so many questions to Neo4j at once; a few more wait, and the others are refused at once: a queue without end
 * would answer all of them too late. One question that is slow takes one place, and holds nobody else up.
 *
 * @example const gate = new Gate(16); await gate.pass(() => ask());
 */
export class Gate {
  private readonly limit: LimitFunction;

  /** @param atOnce how many run at once; twice as many wait */
  constructor(private readonly atOnce: number) {
    this.limit = pLimit(atOnce);
  }

  /** How many are at Neo4j. */
  get running(): number {
    return this.limit.activeCount;
  }

  /** How many wait. */
  get waiting(): number {
    return this.limit.pendingCount;
  }

  /** Whether no more can wait. */
  get isFull(): boolean {
    return this.waiting >= this.atOnce * WAITING;
  }

  /**
   * Refuses where no more can wait.
   *
   * @throws ParleyError LIMIT_LOAD
   */
  check(): void {
    if (!this.isFull) return;
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
  async pass<T>(work: () => Promise<T>): Promise<T> {
    this.check();
    return this.wait(work);
  }

  /** The same for what others wait for already: it is never refused. */
  wait<T>(work: () => Promise<T>): Promise<T> {
    return this.limit(work);
  }
}
