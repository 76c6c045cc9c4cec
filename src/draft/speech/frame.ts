import type { Quoted } from '../../domain/quotations';
import type { Mention } from '../names';
import { isCapital, type ReadText, type Term } from '../terms';
import type { Named, Token } from './token';
import { asSaying } from './verbs';

/** Each sentence with its names as one token each, and with one token in the place of each quotation. */
export function framesOf(
  read: ReadText,
  stretches: readonly Quoted[],
  byMention: ReadonlyMap<Mention, Named>,
): Token[][] {
  const named = new Map([...byMention].map(([mention, actor]) => [mention.start, { mention, actor }]));
  return read.cuts.map((cut, index) => {
    const quotes = stretches.flatMap((stretch, quote) =>
      stretch.start < cut.end && cut.start < stretch.end ? [{ ...stretch, quote }] : [],
    );
    const all: Omit<Token, 'before'>[] = quotes.map(({ start, end, quote }) => ({
      text: '',
      start,
      end,
      tags: NO_TAGS,
      root: '',
      quote,
    }));
    for (const term of read.terms[index] as readonly Term[]) {
      if (quotes.some(({ start, end }) => start <= term.start && term.end <= end)) continue;
      const open = all.at(-1);
      if (open?.actor && term.start < open.end) continue;
      const { mention, actor } = named.get(term.start) ?? {};
      if (!mention || !actor) all.push(term);
      else {
        const terms = (read.terms[index] as readonly Term[]).filter(
          ({ start }) => mention.start <= start && start < mention.end,
        );
        const end = Math.max(mention.end, terms.at(-1)?.end ?? term.end);
        const tags = new Set(terms.flatMap((one) => [...one.tags]));
        all.push({ text: read.text.slice(mention.start, end), start: mention.start, end, tags, root: '', actor });
      }
    }
    all.sort((a, b) => a.start - b.start);
    return all.map((token, at) => ({
      // the language library reads a verb after a quotation as if the quotation went on
      ...(all[at - 1]?.quote !== undefined && mayBeSubject(all[at + 1]) ? asSaying(token) : token),
      before: read.text.slice(
        Math.max(all[at - 1]?.end ?? cut.start, cut.start),
        Math.max(token.start, all[at - 1]?.end ?? cut.start, cut.start),
      ),
    }));
  });
}

function mayBeSubject(token: Omit<Token, 'before'> | undefined): boolean {
  if (!token) return false;
  return (
    !!token.actor || isCapital(token.text) || ['Determiner', 'Possessive', 'Pronoun'].some((tag) => token.tags.has(tag))
  );
}

const NO_TAGS: ReadonlySet<string> = new Set();
