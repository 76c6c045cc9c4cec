import { type Config, isLoopback, VERSION } from '../config';
import { readAccess } from '../config-access';
import { type Connection, openDriver } from '../graph/driver';
import { readOperations } from '../graphql/operation-list';
import { openGraph } from '../mcp/graph';
import { linksBelow } from '../mcp/links';
import { mcpServer } from '../mcp/server';
import { serveStdio } from '../mcp/stdio';
import { Lifecycle } from './lifecycle';
import { LONGEST_DELAY } from './prepare';

/** Serves the Model Context Protocol until a signal, or the end of stdin; returns the exit code. */
export async function serveMcp(
  config: Config,
  connection: Connection,
  place: { host: string; port: number } | undefined,
): Promise<number> {
  const { database, operationsFile, textsDir, showTexts, showFreeTexts, cacheMegabytes, logLevel } = config;
  const operations = operationsFile === undefined ? undefined : readOperations(operationsFile);
  const lifecycle = new Lifecycle('Ending (again to force)');
  try {
    const driver = await openDriver(connection, database);
    await lifecycle.defer('The driver', () => driver.close());
    const graph = await openGraph({
      driver,
      database,
      textsDir: showTexts ? textsDir : undefined,
      freeTexts: showFreeTexts,
      version: VERSION,
      operations,
      questions: config.access.questions,
      introspection: config.access.introspection,
      kept: cacheMegabytes * 1024 * 1024,
      logger: { level: logLevel, stream: process.stderr },
    });
    await lifecycle.defer('The graph', () => graph.close());
    const report = (error: unknown) => console.error(error);
    const make = () => mcpServer(VERSION, { graph, links: linksBelow(config.url), report });
    const close = place
      ? await overHttp(make, place, config, report)
      : serveStdio(make, { report, onEnd: () => void lifecycle.end(0) });
    await lifecycle.defer('The server', close);
  } catch (error) {
    if (lifecycle.ending) return lifecycle.ended;
    await lifecycle.end(1);
    throw error;
  }
  return lifecycle.ended;
}

type Make = () => ReturnType<typeof mcpServer>;

async function overHttp(
  make: Make,
  place: { host: string; port: number },
  config: Config,
  report: (e: unknown) => void,
) {
  const { serveHttp } = await import('../mcp/http.js');
  const hosts = [place.host, new URL(config.url).hostname];
  // What may be asked of others than this machine depends on the host of this server, not of the page's.
  const { tokens, rate, behindTls } = readAccess(process.env, isLoopback(place.host));
  const guard = { tokens, rate, longestDelay: LONGEST_DELAY };
  const service = await serveHttp(make, { ...place, hosts, guard, behindTls, report });
  console.error(`The Model Context Protocol is served at ${service.url}`);
  return () => service.close();
}
