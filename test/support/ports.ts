import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below what systems give to outgoing connections, one of which could take a port again before it is used.
const FIRST = 20_000;
const LAST = 32_000;

// Each worker of Jest has ports of its own, lest two take the same before either uses it.
const WORKERS = 8;
const WORKER = Number(process.env.JEST_WORKER_ID ?? 0) % WORKERS;

/** A port on which nothing listens at the moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST / WORKERS, LAST / WORKERS) * WORKERS + WORKER;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
