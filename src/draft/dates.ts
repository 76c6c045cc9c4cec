import { isEdtf } from '../domain/edtf';
import type { Proposal } from './proposal';
import { type ReadText, type Term, wordsBetween } from './terms';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Seasons as EDTF counts them (level 1). */
const SEASONS: Record<string, string> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };
const RELATIVE = /^(last|next|this|past|coming)$/i;
const SPANS = /^(year|month|week|weekend|century|decade|night)s?$/i;
const ALONE = /^(yesterday|today|tomorrow|tonight)$/i;
const YEAR = /^(1\d{3}|20\d{2})$/;
const DECADE = /^(1\d|20)(\d)0s$/;
const DAY = /^([12]?\d|3[01])(st|nd|rd|th)?$/;
const BEFORE_A_YEAR =
  /^(in|since|from|until|till|by|before|after|about|around|circa|between|and|to|of|during|early|late|mid)$/i;
/** Words that tell which part of a time is meant; EDTF has no place for them, so that they stand in the words alone. */
const QUALIFIER = /^(early|mid|late)$/i;

/** Parts of a date, as far as the words give them. */
interface Parts {
  year?: string;
  month?: string;
  day?: string;
  relative: boolean;
}

/** The times that a text names, as it words them and in EDTF; what the words do not say (a year) is not added. */
export function findDates({ terms }: ReadText): Proposal[] {
  return terms.flatMap((sentence) => datesOf(sentence));
}

function datesOf(terms: readonly Term[]): Proposal[] {
  const found: Proposal[] = [];
  for (let index = 0; index < terms.length; index++) {
    const first = runFrom(terms, index);
    if (first === index) continue;
    const from = isQualified(terms, index) ? index - 1 : index;
    const range = rangeAfter(terms, from, first);
    const end = range?.end ?? first;
    found.push(proposal(terms, from, first, range));
    index = end - 1;
  }
  return found;
}

function isQualified(terms: readonly Term[], from: number): boolean {
  const [lead, { before }] = [terms[from - 1], terms[from] as Term];
  return lead !== undefined && QUALIFIER.test(lead.text) && /^[\s-]+$/.test(before);
}

/** How far the words of one date go from here; the same index where none begins. */
function runFrom(terms: readonly Term[], from: number): number {
  let end = from;
  let dated = false;
  for (; end < terms.length; end++) {
    const word = plain(terms[end] as Term);
    const next = terms[end + 1] ? plain(terms[end + 1] as Term) : '';
    const afterBreak = end > from && /[.;:]/.test((terms[end] as Term).before);
    if (afterBreak) break;
    const month = isMonth(terms[end] as Term);
    if (month || isSeason(terms, end) || isYear(terms, end) || DECADE.test(word) || isIso(word)) dated = true;
    else if (ALONE.test(word) || (terms[end] as Term).tags.has('WeekDay')) dated = true;
    else if (DAY.test(word) && (isMonthWord(next) || (end > from && isMonth(terms[end - 1] as Term)))) dated = true;
    else if (RELATIVE.test(word) && (isMonthWord(next) || next in SEASONS || SPANS.test(next))) {
      if (SPANS.test(next)) return end + 2;
    } else if (!(word === 'of' && dated && YEAR.test(next))) break;
  }
  return dated ? end : from;
}

/** The second date of "between … and …" or "from … to …". */
function rangeAfter(
  terms: readonly Term[],
  from: number,
  first: number,
): { end: number; kind: 'one-of' | 'all' } | undefined {
  const lead = terms[from - 1] ? plain(terms[from - 1] as Term) : '';
  const link = terms[first] ? plain(terms[first] as Term) : '';
  const kind =
    lead === 'between' && link === 'and'
      ? 'one-of'
      : lead === 'from' && /^(to|until|till)$/.test(link)
        ? 'all'
        : undefined;
  if (!kind) return undefined;
  const end = runFrom(terms, first + 1);
  return end > first + 1 ? { end, kind } : undefined;
}

function proposal(
  terms: readonly Term[],
  from: number,
  first: number,
  range?: { end: number; kind: 'one-of' | 'all' },
): Proposal {
  const lead = from > 0 ? plain(terms[from - 1] as Term) : '';
  const parts = partsOf(terms.slice(from, first));
  const { edtf, taken } = range
    ? ranged(parts, partsOf(terms.slice(first + 1, range.end)), range.kind)
    : single(parts, lead);
  const begin = taken ? from - 1 : from;
  const end = range?.end ?? first;
  const [start, last] = [terms[begin] as Term, terms[end - 1] as Term];
  const words = wordsBetween(terms, begin, end);
  const valid = edtf !== undefined && isEdtf(edtf) ? edtf : undefined;
  const open = valid === undefined || parts.relative || /XXXX/.test(valid);
  const why =
    valid === undefined ? 'A time with no date in the words.' : open ? 'A date; the words give no year.' : 'A date.';
  return {
    section: 'times',
    body: { words, ...(valid ? { edtf: valid } : {}), ...(open ? { anchor: 'unresolved' } : {}) },
    draft: { sentence: start.sentence, start: start.start, end: last.end, why },
  };
}

