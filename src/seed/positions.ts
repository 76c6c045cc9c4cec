import { PARLEY } from '../domain/command';
import { cutSentences } from '../domain/sentences';
import type { SeedFile } from './file';
import { placesOf } from './places';
import { readText, textFileOf } from './texts';

/**
 * Lets a seed that has no table of sentences yet be checked all the same: with the text at hand, table and positions
 * are made in memory, so that what is wrong beside them is told at once. One problem says that they are not written.
 *
 * @param fix whether they were to be written, which a fault of form prevents
 * @returns whether there are positions to go on with
 */
export function supplyPositions(file: SeedFile, textsDirs: readonly string[], fix = false): boolean {
  const article = file.data.article;
  if (!article || article.sentences) return true;
  const text = readText(textsDirs, article);
  file.report(['article'], 'SEED_UNFIXED', 'Positions and the table of sentences are not written yet.', {
    hint: text
      ? fix
        ? 'They will be, once the form of the seed is mended.'
        : `Run ${PARLEY} check --fix --texts DIR, which writes them.`
      : `Run ${PARLEY} check --fix --texts DIR, where DIR is the folder in which ${textFileOf(article)} lies; the rest is checked then.`,
  });
  if (!text) return false;
  const cuts = cutSentences(text.content, article.language);
  article.sentences = cuts.map((cut) => [cut.start, cut.end]);
  article.headings = cuts.flatMap((cut, index) => (cut.kind === 'heading' ? [index + 1] : []));
  for (const { kind, body } of placesOf(file)) {
    if (kind === 'name') body.start ??= text.find(String(body.text))[0] ?? 0;
    else
      body.quoteAt ??= supplied(
        article.sentences,
        [body.sentence as number | number[]].flat(),
        (from, to) => text.find(String(body.quote), from, to)[0],
      );
  }
  return true;
}

/** Where a quotation stands in its sentence; where it does not, the sentence itself: its absence is told as such. */
function supplied(
  table: readonly (readonly [number, number])[],
  numbers: readonly number[],
  find: (start: number, end: number) => number | undefined,
): number | undefined {
  const places = numbers.flatMap((number) => table[number - 1] ?? []);
  const [start, end] = [places[0], places.at(-1)];
  return start === undefined || end === undefined ? undefined : (find(start, end) ?? start);
}
