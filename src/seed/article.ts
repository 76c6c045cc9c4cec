import { readFileSync } from 'node:fs';
import type { Plan } from '../domain/rows';
import { View } from '../domain/view';
import { reportDrafts } from './drafts';
import { type Path, parseSeed, SeedFile } from './file';
import { fixSeed } from './fix';
import { lint } from './lint';
import { planSeed } from './plan';
import { supplyPositions } from './positions';
import type { Problem } from './problems';
import { proveSeed } from './prove';
import { type Shared, withBrought } from './shared';
import { validateShape } from './validate';

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

/** What is to be done with the file of an article. */
export interface ReadOptions {
  /** where its text may lie */
  textsDirs: readonly string[];
  /** write positions, hash and table of sentences into it first */
  fix: boolean;
  /** tell its figures and what may deserve a look, not its plan: a plan is large, and who checks has no use for it */
  lint: boolean;
}

/** The file of an article as read: plain data alone, which can go from one thread to another. */
export interface ReadArticle {
  /** the file's name, as it is told to people */
  name: string;
  /** what is wrong with the file, before it is planned */
  problems: Problem[];
  /** its slug, and where that stands; undefined where the file has no shape in which to look for one */
  slug?: { slug: string; line: number; column: number };
  /** undefined where something is wrong with the file */
  made?: MadeArticle;
}

/** What was made of an article: its plan, or the figures and notes that were asked for instead. */
export interface MadeArticle {
  plan?: Plan;
  linted?: Linted;
  /** what is wrong with it */
  problems: Problem[];
  /** what is wrong in the files that articles share, and came to light with this one */
  sharedProblems: Problem[];
}

/** An article in figures, and what may deserve a look. */
export interface Linted {
  figures: ArticleFigures;
  notes: Problem[];
}

/**
 * Reads the file of an article, checks, proves and plans it: all that can be done without the other articles. What is
 * wrong with its form does not keep it from being proved and planned as far as that goes, so that all is told at once.
 */
export function readArticle(path: string, shared: Shared, options: ReadOptions): ReadArticle {
  const source = readFileSync(path, 'utf8');
  let file = parseSeed(path, source);
  const known = withBrought(shared, file);
  const faults = file.problems.length === 0 ? validateShape(file) : undefined;
  if (faults && file.data.article === undefined) {
    file.report([], 'SEED_SCHEMA', 'The seed has no "article".', {
      hint: 'What articles share belongs into seeds/shared/.',
    });
  }
  const slug: unknown = file.data?.article?.slug;
  if (!faults || typeof slug !== 'string') return { name: file.name, problems: file.problems };
  if (faults.length === 0 && options.fix) file = fixSeed(file, source, options.textsDirs);
  if (slug !== file.base) {
    file.report(['article', 'slug'], 'SEED_SLUG', `The slug "${slug}" is not the file's name.`, {
      hint: `Call it "${file.base}".`,
    });
  }
  const read = { name: file.name, slug: { slug, ...file.placeOf(['article', 'slug']) } };
  if (faults.length > 0)
    return { ...read, problems: [...file.problems.splice(0), ...furtherProblems(file, faults, known, options)] };
  const problems = file.takeProblems();
  reportDrafts(file);
  problems.push(...file.takeProblems());
  const goesOn = supplyPositions(file, options.textsDirs);
  problems.push(...file.takeProblems());
  return goesOn ? { ...read, problems, made: make(file, known, options) } : { ...read, problems };
}

/**
 * What else is wrong with a seed that has faults of form: its quotations, and the references outside of the faulty
 * entries. A value that cannot stand where it stands is left out.
 */
function furtherProblems(file: SeedFile, faults: readonly Path[], shared: Shared, options: ReadOptions): Problem[] {
  // In JSON-LD what stands in the file is not yet the seed.
  if (file.path.endsWith('.jsonld')) return [];
  try {
    // from the end, so that in a list no index moves before its turn
    for (const fault of [...faults].sort(backwards)) file.document.deleteIn(fault);
    const sound = new SeedFile(file.path, file.document, file.lines);
    reportDrafts(sound);
    if (!supplyPositions(sound, options.textsDirs, options.fix)) return sound.takeProblems();
    proveSeed(sound, options.textsDirs);
    // without a whole entry or section, what refers to it would be told as wrong
    if (faults.some((fault) => fault.length < 3 && fault[0] !== 'article')) return sound.takeProblems();
    for (const fault of faults) sound.waiting.add(fault.slice(0, 2).join('/'));
    planSeed(sound, shared.entries);
    for (const each of shared.files) each.takeProblems();
    return sound.takeProblems().filter(({ severity }) => severity === 'error');
  } catch {
    // with such a form it cannot be planned: the rest is told when the form is mended
    return [];
  }
}

function backwards(one: Path, other: Path): number {
  for (let step = 0; step < Math.min(one.length, other.length); step++) {
    const [a, b] = [one[step], other[step]];
    if (a !== b) return typeof a === 'number' && typeof b === 'number' ? b - a : String(a) < String(b) ? 1 : -1;
  }
  return other.length - one.length;
}

/** Right after positions were written, one is missing only where a quotation is not found, which is told already. */
function withoutStale(problems: Problem[]): Problem[] {
  const lost = problems.some(({ code }) => code.startsWith('SEED_QUOTE_') || code === 'SEED_NAME_MISSING');
  return lost ? problems.filter(({ code }) => code !== 'SEED_UNFIXED') : problems;
}

function make(file: SeedFile, shared: Shared, options: ReadOptions): MadeArticle {
  const text = proveSeed(file, options.textsDirs);
  const { plan, builder } = planSeed(file, shared.entries);
  const problems = options.fix && text ? withoutStale(file.takeProblems()) : file.takeProblems();
  const sharedProblems = shared.files.flatMap((each) => each.takeProblems());
  if (file.waiting.size > 0) return { problems, sharedProblems };
  if (!options.lint) return { plan, problems, sharedProblems };
  const view = new View(plan.nodes, plan.relationships);
  const figures = {
    slug: plan.slug,
    propositions: view.all('Proposition').length,
    claims: view.all('Claim').length,
    sentences: view.all('Sentence').filter((node) => node.props.kind === 'sentence').length,
    coveredSentences: lint(file, builder, view, text),
    nodes: plan.nodes.size,
    relationships: plan.relationships.size,
    findings: view.all('Finding').length,
    proved: text !== undefined,
  };
  return { linted: { figures, notes: file.takeProblems() }, problems, sharedProblems };
}
