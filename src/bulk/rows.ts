import { join } from 'node:path';
import type { NodeRow, Plan, RelationshipRow } from '../domain/rows';
import { ParleyError } from '../errors';
import { planHash } from '../graph/write/hashes';
import type { ImportFiles } from '../neo4j/admin';
import { refuseErrors } from '../seed/index';
import { requireFolder, SEEDS_HINT, sortProblems, Twins } from '../seed/load';
import type { Problem } from '../seed/problems';
import { listSeeds } from '../seed/shared';
import { readStream } from '../seed/stream';
import { RowFiles } from './row-files';

/** What was written. */
export interface WrittenRows {
  files: ImportFiles;
  articles: number;
  nodes: number;
  relationships: number;
  /** what was worth a note */
  notes: Problem[];
}

/**
 * Turns a folder of seeds into files of rows, article by article. Of what articles share the last to use it counts, as
 * where they are seeded one after the other; it is written once, at the end.
 *
 * @throws SeedInvalid with every problem where any seed has one
 * @throws ParleyError SEED_NOT_FOUND where there is none
 */
export async function writeRows(
  options: { seedsDir: string; textsDir?: string | undefined },
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<WrittenRows> {
  const { seedsDir, textsDir } = options;
  if (textsDir) requireFolder(textsDir, 'Name the one in which the texts lie in --texts or PARLEY_TEXTS.');
  requireFolder(seedsDir, SEEDS_HINT);
  const paths = listSeeds(seedsDir);
  if (paths.length === 0)
    throw new ParleyError('SEED_NOT_FOUND', `There is no seed in ${seedsDir}`, 'Name the folder of the seeds.');
  const textsDirs = [...(textsDir ? [textsDir] : []), join(seedsDir, 'texts')];
  const files = new RowFiles(folder);
  const shared = new SharedRows();
  const twins = new Twins();
  const problems: Problem[] = [];
  const counts = { articles: 0, nodes: 0, relationships: 0 };
  const seededAt = new Date().toISOString();
  const write = async (nodes: readonly NodeRow[], relationships: readonly RelationshipRow[]) => {
    counts.nodes += nodes.length;
    counts.relationships += relationships.length;
    await files.write(nodes, relationships);
  };
  let done = 0;
  for await (const read of readStream(paths, seedsDir, { textsDirs, fix: false, lint: false })) {
    if ('sharedProblems' in read) {
      problems.push(...read.sharedProblems);
      continue;
    }
    const article = twins.reject(read.article);
    const { plan, problems: own = [], sharedProblems = [] } = article.made ?? {};
    problems.push(...article.problems, ...own, ...sharedProblems);
    onProgress(++done, paths.length);
    if (!plan) continue;
    counts.articles++;
    const { nodes, relationships } = shared.part(plan);
    const marks = { contentHash: planHash(plan), seededAt };
    await write(
      nodes.map((row) => (row.slug === plan.slug ? { ...row, props: { ...row.props, ...marks } } : row)),
      relationships,
    );
  }
  refuseErrors(sortProblems(problems));
  await write(...shared.rows());
  return { files: await files.end(), ...counts, notes: sortProblems(problems) };
}

/** What articles share, each thing once. */
class SharedRows {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #relationships = new Map<string, RelationshipRow[]>();

  /** Keeps what a plan says of shared things, in place of what was said of them before; gives the rest of the plan. */
  part({ nodes, relationships }: Plan): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
    const own: NodeRow[] = [];
    const ownRelationships: RelationshipRow[] = [];
    for (const row of nodes.values()) {
      if (!row.shared) own.push(row);
      else {
        this.#nodes.set(row.slug, row);
        this.#relationships.set(row.slug, []);
      }
    }
    for (const row of relationships.values()) {
      const between = row.props.article === undefined && nodes.get(row.to)?.shared === true;
      if (between) this.#relationships.get(row.from)?.push(row);
      else ownRelationships.push(row);
    }
    return { nodes: own, relationships: ownRelationships };
  }

  rows(): [NodeRow[], RelationshipRow[]] {
    return [[...this.#nodes.values()], [...this.#relationships.values()].flat()];
  }
}
