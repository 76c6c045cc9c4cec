import type { LineCounter, YAMLError } from 'yaml';
import type { Problem } from './problems';

type Told = Pick<Problem, 'code' | 'message'> & { hint?: string };

/** What a parser says that it could not read, with what to do about it: the first of each line, and of tabs the first. */
export function syntaxProblems(
  errors: readonly YAMLError[],
  source: string,
  lines: LineCounter,
): (Told & { line: number; column: number })[] {
  const rows = source.split(/\r\n|\n|\r/);
  const found = errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const row = rows[line - 1] ?? '';
    return { line, column: col, tab: /^ *\t/.test(row), ...told(error, row.slice(col - 1)) };
  });
  // how a tab indents is unknown, so that nothing after it is read as it was meant
  const tabbed = found.findIndex(({ tab }) => tab);
  const some = tabbed === -1 ? found : found.slice(0, tabbed + 1);
  return some
    .filter(({ line }, index) => some.findIndex((other) => other.line === line) === index)
    .map(({ tab, ...one }) => (tab ? { ...one, ...TAB } : one));
}

const TAB: Told = { code: 'SEED_SYNTAX', message: 'A tab indents this line.', hint: 'Indent with spaces alone.' };

/** @param rest the line from the place of the error on */
function told(error: YAMLError, rest: string): Told {
  const code = 'SEED_SYNTAX';
  if (error.code === 'DUPLICATE_KEY')
    return { code: 'SEED_DUPLICATE_ID', message: 'This key stands twice in one place.' };
  if (/call stack/.test(error.message)) return { code: 'SEED_TOO_LARGE', message: 'The file is nested too deep.' };
  switch (error.code) {
    case 'BLOCK_IN_FLOW':
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (!/:(\s|$)/.test(rest)) {
        return {
          code,
          message: 'The next line is indented as if it belonged to this one.',
          hint: 'Indent the keys of one thing alike; put a text of several lines in quotation marks.',
        };
      }
      const text = shown(rest.replace(/[\]},\s]+$/, ''));
      return {
        code,
        message: `The text “${text}” has a colon, as a key has.`,
        hint: 'Put the text in quotation marks.',
      };
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR': {
      // what a quotation mark lacks is told by the parser
      if (/Missing closing/.test(error.message)) break;
      const [key = '', value] = shown(rest.trim()).split(/\s+(.*)/s);
      return {
        code,
        message: `The key "${key}" has no colon.`,
        hint: `Write "${key}: ${value || '…'}"; where it goes on with a text, put the whole text in quotation marks.`,
      };
    }
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return {
        code,
        message: sentence(error.message),
        hint: 'Put the whole text in quotation marks, of another kind than stand in it.',
      };
  }
  return { code, message: sentence(error.message) };
}

function shown(text: string): string {
  const points = Array.from(text);
  return points.length > 60 ? `${points.slice(0, 60).join('')}…` : text;
}

/** A message of a library as one sentence on one line. */
export function sentence(message: string): string {
  return `${message.replace(/\s+/g, ' ').replace(/[.:]?\s*$/, '')}.`;
}
