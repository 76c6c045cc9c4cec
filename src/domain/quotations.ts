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
  let open: { closing: string; start: number } | undefined;
  for (const [at, point] of points.entries()) {
    if (open && (point === open.closing || point === '\n')) {
      found.push({ start: open.start, end: at, ...(point === '\n' ? { unclosed: true } : {}) });
      open = undefined;
    } else if (!open && point in CLOSING && !(point === '"' && /\p{L}/u.test(points[at - 1] ?? ''))) {
      open = { closing: CLOSING[point] as string, start: at + 1 };
    }
  }
  if (open) found.push({ start: open.start, end: points.length, unclosed: true });
  return found;
}
