import type { Founded, Source, Utterance } from './facts';
import { quoted } from './quoted';

/** Words that are never a name, and so need no capital in the middle of a sentence. */
const SMALL =
  /^(?:An?|The|There|This|That|These|Those|It|They|No|Not|Nobody|None|Neither|Nothing|One|Some|Something|Everything|All|Each|What|Which|Who|Whose|Whether|When|Where|How|By|To|At|In|On|If|For|Between)\b(?! \p{Lu}\p{Ll}+ \p{Lu})/u;

/** What follows "…, " in a sentence; where a name may begin it, it stands by itself after a colon. */
function afterComma(text: string, joint = ','): string {
  const clause = text.replace(/\.$/, '');
  return SMALL.test(clause) ? `${joint} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}.` : `: ${clause}.`;
}

/**
 * A sentence that says of a statement who makes it, and in which words; what nobody says and the editor adds is said to
 * be the editor's.
 *
 * @example attributed('The boats stay.', fact, source) // 'According to A. Bee (“… they stay …”), the boats stay.'
 */
export function attributed(text: string, fact: Founded, source: Source): string {
  const claims = fact.statedBy?.nodes ?? [];
  const reading = fact.underReading ? ` This holds if one reads so: ${withStop(fact.underReading.text)}` : '';
  const origin = ` (${sourceOf(source)})`;
  if (claims.length === 0) {
    if (!fact.editorial) return `Nobody says by whom it is said: ${withStop(text)}${origin}`;
    return `${capital(EDITOR)}${afterComma(text)} The reason given: ${withStop(fact.editorial.why)}${reading}${origin}`;
  }
  const sentences = isContested(fact)
    ? contested(text, claims, source)
    : stancesOf(fact).flatMap(({ claims, lead, joint }) => {
        if (claims.length === 0) return [];
        const said = `According to ${speakersOf(claims, source)}`;
        return lead ? [`${said}, ${lead}${afterComma(text, joint)}`] : [`${said}${afterComma(text)}`];
      });
  const added = fact.editorial ? ` The editor of the graph adds: ${withStop(fact.editorial.why)}` : '';
  return `${sentences.join(' ')}${added}${reading}${origin}`;
}

const EDITOR = 'by the reading of the graph’s editor, and said by nobody in the article';

/** Who says that it is so, who denies it, and who leaves it open, as far as the graph tells them apart. */
function stancesOf(fact: Founded) {
  const all = fact.statedBy?.nodes ?? [];
  const denying = all.filter(
    ({ polarity }) => fact.standing === 'DENIED' || (fact.standing === 'CONTESTED' && polarity === 'DENIES'),
  );
  const open = fact.standing === 'OPEN' ? all.filter(({ polarity }) => polarity === 'LEAVES_OPEN') : [];
  const affirming = all.filter((claim) => !denying.includes(claim) && !open.includes(claim));
  return [
    { claims: affirming, lead: '', joint: ',' },
    { claims: denying, lead: 'it is not so', joint: ' that' },
    { claims: open, lead: 'it is left open', joint: ' whether' },
  ];
}

/** Each speaker once, with his own first words for it, else with those of the article. */
function speakersOf(claims: readonly Utterance[], source: Source): string {
  const nameOf = ({ speaker }: Utterance) => speaker?.name ?? 'somebody who is not named';
  const all = [...new Set(claims.map(nameOf))].map((name) => {
    const said = claims.filter((claim) => nameOf(claim) === name);
    const passages = said.flatMap(({ passages }) => passages);
    const passage = passages.find(({ manner }) => manner === 'QUOTED') ?? passages[0];
    const via = tellerOf(said);
    const speaker = `${said[0]?.speaker?.narrator ? inSentence(name) : name}${via ? `, as told by ${inSentence(via)}` : ''}`;
    if (!passage) return speaker;
    const whose = passage.manner === 'QUOTED' || said[0]?.speaker?.narrator ? '' : 'in the words of the article ';
    return `${speaker} (${whose}${quoted(passage.quote)}${source.translation ? ', in translation' : ''})`;
  });
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Through whom the article has it, where that is another than who tells the article. */
export function tellerOf(claims: readonly Utterance[]): string | undefined {
  const [first] = claims.map(({ via }) => via?.find(({ narrator }) => !narrator)?.name);
  return claims.every(({ via }) => via?.some(({ narrator }) => !narrator)) ? first : undefined;
}

/** Whether a fact is contested, and it is known by which propositions. */
export function isContested({ standing, statedBy }: Founded): boolean {
  return standing === 'CONTESTED' && (statedBy?.nodes ?? []).every(({ proposition }) => proposition);
}

/** How the speakers of a contested fact stand to their propositions, which may be put the other way round than it. */
export function stancesIn<C extends Utterance>(claims: readonly C[]): { stance: string; text: string; claims: C[] }[] {
  const stances = new Map<string, { stance: string; text: string; claims: C[] }>();
  for (const claim of claims) {
    const text = claim.proposition?.text ?? '';
    const key = `${claim.polarity} ${text}`;
    const known = stances.get(key) ?? { stance: STANCE[claim.polarity], text, claims: [] };
    known.claims.push(claim);
    stances.set(key, known);
  }
  return [...stances.values()];
}

const STANCE: Readonly<Record<Utterance['polarity'], string>> = {
  AFFIRMS: 'affirmed',
  DENIES: 'denied',
  LEAVES_OPEN: 'left open',
};

function contested(text: string, claims: readonly Utterance[], source: Source): string[] {
  const stances = stancesIn(claims).map(
    (one) => `“${one.text.replace(/\.$/, '')}” is ${one.stance} by ${speakersOf(one.claims, source)}.`,
  );
  return [`It is contested: ${withStop(text)}`, ...stances];
}

/** From where it is, in a few words. */
export function sourceOf({ title, publisher, published }: Source): string {
  return [title, publisher ?? 'publisher not given', published ?? 'undated'].join(', ');
}

/** A name in the middle of a sentence. */
export function inSentence(name: string): string {
  return name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
