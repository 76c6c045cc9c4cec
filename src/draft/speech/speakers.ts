import type { Quoted } from '../../domain/quotations';
import type { Mention } from '../names';
import type { ReadText } from '../terms';
import { type Attribution, attributedAfter, attributedBefore, bareAttribution } from './attribution';
import { framesOf } from './frame';
import { fitting, type People, peopleIn } from './people';
import { actsAt, isNamed, isParted, type Subject } from './subject';
import type { Named, Token } from './token';

/** Who speaks, where that can be told, and why he is taken for the speaker, or nobody is. */
export interface Speaker {
  speaker?: string;
  why: string;
}

/** A quotation with the sentences it begins and ends in, and what they say of its speaker. */
interface Place extends Quoted {
  first: number;
  last: number;
  /** words of its own sentences that stand before and after it */
  lead: readonly Token[];
  tail: readonly Token[];
  own: Attribution | 'conflict';
  words: number;
  ending: string;
}

interface Reading {
  read: ReadText;
  frames: readonly (readonly Token[])[];
  paragraphs: readonly number[];
  places: readonly (Place | undefined)[];
  people: People;
  voice: string | undefined;
}

/** How often one must be named as a speaker, and nobody else, for a text to have one voice, as an interview has. */
const VOICE = 3;

/**
 * Who speaks in each quotation. Its own sentence has the first say; where that names nobody, a quotation belongs to
 * the one it goes on from. A wrong speaker is worse than none, so none is told where two may be meant.
 */
export function speakersOf(
  read: ReadText,
  stretches: readonly Quoted[],
  byMention: ReadonlyMap<Mention, Named>,
): (Speaker | undefined)[] {
  const frames = framesOf(read, stretches, byMention);
  const paragraphs = paragraphNumbers(read);
  const places = stretches.map((stretch, quote) => placeOf(read, frames, paragraphs, stretch, quote));
  const people = peopleIn(frames.filter((_, index) => read.cuts[index]?.kind !== 'heading'));
  const reading: Reading = { read, frames, paragraphs, places, people, voice: undefined };
  reading.voice = onlyVoice(reading);
  const found: (Speaker | undefined)[] = [];
  for (const [quote, place] of places.entries()) if (place) found[quote] = speakerOf(reading, place, quote, found);
  // one that is closed in the next paragraph has its speaker there
  for (let quote = places.length - 2; quote >= 0; quote--) {
    const [one, next] = [found[quote], found[quote + 1]];
    if (one && !one.speaker && !places[quote]?.own && next?.speaker && goesOn(reading, quote + 1))
      found[quote] = { speaker: next.speaker, why: 'Goes on in the next paragraph, where its speaker is named.' };
  }
  return found;
}

function paragraphNumbers({ cuts, text }: ReadText): number[] {
  let number = 0;
  return cuts.map((cut, index) => {
    const before = cuts[index - 1];
    if (before && text.slice(before.end, cut.start).includes('\n')) number++;
    return number;
  });
}

function placeOf(
  read: ReadText,
  frames: readonly (readonly Token[])[],
  paragraphs: readonly number[],
  stretch: Quoted,
  quote: number,
): Place | undefined {
  const first = frames.findIndex((tokens) => tokens.some((token) => token.quote === quote));
  const last = frames.findLastIndex((tokens) => tokens.some((token) => token.quote === quote));
  if (first === -1 || read.cuts[first]?.kind === 'heading') return undefined;
  const [opening, closing] = [frames[first] as readonly Token[], frames[last] as readonly Token[]];
  const at = opening.findIndex((token) => token.quote === quote);
  const end = closing.findIndex((token) => token.quote === quote);
  const words = read.text.slice(stretch.start, stretch.end).trim();
  const place = {
    ...stretch,
    first,
    last,
    lead: opening.slice(0, at),
    tail: closing.slice(end + 1),
    words: words.split(/\s+/).length,
    ending: words.slice(-1),
  };
  const before = at > 0 ? attributedBefore(opening, at) : afterColonAbove(read, frames, first, opening[0] as Token);
  const next = paragraphs[last + 1] === paragraphs[last] ? frames[last + 1] : undefined;
  const after = attributionAfter(place, closing, end, next);
  return { ...place, own: both(before, after) };
}

/** "Riel said:", with the quotation in a paragraph of its own. */
function afterColonAbove(
  read: ReadText,
  frames: readonly (readonly Token[])[],
  first: number,
  quote: Token,
): Attribution {
  const [above, words] = [read.cuts[first - 1], frames[first - 1]];
  if (first < 2 || !above || !words || !read.text.slice(above.start, above.end).endsWith(':')) return undefined;
  return attributedBefore([...words, { ...quote, before: ': ' }], words.length);
}

