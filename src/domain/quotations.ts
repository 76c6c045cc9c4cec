/** A stretch in quotation marks, without them, in code points. */
export interface Quoted {
  start: number;
  end: number;
  /** whether its paragraph ends before it is closed, as where a quotation goes on in the next one */
  unclosed?: true;
}

const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“', '‟': '”' };

const SENTENCE_MARK = /[.,?!;:…–—]/;

/** Stretches in quotation marks; one that is not closed ends with its paragraph, as one that goes on in the next does. */
export function quotedStretches(content: string): Quoted[] {
  let from = 0;
  return content.split('\n').flatMap((paragraph) => {
    const points = Array.from(paragraph);
    const found = quotedIn(points).map(({ start, end, ...how }) => ({ start: from + start, end: from + end, ...how }));
    from += points.length + 1;
    return found;
  });
}

/** Those of a paragraph. */
function quotedIn(points: readonly string[]): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < points.length; at++) {
    const end = endOf(points, at);
    if (end === undefined) continue;
    found.push({ start: at + 1, end, ...(end === points.length ? { unclosed: true } : {}) });
    at = end;
  }
  return found;
}

/** Where that ends which a mark opens: at the mark that closes it, or with the paragraph; undefined where none opens. */
function endOf(points: readonly string[], at: number): number | undefined {
  const mark = points[at] as string;
  if (mark === '‘') return endOfSingle(points, at);
  const closing = CLOSING[mark];
  if (!closing || (mark === '"' && isLetterOrDigit(points[at - 1]))) return undefined;
  const closed = points.indexOf(closing, at + 1);
  return closed < 0 ? points.length : closed;
}

/**
 * The same of a single mark. The one that closes is an apostrophe too: before a letter it always is; elsewhere the
 * first is meant beside which a mark of its sentence stands ("‘The islanders’ boats,’ he said"), or else the first.
 */
function endOfSingle(points: readonly string[], at: number): number | undefined {
  if (isLetterOrDigit(points[at - 1]) || !/\S/.test(points[at + 1] ?? '')) return undefined;
  let first: number | undefined;
  for (let next = at + 1; next < points.length && points[next] !== '‘'; next++) {
    if (points[next] !== '’' || isLetterOrDigit(points[next + 1])) continue;
    if (SENTENCE_MARK.test(points[next - 1] ?? '') || SENTENCE_MARK.test(points[next + 1] ?? '')) return next;
    first ??= next;
  }
  // Not before a paragraph, what nothing closes is rather an apostrophe that leans the wrong way.
  return first ?? (at === 0 ? points.length : undefined);
}

function isLetterOrDigit(point: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(point ?? '');
}
