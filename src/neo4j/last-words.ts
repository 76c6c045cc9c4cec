import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from './settings';

/** A line of Neo4j's log begins with its time. */
const TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})\+0000 /;

/**
 * What a Neo4j that did not start said last of why; else why it could not be asked.
 *
 * @param began when it was started, in milliseconds: the log goes on after what it said before
 */
export function lastWords(home: string, why: unknown, began: number): string {
  for (const name of ['neo4j.log', 'console.log']) {
    const file = join(placesOf(home).logs, name);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const line = since(lines, began)
      .reverse()
      .find((text) => /ERROR|Caused by|Error:|Exception/.test(text));
    if (line) return line.trim().slice(0, 300);
  }
  return why instanceof Error ? (why.message.split('\n')[0] ?? '') : 'it gave no answer in time';
}

/** The lines from this time on; all, where none tells its time. */
function since(lines: string[], began: number): string[] {
  if (!lines.some((line) => TIME.test(line))) return lines;
  const first = lines.findIndex((line) => {
    const [, day, time] = TIME.exec(line) ?? [];
    return day !== undefined && Date.parse(`${day}T${time}Z`) >= began;
  });
  return first < 0 ? [] : lines.slice(first);
}
