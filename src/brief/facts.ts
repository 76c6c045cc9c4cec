/** What a brief needs of the answers to its questions: shapes that the types of the API fulfil. */

/** A claim as far as a sentence with its attribution needs it. */
export interface Utterance {
  readonly slug: string;
  readonly polarity: 'AFFIRMS' | 'DENIES' | 'LEAVES_OPEN';
  readonly speaker: { readonly name: string; readonly narrator: boolean } | null;
  readonly via?: readonly { readonly name: string; readonly narrator: boolean }[];
  readonly proposition?: { readonly text: string } | null;
  readonly passages: readonly { readonly slug: string; readonly manner: string; readonly quote: string }[];
}

/** Whatever rests on claims, or on a reason of the editor. */
export interface Founded<Claim extends Utterance = Utterance> {
  readonly standing?: 'AFFIRMED' | 'AMBIGUOUS' | 'CONTESTED' | 'DENIED' | 'EDITORIAL' | 'OPEN' | null;
  readonly statedBy?: { readonly nodes: readonly Claim[] } | null;
  readonly editorial?: { readonly by: string; readonly why: string } | null;
  readonly underReading?: { readonly slug: string; readonly text: string } | null;
}

export interface Nodes<T> {
  readonly nodes: readonly T[];
}

export interface Edges<T> {
  readonly edges: readonly T[];
}

interface Slug {
  readonly slug: string;
}

interface Named extends Slug {
  readonly name: string;
}

type Involved<C extends Utterance> = Founded<C> & { readonly node: Named };
type Step<C extends Utterance> = Founded<C> & { readonly node: Slug & { readonly text: string } };
export type When<C extends Utterance = Utterance> = Founded<C> & {
  readonly words: string;
  /** whether whoever stated it took it back later */
  readonly corrected?: boolean;
};

export type Event<C extends Utterance = Utterance> = Founded<C> & {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly status: 'ACTUAL' | 'HYPOTHETICAL' | 'PREDICTED' | 'PROPOSED';
  readonly subjects: Nodes<Slug>;
  readonly ledTo: Nodes<Slug>;
  readonly partOf: Nodes<Slug>;
  readonly parts: Nodes<Pick<Event<C>, 'title' | 'status' | 'times' | 'untilTimes'>>;
  readonly follows: Edges<Founded<C> & { readonly node: Slug & { readonly title: string } }>;
  readonly times: readonly When<C>[];
  readonly sinceTimes: readonly When<C>[];
  readonly untilTimes: readonly When<C>[];
  readonly participants: Edges<Involved<C> & { readonly role?: string | null; readonly side?: string | null }>;
};

export type Element<C extends Utterance = Utterance> = Founded<C> & {
  readonly slug: string;
  readonly kind: string;
  readonly stance: string | null;
  readonly text: string;
  readonly parties: Edges<{ readonly editorial: Founded['editorial']; readonly node: Named }>;
  readonly events: Nodes<Slug & { readonly title: string }>;
  readonly regarding: Nodes<Slug>;
};

export type Transfer<C extends Utterance = Utterance> = Founded<C> & {
  readonly slug: string;
  readonly text: string;
  readonly what: Nodes<Slug>;
  readonly givers: Edges<Involved<C>>;
  readonly receivers: Edges<Involved<C>>;
  readonly quantities: readonly When<C>[];
  readonly dueTimes: readonly When<C>[];
  readonly after: Edges<Step<C>>;
  readonly inReturnFor: Edges<Step<C>>;
};

export interface Exchange<C extends Utterance = Utterance> extends Slug {
  readonly title: string;
  readonly ratios: Nodes<When<C> & Slug>;
  readonly transfers: Nodes<Transfer<C>>;
}

export type Provision<C extends Utterance = Utterance> = Founded<C> & {
  readonly slug: string;
  readonly text: string;
  readonly dueTimes: readonly When<C>[];
  readonly obliges: Edges<Involved<C>>;
  readonly verifiers: Edges<Involved<C>>;
  readonly guarantors: Edges<Involved<C>>;
  readonly assessments: Nodes<When<C> & Slug & { readonly scale: string | null }>;
};

interface Belonging extends Named {
  readonly actsFor: Nodes<Slug>;
  readonly leads: Nodes<Slug>;
  readonly memberOf: Nodes<Slug>;
}

/** The article that a brief is drawn from. */
export interface Source {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly translation: boolean;
  readonly published: string | null;
  readonly publisher: string | null;
}

/** The answers to all questions of a brief, side by side. */
export interface Answers<C extends Utterance = Utterance> {
  readonly article: Source | null;
  readonly events: Nodes<Event<C>>;
  readonly named: Nodes<Belonging>;
  readonly others: Nodes<Belonging>;
  readonly elements: Nodes<Element<C>>;
  readonly exchanges: Nodes<Exchange<C>>;
  readonly agreements: Nodes<Slug & { readonly title: string; readonly provisions: Nodes<Provision<C>> }>;
  readonly openPoints: Nodes<
    Founded<C> & {
      readonly slug: string;
      readonly kind: string;
      readonly text: string;
      readonly who: Nodes<Named>;
      readonly regarding: Nodes<Slug>;
    }
  >;
  readonly findings: Nodes<
    Slug & {
      readonly rule: string | null;
      readonly text: string | null;
      readonly about: readonly (Named & { readonly about?: Nodes<Slug> })[];
    }
  >;
  readonly ambiguities: Nodes<
    Slug & {
      readonly question: string;
      readonly passages: readonly { readonly quote: string }[];
      readonly regarding: Nodes<Slug>;
    }
  >;
}
