import { type Bound, boundBefore, hasBound } from '../domain/bound-words';
import { means, numbersIn } from '../domain/number-words';
import type { SeedFile } from './file';
import type { Body } from './plan/registry';
import type { Worded } from './worded';

/** "over three years" is a time that something takes more often than a bound. */
const SPAN = /^\s*(?:second|minute|hour|day|night|week|month|year|decade|centur)/i;
/** A second number: "up to 3 or 4" bounds neither alone. */
const RANGE = /^\s*(?:to|or|and|[-–—])\s*[\p{L}\p{N}]+/u;

/** Tells the editor of a value that does not keep the bound, or the "about", that stands right before its number. */
export function lintBounds(file: SeedFile, { words, body, path }: Worded, language: string): void {
  const valued = ['exactly', 'min', 'max'].some((field) => typeof body[field] === 'number');
  if (!valued || !/^en\b/i.test(language) || !hasBound(words)) return;
  const beside = { unit: body.unit as string | undefined, approximate: body.approximate === true };
  const numbers = numbersIn(words, language, beside.unit);
  for (const [index, number] of numbers.entries()) {
    const bound = boundBefore(words, number.start);
    const rest = words.slice(number.end);
    const next = numbers[index + 1];
    const ranges = next !== undefined && RANGE.test(words.slice(number.end, next.end));
    if (!bound || bound.vague || ranges || (bound.words === 'over' && SPAN.test(rest))) continue;
    const is = (field: string) => typeof body[field] === 'number' && means(number, body[field], beside);
    const told = broken(bound, body, is);
    if (!told) continue;
    const [field, what, hint] = told;
    const from = words.slice(0, number.start).toLowerCase().lastIndexOf(bound.words);
    const stretch = words.slice(Math.max(0, from), number.end);
    file.report([...path, field], 'SEED_NUMBER_DIFFERS', `“${stretch}” ${what}.`, {
      severity: 'warning',
      hint: hint.replace('#', String(body[field])),
    });
    return;
  }
}

type Told = [field: string, what: string, hint: string];

/** What is wrong beside a bound: the field that breaks it, what the words say, and what to write (# is the number). */
function broken({ kind, inclusive }: Bound, body: Body, is: (field: string) => boolean): Told | undefined {
  if (kind === 'approximate') {
    const exact = is('exactly') ? 'exactly' : is('min') && is('max') ? 'min' : undefined;
    if (exact === undefined || body.approximate === true) return undefined;
    return [exact, 'is an approximation, and the value is exact', 'Add "approximate: true".'];
  }
  const [opposite, end, flag] =
    kind === 'min' ? ['max', 'the least', 'minInclusive'] : ['min', 'the most', 'maxInclusive'];
  const wrong = ['exactly', opposite].find(is);
  if (wrong !== undefined)
    return [
      wrong,
      `gives ${end}, and not "${wrong}"`,
      `Write "${kind}: #"${inclusive ? '' : ` and "${flag}: false"`}.`,
    ];
  if (!is(kind) || (body[flag] !== false) === inclusive) return undefined;
  return inclusive
    ? [flag, 'includes its number', `Take "${flag}: false" out.`]
    : [kind, 'excludes its number', `Add "${flag}: false".`];
}
