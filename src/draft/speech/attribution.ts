import {
  actsAt,
  first,
  isNamed,
  isParted,
  isPossessive,
  runOn,
  type Subject,
  subjectAfter,
  subjectBefore,
} from './subject';
import type { Token } from './token';
import {
  isAnd,
  isBe,
  isBetween,
  isGerund,
  isNaming,
  isNounOfSaying,
  isPreposition,
  isReceiving,
  isSaying,
  isVerb,
  lower,
  unsays,
} from './verbs';

/** Whose words a sentence tells a quotation to be, and by what; "unclear" where it does so of nobody for certain. */
export type Attribution = { subject: Subject; by: string } | 'unclear' | undefined;

/** Who is told to speak before a quotation in its own sentence: the nearest verb of saying or naming has the say. */
export function attributedBefore(tokens: readonly Token[], quote: number): Attribution {
  const colon = /:\s*\P{L}*$/u.test(tokens[quote]?.before ?? '');
  for (let at = quote - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    const after = tokens[at + 1];
    if (/;/.test((after as Token).before)) break;
    if (isAccording(tokens, at)) {
      if (breaksOff(tokens, at, quote, false)) return 'unclear';
      const subject = subjectAfter(tokens, at + 1);
      return subject && { subject, by: 'Named after "according to" in its own sentence' };
    }
    if (!isSaying(token) && !isNaming(token)) continue;
    if (breaksOff(tokens, at, quote, colon)) return 'unclear';
    const found = ofVerb(tokens, at);
    // what has no subject of its own leaves it to the name before the colon
    if (colon && found === 'unclear') break;
    return found;
  }
  return colon ? beforeColon(tokens, quote) : undefined;
}

/** Who is told to speak after a quotation in its own sentence: "…,” said Ann Poe", "…,” she says". */
export function attributedAfter(tokens: readonly Token[], quote: number): Attribution {
  const rest = tokens.slice(quote + 1);
  const next = rest.findIndex((token) => token.quote !== undefined);
  const tail = next === -1 ? rest : rest.slice(0, next);
  const opening = tail[0];
  if (!opening) return undefined;
  if (isAccording(tail, 0)) {
    const subject = subjectAfter(tail, 1);
    return subject && { subject, by: 'Named after "according to" in its own sentence' };
  }
  if (/^(and|or|but|while|who|whom|which|whose|that|as|though|although|because)$/i.test(opening.text)) return undefined;
  for (const [at, token] of tail.entries()) {
    if (isParted(token) && at > 0) {
      if (/^(and|but|or|while|whereas|as|though|although)$/i.test(token.text) || /[;:]/.test(token.before)) break;
      if (/^(who|whom|which|whose)$/i.test(token.text)) {
        const end = tail.findIndex((one, index) => index > at && isParted(one));
        if (end === -1) break;
      }
    }
    if (isVerb(token) && !isSaying(token) && !isBetween(token) && !insideInsertion(tail, at)) return undefined;
    if (isSaying(token) && !insideInsertion(tail, at)) return ofVerb(tail, at, at === 0);
  }
  return undefined;
}

/**
 * Whether words are an attribution and nothing else, as "Riel asked" is after a question, and ", Riel said" at the end
 * of a sentence.
 */
export function bareAttribution(words: readonly Token[]): Attribution {
  const verb = words.findIndex(isSaying);
  if (verb === -1 || words.some((token) => token.quote !== undefined)) return undefined;
  const inverted = verb === 0;
  const from = inverted ? verb + 1 : 0;
  let name = from;
  while (isBetween(words[name])) name++;
  if (!words[name]) return undefined;
  const end = runOn(words, name);
  const left = inverted ? words.slice(end + 1) : [...words.slice(end + 1, verb), ...words.slice(verb + 1)];
  // what follows a comma tells of the speaker, not what he says
  const parted = left.findIndex((token) => isParted(token));
  return (parted === -1 ? left : left.slice(0, parted)).every(isBetween) ? ofVerb(words, verb, inverted) : undefined;
}

