/** A stated number or range; an end that is not given is absent. */
export interface Range {
  min?: number;
  max?: number;
}

/**
 * The ratios that two ranges allow: the least is the least of one by the most of the other. 250 to 29–50 is 5.0 to
 * 8.6.
 *
 * @returns the ends that are known; an end is absent where a range is open there or divides by zero
 */
export function ratioRange(dividend: Range, divisor: Range): Range {
  const quotient = (a?: number, b?: number) => (a === undefined || b === undefined || b === 0 ? undefined : a / b);
  const min = quotient(dividend.min, divisor.max);
  const max = quotient(dividend.max, divisor.min);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A range in words: `250`, `29–50`, `at least 900`, `at most 50`. */
export function rangeInWords({ min, max }: Range, digits?: number): string {
  const show = (n: number) => (digits === undefined ? String(n) : n.toFixed(digits));
  if (min !== undefined && max !== undefined) return min === max ? show(min) : `${show(min)}–${show(max)}`;
  if (min !== undefined) return `at least ${show(min)}`;
  return max === undefined ? 'unknown' : `at most ${show(max)}`;
}
