import { boundsOf } from './edtf';

/** A year, and not a decade ("the 1990s") or a part of a longer number. */
const YEAR = /(?<![\d.,-])(1\d{3}|20\d{2})(?![\d]|s\b)/g;

/**
 * What the words of a time say that its EDTF leaves out: the year, the month of a year, or the day of a month, in the
 * names that the language has for months. Words of which no part is a date, a range and a set say nothing here.
 *
 * @param language BCP 47
 * @returns the date in EDTF that the words allow, where it is more exact than the one that is given
 */
export function exacterDate(words: string, edtf: string | undefined, language: string): string | undefined {
  const years = [...words.matchAll(YEAR)].map(([year]) => year);
  const months = monthsIn(words, language);
  if (years.length > 1 || months.length > 1) return undefined;
  const [year = edtf === undefined ? undefined : /^\d{4}/.exec(edtf)?.[0]] = years;
  const [month] = months;
  if (year === undefined || (years.length === 0 && month === undefined)) return undefined;
  const exact = [year, month?.number, month?.day].filter(Boolean).join('-');
  return edtf?.includes(exact) || adjoins(edtf, exact) ? undefined : exact;
}

/** Whether a time ends just before a date, or begins just after it: "before 2030" names a year of which it is no part. */
function adjoins(edtf: string | undefined, date: string): boolean {
  if (!edtf?.includes('/')) return false;
  const [time, named] = [boundsOf(edtf), boundsOf(date)];
  return isNextDay(time.latest, named.earliest) || isNextDay(named.latest, time.earliest);
}

function isNextDay(day: string | undefined, next: string | undefined): boolean {
  return day !== undefined && next !== undefined && Date.parse(next) - Date.parse(day) === 86_400_000;
}

function monthsIn(words: string, language: string): { number: string; day?: string }[] {
  return namesOf(language).flatMap((name, index) => {
    const is = new RegExp(
      `(?<!\\p{L})(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?)?${name}(?!\\p{L})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?`,
      'u',
    );
    const found = is.exec(words);
    if (!found) return [];
    const day = found[1] ?? found[2];
    return [{ number: twoDigits(index + 1), ...(day ? { day: twoDigits(Number(day)) } : {}) }];
  });
}

function namesOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
