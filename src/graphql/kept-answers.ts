import { LRUCache } from 'lru-cache';

/** An answer as it was sent. */
export interface Kept {
  /** the graph's version that it is of */
  version: string;
  body: Buffer;
  /** its headers, names and values in turn */
  head: readonly string[];
  etag: string;
}

/** What an entry takes beside its body and its key, roughly. */
const OVERHEAD = 600;

/** The answers that are kept, up to so many bytes; what is asked least recently goes first. */
export class KeptAnswers {
  private readonly answers: LRUCache<string, Kept> | undefined;

  /** @param bytes how much is kept; 0 keeps nothing */
  constructor(bytes: number) {
    if (bytes === 0) return;
    const sizeCalculation = ({ body }: Kept, key: string) => body.length + 2 * key.length + OVERHEAD;
    this.answers = new LRUCache({ maxSize: bytes, sizeCalculation });
  }

  /** The answer to a question, if it is of this version of the graph. */
  get(key: string, version: string): Kept | undefined {
    const kept = this.answers?.get(key);
    return kept?.version === version ? kept : undefined;
  }

  /** All of them by their keys, what was asked least recently first. */
  entries(): [string, Kept][] {
    return [...(this.answers?.rentries() ?? [])] as [string, Kept][];
  }

  /** Keeps an answer. */
  set(key: string, kept: Kept): void {
    this.answers?.set(key, kept);
  }
}