function attributionAfter(
  { ending, tail }: Pick<Place, 'ending' | 'tail'>,
  closing: readonly Token[],
  at: number,
  next: readonly Token[] | undefined,
): Attribution {
  const opening = tail[0];
  if (!opening) return /[?!]/.test(ending) && next ? bareAttribution(next) : undefined;
  const belongs =
    /[,?!…—–-]/.test(ending) || /[,—–]/.test(opening.before) || opening.text.toLowerCase() === 'according';
  const isLower = /^\p{Ll}/u.test(opening.text);
  const found = belongs || (ending === '.' && isLower) ? attributedAfter(closing, at) : undefined;
  if (found || (ending === '.' && !isLower)) return found;
  const comma = closing.findLastIndex((token) => token.quote !== undefined || isParted(token));
  return comma > at
    ? bareAttribution(closing.slice(closing[comma]?.quote === undefined ? comma : comma + 1))
    : undefined;
}

function both(before: Attribution, after: Attribution): Attribution | 'conflict' {
  if (before === undefined || before === 'unclear') return before ?? after;
  if (after === undefined || after === 'unclear') return before;
  return idOf(before.subject) !== undefined && idOf(before.subject) === idOf(after.subject) ? before : 'conflict';
}

const idOf = (subject: Subject): string | undefined => ('named' in subject ? subject.named.id : undefined);

function speakerOf(reading: Reading, place: Place, quote: number, found: readonly (Speaker | undefined)[]): Speaker {
  const { own } = place;
  if (own === 'conflict') return { why: 'Two may be meant as the speaker in its own sentence.' };
  if (own === 'unclear') return { why: 'Its own sentence does not tell for certain who says it.' };
  if (own && 'named' in own.subject) return { speaker: own.subject.named.id, why: `${own.by}.` };
  if (own && 'several' in own.subject) return { why: 'Its own sentence names several who speak.' };
  if (own && 'pronoun' in own.subject) return byPronoun(reading, place, own.subject.pronoun, found);
  if (own) return byDescription(reading, own.subject);
  return bySequence(reading, place, quote, found);
}

function byDescription({ people, voice }: Reading, subject: Subject): Speaker {
  const one = fitting(subject, people);
  if (one) return { speaker: one, why: 'Likely: a description that fits him alone of those who are named.' };
  if (voice && fitting(subject, people, voice))
    return { speaker: voice, why: 'Likely: a description, and only one is named who speaks.' };
  return { why: 'A description; it is not told who is meant.' };
}

/** Whom "he" or "she" means, where but one is named who may be meant. */
function byPronoun(reading: Reading, place: Place, pronoun: string, found: readonly (Speaker | undefined)[]): Speaker {
  const { people, voice, paragraphs, places, read } = reading;
  const unknown = { why: 'A pronoun; it is not told for certain who is meant.' };
  if (!/^(he|she)$/.test(pronoun)) return unknown;
  const fits = (id: string) => (people.pronouns.get(id) ?? pronoun) === pronoun;
  const of = (paragraph: number) =>
    personsIn(
      reading,
      (index) => paragraphs[index] === paragraph && index < place.first && read.cuts[index]?.kind !== 'heading',
    );
  const here = paragraphs[place.first] as number;
  const beside = personsIn(reading, (index) => index >= place.first && index <= place.last);
  const near = of(here);
  const above = near.size > 0 || beside.size > 0 ? near : of(here - 1);
  const [only] = above;
  // one who is named in the paragraph before is meant only where he spoke there
  const spoke =
    near.size > 0 || places.some((one, at) => one && paragraphs[one.last] === here - 1 && found[at]?.speaker === only);
  if (beside.size === 0 && above.size === 1 && only && spoke) {
    return fits(only) ? { speaker: only, why: 'Likely: a pronoun, and only one is named shortly before it.' } : unknown;
  }
  if (!voice || !fits(voice) || (near.size > 0 && !near.has(voice)) || !lastIs(reading, place, voice, found))
    return unknown;
  return { speaker: voice, why: 'Likely: a pronoun, and only one is named who speaks.' };
}

function personsIn({ frames, people }: Reading, where: (index: number) => boolean): Set<string> {
  const found = new Set<string>();
  for (const [index, tokens] of frames.entries()) {
    if (!where(index)) continue;
    for (const { actor, text, tags } of tokens) {
      if (actor?.person) found.add(actor.id);
      const role = actor ? undefined : fitting({ nouns: [], head: text.toLowerCase(), definite: true }, people);
      if (role && (tags.has('Noun') || tags.has('Adjective'))) found.add(role);
    }
  }
  return found;
}

