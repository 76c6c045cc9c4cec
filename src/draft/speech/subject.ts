import type { Named, Token } from './token';
import { isAnd, isBe, isBetween, isGerund, isPreposition, isSaying, isVerb, lower, opensClause } from './verbs';

/** Who is the subject of a verb: somebody named, several at once, or whom a pronoun or a description means. */
export type Subject =
  | { named: Named }
  | { several: true }
  | { pronoun: string }
  | { nouns: string[]; head: string; definite: boolean };

const PRONOUN = /^(he|she|they|it|we|i|you|who|whoever|this|these|those|someone|somebody|nobody|everybody|others)$/i;
const INDEFINITE = /^(a|an|another|one|some|any|no|many|several|two|three)$/i;
const ROLE =
  /(man|woman|person|people|ist|ian|ator|leader|minister|chief|head|envoy|official|expert|lawyer|owner|manager|secretary)$/i;

/** Whether a word is a name that can be a subject, and not only whose something is ("Riel's"). */
export const isNamed = (token: Token | undefined): boolean => !!token?.actor && !isPossessive(token);
/** Whether it only says whose something is. */
export const isPossessive = (token: Token | undefined): boolean => /[’']s?$/.test(token?.text ?? '');
/** Whether a comma, a bracket or a dash parts a word from the one before it. */
export const isParted = (token: Token | undefined): boolean => /[,;:()—–]|\s-\s/.test(token?.before ?? '');

function isNominal(token: Token | undefined): boolean {
  if (!token || token.quote !== undefined) return false;
  if (token.actor) return true;
  const { tags } = token;
  if (isVerb(token) || isPreposition(token) || isAnd(token) || isRelative(token)) return false;
  if (opensClause(token) && !/^(that|what)$/i.test(token.text)) return false;
  if (lower(token) === 'that' || lower(token) === 'what') return false;
  return ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((tag) => tags.has(tag)) || isPronoun(token);
}

const isRelative = (token: Token | undefined): boolean => lower(token) === 'who';
const isPronoun = (token: Token): boolean => PRONOUN.test(token.text) && !token.actor;

function runBack(tokens: readonly Token[], end: number, from: number): number {
  let start = end;
  if (isPronoun(tokens[end] as Token)) return start;
  while (
    start > from &&
    !isParted(tokens[start]) &&
    isNominal(tokens[start - 1]) &&
    !isNamed(tokens[start - 1]) &&
    !isPronoun(tokens[start - 1] as Token)
  )
    start--;
  return start;
}

/** The last word of the noun phrase that begins here. */
export function runOn(tokens: readonly Token[], from: number): number {
  let end = from;
  if (isPronoun(tokens[from] as Token)) return end;
  while (!isNamed(tokens[end]) && isNominal(tokens[end + 1]) && !isParted(tokens[end + 1])) end++;
  return end;
}

function meant(tokens: readonly Token[], start: number, end: number): Subject {
  const run = tokens.slice(start, end + 1);
  const last = run.at(-1) as Token;
  const first = run[0] as Token;
  if (isPronoun(last)) return { pronoun: lower(last) };
  const beside = run.at(-2);
  // "the union leader Riel" is Riel; "the claim Riel denied" is a claim
  const determined = first.tags.has('Determiner') || first.tags.has('Possessive') || first.tags.has('Pronoun');
  const isHis =
    !beside || beside === first || beside.tags.has('Actor') || beside.tags.has('Possessive') || ROLE.test(beside.text);
  if (isNamed(last) && last.actor && !INDEFINITE.test(first.text) && (!determined || isHis))
    return { named: last.actor };
  const nouns = run.filter((token) => !token.actor && token.tags.has('Noun')).map(lower);
  const head = isNamed(last) ? '' : lower(last);
  return { nouns, head, definite: !INDEFINITE.test(first.text) };
}

/** The subject that follows: "said the mayor, Ann Poe", "by Ann Poe". */
export function subjectAfter(tokens: readonly Token[], verb: number): Subject | undefined {
  let from = verb + 1;
  while (isBetween(tokens[from])) from++;
  if (!isNominal(tokens[from]) || isParted(tokens[from])) return undefined;
  const end = runOn(tokens, from);
  const subject = meant(tokens, from, end);
  const next = tokens[end + 1];
  if (isAnd(next) && !isParted(next) && isNominal(tokens[end + 2]) && 'named' in subject) return { several: true };
  if ('named' in subject || 'pronoun' in subject) return subject;
  let comma = end + 1;
  while (comma < tokens.length && !isParted(tokens[comma]) && tokens[comma]?.quote === undefined) comma++;
  const named = tokens[comma];
  const after = tokens[comma + 1];
  const alone = !after || isParted(after) || after.quote !== undefined || isPreposition(after);
  // "an aide to Riel, Brandt" may be a list; a name alone after what one is called is that one's
  const others = tokens.slice(end + 1, comma).some(({ actor }) => actor?.person);
  return named?.actor && isNamed(named) && alone && !others ? { named: named.actor } : subject;
}

/** The subject that stands before a verb, in its own clause. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  const low = clauseStart(tokens, verb);
  let at = verb;
  while (at > low && !isParted(tokens[at]) && isBetween(tokens[at - 1])) at--;
  if (isGerund(tokens[verb] as Token) && !tokens.slice(at, verb).some(isBe)) return ofParticiple(tokens, low, at);
  if (isParted(tokens[at])) return beforeInsertion(tokens, low, at);
  return nearest(tokens, low, at);
}

/** Where the words begin among which a verb may have its subject: after a quotation, a colon or a semicolon. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let low = verb;
  while (low > 0 && !/[;:]/.test((tokens[low] as Token).before) && tokens[low - 1]?.quote === undefined) low--;
  return low;
}

function segmentStart(tokens: readonly Token[], low: number, end: number): number {
  let start = end;
  while (start > low && !(start < end && isParted(tokens[start]))) start--;
  return start;
}

/** "Riel, who leads the union, said": the subject is before what stands between the commas, unless that is a name. */
function beforeInsertion(tokens: readonly Token[], low: number, at: number): Subject | undefined {
  const start = segmentStart(tokens, low, at);
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (at - start === 1 && isNamed(first) && first?.actor) return { named: first.actor };
  if (isAnd(first) && isNamed(second)) return { several: true };
  return start > low ? nearest(tokens, low, start) : undefined;
}

function ofParticiple(tokens: readonly Token[], low: number, at: number): Subject | undefined {
  // "accused Riel of calling it so" does not tell that he did
  if (isPreposition(tokens[at - 1])) return undefined;
  let start = segmentStart(tokens, low, at);
  while (start > low && /^(who|which|whom|whose)$/.test(lower(tokens[start]))) start = segmentStart(tokens, low, start);
  return first(tokens, start, at);
}

function nearest(tokens: readonly Token[], low: number, end: number): Subject | undefined {
  for (let at = end - 1; at >= low; at--) {
    const token = tokens[at] as Token;
    if (isRelative(token)) return antecedent(tokens, low, at);
    if (isAnd(token)) return shared(tokens, low, at);
    if (isNominal(token)) {
      const start = runBack(tokens, at, low);
      const before = isParted(tokens[start]) && !isAnd(tokens[start - 1]) ? undefined : tokens[start - 1];
      if (start > low && isPreposition(before)) {
        at = start - 1;
        continue;
      }
      if (start > low && /^(and|or|nor|&)$/i.test(before?.text ?? '')) {
        const one = tokens[start - 2];
        if (isNominal(one) && (one?.actor || !isParted(before))) return { several: true };
      }
      // what follows a verb is rather its object, save where one says that somebody does
      if (start > low && before && isVerb(before) && !isSaying(before)) return undefined;
      return meant(tokens, start, at);
    }
    if (!isBetween(token) && !isPreposition(token)) return undefined;
    if (isParted(token)) return undefined;
  }
  return undefined;
}

function antecedent(tokens: readonly Token[], low: number, who: number): Subject | undefined {
  const before = tokens[who - 1];
  if (who === low || !before) return { pronoun: 'who' };
  if (isNamed(before) && before.actor && !isPreposition(tokens[who - 2])) return { named: before.actor };
  return isNominal(before) ? meant(tokens, runBack(tokens, who - 1, low), who - 1) : undefined;
}

/** "Riel met Brandt and said": the subject of the verb before, where only one is there. */
function shared(tokens: readonly Token[], low: number, and: number): Subject | undefined {
  const start = segmentStart(tokens, low, and);
  const own = first(tokens, start, and);
  const acting = new Set<string>();
  for (let at = start; at < and; at++) {
    const token = tokens[at] as Token;
    if (token.actor && isNamed(token) && actsAt(tokens, at)) acting.add(token.actor.id);
  }
  return acting.size > 1 ? { several: true } : own;
}

/** Whether a name is followed by a verb of its own. */
export function actsAt(tokens: readonly Token[], name: number): boolean {
  let next = name + 1;
  while (isBetween(tokens[next]) && !isVerb(tokens[next])) next++;
  return isVerb(tokens[next]) && !isParted(tokens[next]);
}

/** The first noun phrase that no preposition governs. */
export function first(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (isRelative(token)) return antecedent(tokens, 0, at);
    if (isPreposition(token) && isNominal(tokens[at + 1])) at = runOn(tokens, at + 1);
    else if (isNominal(token)) {
      const end = runOn(tokens, at);
      const [next, other] = [tokens[end + 1], tokens[end + 2]];
      if (isAnd(next) && isNominal(other) && !isBetween(other)) return { several: true };
      return meant(tokens, at, end);
    } else if (isVerb(token)) return undefined;
  }
  return undefined;
}
