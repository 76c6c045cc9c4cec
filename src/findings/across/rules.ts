import type { NodeRow, RelationshipRow } from '../../domain/rows';
import { caption } from '../../domain/slug';
import { type Matter, type Stance, topicKey } from './matter';

/** The names of those who stand so, each once, as people write a list. */
function speakers(stances: readonly Stance[]): string {
  const names = [...new Map(stances.map(({ speaker, speakerName }) => [speaker, speakerName])).values()];
  return names.length <= 1 ? (names[0] ?? 'nobody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const count = (stances: readonly Stance[], of: 'speaker' | 'article') => new Set(stances.map((one) => one[of])).size;

/** The rules that compare articles, as findings carry their names. */
export const ACROSS_RULES = ['corroborated', 'disagreement'] as const;

/** What a rule found on a matter. */
interface Found {
  rule: (typeof ACROSS_RULES)[number];
  text: string;
  stances: readonly Stance[];
}

/** Several speakers, in several articles, say the same. One speaker in two articles is one voice. */
function* corroborated({ words, stances }: Matter): Generator<Found> {
  for (const affirms of [true, false]) {
    const side = stances.filter((one) => one.affirms === affirms);
    const [voices, articles] = [count(side, 'speaker'), count(side, 'article')];
    if (voices < 2 || articles < 2) continue;
    const verb = affirms ? 'affirmed' : 'denied';
    const text = `“${words}” is ${verb} by ${voices} speakers in ${articles} articles: ${speakers(side)}.`;
    yield { rule: 'corroborated', text, stances: side };
  }
}

/** What is affirmed in one article is denied in another; a dispute within one article is none between articles. */
function* disagreement({ words, stances }: Matter): Generator<Found> {
  const [yes, no] = [true, false].map((affirms) => stances.filter((one) => one.affirms === affirms));
  if (!yes?.some(({ article }) => no?.some((other) => other.article !== article)) || !no) return;
  const text = `“${words}” is affirmed by ${speakers(yes)}, and in another article denied by ${speakers(no)}.`;
  yield { rule: 'disagreement', text, stances: [...yes, ...no] };
}

/** The rows that should stand in the graph for what the rules find on a matter. Speakers stay apart: each claim is named. */
export function findAcross(matter: Matter): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const { rule, text, stances } of [...corroborated(matter), ...disagreement(matter)]) {
    const denial = rule === 'corroborated' && stances[0]?.affirms === false;
    const slug = `finding.${denial ? 'denied-alike' : rule}.${topicKey(matter.topic)}`;
    const unique = (all: readonly (string | undefined)[]) => [...new Set(all)].filter((one) => one !== undefined);
    const readings = unique(stances.map(({ reading }) => reading));
    const props = {
      ...{ slug, name: caption(text), text, rule, holds: readings.length > 0 ? 'some-readings' : 'every-reading' },
      ...{ speakerCount: count(stances, 'speaker'), articleCount: count(stances, 'article') },
    };
    nodes.push({ slug, labels: ['Entity', 'Finding'], props, shared: true });
    const join = (type: string, to: string, order?: number) => {
      const id = `${slug}.${type}.${to}`;
      relationships.push({ id, type, from: slug, to, props: order === undefined ? { id } : { id, order } });
    };
    for (const [index, claim] of unique(stances.map((one) => one.claim)).entries()) join('COMPARES', claim, index + 1);
    for (const [index, thing] of unique(matter.about).entries()) join('FOUND_ABOUT', thing, index + 1);
    for (const [index, reading] of readings.entries()) join('NEEDS_READING', reading, index + 1);
    for (const article of unique(stances.map((one) => one.article))) join('FOUND_ACROSS', article);
  }
  return { nodes, relationships };
}

/** The slugs that findings on a topic can have: those that stand there are compared with what is found now. */
export function slugsOn(key: string): string[] {
  return ['corroborated', 'denied-alike', 'disagreement'].map((stem) => `finding.${stem}.${key}`);
}
