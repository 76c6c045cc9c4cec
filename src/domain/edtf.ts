import edtf from 'edtf';

/** The first and the last day a time can be (ISO 8601 dates); absent where they are not known. */
export interface Bounds {
  earliest?: string;
  latest?: string;
}

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const QUALIFIED = /[?~%]/;

/**
 * Whether a string is a date in EDTF (ISO 8601-2:2019, level 2 as the `edtf` library reads it).
 *
 * The ends of an interval are read one by one, since the library refuses some that are valid (`2025-21/..`).
 */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2) return false;
  if (ends.length === 2) return ends.some((end) => !isOpen(end)) && ends.every((end) => isOpen(end) || parses(end));
  return parses(text);
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parses(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The bounds of a date in EDTF, only where they are known: a month with no year has none, a date that is called
 * uncertain or approximate has none, a season lies somewhere in its year, an open end is open.
 *
 * @param text a string for which `isEdtf` holds
 */
export function boundsOf(text: string): Bounds {
  if (text.includes('/')) {
    const [from = '', to = ''] = text.split('/');
    return { ...pick('earliest', boundsOf(from)), ...pick('latest', boundsOf(to)) };
  }
  const set = /^[[{](.*)[\]}]$/.exec(text);
  if (set) return boundsOfSet(set[1] as string);
  if (QUALIFIED.test(text)) return {};
  const date = DATE.exec(text);
  if (!date) return {};
  const [, year = '', month, day] = date;
  if (!/\d/.test(year)) return {};
  return { earliest: firstDay(year, month, day), latest: lastDay(year, month, day) };
}

function boundsOfSet(members: string): Bounds {
  const ends = members.split(',').map((member) => {
    const [from = '', to] = member.split('..');
    return to === undefined
      ? boundsOf(from)
      : { ...(from ? pick('earliest', boundsOf(from)) : {}), ...(to ? pick('latest', boundsOf(to)) : {}) };
  });
  const earliest = ends.map((end) => end.earliest);
  const latest = ends.map((end) => end.latest);
  return {
    ...(earliest.every(Boolean) ? { earliest: (earliest as string[]).sort()[0] as string } : {}),
    ...(latest.every(Boolean) ? { latest: (latest as string[]).sort().at(-1) as string } : {}),
  };
}

function pick<K extends keyof Bounds>(key: K, bounds: Bounds): Bounds {
  return bounds[key] === undefined ? {} : { [key]: bounds[key] };
}

function isMonth(month: string | undefined): month is string {
  return month !== undefined && Number(month.replace(/X/g, '1')) <= 12;
}

function firstDay(year: string, month?: string, day?: string): string {
  const y = year.replace(/X/g, '0');
  const m = isMonth(month) ? (month === 'XX' ? '01' : month.replace(/X$/, month.startsWith('0') ? '1' : '0')) : '01';
  const d =
    !isMonth(month) || day === undefined || day === 'XX' ? '01' : day.replace(/X$/, day.startsWith('0') ? '1' : '0');
  return `${y}-${m}-${d}`;
}

function lastDay(year: string, month?: string, day?: string): string {
  const y = year.replace(/X/g, '9');
  const m = isMonth(month) ? (month === 'XX' ? '12' : month.replace(/X$/, month.startsWith('0') ? '9' : '2')) : '12';
  const length = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  const asked = !isMonth(month) || day === undefined || day === 'XX' ? length : Number(day.replace(/X$/, '9'));
  return `${y}-${m}-${String(Math.min(asked, length)).padStart(2, '0')}`;
}

/** Whether a date names a month or day but not its year. */
export function lacksYear(text: string): boolean {
  return /(^|[/[{,.])XXXX-/.test(text);
}
