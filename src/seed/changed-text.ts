import type { SeedFile } from './file';
import { placesOf } from './places';

type Sentences = readonly (readonly [number, number])[];

/**
 * Tells that positions were written anew for a text that is another than the annotated one, and where to look: of the
 * old text nothing is known but how long its sentences were, so a sentence is told that has another length now.
 *
 * @param before the sentences of the annotated text
 */
export function reportChangedText(file: SeedFile, before: Sentences): void {
  const after = file.data.article?.sentences ?? [];
  const changed = changedSentences(before, after);
  const places = placesOf(file).filter(
    ({ body, path }) =>
      path[0] === 'propositions' && [body.sentence].flat().some((number) => changed.includes(Number(number))),
  );
  const claimed = [...new Set(places.map(({ path }) => String(path[1])))];
  const where =
    changed.length === 0
      ? 'no sentence has another length, so what differs must be looked for'
      : `sentence ${changed.join(', ')} ${changed.length === 1 ? 'is another' : 'are others'} than before`;
  file.report(['article', 'sha256'], 'SEED_TEXT_CHANGED', `The text is not the one that was annotated: ${where}.`, {
    severity: 'warning',
    hint:
      claimed.length === 0
        ? 'Positions are written anew; see that what is claimed still stands there.'
        : `Positions are written anew; see whether it still says ${claimed.map((id) => `"${id}"`).join(', ')}.`,
  });
}

/** Which sentences, by their number now, lie between those that are as long as before at the begin and at the end. */
function changedSentences(before: Sentences, after: Sentences): number[] {
  const [old, now] = [before, after].map((table) => table.map(([start, end]) => end - start)) as [number[], number[]];
  let same = 0;
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - same && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const inner = now.slice(same, now.length - tail).map((length, index) => ({ length, number: same + index + 1 }));
  // where none was added or taken, each can be compared with its own
  return inner
    .filter(({ length, number }) => old.length !== now.length || old[number - 1] !== length)
    .map(({ number }) => number);
}
