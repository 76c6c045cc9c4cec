import type { Config } from '../config';
import { PARLEY } from '../domain/command';
import type { Connection } from '../graph/driver';
import type { Command } from './command';

/** Beside the service's usual port: it has another protocol, other checks, and another life. */
const PORT = '4001';

export const mcpCommand: Command = {
  name: 'mcp',
  about: 'Lets a language model ask the graph, read-only, by the Model Context Protocol: on stdin and stdout.',
  flags: {
    http: { type: 'boolean', about: 'Serve it as streamable HTTP at /mcp instead, to this machine alone.' },
    port: { type: 'string', value: 'PORT', about: `Where to listen with --http; ${PORT}.` },
    host: { type: 'string', value: 'HOST', about: 'The address on which to listen with --http; 127.0.0.1.' },
  },
  more: 'It asks the Neo4j of NEO4J_URI, or the local one, which must run. PARLEY_URL is the address below which the links in\nits answers lie; with --http the server may be addressed by its host name too. What is logged goes to stderr.',
  async run({ flags }) {
    const { loadEnvFile, readConfig } = await import('../config.js');
    loadEnvFile();
    const config = readConfig();
    const { serveMcp } = await import('./serve-mcp.js');
    return serveMcp(config, await connectionOf(config), flags.http ? await placeOf(flags) : undefined);
  },
};

/** The Neo4j that is asked: it is not started for a model that may never ask. */
async function connectionOf(config: Config): Promise<Connection> {
  if (config.remote) return config.remote;
  const { localNeo4j } = await import('./graph.js');
  const running = await localNeo4j(config).running();
  if (running) return running;
  const { ParleyError } = await import('../errors.js');
  throw new ParleyError(
    'NEO4J_UNREACHABLE',
    `No Neo4j runs on the data in ${config.home}`,
    `Start it with \`${PARLEY} db start\` (or \`npm start\`), or set NEO4J_URI; \`${PARLEY} db status\` says whether it runs.`,
  );
}

async function placeOf({ port = PORT, host = '127.0.0.1' }: Record<string, unknown>) {
  if (/^\d{1,5}$/.test(String(port)) && Number(port) <= 65_535) return { host: String(host), port: Number(port) };
  const { ParleyError } = await import('../errors.js');
  throw new ParleyError('USAGE', `--port "${port}" is no port`, `See \`${PARLEY} mcp --help\`.`);
}
