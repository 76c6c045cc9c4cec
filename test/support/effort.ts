/** How much longer than usual the tests may try: `PARLEY_TEST_EFFORT=20`. */
const EFFORT = Number(process.env.PARLEY_TEST_EFFORT ?? 1);

/** So many rounds, or seconds, of something random; more with more effort. */
export function effort(usual: number): number {
  return Math.ceil(usual * EFFORT);
}
