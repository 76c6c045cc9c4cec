import type { ActorKind } from '../generated/operations';

/** Whoever can have a mark. */
export interface Speaker {
  slug: string;
  name: string;
  kind: ActorKind;
  narrator: boolean;
}

/** In which colour a speaker is drawn: the narrator grey, people blue, whatever has an office but no face in ink. */
export type Tone = 'narrator' | 'person' | 'body';

export function toneOf({ kind, narrator }: Pick<Speaker, 'kind' | 'narrator'>): Tone {
  if (narrator) return 'narrator';
  return kind === 'PERSON' || kind === 'GROUP' ? 'person' : 'body';
}

const SMALL = new Set(['the', 'of', 'on', 'in', 'at', 'for', 'and', 'a', 'an', 'de', 'del', 'la']);

/**
 * A speaker's initials, two at most: of the first and the last word that counts.
 *
 * @example initialsOf({ name: 'House of Lords', narrator: false }) // 'HL'
 */
export function initialsOf({ name, narrator }: Pick<Speaker, 'name' | 'narrator'>): string {
  if (narrator) return 'N';
  const all = wordsOf(name);
  // An abbreviation before two words says which of several; the words say what it is.
  const words = all.length > 2 && /^\p{Lu}+$/u.test(all[0] ?? '') ? all.slice(1) : all;
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}

/** Initials for speakers who stand side by side: whoever would share them gets a further letter of his last word. */
export function distinctInitials(speakers: readonly Speaker[]): Map<string, string> {
  const taken = new Set<string>();
  const initials = new Map<string, string>();
  for (const speaker of speakers) {
    const short = initialsOf(speaker);
    const last = [...(wordsOf(speaker.name).at(-1) ?? '')].slice(1).map((letter) => short + letter);
    const free = [short, ...last].find((candidate) => !taken.has(candidate)) ?? short;
    taken.add(free);
    initials.set(speaker.slug, free);
  }
  return initials;
}

/** How a speaker is called in passing: a person by his last name, others as they are. */
export function shortName({ name, kind, narrator }: Speaker): string {
  if (narrator) return 'Narrator';
  return kind === 'PERSON' ? (name.split(/\s+/).at(-1) ?? name) : name;
}

function wordsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const counting = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return counting.length > 0 ? counting : words;
}
