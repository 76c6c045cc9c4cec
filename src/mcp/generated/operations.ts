/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a speaker does in saying it (speech act). */
export type Act =
  /** Asks. */
  | 'ASKS'
  /** Says that it is so. */
  | 'ASSERTS'
  /** Says what a word means. */
  | 'DEFINES'
  /** Judges how good, bad, likely or important something is. */
  | 'EVALUATES'
  /** Offers it. */
  | 'OFFERS'
  /** Says that it will be so. */
  | 'PREDICTS'
  /** Commits himself to it. */
  | 'PROMISES'
  /** Says what should be done. */
  | 'RECOMMENDS'
  /** Refuses it. */
  | 'REFUSES'
  /** Announces harm. */
  | 'THREATENS'
  /** Says what to beware of. */
  | 'WARNS';

/** What sort of text an article is. */
export type ArticleKind =
  /** A text that weighs and explains. */
  | 'ANALYSIS'
  /** Somebody is asked and answers. */
  | 'INTERVIEW'
  /** A reporter tells of events. */
  | 'REPORT'
  /** A text by which somebody speaks for himself. */
  | 'STATEMENT'
  /** A record of what was said. */
  | 'TRANSCRIPT';

/** How sure the speaker shows himself to be. */
export type Certainty =
  /** Says that it is certain. */
  | 'CERTAIN'
  /** Says that it may be. */
  | 'POSSIBLE'
  /** Says that it is likely. */
  | 'PROBABLE'
  /** Says nothing of how sure he is. */
  | 'UNSAID';

/** What a claim must have to be given; all that is set must apply. */
export type ClaimFilter = {
  /** Whose proposition is about one of these (slugs). */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** What the speaker does in saying it. One of these. */
  readonly act?: ReadonlyArray<Act> | null | undefined;
  /** The article it stands in. One of these (slugs). */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** How sure the speaker shows himself to be. One of these. */
  readonly certainty?: ReadonlyArray<Certainty> | null | undefined;
  /** Whose proposition is about one of these concepts (slugs). */
  readonly concept?: ReadonlyArray<string> | null | undefined;
  /** How its passages give it; mixed where they differ. One of these. */
  readonly manner?: ReadonlyArray<Manner> | null | undefined;
  /** How the speaker stands to the proposition. One of these. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** To whom the content is attributed (the innermost speaker). One of these (slugs). */
  readonly speaker?: ReadonlyArray<string> | null | undefined;
  /** Who passes it on, from the narrator inward. Left out, it is the narrator, unless he speaks himself. One of these (slugs). */
  readonly via?: ReadonlyArray<string> | null | undefined;
};

/** How a speaker can stand to a proposition in a comparison. */
export type ComparedStance =
  /** Holds it to be so. */
  | 'AFFIRMS'
  /** Claims nothing of it, and did not answer, declined, or avoided the matter. */
  | 'DECLINED'
  /** Holds it not to be so. */
  | 'DENIES'
  /** Stands to it now in one way and now in another; see the claims. */
  | 'DIFFERS'
  /** Raises it and does not decide. */
  | 'LEAVES_OPEN'
  /** Claims nothing of it. */
  | 'SAYS_NOTHING';

/** Whether a finding holds under every reading. */
export type Confidence =
  /** It holds however the text is read. */
  | 'EVERY_READING'
  /** It holds under the readings it names. */
  | 'SOME_READINGS';

/** The types of things in the graph. */
export type EntityType =
  /** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
  | 'ACTOR'
  /** Event that is of this kind. */
  | 'AGREEMENT'
  /** A passage that can be read in more than one way. */
  | 'AMBIGUITY'
  /** One source text. The text itself is not held; only positions in it and short quotations. */
  | 'ARTICLE'
  /** Somebody's judgement of how far something agreed was kept. */
  | 'ASSESSMENT'
  /** Event that is of this kind. */
  | 'CHARGE'
  /** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
  | 'CLAIM'
  /** The range of ratios that two stated quantities allow; computed, said by nobody. */
  | 'COMPUTED_RATIO'
  /** A notion that speakers use (SKOS). */
  | 'CONCEPT'
  /** If one thing, then another; the antecedent is claimed by nobody. */
  | 'CONDITIONAL'
  /** What somebody says a concept is. */
  | 'DEFINITION'
  /** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
  | 'ELEMENT'
  /** Something that happens, may happen, or is proposed; its kind is a neutral word. */
  | 'EVENT'
  /** Event that is of this kind. */
  | 'EXCHANGE'
  /** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
  | 'FINDING'
  /** A step from premises to a conclusion (AIF). */
  | 'INFERENCE'
  /** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
  | 'MAPPING'
  /** A name of an actor, place or event as an article writes it. */
  | 'NAME'
  /** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
  | 'OPEN_POINT'
  /** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
  | 'PASSAGE'
  /** A place. */
  | 'PLACE'
  /** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
  | 'PROPOSITION'
  /** One term of an agreement. */
  | 'PROVISION'
  /** A number or amount as somebody states it; a range keeps both its ends. */
  | 'QUANTITY'
  /** A ratio between what is given and what is got, as somebody states it. */
  | 'RATIO'
  /** One way to read an ambiguous passage. */
  | 'READING'
  /** Event that is of this kind. */
  | 'REWARD'
  /** A post that somebody holds or held, as stated. */
  | 'ROLE'
  /** A heading or sentence of an article, by its position alone. */
  | 'SENTENCE'
  /** A time as somebody states it; what is not said (a year, an end) is not there. */
  | 'TIME_EXPRESSION'
  /** One movement within an exchange, from a giver to a receiver. */
  | 'TRANSFER';

