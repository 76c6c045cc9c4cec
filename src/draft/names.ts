import { type Cut, TITLES } from '../domain/sentences';
import { isCapital, isFirstName, type ReadText, type Term, wordsBetween } from './terms';

/** A name as it stands somewhere in the text. */
export interface Mention {
  text: string;
  sentence: number;
  start: number;
  end: number;
  /** what the library takes it for; undefined where it has no opinion */
  kind: 'person' | 'state' | 'place' | 'body' | 'agreement' | undefined;
}

/** Words inside of a name that have no capital. */
const PARTICLE = /^(de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le)$/;
const BODY =
  /\b(department|ministry|government|office|house|council|commission|committee|agency|court|parliament|congress|senate|party|union|cartel|front|army|organi[sz]ation|association|bank|fund|institute|university|company|delegation|movement|league|alliance)\b/i;
const AGREEMENT = /\b(accords?|agreement|treaty|pact|protocol|convention|declaration|charter|memorandum|armistice)$/i;
/** What begins with a capital and is no name. */
const NO_NAME = [
  'Demonym',
  'Month',
  'WeekDay',
  'Date',
  'Value',
  'Pronoun',
  'Determiner',
  'Conjunction',
  'QuestionWord',
  'Currency',
  'Holiday',
];
/** Days that the language library takes for nothing at all; with another name after them they are a part of that. */
const HOLIDAY = new RegExp(
  '^(Easter|Christmas|Whitsun|Pentecost|Lent|Advent|Epiphany|Ramadan|Eid|Passover|Hanukkah|Yom Kippur|Diwali|Nowruz|' +
    'Thanksgiving|Halloween)( (Eve|Day|Sunday|Monday|Week))?$',
);
/** What may begin a sentence with a capital beside these, and is a name only where the text shows it elsewhere. */
const WEAK = ['Preposition', 'Verb', 'Adverb', 'Auxiliary', 'Modal', 'Expression', 'Negative'];
const SURE = ['Person', 'Place', 'Organization', 'Acronym'];

/** The names in a text: runs of words with capitals, without those that have one for standing first. */
export function findNames({ cuts, terms }: ReadText): Mention[] {
  const shown = capitalsInside(cuts, terms);
  return terms.flatMap((sentence, index) => {
    const found: Mention[] = [];
    for (let from = 0; from < sentence.length; from++) {
      const to = endOfName(sentence, from);
      if (to === from) continue;
      const mention = trimmed(sentence, from, to, shown, cuts[index] as Cut);
      if (mention) found.push(mention);
      from = to - 1;
    }
    return found;
  });
}

