import { codePoints } from '../domain/sentences';
import type { SeedFile } from './file';
import { type Placed, placesOf } from './places';

/** The fewest words of a quotation that only finds a place; of direct speech one word may be all there is. */
const FEWEST = 3;

/** Tells how many quotations are too short to be found again: all in one note, for a short one is no fault. */
export function lintQuotes(file: SeedFile): void {
  const short = placesOf(file).filter((place) => isShort(file, place));
  const [first] = short;
  if (!first) return;
  const have = short.length === 1 ? 'A quotation has' : `${short.length} quotations have`;
  const message = `${have} fewer than ${FEWEST} words; the first is “${first.body.quote}”.`;
  file.report([...first.path, 'quote'], 'SEED_QUOTE_SHORT', message, {
    severity: 'note',
    hint: 'Quote 3 to 6 words, by which the place is found; direct speech alone may be shorter.',
  });
}

function isShort(file: SeedFile, { kind, body }: Placed): boolean {
  if (kind !== 'passage' || body.manner === 'quoted') return false;
  const quote = String(body.quote);
  return quote.split(/\s+/).filter(Boolean).length < FEWEST && !isWhole(file, body, quote);
}

/** Whether a quotation is its whole sentence, but for what ends it: then there is no word more. */
function isWhole(file: SeedFile, body: Placed['body'], quote: string): boolean {
  const table = file.data.article?.sentences ?? [];
  const [start, end] = table[Number([body.sentence].flat()[0]) - 1] ?? [0, Number.POSITIVE_INFINITY];
  return end - start <= codePoints(quote) + 3;
}
