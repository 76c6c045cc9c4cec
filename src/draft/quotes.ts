import type { Actors } from './actors';
import type { Proposal } from './proposal';
import type { ReadText, Term } from './terms';

/** The most words of a quotation that a seed holds. */
const LONGEST = 12;
const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“', '‟': '”' };
/** Verbs by which a text tells that somebody speaks, in their ground form. */
const SAYING = new Set(
  'say tell add warn claim note state explain argue insist deny answer reply ask stress point remark clarify evaluate believe think announce declare report assure recall conclude consider reject complain admit promise affirm stand highlight emphasize emphasise acknowledge maintain describe comment confirm demand respond suggest observe predict recommend underline'.split(
    ' ',
  ),
);
const PRONOUN = /^(he|she|they)$/i;
/** How many words may lie between a verb of saying and the name of who says it; much can be told of a person there. */
const PERSON_REACH = 11;
const BODY_REACH = 3;

/** A stretch in quotation marks, without them, in code points. */
export interface Quoted {
  start: number;
  end: number;
}

/** Stretches in quotation marks; one that is not closed ends with its paragraph, as one that goes on in the next does. */
export function quotedStretches(content: string): Quoted[] {
  const found: Quoted[] = [];
  const points = Array.from(content);
  let open: { closing: string; start: number } | undefined;
  for (const [at, point] of points.entries()) {
    if (open && (point === open.closing || point === '\n')) {
      found.push({ start: open.start, end: at });
      open = undefined;
    } else if (!open && point in CLOSING && !(point === '"' && /\p{L}/u.test(points[at - 1] ?? ''))) {
      open = { closing: CLOSING[point] as string, start: at + 1 };
    }
  }
  if (open) found.push({ start: open.start, end: points.length });
  return found;
}

/** Quotations, a proposal for each sentence that they run through, with who is likely to speak. */
export function findQuotes(read: ReadText, { byMention }: Actors): Proposal[] {
  const stretches = quotedStretches(read.text.content);
  const speakers = speakersOf(read, stretches, byMention);
  const found: Proposal[] = [];
  for (const [index, cut] of read.cuts.entries()) {
    if (cut.kind === 'heading') continue;
    const parts = stretches.filter(({ start, end }) => start < cut.end && cut.start < end);
    for (const [n, part] of parts.entries()) {
      const words = (read.terms[index] as readonly Term[]).filter(
        ({ start, end }) => part.start <= start && end <= part.end,
      );
      const quote = quoteOf(read, words, cut.start, cut.end);
      if (!quote) continue;
      const { speaker, why } = speakers[index] ?? { why: 'Nobody is named who speaks.' };
      const place = { sentence: index + 1, start: quote.start, end: quote.end };
      const note = words.length < 3 ? ' So few words may be a word in quotation marks, not speech.' : '';
      found.push({
        section: 'propositions',
        id: `sentence-${index + 1}${parts.length > 1 ? `-${n + 1}` : ''}`,
        body: {
          ...(speaker ? { speaker } : {}),
          at: [{ sentence: index + 1, quote: quote.text, manner: 'quoted', quoteAt: quote.start }],
        },
        draft: { ...place, why: `${why}${note} Add "text", the statement in words of your own.` },
      });
    }
  }
  return found;
}

/** As many words as a seed holds, which stand in their sentence once. */
function quoteOf(
  read: ReadText,
  words: readonly Term[],
  from: number,
  to: number,
): (Quoted & { text: string }) | undefined {
  const first = words[0];
  for (let length = Math.min(LONGEST, words.length); first && length > 0; length--) {
    const end = (words[length - 1] as Term).end;
    const text = read.text.slice(first.start, end);
    // what counts as a word differs: a seed counts what white space parts
    if (text.split(/\s+/).length > LONGEST) continue;
    if (/[\n\r]/.test(text)) continue;
    return read.text.find(text, from, to).length === 1 ? { start: first.start, end, text } : undefined;
  }
  return undefined;
}

interface Speaker {
  speaker?: string;
  why: string;
}

/**
 * Who speaks in each sentence: who stands beside a verb of saying in the sentence itself, else in the paragraph around
 * it, else who spoke before.
 */
function speakersOf(read: ReadText, stretches: readonly Quoted[], byMention: Actors['byMention']): Speaker[] {
  const actors = new Map([...byMention].map(([{ start }, actor]) => [start, actor]));
  const speakers: Speaker[] = [];
  let last: string | undefined;
  const unquoted = (terms: readonly Term[]) =>
    terms.filter(({ start, end }) => !stretches.some((part) => part.start <= start && end <= part.end));
  for (const paragraph of paragraphsOf(read)) {
    const outside = unquoted(paragraph.flatMap((index) => read.terms[index] as Term[]));
    const around = subjectOfSaying(outside, actors);
    for (const index of paragraph) {
      const here = subjectOfSaying(unquoted(read.terms[index] as Term[]), actors);
      const named = here && here !== 'somebody' ? here : around;
      speakers[index] =
        named && named !== 'somebody'
          ? { speaker: named.id, why: 'Named beside a verb of saying.' }
          : before(named, last);
    }
    // who speaks on after a quotation without a name is a person, not the body that was quoted in passing
    if (around && around !== 'somebody' && around.person) last = around.id;
  }
  return speakers;
}

function before(named: 'somebody' | undefined, last: string | undefined): Speaker {
  if (last === undefined) return { why: 'Nobody is named who speaks.' };
  const what = named ? 'A pronoun or description' : 'Nobody is named here';
  return { speaker: last, why: `${what}; taken for the one who spoke last.` };
}

function paragraphsOf(read: ReadText): number[][] {
  const paragraphs: number[][] = [];
  for (const [index, cut] of read.cuts.entries()) {
    const before = read.cuts[index - 1];
    if (before && !read.text.slice(before.end, cut.start).includes('\n')) paragraphs.at(-1)?.push(index);
    else paragraphs.push([index]);
  }
  return paragraphs;
}

type Subject = { id: string; person: boolean } | 'somebody' | undefined;

/**
 * Who is the likely subject of a verb of saying, or follows "according to", among the words outside of quotations: the
 * nearest name, a body only right beside it, and "somebody" where a pronoun or "the expert" is nearer than any name.
 */
function subjectOfSaying(
  outside: readonly Term[],
  actors: ReadonlyMap<number, { id: string; person: boolean }>,
): Subject {
  let best: { subject: Subject; far: number } | undefined;
  for (const [at, verb] of outside.entries()) {
    if (!(verb.tags.has('Verb') && SAYING.has(verb.root)) && verb.text.toLowerCase() !== 'according') continue;
    for (const [other, term] of outside.entries()) {
      const actor = actors.get(term.start);
      const vague = PRONOUN.test(term.text) || (term.tags.has('Actor') && term.tags.has('Singular'));
      if (term.sentence !== verb.sentence) continue;
      const steps = Math.abs(other - at);
      const reach = actor ? (actor.person ? PERSON_REACH : BODY_REACH) : vague ? BODY_REACH : 0;
      // of two as near, a name tells more than a pronoun, and one after "of" only tells of whom another is
      const ofAnother = outside[other - 1]?.text.toLowerCase() === 'of' ? PERSON_REACH : 0;
      const far = (actor ? steps : steps + 0.5) + ofAnother;
      if (steps > 0 && steps <= reach && (!best || far < best.far)) best = { subject: actor ?? 'somebody', far };
    }
  }
  return best?.subject;
}