/** What a finding must have to be given; all that is set must apply. */
export type FindingFilter = {
  /** The articles that it compares, where it compares articles. One of these (slugs). */
  readonly across?: ReadonlyArray<string> | null | undefined;
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** Whether it holds under every reading. One of these. */
  readonly holds?: ReadonlyArray<Confidence> | null | undefined;
  /** The rule that found it. One of these. */
  readonly rule?: ReadonlyArray<FindingRule> | null | undefined;
};

/** The rules that compare claims and things. */
export type FindingRule =
  /** Some affirm what others deny. */
  | 'CONTRADICTION'
  /** What somebody said is corrected by him or by another. */
  | 'CORRECTED'
  /** Several speakers, in several articles, affirm the same (or deny the same). */
  | 'CORROBORATED'
  /** A time names a month or day, and nobody says the year. */
  | 'DATE_WITHOUT_YEAR'
  /** What is affirmed in one article is denied in another. */
  | 'DISAGREEMENT'
  /** On an agreement, exchange, charge, reward or term, only one voice speaks. */
  | 'ONE_VOICE'
  /** A group that is part of another counts more than the whole. */
  | 'PART_EXCEEDS_WHOLE'
  /** A stated ratio holds only at one end of what the stated quantities allow, or not at all. */
  | 'RATIO_AT_THE_EDGE'
  /** An actor is much spoken of and never speaks, in his own words or by report. */
  | 'SILENT_PARTY'
  /** One speaker calls one thing by two names that are told apart, or by a name that he denies it. */
  | 'TWO_NAMES';

/** How a passage gives what a speaker says. */
export type Manner =
  /** In the narrator's words, as something the speaker says. */
  | 'INDIRECT'
  /** Partly quoted, partly in the narrator's words. */
  | 'MIXED'
  /** The narrator's own statement. */
  | 'NARRATED'
  /** In quotation marks, word for word (or in translation). */
  | 'QUOTED';

/** What an open point must have to be given; all that is set must apply. */
export type OpenPointFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: boolean | null | undefined;
  /** What sort of opening it is. One of these. */
  readonly kind?: ReadonlyArray<OpenPointKind> | null | undefined;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
};

/** What is left open. */
export type OpenPointKind =
  /** Somebody speaks of something else. */
  | 'AVOIDED'
  /** Somebody declines to answer. */
  | 'DECLINED'
  /** Somebody is spoken of and not heard. */
  | 'MISSING_VOICE'
  /** Somebody is asked and does not answer. */
  | 'NON_ANSWER'
  /** Something one would expect is not said. */
  | 'NOT_SAID'
  /** Something is raised and not settled. */
  | 'OPEN_QUESTION';

/** How a speaker stands to a proposition. */
export type Polarity =
  /** Holds it to be so. */
  | 'AFFIRMS'
  /** Holds it not to be so. */
  | 'DENIES'
  /** Raises it and does not decide. */
  | 'LEAVES_OPEN';

/** What a proposition must have to be given; all that is set must apply. */
export type PropositionFilter = {
  /** What it is about: anything in the graph. One of these (slugs). */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** True for those that somebody claims, false for those that nobody does. */
  readonly claimed?: boolean | null | undefined;
  /** About one of these concepts (slugs). */
  readonly concept?: ReadonlyArray<string> | null | undefined;
  /** How the speakers stand to it; null where nobody claims it. One of these. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
};

/** How the speakers stand to a fact, from the polarity of the claims that state it; written by the editor where a claim is worded the other way round. */
export type Standing =
  /** Everybody who speaks of it affirms it. */
  | 'AFFIRMED'
  /** It holds under one reading of an ambiguous passage alone, which the editor does not prefer. */
  | 'AMBIGUOUS'
  /** Some affirm it and some deny it. */
  | 'CONTESTED'
  /** Everybody who speaks of it denies it. */
  | 'DENIED'
  /** Nobody says it; the editor reads it from the text. */
  | 'EDITORIAL'
  /** It is raised, and left open. */
  | 'OPEN';

export type SearchQueryVariables = Exact<{
  words: string;
  article?: string | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly standing: Standing | null, readonly entity:
      | Thing_Actor_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Agreement_Fragment
      )
      | Thing_Ambiguity_Fragment
      | Thing_Article_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Assessment_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Charge_Fragment
      )
      | (
        CitedFragment
        & Thing_Claim_Fragment
      )
      | Thing_ComputedRatio_Fragment
      | Thing_Concept_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Conditional_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Definition_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Element_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Exchange_Fragment
      )
      | Thing_Finding_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Inference_Fragment
      )
      | Thing_Mapping_Fragment
      | Thing_Name_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Occurrence_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_OpenPoint_Fragment
      )
      | Thing_Passage_Fragment
      | Thing_Place_Fragment
      | (
        { readonly claims: FewClaimsFragment }
        & Thing_Proposition_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Provision_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Quantity_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Ratio_Fragment
      )
      | Thing_Reading_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Reward_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Role_Fragment
      )
      | Thing_Sentence_Fragment
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_TimeExpression_Fragment
      )
      | (
        { readonly editorial: { readonly by: string, readonly why: string } | null, readonly statedBy: FewClaimsFragment }
        & Thing_Transfer_Fragment
      )
     }> };