function endOfName(terms: readonly Term[], from: number): number {
  let end = from;
  for (let at = from; at < terms.length; at++) {
    const term = terms[at] as Term;
    // "Dockers’ Union" is one name; "Vale’s office" is not
    const last = terms[at - 1]?.text ?? '';
    const plural = /^[’'] $/.test(term.before) && BODY.test(term.text) && /s$/.test(last);
    const title = /^\.\s+$/.test(term.before) && TITLES.includes(last);
    if (at > from && !plural && !title && !/^[\s-]+$/.test(term.before)) break;
    if (isCapital(term.text) && !NO_NAME.some((tag) => term.tags.has(tag))) end = at + 1;
    else if (!(at > from && (PARTICLE.test(term.text) || isOfBody(terms, from, at)))) break;
    if (/[’']s?$/.test(term.text)) break;
  }
  return end;
}

/** Whether "of", or "of the", goes on with the name of a body: "Ministry of Transport". */
function isOfBody(terms: readonly Term[], from: number, at: number): boolean {
  const of = terms[at]?.text === 'the' ? at - 1 : at;
  return terms[of]?.text === 'of' && of > from && BODY.test((terms[of - 1] as Term).text);
}

/** A run of capitals without a title before it, and without a first word that is none; nothing where no name is left. */
function trimmed(
  terms: readonly Term[],
  first: number,
  to: number,
  shown: ReadonlySet<string>,
  cut: Cut,
): Mention | undefined {
  let from = first;
  while (from < to && startsAnew(terms, from) && !isName(terms[from] as Term, to - from > 1, shown, cut)) from++;
  while (from < to - 1 && isTitle(terms[from] as Term)) from++;
  if (from === to) return undefined;
  const run = terms.slice(from, to);
  const raw = wordsBetween(terms, from, to);
  const text = raw.replace(/[’']s?$/, '');
  if (Array.from(text).length < 2 || HOLIDAY.test(text) || isExclamation(run)) return undefined;
  const start = (run[0] as Term).start;
  const end = (run.at(-1) as Term).end - (Array.from(raw).length - Array.from(text).length);
  const where = isWhere(terms, from);
  if (where && MONTH.test(text)) return undefined;
  const read = kindOf(run, text);
  // "Anna Field" has a word of places for a family name
  const kind = read === 'place' && !where && run.length === 2 && isFirstName((run[0] as Term).text) ? 'person' : read;
  return { text, sentence: (run[0] as Term).sentence, start, end, kind: kind ?? (where ? 'place' : undefined) };
}

/** Whether a word is the title of a name; a saint's belongs to it. */
function isTitle({ text, tags }: Term): boolean {
  return tags.has('Honorific') || (TITLES.includes(text) && text !== 'St');
}

/** Whether a word is a "No" or "Yes" that somebody says. */
function isExclamation(run: readonly Term[]): boolean {
  return run.length === 1 && ['Expression', 'Negative'].some((tag) => (run[0] as Term).tags.has(tag));
}

/** Whether what stands before a name says that it is a place, where nothing else tells what it is. */
function isWhere(terms: readonly Term[], at: number): boolean {
  const [before, far] = [terms[at - 1], terms[at - 2]];
  const word = before?.text.toLowerCase() ?? '';
  return /^(in|near|at|into|towards)$/.test(word) || (word === 'to' && MOVES.test(far?.root ?? ''));
}

/** Months that the library takes for names, or verbs, where a verb stands before them ("sign in May"). */
const MONTH = /^(March|April|May|June|July|August)$/;
const MOVES = /^(go|come|travel|fly|move|sail|return|flee|drive|send)$/;

function isName(term: Term, inRun: boolean, shown: ReadonlySet<string>, cut: Cut): boolean {
  const word = bare(term.text);
  if (shown.has(word)) return true;
  if (WEAK.some((tag) => term.tags.has(tag))) return false;
  if (cut.kind === 'heading') return SURE.some((tag) => term.tags.has(tag));
  return SURE.some((tag) => term.tags.has(tag)) || (inRun && term.tags.has('ProperNoun'));
}

/** Whether a word has its capital for where it stands: first in a sentence, or in a quotation. */
function startsAnew(terms: readonly Term[], at: number): boolean {
  const { before } = terms[at] as Term;
  return at === 0 || /[“"«„‘‚(:]\s*$|\s'$/.test(before) || /[.!?]/.test(before);
}

/** Words that have a capital where they do not stand first. */
function capitalsInside(cuts: readonly Cut[], terms: readonly (readonly Term[])[]): Set<string> {
  const found = new Set<string>();
  for (const [index, sentence] of terms.entries()) {
    if (cuts[index]?.kind === 'heading') continue;
    for (const [at, term] of sentence.entries()) {
      if (!startsAnew(sentence, at) && isCapital(term.text) && !NO_NAME.some((tag) => term.tags.has(tag)))
        found.add(bare(term.text));
    }
  }
  return found;
}

function bare(word: string): string {
  return word.replace(/[’']s?$/, '');
}

function kindOf(run: readonly Term[], text: string): Mention['kind'] {
  const has = (tag: string) => run.some(({ tags }) => tags.has(tag));
  if (AGREEMENT.test(text)) return 'agreement';
  if (BODY.test(text)) return 'body';
  if (has('Person') || has('FirstName') || has('LastName')) return 'person';
  if (has('Country')) return 'state';
  if (has('Organization')) return 'body';
  return has('Place') ? 'place' : undefined;
}
