import { verbRoot } from '../terms';
import type { Token } from './token';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which a text tells that somebody speaks, in their ground form. */
const SAYING = words(`
  say tell add warn claim note state explain argue insist deny answer reply ask stress point remark clarify evaluate
  believe think announce declare report assure recall conclude consider reject complain admit promise affirm stand
  highlight emphasize emphasise acknowledge maintain describe comment confirm demand respond suggest observe predict
  recommend underline write tweet post shout cry whisper joke quip retort counter reiterate repeat vow pledge urge
  caution concede contend assert allege mention continue lament interject object protest stipulate testify threaten
  propose advise agree disagree swear exclaim mutter boast speculate hint signal reveal indicate shoot
`);
/** Verbs by which somebody calls a thing what stands in quotation marks after them. */
const NAMING = words(`
  call dub label brand term name describe dismiss denounce condemn decry deride mock praise hail welcome criticize
  criticise characterize characterise portray depict blast slam deplore accuse attack reject liken quote cite refer
  speak talk
`);
/** What is done by someone to whom something is said. */
const RECEIVING = words('get receive hear read face see meet await expect want need have find fear');
const NOUNS_OF_SAYING = words(`
  answer reply response word words verdict message comment statement claim complaint warning demand question argument
  remark reaction retort explanation conclusion
`);
const BE = words('am is are was were be been being got gets');
const AFTER_WHICH_IT_IS_NOT_SAID =
  /^(can|could|may|might|should|must|would|if|whether|unless|never|hardly|nor|neither)$/i;

/** A word in small letters; empty where there is none. */
export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
/** What a word is, by the tags of the language library and the lists above. */
export const isVerb = (token: Token | undefined): boolean => !!token && !token.actor && token.tags.has('Verb');
export const isSaying = (token: Token): boolean => isVerb(token) && SAYING.has(token.root);
export const isNaming = (token: Token): boolean => isVerb(token) && NAMING.has(token.root);
export const isReceiving = (token: Token): boolean => isVerb(token) && RECEIVING.has(token.root);
export const isNounOfSaying = (token: Token | undefined): boolean => NOUNS_OF_SAYING.has(lower(token));
export const isBe = (token: Token | undefined): boolean => BE.has(lower(token)) || !!token?.tags.has('Passive');
export const isGerund = (token: Token): boolean => token.tags.has('Gerund');

/** A word that stands where a verb of saying does, as in "…,” noted Ann Poe", as the verb that it is there. */
export function asSaying<T extends Omit<Token, 'before'>>(token: T): T {
  if (token.actor || token.tags.has('Verb') || !/(ed|s|said|told|wrote)$/.test(token.text)) return token;
  const root = verbRoot(token.text);
  return SAYING.has(root) ? { ...token, root, tags: new Set(['Verb', 'PastTense']) } : token;
}

/** Whether a word beside a verb says that nothing was said, or not yet: "not", "would", "refused to". */
export function unsays(token: Token): boolean {
  return token.tags.has('Negative') || /n[’']t$/i.test(token.text) || AFTER_WHICH_IT_IS_NOT_SAID.test(token.text);
}

/** Whether a word may stand between a subject and its verb. */
export function isBetween(token: Token | undefined): boolean {
  if (!token || token.actor || token.quote !== undefined) return false;
  const { tags } = token;
  return (
    tags.has('Adverb') ||
    tags.has('Auxiliary') ||
    tags.has('Modal') ||
    tags.has('Negative') ||
    tags.has('Date') ||
    tags.has('Copula') ||
    /^(then|also|later|again|both|all|each|back|today|yesterday)$/i.test(token.text)
  );
}

/** Whether a word governs the noun after it, which is then no subject. */
export function isPreposition(token: Token | undefined): boolean {
  return (
    !!token && !token.actor && (token.tags.has('Preposition') || /^(to|than|like|as|with|without)$/i.test(token.text))
  );
}

/** Whether a word joins two subjects, or two things that one does. */
export const isAnd = (token: Token | undefined): boolean => /^(and|or|but|then|&|nor|yet)$/i.test(token?.text ?? '');

/** Words with which another clause begins. */
export function opensClause(token: Token | undefined): boolean {
  return /^(that|whom|which|what|because|if|when|while|whereas|although|though|how|why|where|whether|after|before|since|as|until|so)$/i.test(
    token?.text ?? '',
  );
}
