/** How a stated time is drawn on an axis of years. */
export interface Span {
  /** in years, as 2023.75 for October 2023 */
  from: number;
  to: number;
  /** up to where the beginning may lie, where it is stated less exactly than to a day */
  begins?: number;
  /** whether no end, or no beginning, is stated */
  openEnd: boolean;
  openStart: boolean;
  /** whether it is somewhere within the span, instead of all along it */
  within: boolean;
  /** what that means, in words */
  words: string;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as a number of years; a last day counts as a whole. */
export function inYears(day: string, end = false): number {
  const [, year = '0', month = '01', date = '01'] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
  const start = Date.UTC(2000, Number(month) - 1, Number(date) + (end ? 1 : 0));
  return Number(year) + (start - Date.UTC(2000, 0, 1)) / (Date.UTC(2001, 0, 1) - Date.UTC(2000, 0, 1));
}

/** The month of a date without a year, from 0; undefined where it has a year or no month. */
export function monthOf(edtf: string | null): number | undefined {
  const month = Number(/^XXXX-(\d\d)/.exec(edtf ?? '')?.[1]);
  return month >= 1 && month <= 12 ? month - 1 : undefined;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** What the second number of a date of EDTF names: a month, a season (21 to 32), or a quarter (33 to 36). */
function partOf(number: number, year: string): string {
  if (number <= 12) return `${MONTHS[number - 1]} ${year}`;
  if (number <= 32) return `${SEASONS[(number - 21) % 4]} ${year}`;
  return number <= 36 ? `quarter ${number - 32} of ${year}` : year;
}

/** How exactly a date of EDTF is stated, as the words for it and the length in years. */
function exactness(date: string): { words: string; years: number } {
  const [, year = '', month, day] = /^([+-]?[\dX]+)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (day) return { words: '', years: 0 };
  if (month) return { words: `some day in ${partOf(Number(month), year)}`, years: Number(month) <= 12 ? 1 / 12 : 1 };
  const unknown = (year.match(/X/g) ?? []).length;
  if (unknown > 0) return { words: `some year in the ${year.replaceAll('X', '0')}s`, years: 10 ** unknown };
  return { words: `some day in ${year}`, years: 1 };
}

/** What is known of a time whose first or last possible day is known, for an axis that ends at `last`. */
export function spanOf(
  { edtf, earliest, latest }: { edtf: string | null; earliest: string | null; latest: string | null },
  [first, last]: readonly [number, number],
): Span | undefined {
  if (!earliest && !latest) return undefined;
  const text = edtf ?? '';
  const from = earliest ? inYears(earliest) : first;
  const to = latest ? inYears(latest, true) : last;
  const openEnd = !latest;
  const openStart = !earliest;
  const vague = /[~%]/.test(text) ? 'roughly' : /\?/.test(text) ? 'not certain' : '';
  if (/^[[{].*\]$|^[[{]/.test(text)) {
    const choice = `at some time from ${earliest?.slice(0, 4) ?? 'then'} to ${latest?.slice(0, 4) ?? 'now'}`;
    return { from, to, openEnd, openStart, within: true, words: join(choice, vague) };
  }
  if (text.includes('/')) {
    const [start = ''] = text.split('/');
    const begin = exactness(start);
    const open = join(openStart ? 'no beginning stated' : begin.words, openEnd ? 'no end stated' : '');
    return {
      from,
      to,
      ...(begin.years > 0 && earliest ? { begins: Math.min(from + begin.years, to) } : {}),
      openEnd,
      openStart,
      within: false,
      words: join(open, vague),
    };
  }
  const { words, years } = exactness(text);
  return { from, to, openEnd, openStart, within: years > 0 || vague !== '', words: join(words, vague) };
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
