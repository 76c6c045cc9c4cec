const { readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const folder = join(__dirname, '..');

/** How long the longest files take, in seconds; the others take few. */
const SECONDS = require('./seconds.json');
const FEW = 4;

const WORKERS = 2;

/** How long Neo4j takes to start: until then nobody can be at it. */
const STARTING = 15;

/** What may run beside a file that uses the Neo4j of the tests so, the most wanted first: see environment.ts. */
const BESIDE = { shared: ['shared', 'none', 'own'], own: ['none', 'shared', 'own'], none: ['own', 'shared', 'none'] };

/**
 * What comes last: a file that kills the Neo4j of the tests, for whoever came after it would find one that has planned
 * nothing yet, and a long one beside it that needs none.
 */
const LAST = ['faults/neo4j.test.ts', 'neo4j/local.test.ts'];

/** Orders the files so that none has to wait for Neo4j, and that the longest are not the last. */
module.exports = class extends Sequencer {
  sort(all) {
    const last = LAST.flatMap((name) => all.filter((test) => nameOf(test) === name));
    const tests = all.filter((test) => !last.includes(test));
    const waiting = { shared: [], own: [], none: [] };
    for (const test of tests) waiting[useOf(test)].push({ test, seconds: secondsOf(test) });
    for (const files of Object.values(waiting)) files.sort((a, b) => b.seconds - a.seconds);
    const workers = Array.from({ length: WORKERS }, () => ({ until: 0, use: 'none' }));
    const ordered = tests.map((_, index) => {
      workers.sort((a, b) => a.until - b.until);
      const [free, busy] = workers;
      const starting = free.until < STARTING;
      const beside = BESIDE[starting ? 'own' : busy.use];
      free.use = beside.find((use) => waiting[use].length > 0);
      const files = waiting[free.use];
      // The first that has none goes on long after Neo4j has started; beside it is one that ends about then.
      const short = starting && index > 0 ? files.findLastIndex(({ seconds }) => seconds >= STARTING) : -1;
      const [{ test, seconds }] = files.splice(Math.max(short, 0), 1);
      free.until += seconds;
      return test;
    });
    return [...ordered, ...last];
  }
};

function useOf({ path }) {
  return /^\/\*\* @graph (\w+) \*\//.exec(readFileSync(path, 'utf8'))?.[1] ?? 'none';
}

function secondsOf(test) {
  return SECONDS[nameOf(test)] ?? FEW;
}

/** A file as `seconds.json` names it. */
function nameOf({ path }) {
  return relative(folder, path).split(sep).join('/');
}
