import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchNeo4j, findJava, lock, neo4jVersion } from '../../bootstrap/index';
import { ParleyError } from '../errors';
import { hasClosed } from '../graph/closed';
import { type Connection, createDriver } from '../graph/driver';
import { readMark } from '../graph/version';
import { dumpDatabase, type ImportFiles, importDatabase, loadDatabase, setInitialPassword } from './admin';
import { makeArchive } from './class-archive';
import { makeHome } from './home';
import { lastWords } from './last-words';
import { launch } from './launch';
import { accepts, endProcess, findNeo4jOf, isNeo4jOf } from './process';
import { recoverData, replaceData } from './replace';
import { findRunning, type RunningProcess, waitForPorts } from './running';
import { passwordOf, placesOf, settingsFor, writeSettings } from './settings';

/** How to reach a Neo4j that runs here. */
export interface Running {
  uri: string;
  browserUrl: string;
  username: string;
  password: string;
  pid: number;
  /** whether it ran before we asked for it */
  adopted: boolean;
}

/** What there is of a local Neo4j. */
export interface Status {
  running: boolean;
  home: string;
  version: string;
  pid?: number;
  uri?: string;
  browserUrl?: string;
}

/** How a local Neo4j is made. */
export interface LocalOptions {
  /** where its data, settings and password lie */
  home: string;
  boltPort: number;
  httpPort: number;
  version?: string;
  /** the address of a guide that Browser opens after the login */
  guide?: string;
  /** how long it may take to answer, in milliseconds */
  patience?: number;
}

const STOP_GRACE = 8_000;

/** A log's clock and ours, and the moment between the start and the first look, in milliseconds. */
const SLACK = 5_000;

/**
 * A Neo4j of our own on this machine: server, Browser and admin tool, from jars. It runs in a session of its own, so
 * that Ctrl-C does not reach it before the last request is answered, and survives us; whoever starts it next on the
 * same home adopts it.
 *
 * @example
 * const neo4j = new LocalNeo4j({ home: '/tmp/graph', boltPort: 7687, httpPort: 7474 });
 * const { uri, password } = await neo4j.start();
 */
export class LocalNeo4j {
  readonly home: string;
  readonly version: string;
  readonly #options: LocalOptions;
  #starting: number | undefined;

  constructor(options: LocalOptions) {
    this.#options = options;
    this.home = resolve(options.home);
    this.version = options.version ?? neo4jVersion();
  }

  /** Fetches the jars unless they are here, and returns their directory. */
  ensureFetched(): Promise<string> {
    return fetchNeo4j(this.version);
  }

