import { randomUUID } from 'node:crypto';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver-lite';
import { PARLEY } from '../../domain/command';
import { FORMAT } from '../../domain/format';
import { nearest } from '../../domain/nearest';
import type { Plan } from '../../domain/rows';
import { ParleyError } from '../../errors';
import { fromGraph, toGraph } from '../values';
import type { Progress } from './apply';
import { bring } from './bring';
import { type Difference, isEmpty } from './diff';
import { planHash, versionOf } from './hashes';
import { STATEMENTS } from './statements';

/** What one write did, or would do. */
export interface WriteResult {
  slug: string;
  status: 'created' | 'changed' | 'unchanged' | 'removed';
  nodes: Counts;
  relationships: Counts;
}

/** How many were created, changed and removed. */
export interface Counts {
  created: number;
  changed: number;
  removed: number;
}

/** The state of a database, as far as it concerns Parley. */
export interface GraphState {
  seeded: boolean;
  /** the version of what the graph says; a new one with every change */
  version?: string;
  /** the format that wrote it */
  format?: number;
  parleyNodes: number;
  foreignNodes: number;
}

/** Where to write. */
export interface Target {
  driver: Driver;
  database: string;
}

const TRANSACTION = { metadata: { app: 'parley', operation: 'seed' } };

/** Reads what a database holds, without writing. */
export async function readState({ driver, database }: Target): Promise<GraphState> {
  const { records } = await driver.executeQuery(
    STATEMENTS.state,
    {},
    { database, routing: 'READ', transactionConfig: { timeout: 5000 } },
  );
  const row = fromGraph(records[0]?.toObject()) as Record<string, number> & { version?: string };
  // without Parley's mark, a node that is called an Entity is somebody else's
  const parleyNodes = row.marks ? (row.entities ?? 0) + row.marks : 0;
  return {
    seeded: Boolean(row.version),
    ...(row.version ? { version: String(row.version) } : {}),
    ...(row.format ? { format: row.format } : {}),
    parleyNodes,
    foreignNodes: (row.all ?? 0) - parleyNodes,
  };
}

/** An article in the graph. */
export interface StoredArticle {
  slug: string;
  title: string;
  /** of what it says */
  hash: string;
}

/** The articles in the graph. */
export async function readArticles({ driver, database }: Target): Promise<StoredArticle[]> {
  const { records } = await driver.executeQuery(STATEMENTS.articles, {}, { database, routing: 'READ' });
  return records.map((record) => record.toObject() as StoredArticle);
}

/**
 * Makes the constraints and indexes that are not there yet, and waits until they answer. Each is a transaction that is
 * tried again: two that make the same ones at once can wait for each other.
 *
 * @param patience how long an index may take to be filled, in seconds
 */
export async function ensureSchema(
  { driver, database }: Target,
  statements: readonly string[],
  patience = 120,
): Promise<void> {
  const session = driver.session({ database });
  try {
    const { records } = await session.executeRead((tx) => tx.run(STATEMENTS.indexes));
    const here = new Set(records.map((record) => record.get('name')));
    const missing = statements.filter((statement) => !here.has(/(\w+) IF NOT EXISTS/.exec(statement)?.[1]));
    for (const statement of missing) await session.executeWrite((tx) => tx.run(statement), TRANSACTION);
    await session.run('CALL db.awaitIndexes($patience)', toGraph({ patience }) as object);
  } finally {
    await session.close();
  }
}

/**
 * Writes one article in one transaction: all of it or nothing. Whoever writes holds the lock of the graph until he
 * commits, so that two at once are one after the other.
 */
export async function writeArticle(
  target: Target,
  plan: Plan,
  dryRun: boolean,
  progress?: Progress,
): Promise<WriteResult> {
  const hash = planHash(plan);
  return inTransaction(target, dryRun, async (tx) => {
    const stored = await storedHash(tx, plan.slug);
    if (stored === hash) return unchanged(plan.slug);
    const changes = await bring(tx, plan, dryRun, progress);
    if (!dryRun) await tx.run(STATEMENTS.markArticle, { slug: plan.slug, hash, now: new Date().toISOString() });
    const status = stored === undefined ? 'created' : isEmpty(changes) ? 'unchanged' : 'changed';
    return { slug: plan.slug, status, ...counts(changes) };
  });
}

async function noArticle(target: Target, slug: string): Promise<ParleyError> {
  const known = (await readArticles(target)).map((article) => article.slug);
  const near = nearest(slug, known);
  const there = known.length > 0 ? `There are: ${known.join(', ')}.` : 'There is none yet.';
  const hint = near ? `Did you mean "${near}"?` : there;
  return new ParleyError('SEED_NOT_FOUND', `There is no article "${slug}" in the graph.`, hint);
}

