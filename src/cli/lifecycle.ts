import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What must be closed at the end, in the reverse order of its opening: after a signal, an error, or the end of the
 * work. A second signal does not wait.
 */
export class Lifecycle {
  readonly #closers: { what: string; close: () => unknown }[] = [];
  #ending?: Promise<void>;
  #finish: (code: number) => void = () => {};

  /** Resolves with the exit code once everything is closed. */
  readonly ended = new Promise<number>((resolve) => {
    this.#finish = resolve;
  });

  /** @param saying what is said once a signal has begun the end */
  constructor(private readonly saying = 'Ending, once the last requests are answered (again to force)') {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.#signalled(signal));
  }

  /** Whether the end has begun. */
  get ending(): boolean {
    return this.#ending !== undefined;
  }

  /** Has something closed at the end; what is opened after the end has begun is closed at once. */
  async defer(what: string, close: () => unknown): Promise<void> {
    this.#closers.push({ what, close });
    if (this.#ending) {
      await this.#ending;
      await this.#closeAll();
    }
  }

  /** Closes everything and ends with an exit code. */
  end(code: number): Promise<void> {
    this.#ending ??= this.#closeAll().then(() => this.#finish(code));
    return this.#ending;
  }

  #signalled(signal: NodeJS.Signals): void {
    const code = signal === 'SIGINT' ? 130 : 143;
    if (this.#ending) {
      // In a terminal npm passes on the signal that the group has already had: only a later one is a second wish.
      if (Date.now() - this.#began > 300) process.exit(code);
      return;
    }
    this.#began = Date.now();
    console.error(`\n${this.saying}`);
    void this.end(0).then(async () => {
      // The command returns the code by itself; this is for one that hangs.
      await sleep(1_000, undefined, { ref: false });
      process.exit(code);
    });
  }
  #began = 0;

  async #closeAll(): Promise<void> {
    for (let next = this.#closers.pop(); next; next = this.#closers.pop()) {
      try {
        await next.close();
      } catch (error) {
        console.error(`${next.what} did not close well: ${(error as Error).message}`);
      }
    }
  }
}