export type NamedQueryVariables = Exact<{
  slug: string;
}>;


export type NamedQuery = { readonly entity:
    | Thing_Actor_Fragment
    | Thing_Agreement_Fragment
    | Thing_Ambiguity_Fragment
    | Thing_Article_Fragment
    | Thing_Assessment_Fragment
    | Thing_Charge_Fragment
    | Thing_Claim_Fragment
    | Thing_ComputedRatio_Fragment
    | Thing_Concept_Fragment
    | Thing_Conditional_Fragment
    | Thing_Definition_Fragment
    | Thing_Element_Fragment
    | Thing_Exchange_Fragment
    | Thing_Finding_Fragment
    | Thing_Inference_Fragment
    | Thing_Mapping_Fragment
    | Thing_Name_Fragment
    | Thing_Occurrence_Fragment
    | Thing_OpenPoint_Fragment
    | Thing_Passage_Fragment
    | Thing_Place_Fragment
    | Thing_Proposition_Fragment
    | Thing_Provision_Fragment
    | Thing_Quantity_Fragment
    | Thing_Ratio_Fragment
    | Thing_Reading_Fragment
    | Thing_Reward_Fragment
    | Thing_Role_Fragment
    | Thing_Sentence_Fragment
    | Thing_TimeExpression_Fragment
    | Thing_Transfer_Fragment
   | null };

export type WhoStatesQueryVariables = Exact<{
  slug: string;
  filter: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoStatesQuery = { readonly proposition: { readonly propositions: { readonly totalCount: number }, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> }, readonly all: { readonly totalCount: number, readonly facets: { readonly speaker: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly name: string } }> } }, readonly claims: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<CitedFragment> } } | null };

export type WhoSaysQueryVariables = Exact<{
  filter: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoSaysQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<CitedFragment> } };

export type SilenceQueryVariables = Exact<{
  slug: string;
}>;


export type SilenceQuery = { readonly entity:
    | (
      { readonly articles: { readonly nodes: ReadonlyArray<SourceFragment> }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Actor_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Agreement_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Ambiguity_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Article_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Assessment_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Charge_Fragment
    )
    | (
      { readonly proposition: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Claim_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_ComputedRatio_Fragment
    )
    | (
      { readonly articles: { readonly nodes: ReadonlyArray<SourceFragment> }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Concept_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Conditional_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Definition_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Element_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Exchange_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Finding_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Inference_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Mapping_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Name_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Occurrence_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_OpenPoint_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Passage_Fragment
    )
    | (
      { readonly articles: { readonly nodes: ReadonlyArray<SourceFragment> }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Place_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Proposition_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Provision_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Quantity_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Ratio_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Reading_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Reward_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Role_Fragment
    )
    | (
      { readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Sentence_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_TimeExpression_Fragment
    )
    | (
      { readonly statedBy: { readonly totalCount: number }, readonly article: SourceFragment | null, readonly openPoints: { readonly nodes: ReadonlyArray<LeftOpenFragment> } }
      & Thing_Transfer_Fragment
    )
   | null, readonly claims: { readonly totalCount: number, readonly facets: { readonly speaker: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly name: string } }> } } };

export type CompareQueryVariables = Exact<{
  about: string;
  speakers?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<{ readonly proposition: { readonly slug: string, readonly text: string, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null }> } }, readonly stances: ReadonlyArray<{ readonly stance: ComparedStance, readonly speaker: { readonly slug: string, readonly name: string }, readonly claims: ReadonlyArray<CitedFragment>, readonly openPoints: ReadonlyArray<{ readonly slug: string, readonly kind: OpenPointKind, readonly text: string }> }> }> } };

export type SpeakerQueryVariables = Exact<{
  slug: string;
}>;


