import { ERROR_CODES } from './errors';
import { PROBLEM_CODES } from './seed/problems';

/** The page of all codes, as Markdown. */
export function errorsPage(): string {
  return [
    '# Codes of errors and problems',
    '',
    'Written by `npm run generate`. A code is part of the interface: it is never renamed.',
    '',
    '## Errors',
    '',
    'On the command line an error is one line, `error: what. What to do. [CODE]`, and the exit code 1. In GraphQL it stands in `errors`: `message` says what is wrong and what to do, `extensions.code` is the code.',
    '',
    ...table(ERROR_CODES),
    '',
    '## Problems of a seed',
    '',
    'Each is told as `file:line:column severity: what, and what to do [CODE]`, all of them at once. An error keeps all seeds from loading; warnings and notes do not.',
    '',
    ...table(PROBLEM_CODES),
    '',
  ].join('\n');
}

function table(codes: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries(codes).map(([code, sentence]) => [`\`${code}\``, sentence] as const);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  return [line(['code', 'meaning']), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
