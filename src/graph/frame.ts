/**
 * A statement around the answer to a question, by which it is known whether the graph changed meanwhile.
 *
 * Neo4j reads what is committed, and makes a commit visible bit by bit: the version alone, read first and last, still
 * misses an answer that saw a commit half done while both its ends saw the old version. So whoever writes announces
 * his commit just before it and takes that back just after it, and a question reads, in this order, the version, the
 * announcement, the answer, the announcement, the version.
 */
export function framed(answer: string): string {
  return [
    "MATCH (before:ParleyGraph {key: 'graph'})",
    'WITH before.version AS before',
    "OPTIONAL MATCH (early:ParleyGraph {key: 'commit'})",
    'WITH before, early.until AS early',
    `WITH before, early, ${answer} AS answer`,
    "OPTIONAL MATCH (late:ParleyGraph {key: 'commit'})",
    'WITH before, early, answer, late.until AS late',
    "MATCH (after:ParleyGraph {key: 'graph'})",
    'RETURN before, early, answer, late, after.version AS after, timestamp() AS now',
  ].join('\n');
}

/** One row of a framed statement. */
export interface FramedRow {
  before: string;
  /** until when an announced commit counts as under way; null or past where there is none */
  early: number | null;
  answer: Record<string, unknown>;
  late: number | null;
  after: string;
  now: number;
}

/** Whether an answer is of one graph. */
export function isWhole({ before, early, late, after, now }: FramedRow): boolean {
  return before === after && (early ?? 0) <= now && (late ?? 0) <= now;
}
