import { ERROR_CODES } from '../errors';
import { PROBLEM_CODES } from '../seed/problems';
import { table } from './fields-page';

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
    ...codes(ERROR_CODES),
    '',
    '## Problems of a seed',
    '',
    'Each is told as `file:line:column severity: what, and what to do [CODE]`, all of them at once. An error keeps all seeds from loading; warnings and notes do not.',
    '',
    ...codes(PROBLEM_CODES),
    '',
  ].join('\n');
}

function codes(list: Readonly<Record<string, string>>): string[] {
  return table(
    ['code', 'meaning'],
    Object.entries(list).map(([code, sentence]) => [`\`${code}\``, sentence]),
  );
}
