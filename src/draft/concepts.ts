import { codePoints } from '../domain/sentences';
import type { Known } from './known';
import type { Proposal } from './proposal';
import type { ReadText } from './terms';

/**
 * Concepts of which the text uses a word: the labels of those already known, as whole words. Of words that lie in a
 * longer label that is there too ("negotiation" in "negotiation table"), the longer counts.
 */
export function findConcepts({ cuts, text }: ReadText, known: Known): Proposal[] {
  const labels = known.concepts.flatMap(({ id, words }) => words.map((word) => ({ id, word, is: pattern(word) })));
  labels.sort((a, b) => b.word.length - a.word.length);
  const found = new Map<string, Proposal>();
  for (const [index, cut] of cuts.entries()) {
    const sentence = text.slice(cut.start, cut.end);
    const taken: [number, number][] = [];
    for (const { id, word, is } of labels) {
      for (const match of sentence.matchAll(is)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (taken.some(([start, end]) => start < to && from < end)) continue;
        taken.push([from, to]);
        if (found.has(id)) continue;
        const start = cut.start + codePoints(sentence.slice(0, from));
        const place = { sentence: index + 1, start, end: start + codePoints(match[0]) };
        const why = `The text has the word "${word}" of a known concept.`;
        found.set(id, { section: 'concepts', id, body: {}, draft: { ...place, why } });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.draft.start - b.draft.start);
}

function pattern(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
