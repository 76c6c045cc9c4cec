import NodeEnvironment from 'jest-environment-node';
import { GraphLock } from './graph-lock';
import { isSeeded, seedAnew } from './seeded';

type Given = ConstructorParameters<typeof NodeEnvironment>;

/**
 * Where a test file runs. What it does with the one Neo4j of all tests stands in its first line:
 *
 * - `@graph shared`: it reads the graph of all seeds, at once with others that do. Neo4j refuses what its driver
 *   writes, and what a process that it starts has written is found at its end.
 * - `@graph own`: it writes, and has Neo4j for itself from its beginning to its end.
 * - Neither: it has no Neo4j but those that it starts; the address of that of the tests is kept from it.
 */
export default class GraphEnvironment extends NodeEnvironment {
  readonly #use: string | string[] | undefined;
  readonly #lock: GraphLock;
  #shares = false;

  constructor(...[config, context]: Given) {
    super(config, context);
    this.#use = context.docblockPragmas.graph;
    this.#lock = new GraphLock(Number(process.env.JEST_WORKER_ID), config.globalConfig.maxWorkers);
    const { env } = this.global.process;
    if (this.#use === undefined) delete env.PARLEY_TEST_NEO4J;
    else if (this.#use === 'shared' || this.#use === 'own') env.PARLEY_TEST_GRAPH = this.#use;
    else throw new Error(`${context.testPath}: "@graph ${this.#use}" is neither "shared" nor "own".`);
  }

  override async setup(): Promise<void> {
    await super.setup();
    if (this.#use === 'own') await this.#lock.alone();
    if (this.#use !== 'shared') return;
    await this.#lock.withOthers(async (alone) => {
      if (await isSeeded()) return;
      await alone();
      await seedAnew();
    });
    this.#shares = true;
  }

  override async teardown(): Promise<void> {
    try {
      if (this.#shares && !(await isSeeded()))
        throw new Error('The graph that tests share was written to by this file, or by one that ran at the same time.');
    } finally {
      this.#lock.release();
      await super.teardown();
    }
  }
}
