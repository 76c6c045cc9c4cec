import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';

/** Where a local Neo4j keeps what, below its home. */
export interface Places {
  conf: string;
  data: string;
  logs: string;
  password: string;
  /** who runs: the process's number and ports */
  process: string;
  /** held while it is started, stopped or administered */
  lock: string;
  /** where the JVM writes down the classes that it loads */
  classes: string;
}

/** The places below a home. */
export function placesOf(home: string): Places {
  return {
    conf: join(home, 'conf'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    password: join(home, 'password'),
    process: join(home, 'neo4j.json'),
    lock: join(home, 'neo4j.lock'),
    classes: join(home, 'classes.txt'),
  };
}

/** Writes neo4j.conf. A setting that Community does not know would keep it from starting. */
export function writeSettings(home: string, settings: Record<string, string>): void {
  const { conf, logs } = placesOf(home);
  mkdirSync(conf, { recursive: true });
  mkdirSync(logs, { recursive: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(conf, 'neo4j.conf'), `# Written by Parley at each start.\n${lines.join('\n')}\n`);
}

/** The settings of a local Neo4j: loopback only, no telemetry, small, and quick to stop. */
export function settingsFor(home: string, boltPort: number, httpPort: number, guide?: string): Record<string, string> {
  const settings: Record<string, string> = {
    'server.directories.data': placesOf(home).data,
    'server.directories.logs': placesOf(home).logs,
    'server.directories.run': join(home, 'run'),
    'server.directories.import': join(home, 'import'),
    'server.directories.plugins': join(home, 'plugins'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `localhost:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `localhost:${httpPort}`,
    'server.https.enabled': 'false',
    // Neither is used here, and both take time at each start: the interfaces over HTTP, and the log for debugging.
    'server.http_enabled_modules': 'BROWSER',
    'server.logs.debug.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    'dbms.usage_report.enabled': 'false',
    'db.tx_log.rotation.retention_policy': '1 files',
    // It would take half a gigabyte of the disk for a graph of a few megabytes.
    'db.tx_log.preallocate': 'false',
    // A full disk breaks off the log within a transaction that was never committed, and Neo4j would not start again.
    'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false',
    // It would wait ten seconds for Bolt to fall silent.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  if (guide) settings['browser.post_connect_cmd'] = `play ${guide}`;
  return settings;
}

/** Whether a home holds a database, whatever is in it. */
export function holdsData(home: string): boolean {
  return existsSync(join(placesOf(home).data, 'databases'));
}

/** The generated password, in a file only its owner can read. */
export function passwordOf(home: string): string {
  const { password, data } = placesOf(home);
  if (existsSync(password)) {
    chmodSync(password, 0o600);
    return readFileSync(password, 'utf8').trim();
  }
  if (holdsData(home)) {
    throw new ParleyError(
      'NEO4J_PASSWORD_LOST',
      `${data} holds a graph, and its password file ${password} is gone`,
      `Put it back, or run \`${PARLEY} db reset --yes\` and seed again.`,
    );
  }
  mkdirSync(home, { recursive: true });
  const secret = randomBytes(18).toString('base64url').replace(/^[-_]/, 'p');
  writeFileSync(password, `${secret}\n`, { mode: 0o600 });
  return secret;
}
