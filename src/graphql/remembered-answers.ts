import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Kept } from './kept-answers';

/** Kept answers by their keys, as a file has them. */
interface Remembered {
  identity: string;
  answers: [key: string, kept: Omit<Kept, 'body'> & { body: string }][];
}

/**
 * The answers that a service of the same identity kept before it ended: a Neo4j that has just started takes a second to
 * plan each question of the page anew. Each still is of its version of the graph alone.
 */
export function recallAnswers(file: string, identity: string): [string, Kept][] {
  try {
    const found: Remembered = JSON.parse(readFileSync(file, 'utf8'));
    if (found.identity !== identity) return [];
    return found.answers.map(([key, { body, ...kept }]) => [key, { ...kept, body: Buffer.from(body) }]);
  } catch {
    // Never remembered, or half written: then they are asked again.
    return [];
  }
}

/** Remembers answers for the next service; what cannot be written is asked again. */
export function rememberAnswers(file: string, identity: string, answers: Iterable<[string, Kept]>): void {
  const remembered: Remembered = {
    identity,
    answers: [...answers].map(([key, { body, ...kept }]) => [key, { ...kept, body: body.toString() }]),
  };
  try {
    writeFileSync(`${file}.new`, JSON.stringify(remembered), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // A folder that is gone or full must not keep the service from ending.
  }
}
