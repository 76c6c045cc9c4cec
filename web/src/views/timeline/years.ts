/** How many years are written on the axis at most, and how many lie between two. */
const TICKS = 8;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The years that are written on an axis: few, and round; not its end, where nothing would have room. */
export function yearsOf(first: number, last: number): number[] {
  const step = STEPS.find((years) => (last - first) / years <= TICKS) ?? last - first;
  const from = Math.ceil(first / step);
  return Array.from({ length: Math.max(0, Math.ceil(last / step) - from) }, (_, index) => (from + index) * step);
}
