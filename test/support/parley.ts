import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(__dirname, '..', '..');

/** What a run of the command line left. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process of Parley, and all that it has printed. */
export interface Parley {
  child: ChildProcess;
  output(): string;
  /** resolves when it is gone */
  ended: Promise<Outcome>;
}

// What the machine of the tests has set must not reach them.
const OURS = /^(NEO4J_(?!VERSION$)|PARLEY_|PORT$|HOST$|LOG_LEVEL$|npm_|JEST_|NODE_ENV$)/;

/** Starts `parley` (or with `npm`, `npm start`) as a real process in a group of its own. */
export function startParley(args: string[], env: Record<string, string> = {}, npm = false): Parley {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const [command, ...first] = npm
    ? ['npm', 'start', '--']
    : [process.execPath, join(root, 'bin', 'parley.js'), ...args];
  const child = spawn(command as string, first, {
    cwd: root,
    // Neo4j would plan the page's questions for half a minute, and no test asks for it but those that say so.
    env: { ...inherited, PARLEY_WARM_UP: 'no', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
    });
  }
  const ended = new Promise<Outcome>((resolve) =>
    child.on('exit', (code) => setTimeout(() => resolve({ code, ...said }), 50)),
  );
  return { child, output: () => said.stdout + said.stderr, ended };
}

/** Runs a command to its end. */
export function parley(args: string[], env?: Record<string, string>): Promise<Outcome> {
  return startParley(args, env).ended;
}

/** Waits until something holds; fails with what it waited for. */
export async function until(what: string, holds: () => unknown, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(`${what}: not within ${patience / 1000} s`);
}

/** Whether a service answers that it is ready. */
export async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}
