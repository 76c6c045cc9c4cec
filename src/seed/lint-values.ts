import { fitsWords } from '../domain/number-words';
import type { SeedFile } from './file';
import { lintBounds } from './lint-bounds';
import { lintDates } from './lint-dates';
import { type Worded, wordedOf } from './worded';

/** Fields of a quantity or ratio that hold a number of its words. */
const NUMBERS = ['exactly', 'min', 'max', 'left', 'right'];

/** Tells the editor of numbers and years that the words beside them do not give. */
export function lintValues(file: SeedFile): void {
  const { language = 'en' } = (file.data.article ?? {}) as { language?: string };
  for (const one of wordedOf(file)) {
    if (one.field !== 'words' || one.editorial) continue;
    numbers(file, one, language);
    lintBounds(file, one, language);
    year(file, one);
    lintDates(file, one, language);
  }
}

function numbers(file: SeedFile, { words, body, path }: Worded, language: string): void {
  const beside = { unit: body.unit as string | undefined, approximate: body.approximate === true };
  for (const field of NUMBERS) {
    const value = body[field];
    if (typeof value !== 'number') continue;
    const fits = fitsWords(value, words, language, beside);
    if (fits === 'fits') continue;
    const message = fits === 'differs' ? `“${words}” does not say ${value}.` : `No number is found in “${words}”.`;
    file.report([...path, field], 'SEED_NUMBER_DIFFERS', message, {
      severity: fits === 'differs' ? 'warning' : 'note',
      hint:
        fitsWords(value, words, language, { ...beside, approximate: true }) === 'fits'
          ? 'It is rounded: add "approximate: true".'
          : 'Give the number that the words give; one that you reckon is yours: say why in "editor:".',
    });
  }
}

/** A year that nobody gives is only the editor's, unless he says from which known day he counts it. */
function year(file: SeedFile, { words, body, path }: Worded): void {
  const { edtf, anchor } = body;
  if (typeof edtf !== 'string' || (typeof anchor === 'string' && anchor !== 'unresolved')) return;
  const given = [...words.matchAll(/\d+/g)].map(([digits]) => digits);
  // "before 2030" ends with 2029, and "1990 to 95" with 1995
  const isGiven = (one: number) => given.some((digits) => [one - 1, one, one + 1].some((near) => ends(near, digits)));
  const added = [...edtf.matchAll(/(?<![\dX-])\d{4}(?![\dX])/g)].map(([digits]) => Number(digits));
  const first = added.find((one) => !isGiven(one));
  if (first === undefined) return;
  file.report([...path, 'edtf'], 'SEED_YEAR_ADDED', `“${words}” does not give the year ${first}.`, {
    severity: 'warning',
    hint: 'Leave it open (XXXX-03), or say in "anchor:" from what you count it.',
  });
}

function ends(year: number, digits: string): boolean {
  return digits.length >= 2 && String(year).endsWith(digits);
}
