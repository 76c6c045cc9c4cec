import { writeFileSync } from 'node:fs';
import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { cutSentences } from '../domain/sentences';
import { reportChangedText } from './changed-text';
import { parseSeed, type SeedFile } from './file';
import { placesOf } from './places';
import { locateQuote } from './prove';
import { readText, type Text, textFileOf } from './texts';

/** A change of a file: what stands between two offsets becomes another text. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes into a seed what the editor need not write: the name, hash and length of the text, the table of sentences,
 * and the position of every quotation and name. The rest of the file stays as it is, to the letter. A table of
 * sentences that belongs to the same text is kept; where the text is another, it is told which sentences are.
 *
 * @param source the content of the file
 * @returns the file as it is afterwards, parsed; the same one where there is nothing to write or no text at hand
 */
export function fixSeed(file: SeedFile, source: string, textsDirs: readonly string[]): SeedFile {
  const article = file.data.article;
  const text = article && readText(textsDirs, article);
  if (!article || !text) return file;
  const tabled = apply(source, tableEdits(file, source, text));
  const located = parseSeed(file.path, tabled);
  const fixed = apply(tabled, placeEdits(located, tabled, text));
  if (fixed === source) return file;
  const result = parseSeed(file.path, fixed);
  if (result.problems.length > 0) {
    file.report(['article'], 'SEED_UNFIXED', 'The positions cannot be written into this file.', {
      hint: 'Lay it out more plainly: a field a line, or { field: value }.',
    });
    return file;
  }
  writeFileSync(file.path, fixed);
  if (article.sentences && article.sha256 !== undefined && article.sha256 !== text.sha256)
    reportChangedText(result, article.sentences);
  return result;
}

function tableEdits(file: SeedFile, source: string, text: Text): Edit[] {
  const article = file.data.article as NonNullable<SeedFile['data']['article']>;
  const map = file.document.getIn(['article'], true);
  if (!isMap(map)) return [];
  const values: Record<string, unknown> = { textFile: textFileOf(article), sha256: text.sha256, length: text.length };
  if (article.sha256 !== text.sha256 || !article.sentences) {
    const cuts = cutSentences(text.content, article.language);
    values.headings = cuts.flatMap((cut, index) => (cut.kind === 'heading' ? [index + 1] : []));
    values.sentences = cuts.map((cut) => [cut.start, cut.end]);
  }
  return setValues(map, source, values, article);
}

function placeEdits(file: SeedFile, source: string, text: Text): Edit[] {
  return placesOf(file).flatMap((place) => {
    const map = file.document.getIn(place.path as (string | number)[], true);
    if (!isMap(map)) return [];
    if (place.kind === 'name') {
      const start = text.find(String(place.body.text))[0];
      return start === undefined ? [] : setValues(map, source, { start }, place.body);
    }
    const quoteAt = locateQuote(file, text, place);
    return quoteAt === undefined ? [] : setValues(map, source, { quoteAt }, place.body);
  });
}

/** Edits that give a map these values: an entry that is there is replaced, another is put at its end. */
function setValues(
  map: YAMLMap,
  source: string,
  values: Record<string, unknown>,
  now: Record<string, unknown>,
): Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const written = JSON.stringify(value);
    if (JSON.stringify(now[key]) === written) continue;
    const pair = map.items.find((item: Pair) => isScalar(item.key) && item.key.value === key);
    if (pair && isNode(pair.value) && pair.value.range) {
      edits.push({ start: pair.value.range[0], end: pair.value.range[1], text: written });
    } else added.push(`${map.flow && source.trimStart().startsWith('{') ? JSON.stringify(key) : key}: ${written}`);
  }
  if (added.length === 0) return edits;
  const last = map.items.at(-1) as Pair;
  const end = isNode(last.value) && last.value.range ? last.value.range[1] : (map.range?.[1] ?? 0);
  if (map.flow) edits.push({ start: end, end, text: `, ${added.join(', ')}` });
  else {
    const at = endOfLine(source, end);
    const newline = source.includes('\r\n') ? '\r\n' : '\n';
    const first = isNode(map.items[0]?.key) ? (map.items[0].key.range?.[0] ?? 0) : 0;
    const indent = ' '.repeat(first - (source.lastIndexOf('\n', first - 1) + 1));
    edits.push({ start: at, end: at, text: added.map((line) => `${newline}${indent}${line}`).join('') });
  }
  return edits;
}

/** The end of the line on which a value ends, after a comment; a block of YAML ends only after its line breaks. */
function endOfLine(source: string, end: number): number {
  let last = end;
  while (/\s/.test(source[last - 1] ?? '')) last--;
  const next = source.slice(last).search(/\r?\n/);
  return next === -1 ? source.length : last + next;
}

function apply(source: string, edits: Edit[]): string {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
