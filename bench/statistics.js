/** The middle one of numbers. */
const median = (numbers) => quantile(numbers, 0.5);

/** The number below which this part of the numbers is. */
const quantile = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)];

/** The lowest and the highest, as text. */
const spread = (numbers, digits = 2) =>
  `${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)}`;

/**
 * Runs two ways in turn, one request each at a time, so that what else the machine does meets both alike.
 *
 * @returns p50 and p10 of each for every round, in milliseconds: on a machine that others use too, the fastest tenth
 * tells what the programs cost, the middle what the waiting costs as well
 */
async function paired(first, second, { rounds, requests }) {
  const timed = async (way, into) => {
    const start = performance.now();
    await way();
    into.push(performance.now() - start);
  };
  const found = [];
  for (let round = -1; round < rounds; round++) {
    const times = [[], []];
    for (let i = 0; i < requests; i++) {
      await timed(i % 2 ? first : second, times[i % 2 ? 0 : 1]);
      await timed(i % 2 ? second : first, times[i % 2 ? 1 : 0]);
    }
    // The first round is to warm up.
    if (round >= 0) found.push(times.map((all) => ({ p50: median(all), p10: quantile(all, 0.1) })));
  }
  return found;
}

module.exports = { median, quantile, spread, paired };
