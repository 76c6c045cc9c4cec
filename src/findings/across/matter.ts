/** A relation between two things that articles share; its type is that of who affirms it, never with `NOT_`. */
export interface Relation {
  from: string;
  type: string;
  to: string;
}

/**
 * Of what several articles can speak: a relation between things that they share, or what propositions say that the
 * editor maps to one name.
 */
export type Topic = Relation | { matter: string };

/** A claim on a topic, as one article has it. */
export interface Stance {
  claim: string;
  article: string;
  /** slug of who is the innermost speaker; whoever only passes the claim on does not count */
  speaker: string;
  speakerName: string;
  affirms: boolean;
  /** the reading under which alone the claim speaks of the topic */
  reading?: string;
}

/** A topic and all that is claimed of it, in the order of the claims' slugs. */
export interface Matter {
  topic: Topic;
  /** the topic in words */
  words: string;
  /** the things it is about */
  about: string[];
  stances: Stance[];
}

/** One article's fact between two things that articles share, as it lies in the graph. */
export interface StoredFact {
  article: string;
  standing: string;
  reading?: string | null;
  claims: readonly StoredClaim[];
}

/** A claim as far as topics need it. */
export interface StoredClaim {
  slug: string;
  speaker: string;
  speakerName: string;
  polarity: string;
}

/**
 * Who stands how to a fact. Where all affirm or all deny, the standing tells it, for a claim may be worded the other way
 * round; where it is contested, the polarity of each. What is open, ambiguous or only read by the editor is no stance.
 */
export function stancesOf(fact: StoredFact): Stance[] {
  return fact.claims.flatMap((claim) => {
    const affirms = { affirmed: true, denied: false, contested: polarityOf(claim) }[fact.standing];
    if (affirms === undefined) return [];
    const { slug, speaker, speakerName } = claim;
    const { article, reading } = fact;
    return [{ claim: slug, article, speaker, speakerName, affirms, ...(reading ? { reading } : {}) }];
  });
}

function polarityOf({ polarity }: StoredClaim): boolean | undefined {
  return { affirms: true, denies: false }[polarity];
}

/** The part of a finding's slug that names its topic. */
export function topicKey(topic: Topic): string {
  return 'matter' in topic ? `matter.${topic.matter}` : `${topic.from}.${topic.type}.${topic.to}`;
}

/** The topic that a finding's slug names; undefined where it names none, as that of a finding within an article. */
export function topicOf(slug: string): Topic | undefined {
  const [, , ...rest] = slug.split('.');
  const key = rest.join('.');
  if (!slug.startsWith('finding.')) return undefined;
  if (key.startsWith('matter.')) return { matter: key.slice('matter.'.length) };
  const [, from, type, to] = /^(.+)\.([A-Z_]+)\.(.+)$/.exec(key) ?? [];
  return from && type && to ? { from, type, to } : undefined;
}
