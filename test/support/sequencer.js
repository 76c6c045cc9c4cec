const { relative, join, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

// Those that only read the graph of all seeds come one after the other, so that it is seeded once for them.
const FIRST = ['web', 'browser', 'docs', 'graphql'];

// Those that kill Neo4j come last: one that has just started is slow.
const LAST = 'faults';

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const [folder] = relative(join(__dirname, '..'), path).split(sep);
      if (FIRST.includes(folder)) return FIRST.indexOf(folder);
      return FIRST.length + Number(folder === LAST);
    };
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
};
