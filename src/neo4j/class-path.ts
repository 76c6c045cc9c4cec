import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Of a jar that is signed, Java would check the signature each time; those that Maven fetched were checked then. */
const SIGNED = /^eclipse-collections(-api)?-\d/;

/**
 * Flags by which a JVM finds the classes of all jars in a directory, the largest jar first: Java asks one after the
 * other for each class, and the largest have the most. Always in the same order, without which an archive of classes
 * would not fit. On the way to a ready Neo4j the checks of signatures and of byte code take a quarter of the time.
 */
export function classFlags(jars: string): string[] {
  const names = readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => ({ name, size: statSync(join(jars, name)).size }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  const path = (wanted: string[]) => wanted.map((name) => join(jars, name)).join(delimiter);
  const signed = names.filter((name) => SIGNED.test(name));
  return [
    ...(signed.length > 0 ? [`-Xbootclasspath/a:${path(signed)}`] : []),
    ...['-cp', path(names.filter((name) => !SIGNED.test(name)))],
  ];
}

/** Flags by which a JVM does not check byte code that Maven has fetched; an archive can only be made with the check. */
export const UNCHECKED = ['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'];
