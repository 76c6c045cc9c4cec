import { distance } from 'fastest-levenshtein';
import { slugify } from '../domain/slug';
import type { Known, KnownName } from './known';
import type { Mention } from './names';
import type { Proposal } from './proposal';

/** What the text writes and the draft holds for one: its id, its mentions, and why it is proposed so. */
interface Group {
  id: string;
  section: 'actors' | 'places' | 'events';
  known?: KnownName;
  why: string;
  names: { mention: Mention; kind: string; why?: string }[];
}

/** Actors and places, and which of the mentions is whose. */
export interface Actors {
  proposals: Proposal[];
  /** the actor that a mention is taken for, and whether he is a person; none for a place */
  byMention: ReadonlyMap<Mention, { id: string; person: boolean }>;
}

/**
 * Actors and places by the names in a text. Who is known already, by name or alias, is proposed under his id; who has
 * a name that contains another's, or is written almost like it, is proposed as the same one. Either is for the editor
 * to confirm.
 */
export function findActors(mentions: readonly Mention[], known: Known): Actors {
  const groups: Group[] = [];
  const byMention: Map<Mention, { id: string; person: boolean }> = new Map();
  const longestFirst = [...mentions].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  for (const mention of longestFirst) {
    const group = groupOf(mention, groups, known);
    const first = group.names[0]?.mention;
    const person = (group.known?.kind ?? (first && kindOf(first))) === 'person';
    if (group.section === 'actors') byMention.set(mention, { id: group.id, person });
  }
  return { proposals: groups.map(proposal).sort((a, b) => a.draft.start - b.draft.start), byMention };
}

function groupOf(mention: Mention, groups: Group[], known: Known): Group {
  const same = groups.find(({ names }) => names.some((name) => name.mention.text === mention.text));
  if (same) {
    const first = same.names.find((name) => name.mention.text === mention.text);
    if (first && mention.start < first.mention.start) first.mention = mention;
    return same;
  }
  const exact = known.names.filter(({ names }) => names.includes(mention.text));
  // one word may name a state and its land: an actor speaks and acts, so he comes first
  const found = exact.find(({ section }) => section === 'actors') ?? exact[0];
  if (found) return intoKnown(mention, groups, found, `"${mention.text}" is a name of the known "${found.id}".`);
  const part = groups.filter(
    (group) => group.names.some((name) => contains(name.mention.text, mention.text)) && fits(group, mention),
  );
  if (part.length === 1) {
    const [group] = part as [Group];
    group.names.push({
      mention,
      kind: 'alias',
      why: `"${mention.text}" is a part of "${group.names[0]?.mention.text}".`,
    });
    return group;
  }
  const alike = known.names.flatMap((one) => likenessOf(one, mention) ?? []);
  const [only] = alike;
  if (only && alike.length === 1) return intoKnown(mention, groups, only.one, only.why, only.kind);
  return anew(
    mention,
    groups,
    known,
    alike.map(({ one }) => one),
  );
}

function intoKnown(mention: Mention, groups: Group[], known: KnownName, why: string, kind = ''): Group {
  const here = groups.find((group) => group.known === known);
  const named = kind || (mention.text === known.names[0] ? 'name' : 'alias');
  if (here) {
    here.names.push({ mention, kind: named, why });
    return here;
  }
  const group: Group = { id: known.id, section: known.section, known, why, names: [{ mention, kind: named }] };
  groups.push(group);
  return group;
}

function anew(mention: Mention, groups: Group[], known: Known, alike: readonly KnownName[]): Group {
  const taken = new Set([...groups, ...known.names].map(({ id }) => id));
  const stem = slugify(mention.text);
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  const section = SECTIONS[mention.kind ?? ''] ?? 'actors';
  const perhaps = alike.length > 1 ? ` It may be ${alike.map((one) => `"${one.id}"`).join(' or ')}.` : '';
  const guess = mention.kind ? GUESSES[mention.kind] : 'its kind is a guess';
  const group: Group = { id, section, why: `A name; ${guess}.${perhaps}`, names: [{ mention, kind: 'name' }] };
  groups.push(group);
  return group;
}

