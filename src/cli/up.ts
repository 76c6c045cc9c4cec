import type { Command } from './command';
import { SEED_FLAGS } from './flags';
import { VARIABLES } from './variables';

export const upCommand: Command = {
  name: 'up',
  about: 'Starts Neo4j, seeds all of seeds/, and serves, until Ctrl-C.',
  flags: SEED_FLAGS,
  more: 'With NEO4J_URI no Neo4j is started; that one is seeded only when it is empty or holds the graph of a Parley\nof the same or an older format, and served in any case.',
  variables: VARIABLES,
  async run({ flags }) {
    const { serveGraph } = await import('./serve-graph.js');
    return serveGraph(flags, true);
  },
};
