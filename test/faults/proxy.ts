import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What a connection suffers: nothing, each piece comes late, nothing comes through, or nobody is there. */
export type Fault = 'none' | 'slow' | 'deaf' | 'refused';

const LATE = 100;

/** A TCP proxy before a server, which can cut, slow or silence what goes through it. */
export class TcpProxy {
  #fault: Fault = 'none';
  readonly #pairs = new Set<[Socket, Socket]>();
  readonly #deaf = new WeakSet<[Socket, Socket]>();
  readonly #server: Server;

  private constructor(private readonly target: number) {
    this.#server = createServer((near) => this.#join(near));
  }

  /** Begins to listen on a free port before `target`, a port of this machine. */
  static async before(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** Cuts all connections in the midst of what they carry. */
  cut(): void {
    for (const [near, far] of this.#pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
    this.#pairs.clear();
  }

  /** What happens from now on; connections that have gone deaf stay so, as when a router forgets them. */
  set fault(fault: Fault) {
    if (fault === 'deaf') for (const pair of this.#pairs) this.#deaf.add(pair);
    this.#fault = fault;
    if (fault === 'refused') this.cut();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    if (this.#fault === 'refused') return void near.resetAndDestroy();
    const far = dial(this.target, '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    this.#pairs.add(pair);
    if (this.#fault === 'deaf') this.#deaf.add(pair);
    for (const [from, to] of [pair, [far, near]] as const) {
      from.on('data', (piece) => void this.#carry(pair, piece as Buffer, to));
      from.on('error', () => undefined);
      from.on('close', () => {
        to.destroy();
        this.#pairs.delete(pair);
      });
    }
  }

  async #carry(pair: [Socket, Socket], piece: Buffer, to: Socket): Promise<void> {
    if (this.#deaf.has(pair)) return;
    if (this.#fault === 'slow') await pause(LATE);
    to.write(piece);
  }
}
