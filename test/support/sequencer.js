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
const BESIDE = { shared: ['shared', 'none', 'own'], own: ['none', 'shared', 'own'], none: ['shared', 'own', 'none'] };

/** Orders the files so that none has to wait for Neo4j, and that the longest are not the last. */
module.exports = class extends Sequencer {
  sort(tests) {
    const waiting = { shared: [], own: [], none: [] };
    for (const test of tests) waiting[useOf(test)].push({ test, seconds: secondsOf(test) });
    for (const files of Object.values(waiting)) files.sort((a, b) => b.seconds - a.seconds);
    const workers = Array.from({ length: WORKERS }, () => ({ until: 0, use: 'none' }));
    return tests.map(() => {
      workers.sort((a, b) => a.until - b.until);
      const [free, busy] = workers;
      const beside = BESIDE[free.until < STARTING ? 'own' : busy.use];
      free.use = beside.find((use) => waiting[use].length > 0);
      const { test, seconds } = waiting[free.use].shift();
      free.until += seconds;
      return test;
    });
  }
};

function useOf({ path }) {
  return /^\/\*\* @graph (\w+) \*\//.exec(readFileSync(path, 'utf8'))?.[1] ?? 'none';
}

function secondsOf({ path }) {
  return SECONDS[relative(folder, path).split(sep).join('/')] ?? FEW;
}
