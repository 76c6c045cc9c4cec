import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from './settings';

/** What a Neo4j that did not start said last of why; else why it could not be asked. */
export function lastWords(home: string, why: unknown): string {
  for (const name of ['neo4j.log', 'console.log']) {
    const file = join(placesOf(home).logs, name);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const line = lines.reverse().find((text) => /ERROR|Caused by|Error:|Exception/.test(text));
    if (line) return line.trim().slice(0, 300);
  }
  return why instanceof Error ? (why.message.split('\n')[0] ?? '') : 'it gave no answer in time';
}
