import { createHash } from 'node:crypto';
import { FORMAT } from '../../domain/format';
import type { Plan } from '../../domain/rows';

/** A hash of all that a plan says, whatever the order of its rows. */
export function planHash(plan: Plan): string {
  const hash = createHash('sha256');
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, entry]) => [key, sorted(entry)]),
        )
      : value;
  const lines = [
    ...[...plan.nodes.values()].map((row) => JSON.stringify(sorted({ ...row, labels: [...row.labels].sort() }))),
    ...[...plan.relationships.values()].map((row) => JSON.stringify(sorted(row))),
  ].sort();
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** The version of a graph that holds these articles and no others; the empty text where it holds none. */
export function versionOf(epoch: string, articles: readonly { slug: string; hash: string }[]): string {
  if (articles.length === 0) return '';
  const content = articles
    .map(({ slug, hash }) => `${slug} ${hash}`)
    .sort()
    .join('\n');
  return createHash('sha256').update(`${FORMAT}\n${epoch}\n${content}`).digest('hex').slice(0, 32);
}