/** A quotation whose own sentence says nothing of a speaker. */
function bySequence(reading: Reading, place: Place, quote: number, found: readonly (Speaker | undefined)[]): Speaker {
  const { places, paragraphs, frames, voice } = reading;
  const [previous, before] = [places[quote - 1], found[quote - 1]?.speaker];
  if (previous && before) {
    if (goesOn(reading, quote))
      return { speaker: before, why: 'Goes on from the paragraph before, which leaves it open.' };
    if (
      previous.last === place.first &&
      !place.lead.some((token, at) => isNamed(token) && token.start >= previous.end && actsAt(place.lead, at))
    )
      return { speaker: before, why: 'Goes on in the sentence of the quotation before it.' };
    if (continues(reading, previous, place))
      return { speaker: before, why: 'Goes on from the quotation before it, whose speaker is told.' };
  }
  const isBare = place.lead.length === 0 && place.tail.length === 0;
  const above = paragraphs[place.first - 1] === paragraphs[place.first] ? frames[place.first - 1] : undefined;
  // “Riel asked” after a question tells of the quotation before it, not of what is answered
  const ofBefore = previous?.last === place.first - 2 && bareAttribution(above ?? []) !== undefined;
  if (isBare && above && !ofBefore && !above.some((token) => token.quote !== undefined)) {
    const said = attributedBefore([...above, { ...(frames[place.first]?.[0] as Token), before: ' ' }], above.length);
    const persons = personsIn(reading, (index) => index === place.first - 1);
    if (said && said !== 'unclear' && 'named' in said.subject && persons.size <= 1)
      return { speaker: said.subject.named.id, why: 'Likely: it follows what its speaker is told to say.' };
  }
  // a word in quotation marks in a sentence of the narrator's need not be anybody's
  if (voice && (isBare || place.words > 1) && lastIs(reading, place, voice, found))
    return { speaker: voice, why: 'Likely: only one is named who speaks in this text.' };
  return { why: isBare ? 'Nobody is named who speaks.' : 'Its own sentence names nobody who says it.' };
}

/** Whether the paragraph before ends in an open quotation, which this one goes on with. */
function goesOn({ places, paragraphs }: Reading, quote: number): boolean {
  const [one, other] = [places[quote - 1], places[quote]];
  return (
    !!one?.unclosed &&
    !!other &&
    other.lead.length === 0 &&
    other.first === one.last + 1 &&
    paragraphs[other.first] !== paragraphs[one.last]
  );
}

/** "…,” said Riel. “…”": but what follows a question, or a quotation without a word between, is rather an answer. */
function continues({ paragraphs, frames }: Reading, one: Place, other: Place): boolean {
  if (other.lead.length > 0 || other.tail.length > 0 || paragraphs[one.last] !== paragraphs[other.first]) return false;
  if (one.ending === '?') return false;
  const told = one.tail.length > 0 ? 1 : one.own && bareAttribution(frames[one.last + 1] ?? []) ? 2 : 0;
  return told > 0 && other.first === one.last + told;
}

/** Whether the last quotation of more than a word or two, if there was any, is of this one. */
function lastIs({ places }: Reading, place: Place, id: string, found: readonly (Speaker | undefined)[]): boolean {
  const before = places.flatMap((one, at) => (one && one.start < place.start && one.words > 2 ? [at] : []));
  const last = before.at(-1);
  return last === undefined || found[last]?.speaker === id;
}

/** The one person who speaks in a text, if nobody else is told to, and he is often enough. */
function onlyVoice({ frames, read, places, people }: Reading): string | undefined {
  const times = new Map<string, number>();
  const count = (own: Attribution | 'conflict') => {
    if (!own || own === 'conflict' || own === 'unclear' || !('named' in own.subject)) return;
    const { id, person } = own.subject.named;
    if (person) times.set(id, (times.get(id) ?? 0) + 1);
  };
  for (const place of places) count(place?.own);
  for (const [index, tokens] of frames.entries()) {
    if (read.cuts[index]?.kind === 'heading' || tokens.some((token) => token.quote !== undefined)) continue;
    const end: Token = { text: '', start: 0, end: 0, tags: new Set(), root: '', before: '', quote: -1 };
    count(attributedBefore([...tokens, end], tokens.length));
  }
  const [only] = [...times];
  if (times.size !== 1 || !only || only[1] < VOICE) return undefined;
  const another = places.some(
    (place) =>
      typeof place?.own === 'object' && 'nouns' in place.own.subject && !fitting(place.own.subject, people, only[0]),
  );
  return another ? undefined : only[0];
}
