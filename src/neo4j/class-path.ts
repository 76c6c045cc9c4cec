import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The class path of all jars in a directory, the largest first: Java asks one after the other for each class, and the
 * largest have the most. Always in the same order, without which an archive of classes would not fit.
 */
export function classPath(jars: string): string {
  return readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => ({ name, size: statSync(join(jars, name)).size }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
    .map(({ name }) => join(jars, name))
    .join(delimiter);
}

/**
 * Flags by which a JVM takes the byte code of its jars as Maven has fetched and checked it: a sixth of the way to a
 * Neo4j that answers. An archive of classes can only be made with the check.
 */
export const UNCHECKED = ['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'];
