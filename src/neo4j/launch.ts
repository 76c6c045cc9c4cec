import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFlags } from './class-archive';
import { classPath, UNCHECKED } from './class-path';
import { placesOf } from './settings';

/**
 * Small, and quick to start: the optimising compiler, which takes half of the time of a start on two cores, waits for
 * what is truly hot.
 */
const JVM_FLAGS = [
  ...['-Xms256m', '-Xmx1g', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'],
  ...['-XX:Tier4InvocationThreshold=60000', '-XX:Tier4MinInvocationThreshold=15000'],
  ...['-XX:Tier4CompileThreshold=120000', '-XX:Tier4BackEdgeThreshold=600000'],
];

/** What a JVM with Neo4j is started from. */
export interface Launch {
  /** the command of Java, and its version */
  command: string;
  version: number;
  /** the directory of the jars */
  jars: string;
  /** where Neo4j's settings, data and logs lie */
  home: string;
  /** the version of Neo4j */
  neo4j: string;
}

/** Starts the process, which outlives us, and gives its number; 0 where there is none. */
export function launch({ command, version, jars, home, neo4j }: Launch): number {
  const { conf, logs, classes } = placesOf(home);
  mkdirSync(logs, { recursive: true });
  // One that was killed leaves its temporary files, which would gather in the system's folder.
  const temporary = join(home, 'tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const out = openSync(join(logs, 'console.log'), 'w');
  const main = neo4j.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity';
  const child = spawn(
    command,
    [
      ...JVM_FLAGS,
      `-Djava.io.tmpdir=${temporary}`,
      ...archiveFlags(jars, version, classes),
      ...['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
        (name) => `--add-opens=${name}=ALL-UNNAMED`,
      ),
      '--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED',
      ...UNCHECKED,
      '-cp',
      classPath(jars),
      main,
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    // A session of its own: Ctrl-C in the terminal must not end it under the requests still running.
    { detached: true, stdio: ['ignore', out, out], cwd: home, env: { ...process.env, NEO4J_HOME: home } },
  );
  closeSync(out);
  child.on('error', () => {});
  child.unref();
  return child.pid ?? 0;
}