export type SpeakerQuery = { readonly actor: { readonly slug: string, readonly name: string } | null };

export type StancesQueryVariables = Exact<{
  slug: string;
  filter: ClaimFilter;
  most: number;
}>;


export type StancesQuery = { readonly proposition: (
    { readonly text: string, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null }> }, readonly openPoints: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: OpenPointKind, readonly text: string, readonly who: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<CitedFragment> } }
    & Thing_Proposition_Fragment
  ) | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  speakers?: ReadonlyArray<string> | string | null | undefined;
  most: number;
}>;


export type PathQuery = { readonly path: { readonly length: number, readonly entities: ReadonlyArray<
      | Thing_Actor_Fragment
      | Thing_Agreement_Fragment
      | Thing_Ambiguity_Fragment
      | Thing_Article_Fragment
      | Thing_Assessment_Fragment
      | Thing_Charge_Fragment
      | Thing_Claim_Fragment
      | Thing_ComputedRatio_Fragment
      | Thing_Concept_Fragment
      | Thing_Conditional_Fragment
      | Thing_Definition_Fragment
      | Thing_Element_Fragment
      | Thing_Exchange_Fragment
      | Thing_Finding_Fragment
      | Thing_Inference_Fragment
      | Thing_Mapping_Fragment
      | Thing_Name_Fragment
      | Thing_Occurrence_Fragment
      | Thing_OpenPoint_Fragment
      | Thing_Passage_Fragment
      | Thing_Place_Fragment
      | Thing_Proposition_Fragment
      | Thing_Provision_Fragment
      | Thing_Quantity_Fragment
      | Thing_Ratio_Fragment
      | Thing_Reading_Fragment
      | Thing_Reward_Fragment
      | Thing_Role_Fragment
      | Thing_Sentence_Fragment
      | Thing_TimeExpression_Fragment
      | Thing_Transfer_Fragment
    >, readonly steps: ReadonlyArray<{ readonly relation: string, readonly forward: boolean, readonly standing: Standing | null, readonly editorial: { readonly by: string, readonly why: string } | null, readonly reading: { readonly slug: string, readonly text: string } | null, readonly statedBy: ReadonlyArray<CitedFragment> }> } | null };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } };

export type FindingsAboutQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  filter?: FindingFilter | null | undefined;
}>;


export type FindingsAboutQuery = { readonly entity:
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
    | { readonly findings: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<FoundFragment> } }
   | null };

export type ArticlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<(
      { readonly language: string, readonly authors: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly facets: { readonly speaker: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly name: string } }>, readonly about: ReadonlyArray<{ readonly count: number, readonly value:
              | Thing_Actor_Fragment
              | Thing_Agreement_Fragment
              | Thing_Ambiguity_Fragment
              | Thing_Article_Fragment
              | Thing_Assessment_Fragment
              | Thing_Charge_Fragment
              | Thing_Claim_Fragment
              | Thing_ComputedRatio_Fragment
              | Thing_Concept_Fragment
              | Thing_Conditional_Fragment
              | Thing_Definition_Fragment
              | Thing_Element_Fragment
              | Thing_Exchange_Fragment
              | Thing_Finding_Fragment
              | Thing_Inference_Fragment
              | Thing_Mapping_Fragment
              | Thing_Name_Fragment
              | Thing_Occurrence_Fragment
              | Thing_OpenPoint_Fragment
              | Thing_Passage_Fragment
              | Thing_Place_Fragment
              | Thing_Proposition_Fragment
              | Thing_Provision_Fragment
              | Thing_Quantity_Fragment
              | Thing_Ratio_Fragment
              | Thing_Reading_Fragment
              | Thing_Reward_Fragment
              | Thing_Role_Fragment
              | Thing_Sentence_Fragment
              | Thing_TimeExpression_Fragment
              | Thing_Transfer_Fragment
             }> } } }
      & SourceFragment
    )> } };

export type OpenPointsQueryVariables = Exact<{
  filter?: OpenPointFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenPointsQuery = { readonly openPoints: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<(
      { readonly who: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly regarding: { readonly nodes: ReadonlyArray<
          | Thing_Actor_Fragment
          | Thing_Agreement_Fragment
          | Thing_Ambiguity_Fragment
          | Thing_Article_Fragment
          | Thing_Assessment_Fragment
          | Thing_Charge_Fragment
          | Thing_Claim_Fragment
          | Thing_ComputedRatio_Fragment
          | Thing_Concept_Fragment
          | Thing_Conditional_Fragment
          | Thing_Definition_Fragment
          | Thing_Element_Fragment
          | Thing_Exchange_Fragment
          | Thing_Finding_Fragment
          | Thing_Inference_Fragment
          | Thing_Mapping_Fragment
          | Thing_Name_Fragment
          | Thing_Occurrence_Fragment
          | Thing_OpenPoint_Fragment
          | Thing_Passage_Fragment
          | Thing_Place_Fragment
          | Thing_Proposition_Fragment
          | Thing_Provision_Fragment
          | Thing_Quantity_Fragment
          | Thing_Ratio_Fragment
          | Thing_Reading_Fragment
          | Thing_Reward_Fragment
          | Thing_Role_Fragment
          | Thing_Sentence_Fragment
          | Thing_TimeExpression_Fragment
          | Thing_Transfer_Fragment
        > }, readonly article: SourceFragment | null }
      & LeftOpenFragment
    )> } };

