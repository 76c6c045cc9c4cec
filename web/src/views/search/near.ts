import { ask } from '../../data/client';
import { SuggestDocument, type SuggestQuery } from '../../generated/operations';

/** The shortest beginning of a word that still says something. */
const SHORTEST = 3;

/** What is nearest to words that nothing has: what begins as they do, by ever shorter beginnings. */
export async function nearTo(words: string): Promise<SuggestQuery['search']> {
  const near = new Map<string, SuggestQuery['search'][number]>();
  for (const word of words.split(/\s+/).filter((one) => one.length > SHORTEST)) {
    for (let length = word.length - 1; length >= SHORTEST; length -= length > 6 ? 2 : 1) {
      const { search } = await ask(SuggestDocument, { words: word.slice(0, length), first: 5 });
      for (const hit of search) near.set(hit.entity.slug, hit);
      if (search.length > 0) break;
    }
  }
  return [...near.values()].slice(0, 8);
}
