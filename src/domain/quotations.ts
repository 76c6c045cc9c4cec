/** A stretch in quotation marks, without them, in code points. */
export interface Quoted {
  start: number;
  end: number;
  /** whether its paragraph ends before it is closed, as where a quotation goes on in the next one */
  unclosed?: true;
}

const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“', '‟': '”' };

/** Stretches in quotation marks; one that is not closed ends with its paragraph, as one that goes on in the next does. */
export function quotedStretches(content: string): Quoted[] {
  const found: Quoted[] = [];
  const points = Array.from(content);
  for (let at = 0; at < points.length; at++) {
    const stretch = stretchAt(points, at);
    if (!stretch) continue;
    found.push(stretch);
    at = stretch.end;
  }
  return found;
}

/** What is quoted from a mark on, where one stands here that opens. */
function stretchAt(points: readonly string[], at: number): Quoted | undefined {
  const mark = points[at] as string;
  if (mark === '‘') return singleAt(points, at);
  const closing = CLOSING[mark];
  if (!closing || (mark === '"' && isWord(points[at - 1]))) return undefined;
  const end = paragraphEnd(points, at);
  const closed = points.indexOf(closing, at + 1);
  return closed >= 0 && closed < end ? { start: at + 1, end: closed } : { start: at + 1, end, unclosed: true };
}

/**
 * What stands in single marks. The one that closes is an apostrophe too: before a letter it always is; elsewhere the
 * first is meant that follows a mark of its sentence ("‘The islanders’ boats,’ he said"), or else the first.
 */
function singleAt(points: readonly string[], at: number): Quoted | undefined {
  if (isWord(points[at - 1]) || !/\S/.test(points[at + 1] ?? '')) return undefined;
  const end = paragraphEnd(points, at);
  const candidates: number[] = [];
  for (let next = at + 1; next < end && points[next] !== '‘'; next++)
    if (points[next] === '’' && !isWord(points[next + 1])) candidates.push(next);
  const closed = candidates.find((one) => /[.,?!;:…–—]/.test(points[one - 1] as string)) ?? candidates[0];
  if (closed !== undefined) return { start: at + 1, end: closed };
  // Elsewhere than before a paragraph it would rather be an apostrophe that leans the wrong way.
  const opens = at === 0 || points[at - 1] === '\n';
  return opens ? { start: at + 1, end, unclosed: true } : undefined;
}

function isWord(point: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(point ?? '');
}

function paragraphEnd(points: readonly string[], from: number): number {
  const end = points.indexOf('\n', from);
  return end < 0 ? points.length : end;
}
