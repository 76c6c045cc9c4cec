import type { NodeRow } from '../domain/rows';
import type { View } from '../domain/view';
import { alikeActors } from './alike';
import type { SeedFile } from './file';
import { lintManners } from './lint-manners';
import { lintQuotes } from './lint-quotes';
import { lintValues } from './lint-values';
import type { Builder } from './plan/builder';
import { reportElsewhere } from './prove-words';
import type { Text } from './texts';

/** How alike two propositions are in their words before they are told: share of the words they have in common. */
const ALIKE = 0.75;
/** Kinds of things of which somebody should say something. */
const CONCERNED = ['Actor', 'Place', 'Event', 'Concept'];

/**
 * What may deserve an editor's look: propositions that may say the same, things that no claim concerns, sentences
 * that bear no claim. Notes and warnings, never errors: nothing is to be invented to silence them.
 *
 * @param text the text of the article, where it is at hand
 * @returns how many sentences of the body bear a claim
 */
export function lint(file: SeedFile, builder: Builder, view: View, text?: Text): number {
  lintValues(file);
  lintQuotes(file);
  if (text) {
    lintManners(file, text);
    reportElsewhere(file, text, builder, view);
  }
  nearDuplicates(file, builder, view);
  sameActors(file, builder, view);
  unconcerned(file, builder, view);
  disputedNames(file, builder, view);
  undefinedWords(file, view);
  return uncovered(file, view);
}

function nearDuplicates(file: SeedFile, builder: Builder, view: View): void {
  const propositions = view.all('Proposition').map((node) => ({
    node,
    words: words(String(node.props.text)),
    about: new Set(view.out(node.slug, 'ABOUT').map(({ slug }) => slug)),
  }));
  for (const [index, one] of propositions.entries()) {
    for (const other of propositions.slice(index + 1)) {
      const common = [...one.words].filter((word) => other.words.has(word)).length;
      const all = one.words.size + other.words.size - common;
      if (all === 0 || common / all < ALIKE || eachHasOwn(one.about, other.about)) continue;
      report(
        file,
        builder,
        other.node,
        'SEED_NEAR_DUPLICATE',
        'warning',
        `It may say the same as "${bare(builder, one.node)}".`,
      );
    }
  }
}

/** Whether each is about something that the other is not about: then the same words say different things. */
function eachHasOwn(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((slug) => !other.has(slug)) && [...other].some((slug) => !one.has(slug));
}

function sameActors(file: SeedFile, builder: Builder, view: View): void {
  for (const { one, other, names } of alikeActors(view)) {
    const why = names[0] === names[1] ? `both are called "${names[0]}"` : `"${names[0]}" and "${names[1]}"`;
    const message = `It may be the same actor as "${bare(builder, one)}": ${why}.`;
    report(file, builder, other, 'SEED_SAME_ACTOR', 'warning', message);
  }
}

function unconcerned(file: SeedFile, builder: Builder, view: View): void {
  for (const label of CONCERNED) {
    for (const node of view.all(label)) {
      if (node.props.narrator === true) continue;
      const touched = [...view.from(node.slug), ...view.to(node.slug)].some(
        (row) => row.props.claims !== undefined || row.props.editorial !== undefined || TELLING.has(row.type),
      );
      if (!touched)
        report(file, builder, node, 'SEED_UNCONCERNED', 'note', `No claim concerns "${bare(builder, node)}".`);
    }
  }
}

/** A title of ours must not take a side: it uses no word of which this article's speakers dispute that it fits. */
function disputedNames(file: SeedFile, builder: Builder, view: View): void {
  const disputed = view.all('Concept').filter((concept) => {
    const calls = view.to(concept.slug, 'CALLED', 'NOT_CALLED');
    return calls.some((row) => row.type === 'NOT_CALLED' || row.props.standing === 'contested');
  });
  const labels = disputed.flatMap(({ props }) => [props.label, ...((props.altLabels as string[] | undefined) ?? [])]);
  for (const event of view.all('Event')) {
    const title = String(event.props.title).toLowerCase();
    const word = labels.find((label) => title.split(/[^\p{L}\p{N}-]+/u).includes(String(label).toLowerCase()));
    if (word === undefined) continue;
    report(file, builder, event, 'SEED_DISPUTED_NAME', 'warning', `The title uses "${word}", a word in dispute here.`);
  }
}

/** Concepts that speakers call things by, and that nobody defines: all in one note, for most articles define none. */
function undefinedWords(file: SeedFile, view: View): void {
  const called = view.all('Concept').filter((concept) => view.to(concept.slug, 'CALLED', 'NOT_CALLED').length > 0);
  const labels = called
    .filter(({ slug }) => view.out(slug, 'DEFINED_AS').length === 0)
    .map(({ props }) => `"${props.label}"`);
  if (labels.length === 0) return;
  file.report(['classifications'], 'SEED_UNDEFINED', `Nobody here defines ${labels.join(', ')}.`, { severity: 'note' });
}

const TELLING = new Set(['ABOUT', 'STATED_BY', 'REGARDS', 'MAKES', 'DEFINED_AS']);

function uncovered(file: SeedFile, view: View): number {
  let covered = 0;
  for (const sentence of view.all('Sentence')) {
    if (sentence.props.kind !== 'sentence') continue;
    const borne = view.in(sentence.slug, 'IN_SENTENCE').some((passage) => view.to(passage.slug, 'FOUND_IN').length > 0);
    if (borne) covered++;
    else {
      const number = sentence.props.number as number;
      file.report(['article', 'sentences', number - 1], 'SEED_UNCOVERED', `Sentence ${number} bears no claim.`, {
        severity: 'note',
      });
    }
  }
  return covered;
}

function report(
  file: SeedFile,
  builder: Builder,
  node: NodeRow,
  code: 'SEED_SAME_ACTOR' | 'SEED_NEAR_DUPLICATE' | 'SEED_UNCONCERNED' | 'SEED_DISPUTED_NAME',
  severity: 'warning' | 'note',
  message: string,
): void {
  const entry = [...builder.registry.own.values()].find(({ slug }) => slug === node.slug);
  file.report(entry?.path ?? [], code, message, { severity });
}

function bare(builder: Builder, node: NodeRow): string {
  return node.slug.startsWith(`${builder.article}:`) ? node.slug.slice(builder.article.length + 1) : node.slug;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