  /**
   * Starts it, or adopts the one that runs, and waits until it answers: its Browser too, unless `onlyBolt`, for the
   * Browser comes seconds later.
   */
  async start(onProgress: (what: string) => void = () => {}, onlyBolt = false): Promise<Running> {
    const java = findJava(this.version);
    const jars = await this.ensureFetched();
    return this.#exclusively(async () => {
      const adopted = await this.#adopt(onProgress, onlyBolt);
      if (adopted) return adopted;
      await waitForPorts(this.home, this.#options);
      recoverData(this.home);
      const password = passwordOf(this.home);
      this.#writeSettings();
      if (!existsSync(join(placesOf(this.home).data, 'dbms'))) {
        onProgress('setting the password');
        await setInitialPassword({ java: java.command, jars, home: this.home }, password);
      }
      onProgress('starting');
      const { boltPort, httpPort } = this.#options;
      const pid = launch({ ...java, jars, home: this.home, neo4j: this.version });
      writeFileSync(placesOf(this.home).process, JSON.stringify({ pid, boltPort, httpPort }));
      this.#starting = pid;
      try {
        return await this.#waitUntilItAnswers(pid, false, onlyBolt);
      } finally {
        this.#starting = undefined;
      }
    });
  }

  /** Waits until the Browser of the one that runs answers, it has ended, or nobody waits any more. */
  async browser(): Promise<void> {
    const until = Date.now() + (this.#options.patience ?? 60_000);
    for (let found = findRunning(this.home); found && Date.now() < until; found = findRunning(this.home)) {
      if (await accepts(found.httpPort)) return;
      await sleep(100);
    }
  }

  /** Stops it if it runs, or is just being started; resolves when it is gone. */
  async stop(): Promise<boolean> {
    if (this.#starting !== undefined) await endProcess(this.#starting, STOP_GRACE);
    return this.#exclusively(() => this.#stop());
  }

  /** Makes later starts faster, with what the machine has to spare; gives the way to give it up. */
  async archiveClasses(): Promise<() => void> {
    const java = findJava(this.version);
    return makeArchive(java.command, await this.ensureFetched(), java.version, placesOf(this.home).classes);
  }

  /** Whether it runs, and where. */
  async status(): Promise<Status> {
    const found = findRunning(this.home);
    const base = { running: found !== undefined, home: this.home, version: this.version };
    return found ? { ...base, pid: found.pid, ...this.#addresses(found) } : base;
  }

  /** How to reach the one that runs, or will: where it listens, and the password that it has or is given. */
  connection(): Connection {
    const { boltPort, httpPort } = this.#options;
    return { ...this.#addresses({ pid: 0, boltPort, httpPort }), username: 'neo4j', password: passwordOf(this.home) };
  }

  /** How to reach the one that runs, or undefined. */
  async running(): Promise<Running | undefined> {
    const found = findRunning(this.home);
    return found && (await accepts(found.boltPort)) ? this.#describe(found, true) : undefined;
  }

  /** Writes the graph into a file; stops it meanwhile. */
  async dump(file: string): Promise<void> {
    const tool = { java: findJava(this.version).command, jars: await this.ensureFetched(), home: this.home };
    await this.#whileStopped(() => dumpDatabase(tool, file));
  }

  /** Replaces the graph by that of a file; stops it meanwhile. */
  async load(file: string): Promise<void> {
    const tool = { java: findJava(this.version).command, jars: await this.ensureFetched(), home: this.home };
    await this.#whileStopped(async () => {
      // A graph that is loaded where nothing was before needs an owner, or it would look like one that lost its own.
      passwordOf(this.home);
      await loadDatabase(tool, file);
    });
  }

  /** Makes its graph anew from files of rows; stops it meanwhile. */
  async import(files: ImportFiles): Promise<void> {
    const tool = { java: findJava(this.version).command, jars: await this.ensureFetched(), home: this.home };
    await this.#whileStopped(async () => {
      passwordOf(this.home);
      await importDatabase(tool, files);
    });
  }

  /** Takes the data of another home, whose Neo4j has the same password and is stopped, in place of its own. */
  async takeData(other: string): Promise<void> {
    await this.#whileStopped(async () => replaceData(this.home, other));
  }

  /** Deletes data and password, and starts it again empty if it ran. */
  async reset(): Promise<void> {
    await this.#whileStopped(async () => {
      const { data, logs, password, conf } = placesOf(this.home);
      for (const path of [data, logs, password, conf]) rmSync(path, { recursive: true, force: true });
    });
  }

  async #whileStopped(work: () => Promise<void>): Promise<void> {
    const ran = await this.#exclusively(async () => {
      const stopped = await this.#stop();
      this.#writeSettings();
      try {
        await work();
      } catch (error) {
        return { stopped, error };
      }
      return { stopped };
    });
    if (ran.stopped) await this.start();
    if (ran.error) throw ran.error;
  }

  async #adopt(onProgress: (what: string) => void, onlyBolt: boolean): Promise<Running | undefined> {
    const found = findRunning(this.home);
    if (!found) return undefined;
    const { boltPort, httpPort } = this.#options;
    if (found.boltPort === boltPort && found.httpPort === httpPort) {
      onProgress(`adopting process ${found.pid}`);
      try {
        return await this.#waitUntilItAnswers(found.pid, true, onlyBolt);
      } catch {
        onProgress(`process ${found.pid} does not answer; ending it`);
      }
    }
    await this.#stop();
    return undefined;
  }

  async #waitUntilItAnswers(pid: number, adopted: boolean, onlyBolt: boolean): Promise<Running> {
    const { boltPort, httpPort, patience = 60_000 } = this.#options;
    const running = this.#describe({ pid, boltPort, httpPort }, adopted);
    const began = Date.now() - SLACK;
    const until = Date.now() + patience;
    let why: unknown;
    while (Date.now() < until && isNeo4jOf(this.home, pid)) {
      if ((await accepts(boltPort)) && (onlyBolt || (await accepts(httpPort)))) {
        const driver = createDriver(running);
        try {
          // What is asked next in any case: the first questions take a second each.
          await readMark(driver, 'neo4j', patience);
          return running;
        } catch (error) {
          why = error;
          if (hasClosed(error)) break;
        } finally {
          await driver.close();
        }
      }
      await sleep(100);
    }
    if (!adopted && isNeo4jOf(this.home, pid)) await endProcess(pid, STOP_GRACE);
    throw new ParleyError(
      'NEO4J_START_FAILED',
      `Neo4j did not start (${lastWords(this.home, why, began)})`,
      `Its log is ${join(placesOf(this.home).logs, 'neo4j.log')}.`,
    );
  }

  async #stop(): Promise<boolean> {
    const pids = findNeo4jOf(this.home);
    await Promise.all(pids.map((pid) => endProcess(pid, STOP_GRACE)));
    rmSync(placesOf(this.home).process, { force: true });
    return pids.length > 0;
  }

  #describe(found: RunningProcess, adopted: boolean): Running {
    return { ...this.#addresses(found), username: 'neo4j', password: passwordOf(this.home), pid: found.pid, adopted };
  }

  #writeSettings(): void {
    const { boltPort, httpPort, guide } = this.#options;
    writeSettings(this.home, settingsFor(this.home, boltPort, httpPort, guide));
  }

  #addresses({ boltPort, httpPort }: RunningProcess) {
    return { uri: `bolt://127.0.0.1:${boltPort}`, browserUrl: `http://localhost:${httpPort}/browser/` };
  }

  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    makeHome(this.home);
    const release = await lock(placesOf(this.home).lock);
    try {
      return await work();
    } finally {
      release();
    }
  }
}
