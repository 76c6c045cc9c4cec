import type { Command } from './command';
import { VARIABLES } from './variables';

export const serveCommand: Command = {
  name: 'serve',
  about: 'Serves the graph as it is, and never writes to it, until Ctrl-C.',
  flags: { texts: { type: 'string', value: 'DIR', about: 'Where the texts lie (PARLEY_TEXTS).' } },
  more: 'Without NEO4J_URI the local Neo4j is started, or the one that runs is used; it is stopped at the end.',
  variables: VARIABLES,
  async run({ flags }) {
    const { serveGraph } = await import('./serve-graph.js');
    return serveGraph(flags, false);
  },
};
