import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { testNeo4j } from '../support/neo4j';
import { startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seededGraph } from '../support/seeded';

const neo4j = testNeo4j();

/** Where the links of the answers lie in the tests. */
export const BASE = 'https://parley.example';

export const ENV = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, PARLEY_URL: BASE };

/** A client of a real process, and how to end both. */
export interface Connected {
  client: Client;
  /** what came on the server's stderr so far */
  stderr(): string;
  close(): Promise<void>;
}

/** The graph of all seeds. */
export async function seedAll(): Promise<void> {
  await seededGraph();
}

export async function connectStdio(env: Record<string, string> = ENV): Promise<Connected> {
  const args = [join(__dirname, '..', '..', 'bin', 'parley.js'), 'mcp'];
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const transport = new StdioClientTransport({
    command: process.execPath,
    args,
    env: { ...inherited, ...env },
    stderr: 'pipe',
  });
  let said = '';
  transport.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return { client, stderr: () => said, close: () => client.close() };
}

/** The server over HTTP, and a client of it. */
export async function connectHttp(
  env: Record<string, string> = ENV,
  headers: Record<string, string> = {},
): Promise<Connected & { url: string; end(): Promise<number | null> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/mcp`;
  const running = startParley(['mcp', '--http', '--port', String(port)], env);
  await until('the server', () => running.output().includes(url));
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  const end = async () => {
    running.child.kill('SIGTERM');
    return (await running.ended).code;
  };
  return { client, url, stderr: () => running.output(), close: () => client.close(), end };
}

/** Both ways to the server, over the graph of all seeds, for the tests of a file. */
export function connectBoth(): { stdio(): Client; http(): Client } {
  let stdio: Connected;
  let http: Awaited<ReturnType<typeof connectHttp>>;
  beforeAll(async () => {
    await seedAll();
    [stdio, http] = await Promise.all([connectStdio(), connectHttp()]);
  });
  afterAll(async () => {
    await Promise.all([stdio?.close(), http?.close()]);
    await http?.end();
  });
  return { stdio: () => stdio.client, http: () => http.client };
}

/** The answer of a tool: its text, its data, and whether it is an error. */
export async function call(client: Client, name: string, given: Record<string, unknown> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { type: string; text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what it expects
  return { text: first?.text ?? '', data: structuredContent as any, error: isError === true };
}

/** The answers of tools, asked one after another: Neo4j plans what it has not yet seen, and has little time for each. */
export async function inTurn<T extends [name: string, given: Record<string, unknown>][]>(
  client: Client,
  asked: [...T],
) {
  const answers: Awaited<ReturnType<typeof call>>[] = [];
  for (const [name, given] of asked) answers.push(await call(client, name, given));
  return answers as { [K in keyof T]: Awaited<ReturnType<typeof call>> };
}
