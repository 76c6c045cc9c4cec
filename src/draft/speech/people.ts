import { isNamed, isParted, type Subject } from './subject';
import type { Token } from './token';
import { isVerb, lower } from './verbs';

/** What a text tells of the persons in it, by which a pronoun or description may be one of them. */
export interface People {
  /** words by which each is described beside his name: "union", "leader" */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** whether he is "he" or "she", where his first name tells */
  pronouns: ReadonlyMap<string, 'he' | 'she'>;
}

/** Reads what stands beside the names of persons. */
export function peopleIn(frames: readonly (readonly Token[])[]): People {
  const words = new Map<string, Set<string>>();
  const pronouns = new Map<string, 'he' | 'she'>();
  for (const tokens of frames) {
    for (const [at, { actor, tags }] of tokens.entries()) {
      if (!actor?.person) continue;
      if (tags.has('MaleName')) pronouns.set(actor.id, 'he');
      if (tags.has('FemaleName')) pronouns.set(actor.id, 'she');
      const own = words.get(actor.id) ?? new Set();
      words.set(actor.id, own);
      if (!isNamed(tokens[at])) continue;
      for (const word of [...before(tokens, at), ...after(tokens, at)]) own.add(word);
    }
  }
  return { words, pronouns };
}

const describes = (token: Token): boolean =>
  !token.actor &&
  !isVerb(token) &&
  (token.tags.has('Noun') || token.tags.has('Adjective')) &&
  !token.tags.has('Pronoun');

/** "Union leader Riel", "the diplomat and expert, Riel". */
function before(tokens: readonly Token[], name: number): string[] {
  let start = name;
  if (isParted(tokens[name])) {
    const next = tokens[name + 1];
    if (next && !isParted(next)) return [];
    while (start > 0 && !(start < name && isParted(tokens[start])) && tokens[start - 1]?.quote === undefined) start--;
    const words = tokens.slice(start, name);
    const isRole = words.some(({ tags }) => tags.has('Actor')) && !words.some(({ actor }) => actor?.person);
    return isRole ? words.filter(describes).map(lower) : [];
  }
  while (start > 0 && !isParted(tokens[start]) && describes(tokens[start - 1] as Token)) start--;
  return tokens.slice(start, name).map(lower);
}

/** "Riel, leader of the union", "Riel, who leads the union". */
function after(tokens: readonly Token[], name: number): string[] {
  const next = tokens[name + 1];
  if (!next || !/^\s*,/.test(next.before)) return [];
  let end = name + 2;
  while (end < tokens.length && !isParted(tokens[end]) && tokens[end]?.quote === undefined) end++;
  const words = tokens.slice(name + 1, end);
  const begins = lower(next) === 'who' || next.tags.has('Determiner') || next.tags.has('Noun');
  if (!begins || words.some(({ actor }) => actor?.person)) return [];
  // ", the talks failed" is a clause of its own
  if (lower(next) !== 'who' && words.some(isVerb)) return [];
  return words.filter(describes).map(lower);
}

/** The only person whom a description fits by its chief word; by any of its words where there is but one to ask for. */
export function fitting(subject: Subject, { words }: People, only?: string): string | undefined {
  if (!('nouns' in subject) || !subject.definite) return undefined;
  if (only)
    return subject.nouns.some((noun) => words.get(only)?.has(noun)) || words.get(only)?.has(subject.head)
      ? only
      : undefined;
  const found = [...words].filter(([, own]) => own.has(subject.head));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
