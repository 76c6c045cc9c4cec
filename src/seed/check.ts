import { lint } from './lint';
import { type LoadOptions, loadSeeds } from './load';
import { View } from './plan/view';
import { hasErrors, type Problem } from './problems';

/** What `parley check` found. */
export interface CheckReport {
  ok: boolean;
  problems: Problem[];
  articles: ArticleFigures[];
}

/** An article in figures. */
export interface ArticleFigures {
  slug: string;
  propositions: number;
  claims: number;
  /** sentences of the body, without headings */
  sentences: number;
  /** of these, the ones in which a passage lies that bears a claim */
  coveredSentences: number;
  nodes: number;
  relationships: number;
  findings: number;
  /** whether every quotation was proved against the text */
  proved: boolean;
}

/**
 * Checks seeds: everything that is wrong, and what may deserve a look, all at once. Reads no graph.
 *
 * @throws ParleyError SEED_NOT_FOUND where a named file is not there
 */
export async function check(options: LoadOptions): Promise<CheckReport> {
  const loaded = loadSeeds(options);
  const articles: ArticleFigures[] = [];
  const notes: Problem[] = [];
  for (const { file, planned, proved } of loaded.articles) {
    const view = new View(planned.plan.nodes, planned.plan.relationships);
    const before = file.problems.length;
    const covered = lint(file, planned.builder, view);
    notes.push(...file.problems.slice(before));
    articles.push({
      slug: planned.plan.slug,
      propositions: view.all('Proposition').length,
      claims: view.all('Claim').length,
      sentences: view.all('Sentence').filter((node) => node.props.kind === 'sentence').length,
      coveredSentences: covered,
      nodes: planned.plan.nodes.size,
      relationships: planned.plan.relationships.size,
      findings: view.all('Finding').length,
      proved,
    });
  }
  const problems = [...loaded.problems, ...notes];
  return { ok: !hasErrors(problems), problems, articles };
}
