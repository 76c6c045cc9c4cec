import type { View } from '../domain/view';
import type { SeedFile } from './file';
import type { Builder } from './plan/builder';
import { plainMarks, type Text } from './texts';
import { type Worded, wordedOf } from './worded';

/** Reports words that are given as the article's and stand nowhere in its text. The editor's own words are his. */
export function proveWords(file: SeedFile, text: Text): void {
  const whole = plain(text.content);
  for (const { words, path, field, editorial } of wordedOf(file)) {
    if (editorial || stands(words, whole)) continue;
    file.report([...path, field], 'SEED_WORDS_MISSING', `The words ${quoted(words)} do not stand in the text.`, {
      hint: 'Write them as the article does; where the editor words it, say why in "editor:".',
    });
  }
}

/** Reports words that stand in the text, and in no sentence of the claims that are said to state them. */
export function reportElsewhere(file: SeedFile, text: Text, builder: Builder, view: View): void {
  const whole = plain(text.content);
  for (const one of wordedOf(file)) {
    if (one.editorial || !stands(one.words, whole)) continue;
    const claims = claimsOf(one, builder);
    const sentences = claims.flatMap((claim) =>
      view.out(claim, 'FOUND_IN').flatMap((passage) => view.out(passage.slug, 'IN_SENTENCE')),
    );
    const stretches = sentences.map(({ props }) => text.slice(Number(props.start), Number(props.end)));
    if (claims.length === 0 || stands(one.words, plain(stretches.join(' ')))) continue;
    const numbers = [...new Set(sentences.map(({ props }) => Number(props.number)))].sort((a, b) => a - b);
    file.report(
      [...one.path, one.field],
      'SEED_WORDS_ELSEWHERE',
      `The words ${quoted(one.words)} do not stand in sentence ${numbers.join(', ')}, from which the claim is.`,
      { severity: 'warning', hint: 'Name the claim that says so, or give the claim a passage more.' },
    );
  }
}

function claimsOf({ said }: Worded, { sources }: Builder): string[] {
  return said.flatMap((reference) => {
    const named = sources.claims.get(reference);
    return (named ? [named] : (sources.byProposition.get(reference) ?? [])).map(({ slug }) => slug);
  });
}

/** Whether words stand there whole; a word may begin with a capital here and not there. */
function stands(words: string, stretch: string): boolean {
  const sought = plain(words);
  const wordy = /[\p{L}\p{N}]/u;
  for (let at = stretch.indexOf(sought); at !== -1; at = stretch.indexOf(sought, at + 1)) {
    const cutsInto = (edge: string, next: string | undefined) => wordy.test(edge) && wordy.test(next ?? '');
    if (!cutsInto(sought.at(0) ?? '', stretch[at - 1]) && !cutsInto(sought.at(-1) ?? '', stretch[at + sought.length]))
      return true;
  }
  return false;
}

function quoted(words: string): string {
  return /^[“"].*[”"]$/s.test(words) ? words : `“${words}”`;
}

/** Case, line breaks and the kinds of quotation marks and dashes do not make other words. */
function plain(words: string): string {
  return plainMarks(words.toLowerCase()).replace(/\s+/g, ' ').trim();
}
