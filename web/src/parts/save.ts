import { csvOf, type Rows } from '../data/csv';

/** Gives the reader a file. */
export function save(name: string, content: Blob): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  // Colons and slashes stand in slugs, and in no name of a file.
  anchor.download = name.replace(/[:/\\]+/g, '-');
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

/** Gives the reader rows as a CSV file. */
export function saveCsv(name: string, rows: Rows): void {
  save(`${name}.csv`, new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
}