function single(parts: Parts, lead: string): { edtf: string | undefined; taken: boolean } {
  const date = write(parts);
  if (date === undefined) return { edtf: undefined, taken: lead === 'since' || lead === 'until' };
  if (lead === 'since') return { edtf: `${date}/..`, taken: true };
  if (/^(until|till)$/.test(lead)) return { edtf: `../${date}`, taken: true };
  if (/^(about|around|circa)$/.test(lead)) return { edtf: `${date}~`, taken: true };
  if (lead === 'by') return { edtf: upTo(date), taken: true };
  if (lead === 'before') return { edtf: upTo(dayBefore(parts)), taken: true };
  return { edtf: date, taken: false };
}

/** Some time until a date; what has no year has no beginning to count from. */
function upTo(date: string | undefined): string | undefined {
  return date === undefined || date.includes('X') ? undefined : `[..${date}]`;
}

/** The last year, month or day before a date, as exact as the date is; undefined where it is not known when that is. */
function dayBefore({ year, month, day }: Parts): string | undefined {
  if (!year || !/^\d+$/.test(year)) return undefined;
  if (month === undefined) return String(Number(year) - 1).padStart(4, '0');
  if (Number(month) > 12) return undefined;
  const before = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1) - 1));
  return before.toISOString().slice(0, day ? 10 : 7);
}

function ranged(one: Parts, other: Parts, kind: 'one-of' | 'all'): { edtf: string | undefined; taken: boolean } {
  const from = write(one.year ? one : { ...one, ...(other.year ? { year: other.year } : {}) });
  const to = write(other);
  if (from === undefined || to === undefined) return { edtf: undefined, taken: true };
  return { edtf: kind === 'all' ? `${from}/${to}` : `[${from}..${to}]`, taken: true };
}

function partsOf(terms: readonly Term[]): Parts {
  const parts: Parts = { relative: false };
  for (const term of terms) {
    const word = plain(term);
    const decade = DECADE.exec(word);
    if (isIso(word)) [parts.year, parts.month, parts.day] = word.split('-') as [string, string, string?];
    else if (RELATIVE.test(word)) parts.relative = true;
    else if (isMonthWord(word)) parts.month = String(MONTHS.indexOf(word) + 1).padStart(2, '0');
    else if (word in SEASONS) parts.month = SEASONS[word] as string;
    else if (decade) parts.year = `${decade[1]}${decade[2]}X`;
    else if (YEAR.test(word)) parts.year = word;
    else if (DAY.test(word)) parts.day = String(Number.parseInt(word, 10)).padStart(2, '0');
  }
  return parts;
}

function write({ year, month, day }: Parts): string | undefined {
  if (month === undefined) return year;
  return [year ?? 'XXXX', month, day].filter(Boolean).join('-');
}

const plain = (term: Term): string => term.text.toLowerCase();
const isMonthWord = (word: string): boolean => MONTHS.includes(word);
const isIso = (word: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(word);

/** "May" and "March" are words of other kinds too: the month has a capital. */
function isMonth(term: Term): boolean {
  return isMonthWord(plain(term)) && /^\P{L}*\p{Lu}/u.test(term.text) && !term.tags.has('Modal');
}

function isSeason(terms: readonly Term[], index: number): boolean {
  if (!(plain(terms[index] as Term) in SEASONS)) return false;
  const [before, next, then] = [terms[index - 1], terms[index + 1], terms[index + 2]].map((term) =>
    term ? plain(term) : '',
  );
  return RELATIVE.test(before ?? '') || YEAR.test(next ?? '') || (next === 'of' && YEAR.test(then ?? ''));
}

function isYear(terms: readonly Term[], index: number): boolean {
  const term = terms[index] as Term;
  if (!YEAR.test(plain(term))) return false;
  const before = terms[index - 1] ? plain(terms[index - 1] as Term) : '';
  return term.tags.has('Year') || before in SEASONS || BEFORE_A_YEAR.test(before) || /\($/.test(term.before);
}
