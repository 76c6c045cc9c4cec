import { join } from 'node:path';
import { lock } from '../../bootstrap/index';

type Release = () => void;

const held = (name: string): Promise<Release> =>
  lock(join(process.env.PARLEY_TEST_HOME as string, 'locks', name), { timeout: 3_600_000 });

const nameOf = (worker: number): string => `worker-${worker}`;

/** Held while the Neo4j of the tests starts, and passed by whoever comes to it: who waits is not overtaken. */
export const gate = (): Promise<Release> => held('gate');

/** The lock of the Neo4j of the tests: of many readers, one a worker of Jest, or of one writer. */
export class GraphLock {
  readonly #worker: number;
  readonly #workers: number;
  readonly #releases: Release[] = [];

  constructor(worker: number, workers: number) {
    this.#worker = worker;
    this.#workers = workers;
  }

  /** Waits until nobody else is at Neo4j, and keeps the others away. */
  async alone(): Promise<void> {
    this.#releases.push(await gate());
    for (let worker = 1; worker <= this.#workers; worker++) await this.#take(worker);
  }

  /** Waits until nobody writes. `first` is done before others come, and may ask that those who are there have gone. */
  async withOthers(first: (alone: () => Promise<void>) => Promise<void>): Promise<void> {
    const meanwhile = [await gate()];
    try {
      await this.#take(this.#worker);
      await first(async () => {
        for (let worker = 1; worker <= this.#workers; worker++)
          if (worker !== this.#worker) meanwhile.push(await held(nameOf(worker)));
      });
    } finally {
      for (const release of meanwhile) release();
    }
  }

  /** Gives it back. */
  release(): void {
    for (const release of this.#releases.splice(0)) release();
  }

  async #take(worker: number): Promise<void> {
    this.#releases.push(await held(nameOf(worker)));
  }
}
