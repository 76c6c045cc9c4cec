/** What stands in a cell: a text, a number, or nothing. */
export type Value = string | number | null | undefined;

/** Rows under their heads. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What a spreadsheet would compute instead of showing it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // An apostrophe says that it is a text: the words are somebody's, and must not become a formula.
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180).
 *
 * @example csvOf({ head: ['speaker', 'claims'], rows: [['Ada', 2]] }) // 'speaker,claims\r\nAda,2\r\n'
 */
export function csvOf({ head, rows }: Rows): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