function ofVerb(tokens: readonly Token[], verb: number, inverted = tokens[verb - 1]?.quote !== undefined): Attribution {
  const token = tokens[verb] as Token;
  const by = `Subject of "${lower(token)}" in its own sentence`;
  let group = verb;
  while (group > 0 && isBetween(tokens[group - 1]) && !isParted(tokens[group])) group--;
  const beside = tokens.slice(group, verb);
  if (lower(tokens[verb - 1]) === 'to' && !/^(go|come|continue)$/.test(tokens[verb - 2]?.root ?? '')) {
    if (!/^(on)$/.test(lower(tokens[verb - 2]))) return 'unclear';
  }
  const agent = lower(tokens[verb + 1]) === 'by' || (!isGerund(token) && beside.some(isBe));
  if (agent) {
    const agentAt = tokens.findIndex((one, at) => at > verb && lower(one) === 'by');
    const subject = agentAt === -1 ? undefined : subjectAfter(tokens, agentAt);
    return subject && 'named' in subject ? { subject, by } : 'unclear';
  }
  if (beside.some(unsays)) return 'unclear';
  let clause = group;
  while (clause > 0 && !isParted(tokens[clause])) clause--;
  if (tokens.slice(clause, group).some(({ text }) => /^(if|unless|whether|never)$/i.test(text))) return 'unclear';
  // who follows "told" is told
  const isInverted = inverted && !/^(tell|assure|urge|advise)$/.test(token.root);
  const subject = isInverted ? subjectAfter(tokens, verb) : subjectBefore(tokens, verb);
  // what has no subject of its own, as "asked whether", is said by somebody else than who is named next
  return subject ? { subject, by } : 'unclear';
}

function isAccording(tokens: readonly Token[], at: number): boolean {
  return lower(tokens[at]) === 'according' && lower(tokens[at + 1]) === 'to';
}

function insideInsertion(tail: readonly Token[], at: number): boolean {
  for (let start = at; start > 0; start--) {
    if (/^(who|whom|which|whose)$/i.test(tail[start]?.text ?? '')) return true;
    if (isParted(tail[start])) return false;
  }
  return false;
}

/** Whether between a verb of saying and a quotation somebody else does something, so that the quotation may be his. */
function breaksOff(tokens: readonly Token[], verb: number, quote: number, anyClause: boolean): boolean {
  for (let at = verb + 1; at < quote; at++) {
    // "accused her of saying" tells of her words, if of any
    if (isPreposition(tokens[at - 1]) && /ing$/.test(lower(tokens[at])) && at === quote - 1) return true;
    if (!isNamed(tokens[at]) || !actsAt(tokens, at)) continue;
    let start = at;
    while (
      start > verb + 1 &&
      !isParted(tokens[start]) &&
      !isAnd(tokens[start - 1]) &&
      !/^(while|as|whereas)$/i.test(lower(tokens[start - 1]))
    )
      start--;
    if (anyClause || isAnd(tokens[start - 1]) || isAnd(tokens[start]) || start > verb + 1) return true;
  }
  return false;
}

/** The only one who is named before a colon, unless he is told to be spoken to, or to hear. */
function beforeColon(tokens: readonly Token[], quote: number): Attribution {
  const words = tokens.slice(tokens.findLastIndex((token, at) => at < quote && token.quote !== undefined) + 1, quote);
  const names = words.flatMap((token, at) => (token.actor ? [at] : []));
  if (new Set(names.map((at) => words[at]?.actor?.id)).size !== 1) return 'unclear';
  if (words.some((token) => unsays(token) || isReceiving(token))) return 'unclear';
  for (const at of names) {
    const name = words[at] as Token;
    let start = at;
    while (start > 0 && !isPreposition(words[start - 1]) && !isVerb(words[start - 1])) start--;
    const before = words[start - 1];
    const his = isPossessive(name) ? isNounOfSaying(words[at + 1]) : !before || /^(from|by)$/i.test(before.text);
    const leads = first(words, 0, words.length);
    if (name.actor && (his || (leads && 'named' in leads && leads.named.id === name.actor.id)))
      return { subject: { named: name.actor }, by: 'Named before the colon that introduces it' };
  }
  return 'unclear';
}
