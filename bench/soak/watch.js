// What Parley's process holds, as its own /metrics tell it, and whether that grows.

const { quantile } = require('../statistics.js');

const WATCHED = {
  descriptors: 'process_open_fds',
  heap: 'nodejs_heap_size_used_bytes',
  resident: 'process_resident_memory_bytes',
};

/**
 * How much more of each there may be in the last third of the time than in the second; the first is to warm up. Of
 * memory the least counts, which is what is left when garbage is collected.
 */
const MOST = {
  descriptors: { times: 1, more: 16 },
  heap: { times: 1.15, more: 8e6 },
  resident: { times: 1.15, more: 24e6 },
};

/** Reads what is watched. */
async function look(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return Object.fromEntries(Object.entries(WATCHED).map(([what, name]) => [what, value(name)]));
}

/** What there was in each third of the time: the most descriptors, the least memory. */
function thirds(looks) {
  const length = Math.floor(looks.length / 3);
  return [0, 1, 2].map((third) => {
    const these = looks.slice(third * length, (third + 1) * length);
    const of = (what) => these.map((seen) => seen[what]);
    return {
      descriptors: quantile(of('descriptors'), 0.9),
      heap: Math.min(...of('heap')),
      resident: Math.min(...of('resident')),
    };
  });
}

/** What has grown, in words; of memory that can be said where there was time to warm up. */
function grown([, before, after], warm) {
  const watched = Object.entries(MOST).filter(([what]) => warm || what === 'descriptors');
  return watched.flatMap(([what, { times, more }]) =>
    after[what] > before[what] * times + more ? [`${what} went from ${before[what]} to ${after[what]}`] : [],
  );
}

module.exports = { look, thirds, grown };
