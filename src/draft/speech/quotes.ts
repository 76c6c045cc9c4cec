import { type Quoted, quotedStretches } from '../../domain/quotations';
import type { Actors } from '../actors';
import type { Proposal } from '../proposal';
import type { ReadText, Term } from '../terms';
import { speakersOf } from './speakers';

/** The most words of a quotation that a seed holds. */
const LONGEST = 12;
/** Quotations, a proposal for each sentence that they run through, with who is likely to speak. */
export function findQuotes(read: ReadText, { byMention }: Actors): Proposal[] {
  const stretches = quotedStretches(read.text.content);
  const speakers = speakersOf(read, stretches, byMention);
  const found: Proposal[] = [];
  for (const [index, cut] of read.cuts.entries()) {
    if (cut.kind === 'heading') continue;
    const parts = stretches.filter(({ start, end }) => start < cut.end && cut.start < end);
    for (const [n, part] of parts.entries()) {
      const words = (read.terms[index] as readonly Term[]).filter(
        ({ start, end }) => part.start <= start && end <= part.end,
      );
      const quote = quoteOf(read, words, cut.start, cut.end);
      if (!quote) continue;
      const { speaker, why } = speakers[stretches.indexOf(part)] ?? { why: 'Nobody is named who speaks.' };
      const place = { sentence: index + 1, start: quote.start, end: quote.end };
      const note = words.length < 3 ? ' So few words may be a word in quotation marks, not speech.' : '';
      found.push({
        section: 'propositions',
        id: `sentence-${index + 1}${parts.length > 1 ? `-${n + 1}` : ''}`,
        body: {
          ...(speaker ? { speaker } : {}),
          at: [{ sentence: index + 1, quote: quote.text, manner: 'quoted', quoteAt: quote.start }],
        },
        draft: { ...place, why: `${why}${note} Add "text", the statement in words of your own.` },
      });
    }
  }
  return found;
}

/** As many words as a seed holds, which stand in their sentence once. */
function quoteOf(
  read: ReadText,
  words: readonly Term[],
  from: number,
  to: number,
): (Quoted & { text: string }) | undefined {
  const first = words[0];
  for (let length = Math.min(LONGEST, words.length); first && length > 0; length--) {
    const end = (words[length - 1] as Term).end;
    const text = read.text.slice(first.start, end);
    // what counts as a word differs: a seed counts what white space parts
    if (text.split(/\s+/).length > LONGEST) continue;
    if (/[\n\r]/.test(text)) continue;
    return read.text.find(text, from, to).length === 1 ? { start: first.start, end, text } : undefined;
  }
  return undefined;
}
