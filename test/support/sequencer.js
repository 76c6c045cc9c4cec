const { relative, join, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

// Those that only read the graph of all seeds come one after the other, so that it is seeded once for them.
const FIRST = ['web', 'browser', 'docs', 'graphql'];

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const [folder] = relative(join(__dirname, '..'), path).split(sep);
      return FIRST.includes(folder) ? FIRST.indexOf(folder) : FIRST.length;
    };
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
};
