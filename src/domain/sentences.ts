/** A heading or sentence of a text by its position: Unicode code points, end exclusive. */
export interface Cut {
  start: number;
  end: number;
  kind: 'heading' | 'sentence';
}

/** Titles before a name that are written with a full stop, which ends no sentence. */
export const TITLES = [
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'St',
  'Gen',
  'Col',
  'Lt',
  'Capt',
  'Sgt',
  'Rev',
  'Hon',
  'Sen',
  'Rep',
  'Gov',
];
const ENDS_IN_A_TITLE = new RegExp(`(?:^|[\\s“"‘'(])(?:${TITLES.join('|')})\\.\\s*$`, 'u');

const ENDS_A_SENTENCE = /[.!?…]["'”’»)\]]*$/u;

/**
 * Cuts a text into headings and sentences.
 *
 * A line is a paragraph. The first paragraph is the title; a later one that does not end as a sentence does
 * (full stop, question or exclamation mark, ellipsis, closing quotes after them) is a heading. Within a
 * paragraph the Unicode sentence boundaries decide (UAX #29, as `Intl.Segmenter` implements it), but for one after the
 * title of a name ("Dr. Wen"). The result is kept in the seed, so that a newer Unicode version moves no number.
 *
 * @param text the whole text
 * @param language BCP 47 tag of the text
 * @returns cuts in the order of the text, positions in code points
 */
export function cutSentences(text: string, language: string): Cut[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const cuts: Cut[] = [];
  let points = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const paragraph = line.trimEnd();
    if (paragraph.trim() !== '') {
      const heading = cuts.length === 0 || !ENDS_A_SENTENCE.test(paragraph);
      const pieces = heading ? [paragraph] : sentencesOf(paragraph, segmenter);
      let at = points;
      for (const piece of pieces) {
        const lead = codePoints(piece) - codePoints(piece.trimStart());
        const body = codePoints(piece.trim());
        if (body > 0) cuts.push({ start: at + lead, end: at + lead + body, kind: heading ? 'heading' : 'sentence' });
        at += codePoints(piece);
      }
    }
    points += codePoints(line);
  }
  return cuts;
}

function sentencesOf(paragraph: string, segmenter: Intl.Segmenter): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const last = sentences.at(-1);
    if (last !== undefined && ENDS_IN_A_TITLE.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** The length of a string in Unicode code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
