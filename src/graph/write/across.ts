import type { ManagedTransaction } from 'neo4j-driver-lite';
import type { Plan } from '../../domain/rows';
import { type Matter, type StoredFact, stancesOf, type Topic, topicKey, topicOf } from '../../findings/across/matter';
import { findAcross, slugsOn } from '../../findings/across/rules';
import { ACROSS } from './across-statements';
import { apply } from './apply';
import { type Difference, difference, type StoredNode, type StoredRelationship } from './diff';
import { rowsOf } from './rows-of';

/** How many topics are looked at in one go. */
const TOGETHER = 500;

/** A topic as it lies in the graph: its name in words, and the facts that articles state of it. */
interface StoredMatter {
  index: number;
  words: string;
  about: string[];
  facts: StoredFact[];
}

/**
 * Brings what is found across articles to what the graph says now, on these topics. What is found on a topic depends on
 * that topic alone, so that it is the same in whatever order articles come and go.
 */
export async function refreshAcross(tx: ManagedTransaction, topics: readonly Topic[]): Promise<void> {
  const byKey = new Map(topics.map((topic) => [topicKey(topic), topic]));
  const unique = [...byKey.values()];
  for (let at = 0; at < unique.length; at += TOGETHER) await refresh(tx, unique.slice(at, at + TOGETHER));
}

async function refresh(tx: ManagedTransaction, topics: readonly Topic[]): Promise<void> {
  const found = (await mattersOf(tx, topics)).map(findAcross);
  const slugs = topics.flatMap((topic) => slugsOn(topicKey(topic)));
  const stored = {
    nodes: await rowsOf<StoredNode>(tx, ACROSS.findings, { slugs }),
    relationships: await rowsOf<StoredRelationship>(tx, ACROSS.findingRelationships, { slugs }),
  };
  const planned = {
    nodes: found.flatMap(({ nodes }) => nodes),
    relationships: found.flatMap(({ relationships }) => relationships),
  };
  await apply(
    tx,
    difference(planned, stored, () => true),
  );
}

async function mattersOf(tx: ManagedTransaction, topics: readonly Topic[]): Promise<Matter[]> {
  const relations: object[] = [];
  const mapped: object[] = [];
  for (const [index, topic] of topics.entries()) {
    if ('matter' in topic) mapped.push({ index, notation: topic.matter });
    else relations.push({ index, ...topic, types: [topic.type, `NOT_${topic.type}`] });
  }
  const stored = [
    ...(relations.length > 0 ? await rowsOf<StoredMatter>(tx, ACROSS.relations, { topics: relations }) : []),
    ...(mapped.length > 0 ? await rowsOf<StoredMatter>(tx, ACROSS.mapped, { topics: mapped }) : []),
  ];
  return stored.map(({ index, words, about, facts }) => ({
    topic: topics[index] as Topic,
    words: words.replace(/\.$/, ''),
    about,
    stances: facts.flatMap(stancesOf).sort((a, b) => (a.claim < b.claim ? -1 : 1)),
  }));
}

/** The topics on which an article speaks, or spoke before it was changed thus, and those that name what was changed. */
export async function topicsTouched(
  tx: ManagedTransaction,
  plan: Plan,
  before: readonly StoredNode[],
  changes: Difference,
): Promise<Topic[]> {
  const own = (slug: string) => slug === plan.slug || slug.startsWith(`${plan.slug}:`);
  const facts = [...plan.relationships.values(), ...changes.removeRelationships];
  const relations = facts
    .filter(({ from, to, props }) => props.claims !== undefined && !own(from) && !own(to))
    .map(({ from, type, to }) => ({ from, type: type.replace(/^NOT_/, ''), to }));
  const mappings = [...plan.nodes.values(), ...before]
    .filter(({ labels, props }) => labels.includes('Mapping') && props.scheme === 'matter')
    .map(({ props }) => ({ matter: String(props.notation) }));
  const renamed = changes.changeNodes.filter(({ shared }) => shared).map(({ slug }) => slug);
  const naming =
    renamed.length > 0 ? await rowsOf<{ slug: string }>(tx, ACROSS.findingsNaming, { slugs: renamed }) : [];
  return [...relations, ...mappings, ...naming.flatMap(({ slug }) => topicOf(slug) ?? [])];
}

/** A page of all topics on which more than one article speaks; `last` is where the next one begins, null at the end. */
export async function topicsAcross(
  tx: ManagedTransaction,
  after: string,
  types: readonly string[],
  limit: number,
): Promise<{ last: string | null; topics: Topic[] }> {
  const [page] = await rowsOf<{ last: string | null; relations: Topic[]; matters: Topic[] }>(tx, ACROSS.topics, {
    after,
    types,
    limit,
  });
  return { last: page?.last ?? null, topics: [...(page?.relations ?? []), ...(page?.matters ?? [])] };
}
