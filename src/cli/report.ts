import { Step } from '../../bootstrap/index';
import { PARLEY } from '../domain/command';
import type { SeedOptions, SeedReport } from '../seed/index';

type OnProgress = NonNullable<SeedOptions['onProgress']>;

/** Shows the progress of seeding as one step; `done` ends it with a line. */
export function seedProgress(quiet = false): { onProgress: OnProgress; done(text?: string): void; fail(): void } {
  const step = new Step('Seeding', { quiet });
  return {
    onProgress: ({ step: what, article, done, total }) =>
      step.update(
        [what, article, total === undefined ? undefined : `${done ?? 0} of ${total}`].filter(Boolean).join(' '),
      ),
    done: (text) => step.done(text),
    fail: () => step.fail(),
  };
}

/** What seeding did, in one line. */
export function summary(report: SeedReport, dryRun = false): string {
  const counts = new Map<string, number>();
  for (const { status } of report.articles) counts.set(status, (counts.get(status) ?? 0) + 1);
  const text = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
  return `${text || 'no articles'}${dryRun ? ' (dry run: nothing was written)' : ''}`;
}

/** What seeding did, a line an article, for people. */
export function describe(report: SeedReport, dryRun = false): string {
  const lines = report.articles.map(({ slug, status, nodes, relationships }) => {
    const change = (name: string, n: { created: number; changed: number; removed: number }) =>
      `${name} +${n.created} ~${n.changed} -${n.removed}`;
    const detail =
      status === 'unchanged' ? '' : `  ${change('nodes', nodes)}  ${change('relationships', relationships)}`;
    return `${status.padEnd(9)} ${slug}${detail}`;
  });
  for (const slug of report.kept) lines.push(`kept      ${slug}  (has no seed; \`${PARLEY} seed --prune\` removes it)`);
  lines.push(`${summary(report, dryRun)}; the graph is at version ${report.version}`);
  return `${lines.join('\n')}\n`;
}
