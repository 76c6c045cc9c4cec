import type { Answers, Utterance } from './facts';
import { quoted } from './quoted';
import { inSentence } from './sentence';
import type { Open } from './shape';

/** How the finding of each rule is asked about. */
const ASK: Readonly<Record<string, string>> = {
  CONTRADICTION: 'Ask which of the two holds, and on what it rests.',
  CORRECTED: 'Ask whether the correction stands.',
  DATE_WITHOUT_YEAR: 'Ask for the year.',
  ONE_VOICE: 'Ask the others how they see it.',
  PART_EXCEEDS_WHOLE: 'Ask how the two numbers go together.',
  RATIO_AT_THE_EDGE: 'Ask for which numbers the ratio is meant.',
  TWO_NAMES: 'Ask which of the two names is meant.',
};

/**
 * What is open in a negotiation, with a question for each: what the article leaves open, what comparing its claims
 * finds, and where its words can be read in more than one way. What touches nothing concerned is left out.
 */
export function openOf<C extends Utterance>(
  { openPoints, findings, ambiguities }: Answers<C>,
  concerned: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): Open<C>[] {
  type Things = readonly { readonly slug: string }[];
  const touches = (things: Things) => things.some(({ slug }) => concerned.has(slug));
  const involves = (things: Things) => things.some(({ slug }) => actors.has(slug));
  const missingLast = (a: { kind: string }, b: { kind: string }) =>
    Number(a.kind === 'MISSING_VOICE') - Number(b.kind === 'MISSING_VOICE');
  const points = [...openPoints.nodes]
    .sort(missingLast)
    .filter(({ regarding, who }) => touches(regarding.nodes) || involves(regarding.nodes) || involves(who.nodes))
    .map(
      (point): Open<C> => ({
        kind: 'point',
        slug: point.slug,
        text: point.text,
        // That something is open is said by whoever says it, whatever he affirms or denies in saying so.
        fact: { ...point, standing: null },
        question: questionOf(
          point,
          point.who.nodes.map(({ name }) => name),
        ),
        restated: WHOLE.test(point.text),
      }),
    );
  const voices = new Set(openPoints.nodes.flatMap(({ kind, who }) => (kind === 'MISSING_VOICE' ? who.nodes : [])));
  const heard = new Set([...voices].map(({ slug }) => slug));
  const found = findings.nodes.flatMap(({ slug, rule, text, about }): Open<C>[] => {
    const silent = rule === 'SILENT_PARTY';
    // A voice that is known to be missing is missing once.
    const concerns = silent
      ? involves(about) && !about.some((one) => heard.has(one.slug))
      : touches(about) || about.some((one) => touches(one.about?.nodes ?? []) || involves(one.about?.nodes ?? []));
    if (!concerns || !rule || text === null) return [];
    const question = silent ? askForWords(about.map(({ name }) => name)) : (ASK[rule] ?? ANYHOW);
    return [{ kind: 'finding', slug, text, fact: {}, question }];
  });
  const read = ambiguities.nodes
    .filter(({ regarding }) => touches(regarding.nodes))
    .map(
      ({ slug, question, passages }): Open<C> => ({
        kind: 'words',
        slug,
        text: passages.map(({ quote }) => quoted(quote)).join(', ') || 'Words that can be read in more than one way.',
        verbatim: passages.length > 0,
        fact: {},
        question,
      }),
    );
  return [...points, ...found, ...read];
}

const ANYHOW = 'Ask how this stands.';

/** A word that begins an indirect question. */
const BEGINS = '(?:whether|who|whom|whose|what|which|when|where|why|how|by which|by what|from what|in what|to whom)';

const WHOLE = /^nobody says (.+)$/i;

const FORMS = [
  WHOLE,
  new RegExp(
    `(?:^|[;,] )(${BEGINS}\\b[^;]*?),? (?:is|are) (?:not said|not listed|nowhere defined|not known)\\b.*$`,
    'i',
  ),
  new RegExp(`(?:^|[;,] )(${BEGINS}\\b[^;]*?),? (?:stays open|stay open|is left open|is called unknown)$`, 'i'),
];

/** What to ask about an open point: its own words as a question where they hold one, else whoever leaves it open. */
function questionOf({ text, kind }: { text: string; kind: string }, who: readonly string[]): string {
  if (kind === 'MISSING_VOICE') return who.length > 0 ? askForWords(who) : ANYHOW;
  const clause = text.replace(/\.$/, '');
  for (const form of FORMS) {
    const asked = form.exec(clause)?.[1];
    if (asked) return `Ask ${lowered(asked)}.`;
  }
  const unnamed = /^([Tt]hose .+|[Tt]he .+) (is|are) not named$/.exec(clause);
  if (unnamed) return `Ask who ${lowered(unnamed[1] ?? '')} ${unnamed[2]}.`;
  const again = ['NON_ANSWER', 'DECLINED', 'AVOIDED'].includes(kind) && who.length > 0;
  return again ? `Ask ${list(who)} again.` : ANYHOW;
}

/** A clause within a sentence: what begins it is a word of a question, or "those who". */
function lowered(clause: string): string {
  return /^\p{Lu}\p{Ll}+ (?!\p{Lu})/u.test(clause) ? `${clause.charAt(0).toLowerCase()}${clause.slice(1)}` : clause;
}

function askForWords(who: readonly string[]): string {
  return `Ask for the words of ${list(who)}.`;
}

const lists = new Intl.ListFormat('en');

function list(names: readonly string[]): string {
  return lists.format(names.map(inSentence));
}
