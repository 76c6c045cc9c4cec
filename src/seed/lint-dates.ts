import { differingPart } from '../domain/date-words';
import { isEdtf } from '../domain/edtf';
import type { SeedFile } from './file';
import type { Worded } from './worded';

/** Tells the editor of a date whose decade, season or month is not the one of its words; one that is counted may be. */
export function lintDates(file: SeedFile, { words, body, path }: Worded, language: string): void {
  const { edtf, anchor } = body;
  if (typeof edtf !== 'string' || !isEdtf(edtf) || (typeof anchor === 'string' && anchor !== 'unresolved')) return;
  const part = differingPart(words, edtf, language);
  if (part === undefined) return;
  file.report([...path, 'edtf'], 'SEED_DATE_DIFFERS', `“${words}” and ${edtf} are not of the same ${part}.`, {
    severity: 'warning',
    hint: 'Give the date that the words give; one that you reckon is yours: say why in "editor:".',
  });
}
