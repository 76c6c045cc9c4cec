import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { classPath } from './class-path';

/** The JVM's list of classes holds no longer lines than this. */
const LONGEST_LINE = 4000;

/** Where the archive of one Java's classes lies. */
function archiveOf(jars: string, java: number): string {
  return join(jars, `classes-${java}.jsa`);
}

/**
 * Flags by which the JVM starts from an archive of loaded classes (class data sharing), which takes a third of the
 * time off; where there is none yet, flags by which it writes down what it loads, so that one can be made.
 *
 * @param java the version of Java: an archive is good for one alone
 * @param list where the JVM writes down its classes
 */
export function archiveFlags(jars: string, java: number, list: string): string[] {
  const archive = archiveOf(jars, java);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [`-XX:DumpLoadedClassList=${list}`];
}

/**
 * Makes the archive from what a JVM wrote down, with what the machine has to spare. It appears whole or not at all;
 * without it Neo4j starts just the same.
 *
 * @returns the way to give it up
 */
export function makeArchive(command: string, jars: string, java: number, list: string): () => void {
  const archive = archiveOf(jars, java);
  if (existsSync(archive) || !existsSync(list)) return () => {};
  // The JVM may be in the middle of its last line.
  const lines = readFileSync(list, 'utf8').split('\n').slice(0, -1);
  const wanted = `${list}.wanted`;
  writeFileSync(wanted, lines.filter((line) => line.length < LONGEST_LINE).join('\n'));
  const fresh = `${archive}.${process.pid}`;
  const flags = ['-Xshare:dump', `-XX:SharedClassListFile=${wanted}`, `-XX:SharedArchiveFile=${fresh}`];
  const child = spawn(command, [...flags, '-XX:+UseSerialGC', '-Xmx1g', '-cp', classPath(jars)], { stdio: 'ignore' });
  if (child.pid) {
    try {
      setPriority(child.pid, constants.priority.PRIORITY_LOW);
    } catch {
      // It takes what it gets, then.
    }
  }
  child.on('error', () => {});
  child.on('exit', (code) => {
    if (code === 0 && existsSync(fresh)) renameSync(fresh, archive);
    else rmSync(fresh, { force: true });
  });
  return () => child.kill('SIGKILL');
}
