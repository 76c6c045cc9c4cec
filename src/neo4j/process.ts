import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from '../../bootstrap/index';

/** The command line of a process, or nothing when there is none. */
export function commandLine(pid: number): string {
  if (processStart(pid) === undefined) return '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', '\n');
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).replaceAll(
      ' --',
      '\n--',
    );
  } catch {
    return '';
  }
}

/** Whether a process is the Neo4j of a home: by the absolute home on its command line, for numbers are used again. */
export function isNeo4jOf(home: string, pid: number): boolean {
  return commandLine(pid).split('\n').includes(`--home-dir=${home}`);
}

/** All Neo4j servers of a home, also those that no file names. */
export function findNeo4jOf(home: string): number[] {
  return processNumbers().filter((pid) => isNeo4jOf(home, pid));
}

function processNumbers(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n').map(Number).filter(Boolean);
  }
}

/** Ends a process: asks, and after the grace period insists. */
export async function endProcess(pid: number, grace: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGTERM', grace],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (processStart(pid) === undefined) return;
      await sleep(50);
    }
  }
}

/** Whether nothing listens on a port of this machine. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await whyNotFree(port, host)) === undefined;
}

/** Why nothing can listen there, as the system says it; undefined where something can. */
export function whyNotFree(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', resolve)
      .listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** A port of this machine on which nothing listens now. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen({ port: 0, host }, () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });
}

/** Whether something accepts connections on a port. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .setTimeout(1_000, () => end(false));
  });
}