type Thing_Actor_Fragment = { readonly __typename: 'Actor', readonly slug: string, readonly name: string };

type Thing_Agreement_Fragment = { readonly __typename: 'Agreement', readonly slug: string, readonly name: string };

type Thing_Ambiguity_Fragment = { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string };

type Thing_Article_Fragment = { readonly __typename: 'Article', readonly slug: string, readonly name: string };

type Thing_Assessment_Fragment = { readonly __typename: 'Assessment', readonly slug: string, readonly name: string };

type Thing_Charge_Fragment = { readonly __typename: 'Charge', readonly slug: string, readonly name: string };

type Thing_Claim_Fragment = { readonly __typename: 'Claim', readonly slug: string, readonly name: string };

type Thing_ComputedRatio_Fragment = { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string };

type Thing_Concept_Fragment = { readonly __typename: 'Concept', readonly slug: string, readonly name: string };

type Thing_Conditional_Fragment = { readonly __typename: 'Conditional', readonly slug: string, readonly name: string };

type Thing_Definition_Fragment = { readonly __typename: 'Definition', readonly slug: string, readonly name: string };

type Thing_Element_Fragment = { readonly __typename: 'Element', readonly slug: string, readonly name: string };

type Thing_Exchange_Fragment = { readonly __typename: 'Exchange', readonly slug: string, readonly name: string };

type Thing_Finding_Fragment = { readonly __typename: 'Finding', readonly slug: string, readonly name: string };

type Thing_Inference_Fragment = { readonly __typename: 'Inference', readonly slug: string, readonly name: string };

type Thing_Mapping_Fragment = { readonly __typename: 'Mapping', readonly slug: string, readonly name: string };

type Thing_Name_Fragment = { readonly __typename: 'Name', readonly slug: string, readonly name: string };

type Thing_Occurrence_Fragment = { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string };

type Thing_OpenPoint_Fragment = { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string };

type Thing_Passage_Fragment = { readonly __typename: 'Passage', readonly slug: string, readonly name: string };

type Thing_Place_Fragment = { readonly __typename: 'Place', readonly slug: string, readonly name: string };

type Thing_Proposition_Fragment = { readonly __typename: 'Proposition', readonly slug: string, readonly name: string };

type Thing_Provision_Fragment = { readonly __typename: 'Provision', readonly slug: string, readonly name: string };

type Thing_Quantity_Fragment = { readonly __typename: 'Quantity', readonly slug: string, readonly name: string };

type Thing_Ratio_Fragment = { readonly __typename: 'Ratio', readonly slug: string, readonly name: string };

type Thing_Reading_Fragment = { readonly __typename: 'Reading', readonly slug: string, readonly name: string };

type Thing_Reward_Fragment = { readonly __typename: 'Reward', readonly slug: string, readonly name: string };

type Thing_Role_Fragment = { readonly __typename: 'Role', readonly slug: string, readonly name: string };

type Thing_Sentence_Fragment = { readonly __typename: 'Sentence', readonly slug: string, readonly name: string };

type Thing_TimeExpression_Fragment = { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string };

type Thing_Transfer_Fragment = { readonly __typename: 'Transfer', readonly slug: string, readonly name: string };

export type ThingFragment =
  | Thing_Actor_Fragment
  | Thing_Agreement_Fragment
  | Thing_Ambiguity_Fragment
  | Thing_Article_Fragment
  | Thing_Assessment_Fragment
  | Thing_Charge_Fragment
  | Thing_Claim_Fragment
  | Thing_ComputedRatio_Fragment
  | Thing_Concept_Fragment
  | Thing_Conditional_Fragment
  | Thing_Definition_Fragment
  | Thing_Element_Fragment
  | Thing_Exchange_Fragment
  | Thing_Finding_Fragment
  | Thing_Inference_Fragment
  | Thing_Mapping_Fragment
  | Thing_Name_Fragment
  | Thing_Occurrence_Fragment
  | Thing_OpenPoint_Fragment
  | Thing_Passage_Fragment
  | Thing_Place_Fragment
  | Thing_Proposition_Fragment
  | Thing_Provision_Fragment
  | Thing_Quantity_Fragment
  | Thing_Ratio_Fragment
  | Thing_Reading_Fragment
  | Thing_Reward_Fragment
  | Thing_Role_Fragment
  | Thing_Sentence_Fragment
  | Thing_TimeExpression_Fragment
  | Thing_Transfer_Fragment