/** Takes one article out of the graph, with what no other article states. */
export async function removeFromGraph(
  target: Target,
  slug: string,
  dryRun: boolean,
  progress?: Progress,
): Promise<WriteResult> {
  return inTransaction(target, dryRun, async (tx) => {
    if ((await storedHash(tx, slug)) === undefined) throw await noArticle(target, slug);
    const nothing = { slug, title: slug, nodes: new Map(), relationships: new Map() };
    const changes = await bring(tx, nothing, dryRun, progress);
    return { slug, status: 'removed', ...counts(changes) };
  });
}

/**
 * Renews the epoch, after somebody wrote past Parley: every answer that was kept is stale then.
 *
 * @throws ParleyError GRAPH_NOT_SEEDED where there is no graph; a database of others is left as it is
 */
export async function renewEpoch(target: Target): Promise<string> {
  if (!(await readState(target)).seeded)
    throw new ParleyError('GRAPH_NOT_SEEDED', 'The database holds no graph yet', `Load one with "${PARLEY} seed".`);
  return inTransaction(target, false, async (tx) => {
    const { records } = await tx.run(STATEMENTS.renewEpoch);
    return String(records[0]?.get('epoch'));
  });
}

/** Marks a graph whose articles were written past {@link writeArticle}; gives its version. */
export async function markGraph(target: Target): Promise<string> {
  await inTransaction(target, false, async () => undefined);
  return (await readState(target)).version ?? '';
}

async function inTransaction<T>(
  { driver, database }: Target,
  dryRun: boolean,
  work: (tx: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session: Session = driver.session({ database });
  let tellOver = async (): Promise<unknown> => undefined;
  try {
    if (dryRun) return await session.executeRead(work, TRANSACTION);
    return await session.executeWrite(async (tx) => {
      const { records } = await tx.run(STATEMENTS.lock, toGraph({ format: FORMAT }) as object);
      const { format, epoch, version } = fromGraph(records[0]?.toObject()) as {
        format: number;
        epoch: string;
        version: string;
      };
      if (format > FORMAT) {
        throw new ParleyError(
          'SEED_NEWER_FORMAT',
          `The graph was written in format ${format}; this Parley writes ${FORMAT}.`,
          'Use a newer Parley.',
        );
      }
      const result = await work(tx);
      if (await markVersion(tx, epoch, version)) {
        await tellOver();
        tellOver = await announceCommit({ driver, database });
      }
      return result;
    }, TRANSACTION);
  } finally {
    await tellOver();
    await session.close();
  }
}

/** How long a commit may take; one that was announced by somebody who died counts as under way no longer. */
const COMMIT_TIME = 15_000;

/**
 * Tells all who read, in a transaction of its own, that a commit begins: a commit becomes visible bit by bit, and an
 * answer that saw a part of it is asked again (see `frame.ts`). Gives the way to tell that it is over.
 */
async function announceCommit({ driver, database }: Target): Promise<() => Promise<unknown>> {
  const by = randomUUID();
  const options = { database, transactionConfig: TRANSACTION };
  await driver.executeQuery(STATEMENTS.beginCommit, toGraph({ time: COMMIT_TIME, by }) as object, options);
  return () => driver.executeQuery(STATEMENTS.endCommit, { by }, options);
}

/** Marks the graph with the version of what it says; tells whether that is a new one. */
async function markVersion(tx: ManagedTransaction, before: string, version: string): Promise<boolean> {
  const state = await tx.run(STATEMENTS.state);
  const epoch = String(state.records[0]?.get('epoch') ?? before);
  const { records } = await tx.run(STATEMENTS.articles);
  const articles = records.map((record) => ({ slug: String(record.get('slug')), hash: String(record.get('hash')) }));
  const next = versionOf(epoch, articles);
  if (next === version) return false;
  await tx.run(
    STATEMENTS.markGraph,
    toGraph({ version: next, format: FORMAT, now: new Date().toISOString() }) as object,
  );
  return true;
}

async function storedHash(tx: ManagedTransaction, slug: string): Promise<string | undefined> {
  const { records } = await tx.run(STATEMENTS.articles);
  const record = records.find((row) => row.get('slug') === slug);
  return record ? String(record.get('hash') ?? '') : undefined;
}

function counts(changes: Difference): Pick<WriteResult, 'nodes' | 'relationships'> {
  return {
    nodes: {
      created: changes.createNodes.length,
      changed: changes.changeNodes.length,
      removed: changes.removeNodes.length,
    },
    relationships: {
      created: changes.createRelationships.length,
      changed: changes.changeRelationships.length,
      removed: changes.removeRelationships.length,
    },
  };
}

function unchanged(slug: string): WriteResult {
  const none = { created: 0, changed: 0, removed: 0 };
  return { slug, status: 'unchanged', nodes: none, relationships: none };
}