/** Why a name may be one of somebody who is known, if it may. */
function likenessOf(
  one: KnownName,
  { text, kind }: Mention,
): { one: KnownName; kind: string; why: string } | undefined {
  for (const name of one.names) {
    const of = `"${name}", a name of the known "${one.id}"`;
    if (isAcronym(text, name)) return { one, kind: 'alias', why: `"${text}" has the initials of ${of}.` };
    const part = contains(name, text) && (one.kind === 'person' || kind === 'body');
    if (part) return { one, kind: 'alias', why: `"${text}" is a part of ${of}.` };
    if (almost(name, text)) return { one, kind: 'spelling', why: `"${text}" is written almost as ${of}.` };
  }
  return undefined;
}

/** "UN" for "United Nations"; one letter more is an adjunct that the known name leaves out. */
function isAcronym(text: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).flatMap((word) => /^\p{Lu}/u.exec(word) ?? []);
  const letters = text.replace(/\./g, '');
  return (
    initials.length > 1 &&
    /^\p{Lu}+$/u.test(letters) &&
    letters.length <= initials.length + 1 &&
    letters.startsWith(initials.join(''))
  );
}

/** Whether a short name is whole words of a longer one: its end, as a family name is, or its beginning. */
function contains(longer: string, shorter: string): boolean {
  return (
    longer.length > shorter.length &&
    (new RegExp(`[\\s-]${literal(shorter)}$`, 'u').test(longer) || longer.startsWith(`${shorter} `))
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A part of a name is a person's; what contains the name of a state ("US State Department") is not that state. */
function fits(group: Group, mention: Mention): boolean {
  const kinds = new Set([mention.kind, ...group.names.map((name) => name.mention.kind)]);
  return (
    !kinds.has('agreement') &&
    !kinds.has('state') &&
    !(kinds.has('body') && mention.kind !== 'body') &&
    !kinds.has('place')
  );
}

function almost(one: string, other: string): boolean {
  return one.length > 5 && distance(one, other) <= Math.max(1, Math.floor(one.length / 10));
}

const GUESSES: Record<NonNullable<Mention['kind']>, string> = {
  person: 'the language library takes it for a person',
  state: 'the language library takes it for a state',
  body: 'its words are those of a body',
  place: 'by the language library, or the words before it, a place',
  agreement: 'its last word is that of an agreement',
};
const KINDS: Record<string, string> = { person: 'person', state: 'state', body: 'organization' };

/** The kind of an actor; where nothing tells, who is called by two or three words is rather a person. */
function kindOf({ kind, text }: Mention): string {
  return KINDS[kind ?? ''] ?? (/^\S+( \S+){1,2}$/.test(text) ? 'person' : 'organization');
}

const SECTIONS: Readonly<Record<string, Group['section']>> = { place: 'places', agreement: 'events' };

function proposal(group: Group): Proposal {
  const names = [...group.names].sort((a, b) => a.mention.start - b.mention.start);
  const first = (names[0] as Group['names'][number]).mention;
  const longest = group.names[0]?.mention as Mention;
  const draft = { ...placeOf(first), why: group.why };
  const what = group.known
    ? {}
    : group.section === 'places'
      ? { name: longest.text }
      : group.section === 'events'
        ? { kind: 'agreement', title: `The ${longest.text}` }
        : { kind: kindOf(longest), name: longest.text };
  if (group.section !== 'actors') return { section: group.section, id: group.id, body: what, draft };
  const written = names.map(({ mention, kind, why }) => ({
    text: mention.text,
    kind,
    start: mention.start,
    ...(why ? { draft: { ...placeOf(mention), why } } : {}),
  }));
  return { section: 'actors', id: group.id, body: { ...what, names: written }, draft };
}

function placeOf({ sentence, start, end }: Mention): { sentence: number; start: number; end: number } {
  return { sentence, start, end };
}
