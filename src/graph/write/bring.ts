import type { ManagedTransaction } from 'neo4j-driver-lite';
import type { Plan } from '../../domain/rows';
import { refreshAcross, topicsTouched } from './across';
import { apply, type Progress } from './apply';
import { type Difference, difference, type StoredNode, type StoredRelationship } from './diff';
import { rowsOf } from './rows-of';
import { SHARED_TYPES } from './shared-types';
import { STATEMENTS } from './statements';

/**
 * Brings an article in the graph to its plan, and with it what is found across articles on what it speaks of.
 *
 * @returns what had to be written for the article itself
 */
export async function bring(
  tx: ManagedTransaction,
  plan: Plan,
  dryRun: boolean,
  progress?: Progress,
): Promise<Difference> {
  const { changes, before } = await compare(tx, plan);
  if (dryRun) return changes;
  await apply(tx, changes, progress);
  await removeUnused(tx, changes);
  await refreshAcross(tx, await topicsTouched(tx, plan, before, changes));
  return changes;
}

/** What has to be written, and what belonged to the article before. */
async function compare(tx: ManagedTransaction, plan: Plan): Promise<{ changes: Difference; before: StoredNode[] }> {
  const shared = [...plan.nodes.values()].filter((node) => node.shared).map((node) => node.slug);
  const where = { slug: plan.slug, prefix: `${plan.slug}:` };
  const own = await rowsOf<StoredNode>(tx, STATEMENTS.ownNodes, where);
  const common = await rowsOf<StoredNode>(tx, STATEMENTS.sharedNodes, { slug: plan.slug, shared });
  const touched = await rowsOf<StoredRelationship>(tx, STATEMENTS.ownRelationships, where);
  const between = await rowsOf<StoredRelationship>(tx, STATEMENTS.sharedRelationships, {
    slug: plan.slug,
    shared: common.map((node) => node.slug),
    types: SHARED_TYPES,
  });
  const planned = new Set(shared);
  // a shared relationship is only this article's to remove where it plans the node that has it
  const relationships = between.filter((row) => row.props.article !== undefined || planned.has(row.from));
  const stored = { nodes: [...own, ...common], relationships: unique([...touched, ...relationships]) };
  const changes = difference(
    { nodes: plan.nodes.values(), relationships: plan.relationships.values() },
    stored,
    (node) => node.props.article !== undefined || node.slug === plan.slug,
  );
  return { changes, before: own };
}

async function removeUnused(tx: ManagedTransaction, changes: Difference): Promise<void> {
  const left = changes.removeRelationships.filter((row) => row.type === 'APPEARS_IN').map((row) => row.from);
  if (left.length === 0) return;
  const unused = await rowsOf<StoredNode>(tx, STATEMENTS.unused, { slugs: left });
  changes.removeNodes.push(...unused);
  await tx.run(STATEMENTS.removeNodes, { rows: unused });
}

function unique(relationships: StoredRelationship[]): StoredRelationship[] {
  return [...new Map(relationships.map((row) => [row.element, row])).values()];
}