;

export type SourceFragment = { readonly slug: string, readonly title: string, readonly kind: ArticleKind, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly fiction: boolean, readonly translation: boolean };

export type CitedFragment = { readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly narrator: boolean } | null, readonly via: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly article: SourceFragment | null, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly correctedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string } }> }, readonly passages: ReadonlyArray<{ readonly slug: string, readonly quote: string, readonly start: number | null, readonly end: number | null, readonly manner: Manner, readonly inTranslation: boolean | null, readonly sentences: ReadonlyArray<{ readonly number: number | null }> }> };

export type FewClaimsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<CitedFragment> };

type Resting_Agreement_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Assessment_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Charge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Conditional_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Definition_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Element_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Exchange_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Inference_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Occurrence_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_OpenPoint_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Provision_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Quantity_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Ratio_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Reward_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Role_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_TimeExpression_Fragment = { readonly standing: Standing | null, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type Resting_Transfer_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

export type RestingFragment =
  | Resting_Agreement_Fragment
  | Resting_Assessment_Fragment
  | Resting_Charge_Fragment
  | Resting_Conditional_Fragment
  | Resting_Definition_Fragment
  | Resting_Element_Fragment
  | Resting_Exchange_Fragment
  | Resting_Inference_Fragment
  | Resting_Occurrence_Fragment
  | Resting_OpenPoint_Fragment
  | Resting_Provision_Fragment
  | Resting_Quantity_Fragment
  | Resting_Ratio_Fragment
  | Resting_Reward_Fragment
  | Resting_Role_Fragment
  | Resting_TimeExpression_Fragment
  | Resting_Transfer_Fragment
;

type RestingEdge_ActorActsForEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ActorAgentsEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ActorFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ActorParticipationsEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ChargeFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ClaimFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ConceptFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ConceptInstancesEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ElementFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_EntityCalledEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_EntityFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_EventFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_EventParticipantsEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_InferenceFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_PlaceFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_PropositionFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_ProvisionFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_RoleFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

type RestingEdge_TransferFactEdge_Fragment = { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly statedBy: FewClaimsFragment };

export type RestingEdgeFragment =
  | RestingEdge_ActorActsForEdge_Fragment
  | RestingEdge_ActorAgentsEdge_Fragment
  | RestingEdge_ActorFactEdge_Fragment
  | RestingEdge_ActorParticipationsEdge_Fragment
  | RestingEdge_ChargeFactEdge_Fragment
  | RestingEdge_ClaimFactEdge_Fragment
  | RestingEdge_ConceptFactEdge_Fragment
  | RestingEdge_ConceptInstancesEdge_Fragment
  | RestingEdge_ElementFactEdge_Fragment
  | RestingEdge_EntityCalledEdge_Fragment
  | RestingEdge_EntityFactEdge_Fragment
  | RestingEdge_EventFactEdge_Fragment
  | RestingEdge_EventParticipantsEdge_Fragment
  | RestingEdge_InferenceFactEdge_Fragment
  | RestingEdge_PlaceFactEdge_Fragment
  | RestingEdge_PropositionFactEdge_Fragment
  | RestingEdge_ProvisionFactEdge_Fragment
  | RestingEdge_RoleFactEdge_Fragment
  | RestingEdge_TransferFactEdge_Fragment
;

export type NextFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type FoundFragment = { readonly slug: string, readonly rule: FindingRule | null, readonly holds: Confidence | null, readonly text: string | null, readonly article: SourceFragment | null, readonly about: ReadonlyArray<
    | Thing_Actor_Fragment
    | Thing_Agreement_Fragment
    | Thing_Ambiguity_Fragment
    | Thing_Article_Fragment
    | Thing_Assessment_Fragment
    | Thing_Charge_Fragment
    | Thing_Claim_Fragment
    | Thing_ComputedRatio_Fragment
    | Thing_Concept_Fragment
    | Thing_Conditional_Fragment
    | Thing_Definition_Fragment
    | Thing_Element_Fragment
    | Thing_Exchange_Fragment
    | Thing_Finding_Fragment
    | Thing_Inference_Fragment
    | Thing_Mapping_Fragment
    | Thing_Name_Fragment
    | Thing_Occurrence_Fragment
    | Thing_OpenPoint_Fragment
    | Thing_Passage_Fragment
    | Thing_Place_Fragment
    | Thing_Proposition_Fragment
    | Thing_Provision_Fragment
    | Thing_Quantity_Fragment
    | Thing_Ratio_Fragment
    | Thing_Reading_Fragment
    | Thing_Reward_Fragment
    | Thing_Role_Fragment
    | Thing_Sentence_Fragment
    | Thing_TimeExpression_Fragment
    | Thing_Transfer_Fragment
  >, readonly compares: ReadonlyArray<CitedFragment> };

export type LeftOpenFragment = (
  { readonly slug: string, readonly kind: OpenPointKind, readonly text: string }
  & Resting_OpenPoint_Fragment
);

export type NodeQueryVariables = Exact<{
  slug: string;
}>;


export type NodeQuery = { readonly entity:
    | (
      { readonly article: SourceFragment | null }
      & Thing_Actor_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Agreement_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Ambiguity_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & SourceFragment
      & Thing_Article_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Assessment_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Charge_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Claim_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_ComputedRatio_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Concept_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Conditional_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Definition_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Element_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Exchange_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Finding_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Inference_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Mapping_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Name_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Occurrence_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_OpenPoint_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Passage_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Place_Fragment
    )
    | (
      { readonly standing: Standing | null, readonly article: SourceFragment | null }
      & Thing_Proposition_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Provision_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Quantity_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Ratio_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Reading_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Reward_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Role_Fragment
    )
    | (
      { readonly article: SourceFragment | null }
      & Thing_Sentence_Fragment
    )
    | (
      { readonly standing: Standing | null, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_TimeExpression_Fragment
    )
    | (
      { readonly standing: Standing, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null, readonly article: SourceFragment | null }
      & Thing_Transfer_Fragment
    )
   | null };

export type OneClaimQueryVariables = Exact<{
  slug: string;
}>;


export type OneClaimQuery = { readonly claim: CitedFragment | null };

export type AboutQueryVariables = Exact<{
  filter: PropositionFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AboutQuery = { readonly propositions: { readonly totalCount: number, readonly pageInfo: NextFragment, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing | null, readonly claims: FewClaimsFragment }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const CitedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}`, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const FewClaimsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}`, {"fragmentName":"FewClaims"}) as unknown as TypedDocumentString<FewClaimsFragment, unknown>;
export const RestingEdgeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RestingEdge on FactEdge {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 2) {
    ...FewClaims
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}`, {"fragmentName":"RestingEdge"}) as unknown as TypedDocumentString<RestingEdgeFragment, unknown>;
export const NextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Next"}) as unknown as TypedDocumentString<NextFragment, unknown>;
export const ThingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Thing on Entity {
  __typename
  slug
  name
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const FoundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Found on Finding {
  slug
  rule
  holds
  text
  article {
    ...Source
  }
  about {
    ...Thing
  }
  compares {
    ...Cited
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const RestingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Resting on Stated {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 3) {
    ...FewClaims
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}`, {"fragmentName":"Resting"}) as unknown as TypedDocumentString<RestingFragment, unknown>;
export const LeftOpenFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LeftOpen on OpenPoint {
  slug
  kind
  text
  ...Resting
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
fragment Resting on Stated {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 3) {
    ...FewClaims
  }
}`, {"fragmentName":"LeftOpen"}) as unknown as TypedDocumentString<LeftOpenFragment, unknown>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($words: String!, $article: String, $types: [EntityType!], $first: Int!) {
  search(query: $words, article: $article, types: $types, first: $first) {
    matched
    standing
    entity {
      ...Thing
      ... on Proposition {
        claims(first: 3) {
          ...FewClaims
        }
      }
      ... on Claim {
        ...Cited
      }
      ... on Stated {
        editorial {
          by
          why
        }
        statedBy(first: 3) {
          ...FewClaims
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Named($slug: String!) {
  entity(slug: $slug) {
    ...Thing
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const WhoStatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoStates($slug: String!, $filter: ClaimFilter!, $first: Int!, $after: String) {
  proposition(slug: $slug) {
    propositions(first: 0) {
      totalCount
    }
    openPoints(first: 5) {
      nodes {
        ...LeftOpen
      }
    }
    all: claims(first: 0) {
      totalCount
      facets {
        speaker(first: 20) {
          count
          value {
            slug
            name
          }
        }
      }
    }
    claims(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Next
      }
      nodes {
        ...Cited
      }
    }
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
fragment Resting on Stated {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 3) {
    ...FewClaims
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment LeftOpen on OpenPoint {
  slug
  kind
  text
  ...Resting
}`) as unknown as TypedDocumentString<WhoStatesQuery, WhoStatesQueryVariables>;
export const WhoSaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoSays($filter: ClaimFilter!, $first: Int!, $after: String) {
  claims(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Cited
    }
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<WhoSaysQuery, WhoSaysQueryVariables>;
export const SilenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Silence($slug: String!) {
  entity(slug: $slug) {
    ...Thing
    article {
      ...Source
    }
    ... on Claim {
      proposition {
        slug
        text
      }
    }
    ... on Stated {
      statedBy(first: 0) {
        totalCount
      }
    }
    ... on Actor {
      articles(first: 20) {
        nodes {
          ...Source
        }
      }
    }
    ... on Concept {
      articles(first: 20) {
        nodes {
          ...Source
        }
      }
    }
    ... on Place {
      articles(first: 20) {
        nodes {
          ...Source
        }
      }
    }
    openPoints(first: 5) {
      nodes {
        ...LeftOpen
      }
    }
  }
  claims(filter: {about: [$slug]}, first: 0) {
    totalCount
    facets {
      speaker(first: 20) {
        count
        value {
          slug
          name
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
fragment Resting on Stated {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 3) {
    ...FewClaims
  }
}
fragment LeftOpen on OpenPoint {
  slug
  kind
  text
  ...Resting
}`) as unknown as TypedDocumentString<SilenceQuery, SilenceQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($about: String!, $speakers: [String!], $first: Int!, $after: String) {
  compare(about: $about, speakers: $speakers, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      proposition {
        slug
        text
        findings(first: 5) {
          nodes {
            slug
            rule
            text
          }
        }
      }
      stances {
        stance
        speaker {
          slug
          name
        }
        claims {
          ...Cited
        }
        openPoints {
          slug
          kind
          text
        }
      }
    }
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const SpeakerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Speaker($slug: String!) {
  actor(slug: $slug) {
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
export const StancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Stances($slug: String!, $filter: ClaimFilter!, $most: Int!) {
  proposition(slug: $slug) {
    ...Thing
    text
    findings(first: 5) {
      nodes {
        slug
        rule
        text
      }
    }
    openPoints(first: $most) {
      nodes {
        slug
        kind
        text
        who(first: $most) {
          nodes {
            slug
          }
        }
      }
    }
    claims(filter: $filter, first: $most) {
      totalCount
      nodes {
        ...Cited
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}`) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;
export const PathDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Path($from: String!, $to: String!, $speakers: [String!], $most: Int!) {
  path(from: $from, to: $to, speakers: $speakers, maxSteps: $most) {
    length
    entities {
      ...Thing
    }
    steps {
      relation
      forward
      standing
      editorial {
        by
        why
      }
      reading {
        slug
        text
      }
      statedBy {
        ...Cited
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Findings($filter: FindingFilter, $first: Int!, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Found
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Found on Finding {
  slug
  rule
  holds
  text
  article {
    ...Source
  }
  about {
    ...Thing
  }
  compares {
    ...Cited
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingsAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindingsAbout($slug: String!, $first: Int!, $after: String, $filter: FindingFilter) {
  entity(slug: $slug) {
    findings(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        ...Next
      }
      nodes {
        ...Found
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Found on Finding {
  slug
  rule
  holds
  text
  article {
    ...Source
  }
  about {
    ...Thing
  }
  compares {
    ...Cited
  }
}`) as unknown as TypedDocumentString<FindingsAboutQuery, FindingsAboutQueryVariables>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Articles($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Source
      language
      authors
      claims(first: 0) {
        totalCount
        facets {
          speaker(first: 12) {
            count
            value {
              slug
              name
            }
          }
          about(first: 8) {
            count
            value {
              ...Thing
            }
          }
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const OpenPointsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenPoints($filter: OpenPointFilter, $first: Int!, $after: String) {
  openPoints(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...LeftOpen
      who(first: 5) {
        nodes {
          slug
          name
        }
      }
      regarding(first: 5) {
        nodes {
          ...Thing
        }
      }
      article {
        ...Source
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
fragment Resting on Stated {
  standing
  editorial {
    by
    why
  }
  underReading {
    slug
    text
  }
  statedBy(first: 3) {
    ...FewClaims
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment LeftOpen on OpenPoint {
  slug
  kind
  text
  ...Resting
}`) as unknown as TypedDocumentString<OpenPointsQuery, OpenPointsQueryVariables>;
export const NodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Node($slug: String!) {
  entity(slug: $slug) {
    ...Thing
    article {
      ...Source
    }
    ... on Stated {
      standing
      editorial {
        by
        why
      }
      underReading {
        slug
        text
      }
    }
    ... on Proposition {
      standing
    }
    ... on Article {
      ...Source
    }
  }
}
    fragment Thing on Entity {
  __typename
  slug
  name
}
fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const OneClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OneClaim($slug: String!) {
  claim(slug: $slug) {
    ...Cited
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}`) as unknown as TypedDocumentString<OneClaimQuery, OneClaimQueryVariables>;
export const AboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query About($filter: PropositionFilter!, $first: Int!, $after: String) {
  propositions(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      slug
      text
      standing
      claims(first: 3) {
        ...FewClaims
      }
    }
  }
}
    fragment Source on Article {
  slug
  title
  kind
  publisher
  published
  url
  fiction
  translation
}
fragment Cited on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    slug
    name
    narrator
  }
  via {
    slug
    name
  }
  article {
    ...Source
  }
  proposition {
    slug
    text
  }
  correctedBy(first: 3) {
    edges {
      standing
      node {
        slug
      }
    }
  }
  passages {
    slug
    quote
    start
    end
    manner
    inTranslation
    sentences {
      number
    }
  }
}
fragment FewClaims on ClaimConnection {
  totalCount
  nodes {
    ...Cited
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;