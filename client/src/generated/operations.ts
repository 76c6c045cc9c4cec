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

/** How a speaker stands to a proposition. */
export type Polarity =
  /** Holds it to be so. */
  | 'AFFIRMS'
  /** Holds it not to be so. */
  | 'DENIES'
  /** Raises it and does not decide. */
  | 'LEAVES_OPEN';

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

export type ClaimedFragment = { readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly title: string, readonly url: string | null } | null, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly quote: string, readonly start: number | null, readonly end: number | null, readonly manner: Manner }> };

export type PageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type ArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly fiction: boolean }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  article?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly type: EntityType, readonly matched: string, readonly standing: Standing | null, readonly entity:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     }> };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly title: string, readonly url: string | null } | null, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly quote: string, readonly start: number | null, readonly end: number | null, readonly manner: Manner }> }> } };

export type CompareQueryVariables = Exact<{
  about: string;
  speakers?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly proposition: { readonly slug: string, readonly text: string }, readonly stances: ReadonlyArray<{ readonly stance: ComparedStance, readonly speaker: { readonly slug: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly title: string, readonly url: string | null } | null, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly quote: string, readonly start: number | null, readonly end: number | null, readonly manner: Manner }> }> }> }> } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly title: string, readonly url: string | null } | null, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly quote: string, readonly start: number | null, readonly end: number | null, readonly manner: Manner }> }> }> } };

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
export const ClaimedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Claimed on Claim {
  slug
  act
  polarity
  certainty
  speaker {
    slug
    name
  }
  article {
    slug
    title
    url
  }
  proposition {
    slug
    text
  }
  passages {
    slug
    quote
    start
    end
    manner
  }
}
    `, {"fragmentName":"Claimed"}) as unknown as TypedDocumentString<ClaimedFragment, unknown>;
export const PageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Articles($first: Int = 20, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      slug
      title
      publisher
      published
      url
      fiction
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($query: String!, $types: [EntityType!], $article: String, $first: Int = 20) {
  search(query: $query, types: $types, article: $article, first: $first) {
    type
    matched
    standing
    entity {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Claims($filter: ClaimFilter, $first: Int = 20, $after: String) {
  claims(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Claimed
    }
  }
}
    fragment Claimed on Claim {
  slug
  act
  polarity
  certainty
  speaker {
    slug
    name
  }
  article {
    slug
    title
    url
  }
  proposition {
    slug
    text
  }
  passages {
    slug
    quote
    start
    end
    manner
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($about: String!, $speakers: [String!], $first: Int = 20, $after: String) {
  compare(about: $about, speakers: $speakers, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      proposition {
        slug
        text
      }
      stances {
        stance
        speaker {
          slug
          name
        }
        claims {
          ...Claimed
        }
      }
    }
  }
}
    fragment Claimed on Claim {
  slug
  act
  polarity
  certainty
  speaker {
    slug
    name
  }
  article {
    slug
    title
    url
  }
  proposition {
    slug
    text
  }
  passages {
    slug
    quote
    start
    end
    manner
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Findings($filter: FindingFilter, $first: Int = 20, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      slug
      rule
      text
      compares {
        ...Claimed
      }
    }
  }
}
    fragment Claimed on Claim {
  slug
  act
  polarity
  certainty
  speaker {
    slug
    name
  }
  article {
    slug
    title
    url
  }
  proposition {
    slug
    text
  }
  passages {
    slug
    quote
    start
    end
    manner
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;