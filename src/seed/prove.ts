import { PARLEY } from '../domain/command';
import { codePoints } from '../domain/sentences';
import { reportCopied } from './copied';
import type { SeedFile } from './file';
import { type Placed, placesOf } from './places';
import { proveWords } from './prove-words';
import { plainMarks, readText, Text, textFileOf } from './texts';

/**
 * Proves every quotation and every name as written against the text of the article, by its position, and that the words
 * of quantities, times and names for things stand in it. What does not
 * stand where the seed says is an error; where the text is not at hand, that is a note and nothing is proved.
 *
 * @returns the text against which it was to be proved, if there is one
 */
export function proveSeed(file: SeedFile, textsDirs: readonly string[]): Text | undefined {
  const article = file.data.article;
  if (!article) return undefined;
  const text = readText(textsDirs, article);
  if (!text) {
    file.report(['article'], 'SEED_TEXT_MISSING', `The text ${textFileOf(article)} is not at hand.`, {
      severity: 'note',
      hint: 'Nothing of this article was proved against its text.',
    });
    return undefined;
  }
  if (article.sha256 !== undefined && article.sha256 !== text.sha256) {
    file.report(['article', 'sha256'], 'SEED_TEXT_CHANGED', 'The text is not the one that was annotated.', {
      hint: `Run ${PARLEY} check --fix --texts DIR, and look at what it says.`,
    });
    return text;
  }
  for (const place of placesOf(file)) {
    // where no sentence is named that can be read, that is told already
    const unplaced = [place.body.sentence ?? []].flat().length === 0 && place.body.span === undefined;
    if (place.kind === 'name') proveName(file, text, place);
    else if (!unplaced) proveQuote(file, text, place);
  }
  proveWords(file, text);
  reportCopied(file, text);
  return text;
}

/** Where a quotation stands in its sentence; undefined where it stands nowhere or more than once (reported). */
export function locateQuote(file: SeedFile, text: Text, { body, path }: Placed): number | undefined {
  const quote = String(body.quote);
  const stretches = stretchesOf(file, body);
  const found = stretches.flatMap(([start, end]) => text.find(quote, start, end));
  if (found.length === 1) return found[0];
  const where = `sentence ${[body.sentence].flat().join(', ')}`;
  if (found.length === 0) {
    const elsewhere = text.find(quote)[0];
    const number = elsewhere === undefined ? 0 : sentenceAt(file, elsewhere);
    const typed = asTyped(text, quote, stretches);
    const hint =
      typed !== undefined
        ? `It stands there as “${typed}”.`
        : number > 0
          ? `It stands in sentence ${number}.`
          : 'Copy the words exactly, curly quotation marks too.';
    file.report([...path, 'quote'], 'SEED_QUOTE_MISSING', `“${quote}” does not stand in ${where}.`, { hint });
  } else {
    file.report([...path, 'quote'], 'SEED_QUOTE_TWICE', `“${quote}” stands ${found.length} times in ${where}.`, {
      hint: 'Quote a word more.',
    });
  }
  return undefined;
}

/** The words as they stand there, where only quotation marks and dashes are typed otherwise. */
function asTyped(text: Text, quote: string, stretches: readonly [number, number][]): string | undefined {
  const found = stretches.flatMap(([start, end]) =>
    new Text(plainMarks(text.content)).find(plainMarks(quote), start, end),
  )[0];
  return found === undefined ? undefined : text.slice(found, found + codePoints(quote));
}

function proveQuote(file: SeedFile, text: Text, place: Placed): void {
  const { body, path } = place;
  const at = body.quoteAt;
  const found = locateQuote(file, text, place);
  if (found === undefined || at === undefined || at === found) return;
  const length = codePoints(String(body.quote));
  const instead = text.slice(Number(at), Number(at) + length);
  file.report(
    [...path, 'quoteAt'],
    'SEED_UNFIXED',
    `At ${at} stands “${instead.replace(/\s+/g, ' ')}”, not the quotation.`,
    {
      hint: `It stands at ${found}: run ${PARLEY} check --fix --texts DIR.`,
    },
  );
}

function proveName(file: SeedFile, text: Text, { body, path }: Placed): void {
  const name = String(body.text);
  const found = text.find(name);
  if (found.length === 0) {
    file.report([...path, 'text'], 'SEED_NAME_MISSING', `The name “${name}” does not stand in the text.`, {
      hint: 'Write it as the article does.',
    });
  } else if (body.start !== undefined && body.start !== found[0]) {
    file.report([...path, 'start'], 'SEED_UNFIXED', `The name first stands at ${found[0]}.`, {
      hint: `Run ${PARLEY} check --fix --texts DIR.`,
    });
  }
}

function stretchesOf(file: SeedFile, body: Placed['body']): [number, number][] {
  if (body.span) return body.span as [number, number][];
  const table = file.data.article?.sentences ?? [];
  const numbers = [body.sentence as number | number[]].flat().sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const [index, number] of numbers.entries()) {
    const sentence = table[number - 1];
    if (!sentence) continue;
    const last = stretches.at(-1);
    if (last && numbers[index - 1] === number - 1) last[1] = sentence[1];
    else stretches.push([sentence[0], sentence[1]]);
  }
  return stretches;
}

function sentenceAt(file: SeedFile, position: number): number {
  const table = file.data.article?.sentences ?? [];
  return table.findIndex(([start, end]) => start <= position && position < end) + 1;
}
