import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver-lite';
import { buildApp } from '../../src/server/app';
import { testDriver } from './neo4j';
import type { Loose } from './question';
import { seededGraph } from './seeded';

/** The service with all seeds in its graph, as a reader of the documentation has it. */
export interface Started {
  /** Asks in GraphQL over HTTP. */
  graphql(query: string): Promise<{ data: Loose; errors?: { message: string }[] }>;
  /** Asks in Cypher; a statement that writes is refused. `warnings` is what Neo4j has against it. */
  cypher(statement: string): Promise<{ rows: Loose[]; warnings: string[] }>;
  /** Listens on a free port, for a browser; gives the address. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

export async function startSeeded(browserOrigins: string[] = []): Promise<Started> {
  const driver = testDriver();
  await seededGraph();
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', browserOrigins });
  return {
    graphql: (query) => graphql(app, query),
    cypher: (statement) => cypher(driver, statement),
    listen: async () => (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost'),
    async stop() {
      await app.close();
      await driver.close();
    },
  };
}

async function graphql(app: FastifyInstance, query: string) {
  return (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
}

async function cypher(driver: Driver, statement: string) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.executeRead((tx) => tx.run(statement));
    // 00 and 02 say that there were rows, or none; everything else says that something is amiss.
    const amiss = summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus));
    const warnings = amiss.map(({ statusDescription }) => statusDescription);
    return { rows: records.map((record) => record.toObject()), warnings: warnings.filter(isNoGap) };
  } finally {
    await session.close();
  }
}

const modelDir = join(__dirname, '..', '..', 'schema', 'model');
const modelled = new Set(
  readdirSync(modelDir).flatMap((name) => {
    const text = readFileSync(join(modelDir, name), 'utf8');
    return [...text.matchAll(/\brel: (\w+)/g)].map(([, type]) => type);
  }),
);

/** Whether a warning is of more than a relationship that could be in the graph, and that no seed has yet. */
function isNoGap(warning: string): boolean {
  const type = warning.match(/relationship type `(?:NOT_)?(\w+)` does not exist/)?.[1];
  return !(type && modelled.has(type));
}

/** A block of code in a Markdown file. */
export interface Fence {
  /** the file and the line where it begins */
  at: string;
  language: string;
  code: string;
}

/** All blocks of code of a Markdown file, in order. */
export function fencesOf(path: string, name: string): Fence[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${name}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] as string,
    code: match[2] as string,
  }));
}
