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

/** What an actor must have to be given; all that is set must apply. */
export type ActorFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`. */
  readonly articles?: ReadonlyArray<string> | null | undefined;
  /** What sort of actor it is. One of these. */
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  /** Whether the article names it. */
  readonly named?: boolean | null | undefined;
  /** Whether it is the voice that tells an article. */
  readonly narrator?: boolean | null | undefined;
  /** True for those who make at least one claim, false for those who never speak. */
  readonly speaks?: boolean | null | undefined;
};

/** What sort of actor it is. */
export type ActorKind =
  /** A court. */
  | 'COURT'
  /** A government, ministry or other body of a state. */
  | 'GOVERNMENT_BODY'
  /** People who are known by what they have in common. */
  | 'GROUP'
  /** An organization that is not a body of a state. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A state. */
  | 'STATE';

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

/** Whether the text marks the link or the editor reads it. */
export type Basis =
  /** The editor reads it. */
  | 'READ'
  /** The text marks it (because, despite, therefore). */
  | 'STATED';

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

/** How far a provision is kept (the scale of the Peace Accords Matrix, widened). */
export type ComplianceScale =
  /** It is kept. */
  | 'FULL'
  /** It cannot be told. */
  | 'INCONCLUSIVE'
  /** It is on its way. */
  | 'INTERMEDIATE'
  /** The first steps have been taken. */
  | 'MINIMUM'
  /** Nothing has been done. */
  | 'NOT_BEGUN'
  /** It need not be done yet. */
  | 'NOT_DUE'
  /** The contrary was done. */
  | 'VIOLATED';

/** What a concept must have to be given; all that is set must apply. */
export type ConceptFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`. */
  readonly articles?: ReadonlyArray<string> | null | undefined;
  /** True for those that somebody defines, false for those that nobody does. */
  readonly defined?: boolean | null | undefined;
};

/** Whether a finding holds under every reading. */
export type Confidence =
  /** It holds however the text is read. */
  | 'EVERY_READING'
  /** It holds under the readings it names. */
  | 'SOME_READINGS';

/** Whether somebody holds a role now, according to the article. */
export type Currency =
  /** Holds it. */
  | 'CURRENT'
  /** Held it. */
  | 'FORMER'
  /** The article does not say. */
  | 'UNSAID';

/** What a definition must have to be given; all that is set must apply. */
export type DefinitionFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: boolean | null | undefined;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
};

/** What an analyst of negotiation asks of each party. */
export type ElementKind =
  /** What a party has without an agreement (BATNA). */
  | 'ALTERNATIVE'
  /** On whom a party depends at home. */
  | 'CONSTITUENCY'
  /** How far a party is believed. */
  | 'CREDIBILITY'
  /** What a party must look at or satisfy for the process to work. */
  | 'CRITERION'
  /** What secures the keeping. */
  | 'GUARANTEE'
  /** What a party needs or wants underneath. */
  | 'INTEREST'
  /** A matter on the table, or kept off it. */
  | 'ISSUE'
  /** What can move a party. */
  | 'LEVERAGE'
  /** What stands in the way. */
  | 'OBSTACLE'
  /** What a party gains or does not gain by it. */
  | 'OUTCOME'
  /** What a party demands or offers. */
  | 'POSITION'
  /** What a party did with earlier agreements. */
  | 'RECORD'
  /** What a party will not accept. */
  | 'RED_LINE'
  /** Who or what would wreck it. */
  | 'SPOILER'
  /** How a party goes about it. */
  | 'TACTIC';

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

/** What an event must have to be given; all that is set must apply. */
export type EventFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: ReadonlyArray<string> | null | undefined;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: boolean | null | undefined;
  /** What sort of event it is. One of these. */
  readonly kind?: ReadonlyArray<EventKind> | null | undefined;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Whether it has happened. One of these. */
  readonly status?: ReadonlyArray<EventStatus> | null | undefined;
};

/** What sort of event it is, in a word that nobody disputes. */
export type EventKind =
  /** Sides agree on terms. */
  | 'AGREEMENT'
  /** Somebody gets a post. */
  | 'APPOINTMENT'
  /** Somebody uses force. */
  | 'ATTACK'
  /** Somebody is accused before a court. */
  | 'CHARGE'
  /** Sides fight over some time. */
  | 'CONFLICT'
  /** Somebody leaves a post or place. */
  | 'DEPARTURE'
  /** Somebody is held. */
  | 'DETENTION'
  /** People vote. */
  | 'ELECTION'
  /** Something is given for something. */
  | 'EXCHANGE'
  /** Any other event. */
  | 'OTHER'
  /** Somebody is let go. */
  | 'RELEASE'
  /** Something is promised for help. */
  | 'REWARD'
  /** A measure that restrains somebody. */
  | 'SANCTION'
  /** Somebody says something publicly. */
  | 'STATEMENT'
  /** People speak with each other. */
  | 'TALKS';

/** Whether it has happened, according to those who speak of it. */
export type EventStatus =
  /** It has happened or is happening. */
  | 'ACTUAL'
  /** It is only thought of. */
  | 'HYPOTHETICAL'
  /** It is foretold. */
  | 'PREDICTED'
  /** It is on offer or under discussion. */
  | 'PROPOSED';

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

/** What a participant is in an event. */
export type ParticipantRole =
  /** Is accused or wanted. */
  | 'ACCUSED'
  /** Accuses. */
  | 'ACCUSER'
  /** Does it. */
  | 'ACTOR'
  /** Is spoken to. */
  | 'ADDRESSEE'
  /** Gains by it. */
  | 'BENEFICIARY'
  /** Hears the case. */
  | 'COURT'
  /** Holds somebody or something. */
  | 'CUSTODIAN'
  /** The people sent by a side. */
  | 'DELEGATION'
  /** Speaks for a side. */
  | 'ENVOY'
  /** Helps the sides to meet. */
  | 'FACILITATOR'
  /** Stands for the keeping of terms. */
  | 'GUARANTOR'
  /** Gives the place. */
  | 'HOST'
  /** Loses. */
  | 'LOSER'
  /** Helps the sides to agree. */
  | 'MEDIATOR'
  /** Watches. */
  | 'OBSERVER'
  /** Promises the reward. */
  | 'OFFEROR'
  /** Takes part; as what is not said. */
  | 'PARTICIPANT'
  /** A side. */
  | 'PARTY'
  /** The one for whom a side acts. */
  | 'PRINCIPAL'
  /** Signs. */
  | 'SIGNATORY'
  /** Says it. */
  | 'SPEAKER'
  /** Suffers it. */
  | 'VICTIM'
  /** Wins. */
  | 'WINNER';

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

/** What a stretch of the text is. */
export type SentenceKind =
  /** A title or heading. */
  | 'HEADING'
  /** A sentence of the body. */
  | 'SENTENCE';

/** How the element is meant. */
export type Stance =
  /** The party asks for it. */
  | 'DEMAND'
  /** The party gives it. */
  | 'OFFER'
  /** It is not on the table. */
  | 'OFF_AGENDA'
  /** It is on the table. */
  | 'ON_AGENDA'
  /** The party rejects it. */
  | 'REFUSAL';

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

export type SayingFragment = { readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> };

export type SaidFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> };

export type ReasonFragment = { readonly by: string, readonly why: string };

export type ReadSoFragment = { readonly slug: string };

export type ReadingQueryVariables = Exact<{
  slug: string;
}>;


export type ReadingQuery = { readonly reading: { readonly text: string, readonly ambiguity: { readonly question: string } | null } | null };

export type SpeakingFragment = { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean };

export type NextFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

type Told_Agreement_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Assessment_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Charge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Conditional_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Definition_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Element_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Exchange_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Inference_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Occurrence_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_OpenPoint_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Provision_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Quantity_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Ratio_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Reward_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Role_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_TimeExpression_Fragment = { readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Told_Transfer_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type ToldFragment =
  | Told_Agreement_Fragment
  | Told_Assessment_Fragment
  | Told_Charge_Fragment
  | Told_Conditional_Fragment
  | Told_Definition_Fragment
  | Told_Element_Fragment
  | Told_Exchange_Fragment
  | Told_Inference_Fragment
  | Told_Occurrence_Fragment
  | Told_OpenPoint_Fragment
  | Told_Provision_Fragment
  | Told_Quantity_Fragment
  | Told_Ratio_Fragment
  | Told_Reward_Fragment
  | Told_Role_Fragment
  | Told_TimeExpression_Fragment
  | Told_Transfer_Fragment
;

type ToldEdge_ActorActsForEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ActorAgentsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ActorFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ActorParticipationsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ChargeFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ClaimFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ConceptFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ConceptInstancesEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ElementFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_EntityCalledEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_EntityFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_EventFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_EventParticipantsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_InferenceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_PlaceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_PropositionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_ProvisionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_RoleFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type ToldEdge_TransferFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type ToldEdgeFragment =
  | ToldEdge_ActorActsForEdge_Fragment
  | ToldEdge_ActorAgentsEdge_Fragment
  | ToldEdge_ActorFactEdge_Fragment
  | ToldEdge_ActorParticipationsEdge_Fragment
  | ToldEdge_ChargeFactEdge_Fragment
  | ToldEdge_ClaimFactEdge_Fragment
  | ToldEdge_ConceptFactEdge_Fragment
  | ToldEdge_ConceptInstancesEdge_Fragment
  | ToldEdge_ElementFactEdge_Fragment
  | ToldEdge_EntityCalledEdge_Fragment
  | ToldEdge_EntityFactEdge_Fragment
  | ToldEdge_EventFactEdge_Fragment
  | ToldEdge_EventParticipantsEdge_Fragment
  | ToldEdge_InferenceFactEdge_Fragment
  | ToldEdge_PlaceFactEdge_Fragment
  | ToldEdge_PropositionFactEdge_Fragment
  | ToldEdge_ProvisionFactEdge_Fragment
  | ToldEdge_RoleFactEdge_Fragment
  | ToldEdge_TransferFactEdge_Fragment
;

type Fact_Agreement_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Assessment_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Charge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Conditional_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Definition_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Element_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Exchange_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Inference_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Occurrence_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_OpenPoint_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Provision_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Quantity_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Ratio_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Reward_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Role_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_TimeExpression_Fragment = { readonly standing: Standing | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Fact_Transfer_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type FactFragment =
  | Fact_Agreement_Fragment
  | Fact_Assessment_Fragment
  | Fact_Charge_Fragment
  | Fact_Conditional_Fragment
  | Fact_Definition_Fragment
  | Fact_Element_Fragment
  | Fact_Exchange_Fragment
  | Fact_Inference_Fragment
  | Fact_Occurrence_Fragment
  | Fact_OpenPoint_Fragment
  | Fact_Provision_Fragment
  | Fact_Quantity_Fragment
  | Fact_Ratio_Fragment
  | Fact_Reward_Fragment
  | Fact_Role_Fragment
  | Fact_TimeExpression_Fragment
  | Fact_Transfer_Fragment
;

type Edge_ActorActsForEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ActorAgentsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ActorFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ActorParticipationsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ChargeFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ClaimFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ConceptFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ConceptInstancesEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ElementFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_EntityCalledEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_EntityFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_EventFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_EventParticipantsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_InferenceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_PlaceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_PropositionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_ProvisionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_RoleFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Edge_TransferFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type EdgeFragment =
  | Edge_ActorActsForEdge_Fragment
  | Edge_ActorAgentsEdge_Fragment
  | Edge_ActorFactEdge_Fragment
  | Edge_ActorParticipationsEdge_Fragment
  | Edge_ChargeFactEdge_Fragment
  | Edge_ClaimFactEdge_Fragment
  | Edge_ConceptFactEdge_Fragment
  | Edge_ConceptInstancesEdge_Fragment
  | Edge_ElementFactEdge_Fragment
  | Edge_EntityCalledEdge_Fragment
  | Edge_EntityFactEdge_Fragment
  | Edge_EventFactEdge_Fragment
  | Edge_EventParticipantsEdge_Fragment
  | Edge_InferenceFactEdge_Fragment
  | Edge_PlaceFactEdge_Fragment
  | Edge_PropositionFactEdge_Fragment
  | Edge_ProvisionFactEdge_Fragment
  | Edge_RoleFactEdge_Fragment
  | Edge_TransferFactEdge_Fragment
;

export type FrameQueryVariables = Exact<{
  slug: string;
}>;


export type FrameQuery = { readonly article: { readonly length: number | null, readonly slug: string, readonly title: string, readonly kind: ArticleKind, readonly language: string, readonly translation: boolean, readonly published: string | null, readonly publisher: string | null, readonly fiction: boolean, readonly sentences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly number: number | null, readonly kind: SentenceKind | null, readonly start: number | null, readonly end: number | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string, readonly quoteStart: number | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> } }> } }> } } | null, readonly claims: { readonly totalCount: number, readonly facets: { readonly speaker: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } }> } } };

export type MoreSentencesQueryVariables = Exact<{
  slug: string;
  after: string;
}>;


export type MoreSentencesQuery = { readonly article: { readonly sentences: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly number: number | null, readonly kind: SentenceKind | null, readonly start: number | null, readonly end: number | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string, readonly quoteStart: number | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> } }> } }> } } | null };

export type CellFragment = { readonly slug: string, readonly number: number | null, readonly kind: SentenceKind | null, readonly start: number | null, readonly end: number | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string, readonly quoteStart: number | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> } }> } };

export type CellsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly number: number | null, readonly kind: SentenceKind | null, readonly start: number | null, readonly end: number | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string, readonly quoteStart: number | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> } }> } }> };

export type HeadingFragment = { readonly slug: string, readonly title: string, readonly kind: ArticleKind, readonly language: string, readonly translation: boolean, readonly published: string | null, readonly publisher: string | null, readonly fiction: boolean };

export type SuggestQueryVariables = Exact<{
  words: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type SuggestQuery = { readonly search: ReadonlyArray<{ readonly type: EntityType, readonly matched: string, readonly standing: Standing | null, readonly entity:
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
     }> };

export type BehindQueryVariables = Exact<{
  slug: string;
}>;


export type BehindQuery = { readonly claim: { readonly where: string | null, readonly medium: string | null, readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean, readonly sentences: { readonly totalCount: number } } | null, readonly via: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly slug: string, readonly text: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly supportedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly basis: Basis, readonly standing: Standing, readonly premises: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }>, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly rebuttedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly inTranslation: boolean | null, readonly quoteStart: number | null, readonly start: number | null, readonly end: number | null, readonly segments: ReadonlyArray<number>, readonly manner: Manner, readonly quote: string, readonly sentences: ReadonlyArray<{ readonly slug: string, readonly number: number | null }> }>, readonly correctedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly qualifiedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly comparedIn: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null }> }, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null } | null };

export type ArgumentQueryVariables = Exact<{
  article?: ReadonlyArray<string> | string | null | undefined;
  inferencesAfter?: string | null | undefined;
}>;


export type ArgumentQuery = { readonly inferences: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly basis: Basis, readonly marker: string | null, readonly standing: Standing, readonly conclusion: { readonly slug: string, readonly text: string, readonly standing: Standing | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly rebuttedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } } | null, readonly premises: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly rebuttedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }>, readonly undercutBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type ThesisFragment = { readonly slug: string, readonly text: string, readonly standing: Standing | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly rebuttedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type ArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticlesQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly kind: ArticleKind, readonly language: string, readonly translation: boolean, readonly published: string | null, readonly publisher: string | null, readonly fiction: boolean, readonly claims: { readonly totalCount: number, readonly facets: { readonly speaker: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } }> } } }> } };

export type BriefEventsQueryVariables = Exact<{
  article: string;
  eventsAfter?: string | null | undefined;
}>;


export type BriefEventsQuery = { readonly article: { readonly slug: string, readonly title: string, readonly kind: ArticleKind, readonly translation: boolean, readonly published: string | null, readonly publisher: string | null } | null, readonly events: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly ledTo: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly partOf: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly parts: { readonly nodes: ReadonlyArray<
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
          > }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }
      | { readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly ledTo: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly partOf: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly parts: { readonly nodes: ReadonlyArray<
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
          > }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }
      | { readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly ledTo: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly partOf: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly parts: { readonly nodes: ReadonlyArray<
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
          > }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }
      | { readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly ledTo: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly partOf: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly parts: { readonly nodes: ReadonlyArray<
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
          > }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }
      | { readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly ledTo: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly partOf: { readonly nodes: ReadonlyArray<
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          > }, readonly parts: { readonly nodes: ReadonlyArray<
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
            | { readonly title: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }
          > }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
              | { readonly slug: string, readonly title: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly untilTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }
    > } };

export type BriefActorsQueryVariables = Exact<{
  article: string;
  namedAfter?: string | null | undefined;
  othersAfter?: string | null | undefined;
}>;


export type BriefActorsQuery = { readonly named: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly actsFor: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly leads: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> }, readonly others: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly actsFor: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly leads: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> } };

export type BelongingFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly actsFor: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly leads: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> };

export type BriefPointsQueryVariables = Exact<{
  article: string;
  elementsAfter?: string | null | undefined;
}>;


export type BriefPointsQuery = { readonly elements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: ElementKind, readonly stance: Stance | null, readonly text: string, readonly standing: Standing, readonly parties: { readonly edges: ReadonlyArray<{ readonly editorial: { readonly by: string, readonly why: string } | null, readonly node: { readonly slug: string, readonly name: string } }> }, readonly events: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
        > }, readonly regarding: { readonly nodes: ReadonlyArray<
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
        > }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> } };

export type BriefTermsQueryVariables = Exact<{
  article: string;
  exchangesAfter?: string | null | undefined;
  agreementsAfter?: string | null | undefined;
}>;


export type BriefTermsQuery = { readonly exchanges: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly ratios: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly transfers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly what: { readonly nodes: ReadonlyArray<
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            > }, readonly givers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly receivers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly quantities: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly dueTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly after: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly inReturnFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> } }> }, readonly agreements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly dueTimes: ReadonlyArray<{ readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }>, readonly obliges: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly verifiers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly guarantors: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly scale: ComplianceScale | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> } }> } };

export type BriefOpenQueryVariables = Exact<{
  article: string;
  openPointsAfter?: string | null | undefined;
  findingsAfter?: string | null | undefined;
  ambiguitiesAfter?: string | null | undefined;
}>;


export type BriefOpenQuery = { readonly openPoints: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: OpenPointKind, readonly text: string, readonly standing: Standing, readonly who: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly regarding: { readonly nodes: ReadonlyArray<
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
        > }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> }, readonly findings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly about: ReadonlyArray<
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
        | { readonly slug: string, readonly name: string, readonly about: { readonly nodes: ReadonlyArray<
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            > } }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      > }> }, readonly ambiguities: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string, readonly passages: ReadonlyArray<{ readonly quote: string }>, readonly regarding: { readonly nodes: ReadonlyArray<
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
        > } }> } };

export type InvolvedFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null }> };

export type WhenFragment = { readonly words: string, readonly corrected: boolean, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Agreement_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Assessment_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Charge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Conditional_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Definition_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Element_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Exchange_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Inference_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Occurrence_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_OpenPoint_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Provision_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Quantity_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Ratio_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Reward_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Role_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_TimeExpression_Fragment = { readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBrief_Transfer_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

export type InBriefFragment =
  | InBrief_Agreement_Fragment
  | InBrief_Assessment_Fragment
  | InBrief_Charge_Fragment
  | InBrief_Conditional_Fragment
  | InBrief_Definition_Fragment
  | InBrief_Element_Fragment
  | InBrief_Exchange_Fragment
  | InBrief_Inference_Fragment
  | InBrief_Occurrence_Fragment
  | InBrief_OpenPoint_Fragment
  | InBrief_Provision_Fragment
  | InBrief_Quantity_Fragment
  | InBrief_Ratio_Fragment
  | InBrief_Reward_Fragment
  | InBrief_Role_Fragment
  | InBrief_TimeExpression_Fragment
  | InBrief_Transfer_Fragment
;

type InBriefEdge_ActorActsForEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ActorAgentsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ActorFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ActorParticipationsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ChargeFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ClaimFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ConceptFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ConceptInstancesEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ElementFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_EntityCalledEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_EntityFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_EventFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_EventParticipantsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_InferenceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_PlaceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_PropositionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_ProvisionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_RoleFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

type InBriefEdge_TransferFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string, readonly text: string } | null };

export type InBriefEdgeFragment =
  | InBriefEdge_ActorActsForEdge_Fragment
  | InBriefEdge_ActorAgentsEdge_Fragment
  | InBriefEdge_ActorFactEdge_Fragment
  | InBriefEdge_ActorParticipationsEdge_Fragment
  | InBriefEdge_ChargeFactEdge_Fragment
  | InBriefEdge_ClaimFactEdge_Fragment
  | InBriefEdge_ConceptFactEdge_Fragment
  | InBriefEdge_ConceptInstancesEdge_Fragment
  | InBriefEdge_ElementFactEdge_Fragment
  | InBriefEdge_EntityCalledEdge_Fragment
  | InBriefEdge_EntityFactEdge_Fragment
  | InBriefEdge_EventFactEdge_Fragment
  | InBriefEdge_EventParticipantsEdge_Fragment
  | InBriefEdge_InferenceFactEdge_Fragment
  | InBriefEdge_PlaceFactEdge_Fragment
  | InBriefEdge_PropositionFactEdge_Fragment
  | InBriefEdge_ProvisionFactEdge_Fragment
  | InBriefEdge_RoleFactEdge_Fragment
  | InBriefEdge_TransferFactEdge_Fragment
;

export type UtteredFragment = { readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly via: ReadonlyArray<{ readonly name: string, readonly narrator: boolean }>, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> };

export type SubjectsQueryVariables = Exact<{
  filter?: PropositionFilter | null | undefined;
}>;


export type SubjectsQuery = { readonly propositions: { readonly facets: { readonly about: ReadonlyArray<{ readonly count: number, readonly value:
          | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
          | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
          | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
          | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
         }> } } };

export type CompareQueryVariables = Exact<{
  about: string;
  speakers?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  here?: PropositionFilter | null | undefined;
}>;


export type CompareQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly instances: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
          , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Finding', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
   | null, readonly propositions: { readonly totalCount: number }, readonly compare: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly proposition: { readonly slug: string, readonly text: string, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null }> } }, readonly stances: ReadonlyArray<{ readonly stance: ComparedStance, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean }, readonly claims: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }>, readonly openPoints: ReadonlyArray<{ readonly slug: string, readonly text: string }> }> }> } };

export type NeverSpeakingQueryVariables = Exact<{
  shared?: ActorFilter | null | undefined;
  own?: ActorFilter | null | undefined;
  said?: PropositionFilter | null | undefined;
  both: boolean;
}>;


export type NeverSpeakingQuery = { readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly named: boolean, readonly propositions: { readonly totalCount: number } }> }, readonly own?: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly named: boolean, readonly propositions: { readonly totalCount: number } }> } };

export type UnheardFragment = { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly named: boolean, readonly propositions: { readonly totalCount: number } }> };

export type ConceptsQueryVariables = Exact<{
  shared?: ConceptFilter | null | undefined;
  own?: ConceptFilter | null | undefined;
  both: boolean;
}>;


export type ConceptsQuery = { readonly shared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly instances: { readonly totalCount: number }, readonly propositions: { readonly totalCount: number }, readonly contrastsWith: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly contrastedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> }, readonly own?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly instances: { readonly totalCount: number }, readonly propositions: { readonly totalCount: number }, readonly contrastsWith: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly contrastedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> } };

export type ListedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly instances: { readonly totalCount: number }, readonly propositions: { readonly totalCount: number }, readonly contrastsWith: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly contrastedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } }> };

export type MeaningQueryVariables = Exact<{
  slug: string;
  definitions?: DefinitionFilter | null | undefined;
  points?: OpenPointFilter | null | undefined;
}>;


export type MeaningQuery = { readonly concept: { readonly slug: string, readonly name: string, readonly altLabels: ReadonlyArray<string>, readonly scopeNote: string | null, readonly notDefinedIn: ReadonlyArray<{ readonly slug: string, readonly title: string }>, readonly definitions: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly contrastsWith: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly contrastedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly broader: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly related: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly openPoints: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly instances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly inPassing: boolean | null, readonly words: string | null, readonly standing: Standing, readonly underReading: { readonly text: string, readonly slug: string } | null, readonly node:
          | { readonly __typename: 'Actor', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Finding', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
          | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly article: { readonly slug: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } }
        , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null }> }, readonly propositions: { readonly totalCount: number } } | null };

export type RelativesFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type GraphActorsQueryVariables = Exact<{
  filter: ActorFilter;
  after?: string | null | undefined;
}>;


export type GraphActorsQuery = { readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean, readonly describedAs: string | null, readonly sizes: ReadonlyArray<{ readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly actsFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly in:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
           | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly leads: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly founded: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly memberOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly splitFrom: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly succeeded: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly opposes: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subsetOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly heldBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly heldAt: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly basedIn: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> } };

export type GraphClaimsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type GraphClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } };

export type GraphEventsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type GraphEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly standing: Standing, readonly obliges: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly beneficiaries: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly edtf: string | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subjects: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly partOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly implements: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly precedentFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly offences: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly edtf: string | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subjects: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly partOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly implements: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly precedentFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly transfers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly standing: Standing, readonly what: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                  | { readonly slug: string }
                , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly givers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly receivers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly through: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly quantities: ReadonlyArray<{ readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly times: ReadonlyArray<{ readonly words: string, readonly edtf: string | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subjects: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly partOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly implements: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly precedentFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string, readonly edtf: string | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subjects: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly partOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly implements: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly precedentFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly standing: Standing, readonly amounts: ReadonlyArray<{ readonly words: string, readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly currency: string | null }>, readonly times: ReadonlyArray<{ readonly words: string, readonly edtf: string | null }>, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subjects: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly partOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly implements: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly precedentFor: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    > } };

type Link_ActorActsForEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ActorAgentsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ActorFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ActorParticipationsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ChargeFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ClaimFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ConceptFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ConceptInstancesEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ElementFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_EntityCalledEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_EntityFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_EventFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_EventParticipantsEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_InferenceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_PlaceFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_PropositionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_ProvisionFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_RoleFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Link_TransferFactEdge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type LinkFragment =
  | Link_ActorActsForEdge_Fragment
  | Link_ActorAgentsEdge_Fragment
  | Link_ActorFactEdge_Fragment
  | Link_ActorParticipationsEdge_Fragment
  | Link_ChargeFactEdge_Fragment
  | Link_ClaimFactEdge_Fragment
  | Link_ConceptFactEdge_Fragment
  | Link_ConceptInstancesEdge_Fragment
  | Link_ElementFactEdge_Fragment
  | Link_EntityCalledEdge_Fragment
  | Link_EntityFactEdge_Fragment
  | Link_EventFactEdge_Fragment
  | Link_EventParticipantsEdge_Fragment
  | Link_InferenceFactEdge_Fragment
  | Link_PlaceFactEdge_Fragment
  | Link_PropositionFactEdge_Fragment
  | Link_ProvisionFactEdge_Fragment
  | Link_RoleFactEdge_Fragment
  | Link_TransferFactEdge_Fragment
;

type Point_Agreement_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Assessment_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Charge_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Conditional_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Definition_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Element_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Exchange_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Inference_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Occurrence_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_OpenPoint_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Provision_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Quantity_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Ratio_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Reward_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Role_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_TimeExpression_Fragment = { readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Point_Transfer_Fragment = { readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type PointFragment =
  | Point_Agreement_Fragment
  | Point_Assessment_Fragment
  | Point_Charge_Fragment
  | Point_Conditional_Fragment
  | Point_Definition_Fragment
  | Point_Element_Fragment
  | Point_Exchange_Fragment
  | Point_Inference_Fragment
  | Point_Occurrence_Fragment
  | Point_OpenPoint_Fragment
  | Point_Provision_Fragment
  | Point_Quantity_Fragment
  | Point_Ratio_Fragment
  | Point_Reward_Fragment
  | Point_Role_Fragment
  | Point_TimeExpression_Fragment
  | Point_Transfer_Fragment
;

export type ActorLinksFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type PlaceLinksFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type EventLinksFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type ConceptLinksFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type EntityLinksFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    , readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type CalledFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type DrawnFragment = { readonly slug: string, readonly name: string, readonly broader: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly related: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly contrastsWith: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type DrawnPlaceFragment = { readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly within: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly territoryOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type GraphRestQueryVariables = Exact<{
  slug: string;
}>;


export type GraphRestQuery = { readonly roles: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly post: string, readonly held: Currency, readonly region: string | null, readonly standing: Standing, readonly holders: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly bodies: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly within: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly territoryOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> }, readonly concepts: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly broader: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly related: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly contrastsWith: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> }, readonly ownConcepts: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly broader: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly related: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly contrastsWith: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> }, readonly ownPlaces: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly called: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly within: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly territoryOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly about: ReadonlyArray<
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string, readonly about: { readonly nodes: ReadonlyArray<
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
            > } }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      >, readonly compares: ReadonlyArray<{ readonly slug: string }> }> } };

export type AgreementsQueryVariables = Exact<{
  article: string;
}>;


export type AgreementsQuery = { readonly agreements: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly scale: ComplianceScale | null, readonly evidence: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly scale: ComplianceScale | null, readonly evidence: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type StepsQueryVariables = Exact<{
  article: string;
}>;


export type StepsQuery = { readonly agreements: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly implementedBy: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly follows: { readonly nodes: ReadonlyArray<
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
              > }, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly follows: { readonly nodes: ReadonlyArray<
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
              > }, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly follows: { readonly nodes: ReadonlyArray<
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
              > }, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly follows: { readonly nodes: ReadonlyArray<
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
              > }, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly follows: { readonly nodes: ReadonlyArray<
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
                | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
              > }, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
        > }, readonly followedBy: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
          | { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
        > } }> } };

export type JudgedFragment = { readonly slug: string, readonly words: string, readonly scale: ComplianceScale | null, readonly evidence: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Step_Agreement_Fragment = { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Step_Charge_Fragment = { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Step_Exchange_Fragment = { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Step_Occurrence_Fragment = { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

type Step_Reward_Fragment = { readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly times: ReadonlyArray<{ readonly words: string }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type StepFragment =
  | Step_Agreement_Fragment
  | Step_Charge_Fragment
  | Step_Exchange_Fragment
  | Step_Occurrence_Fragment
  | Step_Reward_Fragment
;

export type AmountFragment = { readonly slug: string, readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null, readonly currency: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type NamingsQueryVariables = Exact<{
  article: string;
}>;


export type NamingsQuery = { readonly events: { readonly nodes: ReadonlyArray<
      | { readonly slug: string, readonly title: string, readonly called: { readonly edges: ReadonlyArray<{ readonly words: string | null, readonly inPassing: boolean | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
      | { readonly slug: string, readonly title: string, readonly called: { readonly edges: ReadonlyArray<{ readonly words: string | null, readonly inPassing: boolean | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
      | { readonly slug: string, readonly title: string, readonly called: { readonly edges: ReadonlyArray<{ readonly words: string | null, readonly inPassing: boolean | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
      | { readonly slug: string, readonly title: string, readonly called: { readonly edges: ReadonlyArray<{ readonly words: string | null, readonly inPassing: boolean | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
      | { readonly slug: string, readonly title: string, readonly called: { readonly edges: ReadonlyArray<{ readonly words: string | null, readonly inPassing: boolean | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
    > } };

export type ExchangesQueryVariables = Exact<{
  article: string;
}>;


export type ExchangesQuery = { readonly exchanges: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly status: EventStatus, readonly standing: Standing, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ratios: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly left: number, readonly right: number, readonly standing: Standing, readonly leftOf: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly computedRatios: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string | null, readonly min: number | null, readonly max: number | null, readonly readings: ReadonlyArray<{ readonly text: string }>, readonly dividend: ReadonlyArray<{ readonly slug: string }>, readonly divisor: ReadonlyArray<{ readonly slug: string }> }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type TransfersQueryVariables = Exact<{
  article: string;
}>;


export type TransfersQuery = { readonly exchanges: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly transfers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly givers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly receivers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly through: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly quantities: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null, readonly currency: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }> } };

export type AroundQueryVariables = Exact<{
  article: string;
}>;


export type AroundQuery = { readonly exchanges: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly concernedBy: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
        > }, readonly partOf: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
          | { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } }
        > } }> } };

type Envoys_Agreement_Fragment = { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

type Envoys_Charge_Fragment = { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

type Envoys_Exchange_Fragment = { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

type Envoys_Occurrence_Fragment = { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

type Envoys_Reward_Fragment = { readonly slug: string, readonly title: string, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly side: string | null, readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly named: boolean, readonly describedAs: string | null }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type EnvoysFragment =
  | Envoys_Agreement_Fragment
  | Envoys_Charge_Fragment
  | Envoys_Exchange_Fragment
  | Envoys_Occurrence_Fragment
  | Envoys_Reward_Fragment
;

export type MovedFragment = { readonly slug: string, readonly text: string, readonly standing: Standing, readonly givers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly receivers: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly through: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly quantities: ReadonlyArray<{ readonly slug: string, readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null, readonly currency: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null };

export type GivenQueryVariables = Exact<{
  article: string;
}>;


export type GivenQuery = { readonly exchanges: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly transfers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly what: { readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Actor', readonly describedAs: string | null, readonly slug: string, readonly name: string, readonly heldAt: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subsets: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly sizes: ReadonlyArray<{ readonly slug: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subsetOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly sizes: ReadonlyArray<{ readonly slug: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Finding', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
              | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
            > } }> } }> } };

export type GiftFragment = { readonly slug: string, readonly what: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly describedAs: string | null, readonly slug: string, readonly name: string, readonly heldAt: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subsets: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly sizes: ReadonlyArray<{ readonly slug: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly subsetOf: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly sizes: ReadonlyArray<{ readonly slug: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Finding', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
      | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly ambiguities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly question: string }> } }
    > } };

export type PartiesFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type SizesFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string, readonly sizes: ReadonlyArray<{ readonly slug: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

export type FindingsQueryVariables = Exact<{
  article: string;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly holds: Confidence | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
        | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
      >, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly passages: ReadonlyArray<{ readonly inTranslation: boolean | null, readonly slug: string, readonly manner: Manner, readonly quote: string }>, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> }> } };

export type FoundFragment = { readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly holds: Confidence | null, readonly about: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
  >, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly passages: ReadonlyArray<{ readonly inTranslation: boolean | null, readonly slug: string, readonly manner: Manner, readonly quote: string }>, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null }> };

export type ObstaclesQueryVariables = Exact<{
  article: string;
}>;


export type ObstaclesQuery = { readonly rewards: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly purpose: string | null, readonly standing: Standing, readonly amounts: ReadonlyArray<{ readonly base: string | null, readonly slug: string, readonly words: string, readonly min: number | null, readonly max: number | null, readonly minInclusive: boolean, readonly maxInclusive: boolean, readonly approximate: boolean, readonly unit: string | null, readonly currency: string | null, readonly standing: Standing, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly edtf: string | null, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly charges: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly standing: Standing, readonly sinceTimes: ReadonlyArray<{ readonly words: string, readonly standing: Standing | null, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly offences: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly name: string }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly elements: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly regarding: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
          | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
          | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
          | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
        > }, readonly events: { readonly nodes: ReadonlyArray<
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
          | { readonly slug: string, readonly title: string }
        > }, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } };

export type ReasonsQueryVariables = Exact<{
  article: string;
}>;


export type ReasonsQuery = { readonly elements: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly statedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly polarity: Polarity, readonly speaker: { readonly slug: string } | null, readonly proposition: { readonly rebuttedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly supportedBy: { readonly nodes: ReadonlyArray<{ readonly premises: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }> } } | null }> } }> } };

export type ReasonedFragment = { readonly slug: string, readonly text: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } };

export type SilentQueryVariables = Exact<{
  article: string;
}>;


export type SilentQuery = { readonly named: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly propositions: { readonly totalCount: number } }> }, readonly own: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly propositions: { readonly totalCount: number } }> } };

export type QuietFragment = { readonly slug: string, readonly name: string, readonly propositions: { readonly totalCount: number } };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  speakers?: ReadonlyArray<string> | string | null | undefined;
  maxSteps: number;
}>;


export type PathQuery = { readonly path: { readonly length: number, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Finding', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
    >, readonly steps: ReadonlyArray<{ readonly relation: string, readonly forward: boolean, readonly standing: Standing | null, readonly editorial: { readonly by: string, readonly why: string } | null, readonly reading: { readonly slug: string } | null, readonly statedBy: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> } | null };

export type EndsQueryVariables = Exact<{
  from: string;
  withFrom: boolean;
  to: string;
  withTo: boolean;
}>;


export type EndsQuery = { readonly from?:
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
   | null, readonly to?:
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
   | null };

export type SpeakersQueryVariables = Exact<{
  articles?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SpeakersQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean, readonly article: { readonly slug: string, readonly title: string } | null }> } };

export type SearchQueryVariables = Exact<{
  words: string;
  article?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly type: EntityType, readonly matched: string, readonly standing: Standing | null, readonly entity:
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly article: { readonly slug: string, readonly title: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing | null, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
     }> };

export type TextQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type TextQuery = { readonly article: { readonly sentences: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string | null, readonly passages: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly start: number | null, readonly end: number | null, readonly segments: ReadonlyArray<number> }> } }> } } | null };

export type ThingQueryVariables = Exact<{
  slug: string;
}>;


export type ThingQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly kind: ActorKind, readonly describedAs: string | null, readonly slug: string, readonly name: string, readonly articles: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string }> }, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string, readonly standing: Standing, readonly point: string, readonly sort: ElementKind, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Finding', readonly rule: FindingRule | null, readonly text: string | null, readonly slug: string, readonly name: string, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly proposition: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }>, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly sentence: string, readonly believed: Standing | null, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> } }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string, readonly standing: Standing | null, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string, readonly standing: Standing, readonly article: { readonly slug: string, readonly title: string } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null, readonly text: string | null, readonly compares: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }> }, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
   | null };

export type UtterancesQueryVariables = Exact<{
  speaker: string;
  first: number;
  claimsAfter?: string | null | undefined;
}>;


export type UtterancesQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly passages: ReadonlyArray<{ readonly inTranslation: boolean | null, readonly slug: string, readonly manner: Manner, readonly quote: string }>, readonly proposition: { readonly slug: string, readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null }>, readonly facets: { readonly article: ReadonlyArray<{ readonly count: number, readonly value: { readonly slug: string, readonly title: string, readonly claims: { readonly facets: { readonly speaker: ReadonlyArray<{ readonly value: { readonly slug: string } }> } } } }> } } };

export type BearingQueryVariables = Exact<{
  slug: string;
}>;


export type BearingQuery = { readonly proposition: { readonly slug: string, readonly about: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Assessment', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
        | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Conditional', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Definition', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Element', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Inference', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'OpenPoint', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly believed: Standing | null }
        | { readonly __typename: 'Provision', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Quantity', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ratio', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Role', readonly standing: Standing, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'TimeExpression', readonly standing: Standing | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Transfer', readonly standing: Standing, readonly slug: string, readonly name: string }
      > }, readonly rebuttedBy: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly rebuts: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly supportedBy: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly standing: Standing, readonly premises: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }>, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly supports: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly standing: Standing, readonly conclusion: { readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } } | null, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly antecedentOf: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly consequentOf: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly standing: Standing, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly trueUnder: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly ambiguity: { readonly slug: string, readonly question: string } | null }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly states: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Assessment', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
            | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Conditional', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Definition', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Element', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Inference', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'OpenPoint', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly believed: Standing | null }
            | { readonly __typename: 'Provision', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Quantity', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Ratio', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Role', readonly standing: Standing, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
            | { readonly __typename: 'TimeExpression', readonly standing: Standing | null, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Transfer', readonly standing: Standing, readonly slug: string, readonly name: string }
          > } }> } } | null };

export type BelievedFragment = { readonly slug: string, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } };

export type ProposedFragment = { readonly sentence: string, readonly believed: Standing | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } };

type Named_Actor_Fragment = { readonly __typename: 'Actor', readonly slug: string, readonly name: string };

type Named_Agreement_Fragment = { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Ambiguity_Fragment = { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string };

type Named_Article_Fragment = { readonly __typename: 'Article', readonly slug: string, readonly name: string };

type Named_Assessment_Fragment = { readonly __typename: 'Assessment', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Charge_Fragment = { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Claim_Fragment = { readonly __typename: 'Claim', readonly slug: string, readonly name: string };

type Named_ComputedRatio_Fragment = { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string };

type Named_Concept_Fragment = { readonly __typename: 'Concept', readonly slug: string, readonly name: string };

type Named_Conditional_Fragment = { readonly __typename: 'Conditional', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Definition_Fragment = { readonly __typename: 'Definition', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Element_Fragment = { readonly __typename: 'Element', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Exchange_Fragment = { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Finding_Fragment = { readonly __typename: 'Finding', readonly slug: string, readonly name: string };

type Named_Inference_Fragment = { readonly __typename: 'Inference', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Mapping_Fragment = { readonly __typename: 'Mapping', readonly slug: string, readonly name: string };

type Named_Name_Fragment = { readonly __typename: 'Name', readonly slug: string, readonly name: string };

type Named_Occurrence_Fragment = { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_OpenPoint_Fragment = { readonly __typename: 'OpenPoint', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Passage_Fragment = { readonly __typename: 'Passage', readonly slug: string, readonly name: string };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly slug: string, readonly name: string };

type Named_Proposition_Fragment = { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly believed: Standing | null };

type Named_Provision_Fragment = { readonly __typename: 'Provision', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Quantity_Fragment = { readonly __typename: 'Quantity', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Ratio_Fragment = { readonly __typename: 'Ratio', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Reading_Fragment = { readonly __typename: 'Reading', readonly slug: string, readonly name: string };

type Named_Reward_Fragment = { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Role_Fragment = { readonly __typename: 'Role', readonly standing: Standing, readonly slug: string, readonly name: string };

type Named_Sentence_Fragment = { readonly __typename: 'Sentence', readonly slug: string, readonly name: string };

type Named_TimeExpression_Fragment = { readonly __typename: 'TimeExpression', readonly standing: Standing | null, readonly slug: string, readonly name: string };

type Named_Transfer_Fragment = { readonly __typename: 'Transfer', readonly standing: Standing, readonly slug: string, readonly name: string };

export type NamedFragment =
  | Named_Actor_Fragment
  | Named_Agreement_Fragment
  | Named_Ambiguity_Fragment
  | Named_Article_Fragment
  | Named_Assessment_Fragment
  | Named_Charge_Fragment
  | Named_Claim_Fragment
  | Named_ComputedRatio_Fragment
  | Named_Concept_Fragment
  | Named_Conditional_Fragment
  | Named_Definition_Fragment
  | Named_Element_Fragment
  | Named_Exchange_Fragment
  | Named_Finding_Fragment
  | Named_Inference_Fragment
  | Named_Mapping_Fragment
  | Named_Name_Fragment
  | Named_Occurrence_Fragment
  | Named_OpenPoint_Fragment
  | Named_Passage_Fragment
  | Named_Place_Fragment
  | Named_Proposition_Fragment
  | Named_Provision_Fragment
  | Named_Quantity_Fragment
  | Named_Ratio_Fragment
  | Named_Reading_Fragment
  | Named_Reward_Fragment
  | Named_Role_Fragment
  | Named_Sentence_Fragment
  | Named_TimeExpression_Fragment
  | Named_Transfer_Fragment
;

export type AnalysisQueryVariables = Exact<{
  slug: string;
}>;


export type AnalysisQuery = { readonly element: { readonly slug: string, readonly parties: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly __typename: 'Actor', readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly against: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly __typename: 'Actor', readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly events: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
          | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string }
        , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly regarding: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
          | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Assessment', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly slug: string, readonly name: string }
          | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Conditional', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Definition', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Element', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Inference', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'OpenPoint', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly believed: Standing | null }
          | { readonly __typename: 'Provision', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Quantity', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Ratio', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Role', readonly standing: Standing, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
          | { readonly __typename: 'TimeExpression', readonly standing: Standing | null, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Transfer', readonly standing: Standing, readonly slug: string, readonly name: string }
        , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly concepts: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node: { readonly __typename: 'Concept', readonly slug: string, readonly name: string }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> } } | null };

export type TimelineQueryVariables = Exact<{
  article?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly of:
        | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }
        | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }
        | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
      , readonly time: { readonly slug: string, readonly words: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly corrected: boolean, readonly standing: Standing | null, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null } }>, readonly undated: ReadonlyArray<{ readonly relation: string, readonly of:
        | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }
        | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }
        | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
        | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
      , readonly time: { readonly slug: string, readonly words: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly corrected: boolean, readonly standing: Standing | null, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null } }> } };

export type DatedFragment = { readonly relation: string, readonly of:
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ambiguity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Article', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Assessment', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Charge', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Claim', readonly slug: string, readonly name: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }
    | { readonly __typename: 'ComputedRatio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Concept', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Conditional', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Definition', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Element', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Finding', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Inference', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Mapping', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Name', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Occurrence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'OpenPoint', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Passage', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Proposition', readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> } }
    | { readonly __typename: 'Provision', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Quantity', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Ratio', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reading', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Reward', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Role', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Sentence', readonly slug: string, readonly name: string }
    | { readonly __typename: 'TimeExpression', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Transfer', readonly slug: string, readonly name: string }
  , readonly time: { readonly slug: string, readonly words: string, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly corrected: boolean, readonly standing: Standing | null, readonly article: { readonly slug: string, readonly title: string, readonly translation: boolean } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly rule: FindingRule | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null } };

export type SequenceQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
}>;


export type SequenceQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly slug: string }>, readonly sinceTimes: ReadonlyArray<{ readonly slug: string }>, readonly untilTimes: ReadonlyArray<{ readonly slug: string }>, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly slug: string }>, readonly sinceTimes: ReadonlyArray<{ readonly slug: string }>, readonly untilTimes: ReadonlyArray<{ readonly slug: string }>, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly slug: string }>, readonly sinceTimes: ReadonlyArray<{ readonly slug: string }>, readonly untilTimes: ReadonlyArray<{ readonly slug: string }>, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly slug: string }>, readonly sinceTimes: ReadonlyArray<{ readonly slug: string }>, readonly untilTimes: ReadonlyArray<{ readonly slug: string }>, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
      | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly times: ReadonlyArray<{ readonly slug: string }>, readonly sinceTimes: ReadonlyArray<{ readonly slug: string }>, readonly untilTimes: ReadonlyArray<{ readonly slug: string }>, readonly follows: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly ledTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly wouldLeadTo: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
              | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
              | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
            , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> }, readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }
    > } };

export type NeighboursFragment = { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly node:
      | { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
      | { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
      | { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
      | { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
      | { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus }
    , readonly statedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly act: Act, readonly polarity: Polarity, readonly certainty: Certainty, readonly manner: Manner | null, readonly speaker: { readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly narrator: boolean } | null, readonly passages: ReadonlyArray<{ readonly slug: string, readonly manner: Manner, readonly quote: string }> }> }, readonly editorial: { readonly by: string, readonly why: string } | null, readonly underReading: { readonly slug: string } | null }> };

type Happening_Agreement_Fragment = { readonly __typename: 'Agreement', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus };

type Happening_Charge_Fragment = { readonly __typename: 'Charge', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus };

type Happening_Exchange_Fragment = { readonly __typename: 'Exchange', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus };

type Happening_Occurrence_Fragment = { readonly __typename: 'Occurrence', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus };

type Happening_Reward_Fragment = { readonly __typename: 'Reward', readonly standing: Standing, readonly slug: string, readonly name: string, readonly status: EventStatus };

export type HappeningFragment =
  | Happening_Agreement_Fragment
  | Happening_Charge_Fragment
  | Happening_Exchange_Fragment
  | Happening_Occurrence_Fragment
  | Happening_Reward_Fragment
;

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
export const NextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Next"}) as unknown as TypedDocumentString<NextFragment, unknown>;
export const CellFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Cell on Sentence {
  slug
  number
  kind
  start
  end
  passages(first: 30) {
    nodes {
      slug
      manner
      quote
      quoteStart
      claims(first: 10) {
        nodes {
          slug
          speaker {
            slug
            kind
            narrator
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const CellsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Cells on SentenceConnection {
  pageInfo {
    ...Next
  }
  nodes {
    ...Cell
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Cell on Sentence {
  slug
  number
  kind
  start
  end
  passages(first: 30) {
    nodes {
      slug
      manner
      quote
      quoteStart
      claims(first: 10) {
        nodes {
          slug
          speaker {
            slug
            kind
            narrator
          }
        }
      }
    }
  }
}`, {"fragmentName":"Cells"}) as unknown as TypedDocumentString<CellsFragment, unknown>;
export const HeadingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Heading on Article {
  slug
  title
  kind
  language
  translation
  published
  publisher
  fiction
}
    `, {"fragmentName":"Heading"}) as unknown as TypedDocumentString<HeadingFragment, unknown>;
export const SpeakingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
    `, {"fragmentName":"Speaking"}) as unknown as TypedDocumentString<SpeakingFragment, unknown>;
export const SayingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
    fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Saying"}) as unknown as TypedDocumentString<SayingFragment, unknown>;
export const SaidFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ReasonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Reason on Editorial {
  by
  why
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const ReadSoFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReadSo on Reading {
  slug
}
    `, {"fragmentName":"ReadSo"}) as unknown as TypedDocumentString<ReadSoFragment, unknown>;
export const EdgeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Edge"}) as unknown as TypedDocumentString<EdgeFragment, unknown>;
export const ThesisFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Thesis on Proposition {
  slug
  text
  standing
  claims(first: 20) {
    ...Said
  }
  rebuttedBy(first: 5) {
    edges {
      ...Edge
      node {
        slug
        text
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Thesis"}) as unknown as TypedDocumentString<ThesisFragment, unknown>;
export const BelongingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Belonging on ActorConnection {
  pageInfo {
    ...Next
  }
  nodes {
    slug
    name
    actsFor(first: 5) {
      nodes {
        slug
      }
    }
    leads(first: 5) {
      nodes {
        slug
      }
    }
    memberOf(first: 5) {
      nodes {
        slug
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Belonging"}) as unknown as TypedDocumentString<BelongingFragment, unknown>;
export const InBriefEdgeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InBriefEdge on FactEdge {
  standing
  statedBy(first: 20) {
    nodes {
      ...Saying
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"InBriefEdge"}) as unknown as TypedDocumentString<InBriefEdgeFragment, unknown>;
export const InvolvedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Involved on ActorFactConnection {
  edges {
    ...InBriefEdge
    node {
      slug
      name
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment InBriefEdge on FactEdge {
  standing
  statedBy(first: 20) {
    nodes {
      ...Saying
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}`, {"fragmentName":"Involved"}) as unknown as TypedDocumentString<InvolvedFragment, unknown>;
export const UtteredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Uttered"}) as unknown as TypedDocumentString<UtteredFragment, unknown>;
export const InBriefFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`, {"fragmentName":"InBrief"}) as unknown as TypedDocumentString<InBriefFragment, unknown>;
export const WhenFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment When on TimeExpression {
  words
  corrected
  ...InBrief
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const UnheardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Unheard on ActorConnection {
  nodes {
    slug
    name
    named
    propositions(filter: $said, first: 0) {
      totalCount
    }
  }
}
    `, {"fragmentName":"Unheard"}) as unknown as TypedDocumentString<UnheardFragment, unknown>;
export const ListedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Listed on ConceptConnection {
  totalCount
  nodes {
    slug
    name
    instances(first: 0) {
      totalCount
    }
    propositions(first: 0) {
      totalCount
    }
    contrastsWith(first: 20) {
      nodes {
        slug
      }
    }
    contrastedBy(first: 20) {
      nodes {
        slug
      }
    }
  }
}
    `, {"fragmentName":"Listed"}) as unknown as TypedDocumentString<ListedFragment, unknown>;
export const RelativesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Relatives on ConceptFactConnection {
  edges {
    ...Edge
    node {
      slug
      name
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Relatives"}) as unknown as TypedDocumentString<RelativesFragment, unknown>;
export const PointFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Point on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}`, {"fragmentName":"Point"}) as unknown as TypedDocumentString<PointFragment, unknown>;
export const LinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const EventLinksFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventLinks on EventFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"EventLinks"}) as unknown as TypedDocumentString<EventLinksFragment, unknown>;
export const EntityLinksFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntityLinks on EntityFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"EntityLinks"}) as unknown as TypedDocumentString<EntityLinksFragment, unknown>;
export const ConceptLinksFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConceptLinks on ConceptFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"ConceptLinks"}) as unknown as TypedDocumentString<ConceptLinksFragment, unknown>;
export const DrawnFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Drawn on Concept {
  slug
  name
  broader(first: 10) {
    ...ConceptLinks
  }
  related(first: 10) {
    ...ConceptLinks
  }
  contrastsWith(first: 10) {
    ...ConceptLinks
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ConceptLinks on ConceptFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const CalledFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Called on EntityCalledConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Called"}) as unknown as TypedDocumentString<CalledFragment, unknown>;
export const PlaceLinksFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceLinks on PlaceFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"PlaceLinks"}) as unknown as TypedDocumentString<PlaceLinksFragment, unknown>;
export const ActorLinksFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ActorLinks on ActorFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"ActorLinks"}) as unknown as TypedDocumentString<ActorLinksFragment, unknown>;
export const DrawnPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DrawnPlace on Place {
  slug
  name
  called(first: 20) {
    ...Called
  }
  within(first: 10) {
    ...PlaceLinks
  }
  territoryOf(first: 10) {
    ...ActorLinks
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ActorLinks on ActorFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment PlaceLinks on PlaceFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment Called on EntityCalledConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}`, {"fragmentName":"DrawnPlace"}) as unknown as TypedDocumentString<DrawnPlaceFragment, unknown>;
export const ToldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const JudgedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Judged on Assessment {
  slug
  words
  scale
  evidence
  ...Told
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const StepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Step on Event {
  slug
  title
  status
  ...Told
  times {
    words
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const ToldEdgeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}`, {"fragmentName":"ToldEdge"}) as unknown as TypedDocumentString<ToldEdgeFragment, unknown>;
export const EnvoysFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Envoys on Event {
  slug
  title
  participants(
    first: 10
    facts: {role: [DELEGATION, ENVOY, FACILITATOR, HOST, MEDIATOR]}
  ) {
    edges {
      role
      side
      ...ToldEdge
      node {
        slug
        name
        named
        describedAs
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Envoys"}) as unknown as TypedDocumentString<EnvoysFragment, unknown>;
export const PartiesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Parties on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Parties"}) as unknown as TypedDocumentString<PartiesFragment, unknown>;
export const AmountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Amount on Quantity {
  slug
  words
  min
  max
  minInclusive
  maxInclusive
  approximate
  unit
  currency
  ...Told
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const MovedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Moved on Transfer {
  slug
  text
  ...Told
  givers(first: 5) {
    ...Parties
  }
  receivers(first: 5) {
    ...Parties
  }
  through(first: 5) {
    ...Parties
  }
  quantities {
    ...Amount
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Amount on Quantity {
  slug
  words
  min
  max
  minInclusive
  maxInclusive
  approximate
  unit
  currency
  ...Told
}
fragment Parties on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
    }
  }
}`, {"fragmentName":"Moved"}) as unknown as TypedDocumentString<MovedFragment, unknown>;
export const SizesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sizes on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
      sizes {
        slug
        min
        max
        minInclusive
        maxInclusive
        approximate
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Sizes"}) as unknown as TypedDocumentString<SizesFragment, unknown>;
export const GiftFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Gift on Transfer {
  slug
  what(first: 5) {
    nodes {
      __typename
      slug
      name
      ambiguities(first: 3) {
        nodes {
          slug
          question
        }
      }
      ... on Actor {
        describedAs
        heldAt(first: 5) {
          edges {
            ...ToldEdge
            node {
              slug
              name
            }
          }
        }
        subsets(first: 5) {
          ...Sizes
        }
        subsetOf(first: 5) {
          ...Sizes
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Sizes on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
      sizes {
        slug
        min
        max
        minInclusive
        maxInclusive
        approximate
      }
    }
  }
}`, {"fragmentName":"Gift"}) as unknown as TypedDocumentString<GiftFragment, unknown>;
export const FoundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Found on Finding {
  slug
  rule
  text
  holds
  about {
    __typename
    slug
    name
  }
  compares {
    ...Saying
    passages {
      inTranslation
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const ReasonedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Reasoned on Proposition {
  slug
  text
  claims(first: 10) {
    nodes {
      ...Saying
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Reasoned"}) as unknown as TypedDocumentString<ReasonedFragment, unknown>;
export const QuietFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Quiet on Actor {
  slug
  name
  propositions(filter: {article: [$article]}, first: 0) {
    totalCount
  }
}
    `, {"fragmentName":"Quiet"}) as unknown as TypedDocumentString<QuietFragment, unknown>;
export const BelievedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Believed on Proposition {
  slug
  text
  claims(first: 20) {
    ...Said
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Believed"}) as unknown as TypedDocumentString<BelievedFragment, unknown>;
export const ProposedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Proposed on Proposition {
  sentence: text
  believed: standing
  claims(first: 40) {
    ...Said
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Proposed"}) as unknown as TypedDocumentString<ProposedFragment, unknown>;
export const NamedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  slug
  name
  ... on Stated {
    standing
  }
  ... on Proposition {
    believed: standing
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const DatedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Dated on TimelineEntry {
  relation
  of {
    __typename
    slug
    name
    ... on Proposition {
      claims(first: 20) {
        ...Said
      }
    }
    ... on Claim {
      ...Saying
    }
  }
  time {
    slug
    words
    edtf
    earliest
    latest
    corrected
    article {
      slug
      title
      translation
    }
    ...Fact
    findings(first: 5) {
      nodes {
        slug
        rule
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`, {"fragmentName":"Dated"}) as unknown as TypedDocumentString<DatedFragment, unknown>;
export const HappeningFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Happening on Event {
  __typename
  slug
  name
  status
  ... on Stated {
    standing
  }
}
    `, {"fragmentName":"Happening"}) as unknown as TypedDocumentString<HappeningFragment, unknown>;
export const NeighboursFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Neighbours on EventFactConnection {
  edges {
    ...Edge
    node {
      ...Happening
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Happening on Event {
  __typename
  slug
  name
  status
  ... on Stated {
    standing
  }
}`, {"fragmentName":"Neighbours"}) as unknown as TypedDocumentString<NeighboursFragment, unknown>;
export const ReadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reading($slug: String!) {
  reading(slug: $slug) {
    text
    ambiguity {
      question
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const FrameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Frame($slug: String!) {
  article(slug: $slug) {
    ...Heading
    length
    sentences(first: 100) {
      totalCount
      ...Cells
    }
  }
  claims(filter: {article: [$slug]}, first: 0) {
    totalCount
    facets {
      speaker(first: 100) {
        count
        value {
          ...Speaking
        }
      }
    }
  }
}
    fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Cell on Sentence {
  slug
  number
  kind
  start
  end
  passages(first: 30) {
    nodes {
      slug
      manner
      quote
      quoteStart
      claims(first: 10) {
        nodes {
          slug
          speaker {
            slug
            kind
            narrator
          }
        }
      }
    }
  }
}
fragment Cells on SentenceConnection {
  pageInfo {
    ...Next
  }
  nodes {
    ...Cell
  }
}
fragment Heading on Article {
  slug
  title
  kind
  language
  translation
  published
  publisher
  fiction
}`) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const MoreSentencesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreSentences($slug: String!, $after: String!) {
  article(slug: $slug) {
    sentences(first: 100, after: $after) {
      ...Cells
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Cell on Sentence {
  slug
  number
  kind
  start
  end
  passages(first: 30) {
    nodes {
      slug
      manner
      quote
      quoteStart
      claims(first: 10) {
        nodes {
          slug
          speaker {
            slug
            kind
            narrator
          }
        }
      }
    }
  }
}
fragment Cells on SentenceConnection {
  pageInfo {
    ...Next
  }
  nodes {
    ...Cell
  }
}`) as unknown as TypedDocumentString<MoreSentencesQuery, MoreSentencesQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($words: String!, $types: [EntityType!]) {
  search(query: $words, first: 8, types: $types) {
    type
    matched
    standing
    entity {
      slug
      name
      article {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const BehindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Behind($slug: String!) {
  claim(slug: $slug) {
    ...Saying
    article {
      slug
      title
      translation
      sentences(first: 0) {
        totalCount
      }
    }
    where
    medium
    via {
      slug
      name
      narrator
    }
    proposition {
      slug
      text
      claims(first: 20) {
        nodes {
          ...Saying
        }
      }
      supportedBy(first: 8) {
        nodes {
          slug
          text
          basis
          premises {
            slug
            text
            claims(first: 20) {
              ...Said
            }
          }
          ...Fact
        }
      }
      rebuttedBy(first: 8) {
        edges {
          ...Edge
          node {
            slug
            text
            claims(first: 20) {
              ...Said
            }
          }
        }
      }
    }
    passages {
      slug
      inTranslation
      quoteStart
      start
      end
      segments
      sentences {
        slug
        number
      }
    }
    correctedBy(first: 5) {
      nodes {
        ...Saying
        proposition {
          text
        }
      }
    }
    qualifiedBy(first: 5) {
      nodes {
        ...Saying
        proposition {
          text
        }
      }
    }
    comparedIn(first: 8) {
      nodes {
        slug
        rule
        text
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`) as unknown as TypedDocumentString<BehindQuery, BehindQueryVariables>;
export const ArgumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Argument($article: [String!], $inferencesAfter: String) {
  inferences(filter: {article: $article}, first: 100, after: $inferencesAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      basis
      marker
      ...Fact
      conclusion {
        ...Thesis
      }
      premises {
        ...Thesis
      }
      undercutBy(first: 5) {
        edges {
          ...Edge
          node {
            slug
            text
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Thesis on Proposition {
  slug
  text
  standing
  claims(first: 20) {
    ...Said
  }
  rebuttedBy(first: 5) {
    edges {
      ...Edge
      node {
        slug
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<ArgumentQuery, ArgumentQueryVariables>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Articles {
  articles(first: 100) {
    nodes {
      ...Heading
      claims(first: 0) {
        totalCount
        facets {
          speaker(first: 6) {
            count
            value {
              ...Speaking
            }
          }
        }
      }
    }
  }
}
    fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Heading on Article {
  slug
  title
  kind
  language
  translation
  published
  publisher
  fiction
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const BriefEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefEvents($article: String!, $eventsAfter: String) {
  article(slug: $article) {
    slug
    title
    kind
    translation
    published
    publisher
  }
  events(
    filter: {article: [$article], kind: [TALKS, EXCHANGE, AGREEMENT]}
    first: 60
    after: $eventsAfter
  ) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      title
      kind
      status
      ...InBrief
      subjects(first: 10) {
        nodes {
          slug
        }
      }
      ledTo(first: 10) {
        nodes {
          slug
        }
      }
      partOf(first: 10) {
        nodes {
          slug
        }
      }
      parts(first: 20) {
        nodes {
          title
          status
          times {
            ...When
          }
          untilTimes {
            ...When
          }
        }
      }
      follows(first: 10) {
        edges {
          ...InBriefEdge
          node {
            slug
            title
          }
        }
      }
      times {
        ...When
      }
      sinceTimes {
        ...When
      }
      untilTimes {
        ...When
      }
      participants(first: 60) {
        edges {
          role
          side
          ...InBriefEdge
          node {
            slug
            name
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment When on TimeExpression {
  words
  corrected
  ...InBrief
}
fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment InBriefEdge on FactEdge {
  standing
  statedBy(first: 20) {
    nodes {
      ...Saying
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`) as unknown as TypedDocumentString<BriefEventsQuery, BriefEventsQueryVariables>;
export const BriefActorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefActors($article: String!, $namedAfter: String, $othersAfter: String) {
  named: actors(filter: {articles: [$article]}, first: 100, after: $namedAfter) {
    ...Belonging
  }
  others: actors(filter: {article: [$article]}, first: 100, after: $othersAfter) {
    ...Belonging
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Belonging on ActorConnection {
  pageInfo {
    ...Next
  }
  nodes {
    slug
    name
    actsFor(first: 5) {
      nodes {
        slug
      }
    }
    leads(first: 5) {
      nodes {
        slug
      }
    }
    memberOf(first: 5) {
      nodes {
        slug
      }
    }
  }
}`) as unknown as TypedDocumentString<BriefActorsQuery, BriefActorsQueryVariables>;
export const BriefPointsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefPoints($article: String!, $elementsAfter: String) {
  elements(filter: {article: [$article]}, first: 100, after: $elementsAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      kind
      stance
      text
      ...InBrief
      parties(first: 10) {
        edges {
          editorial {
            ...Reason
          }
          node {
            slug
            name
          }
        }
      }
      events(first: 10) {
        nodes {
          slug
          title
        }
      }
      regarding(first: 10) {
        nodes {
          slug
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`) as unknown as TypedDocumentString<BriefPointsQuery, BriefPointsQueryVariables>;
export const BriefTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefTerms($article: String!, $exchangesAfter: String, $agreementsAfter: String) {
  exchanges(filter: {article: [$article]}, first: 10, after: $exchangesAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      title
      ratios(first: 5) {
        nodes {
          slug
          words
          ...InBrief
        }
      }
      transfers(first: 20) {
        nodes {
          slug
          text
          ...InBrief
          what(first: 5) {
            nodes {
              slug
            }
          }
          givers(first: 5) {
            ...Involved
          }
          receivers(first: 5) {
            ...Involved
          }
          quantities {
            words
            corrected
            ...InBrief
          }
          dueTimes {
            ...When
          }
          after(first: 5) {
            edges {
              ...InBriefEdge
              node {
                slug
                text
              }
            }
          }
          inReturnFor(first: 5) {
            edges {
              ...InBriefEdge
              node {
                slug
                text
              }
            }
          }
        }
      }
    }
  }
  agreements(filter: {article: [$article]}, first: 10, after: $agreementsAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      title
      provisions(first: 20) {
        nodes {
          slug
          text
          ...InBrief
          dueTimes {
            ...When
          }
          obliges(first: 5) {
            ...Involved
          }
          verifiers(first: 5) {
            ...Involved
          }
          guarantors(first: 5) {
            ...Involved
          }
          assessments(first: 10) {
            nodes {
              slug
              words
              scale
              ...InBrief
            }
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Involved on ActorFactConnection {
  edges {
    ...InBriefEdge
    node {
      slug
      name
    }
  }
}
fragment When on TimeExpression {
  words
  corrected
  ...InBrief
}
fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment InBriefEdge on FactEdge {
  standing
  statedBy(first: 20) {
    nodes {
      ...Saying
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`) as unknown as TypedDocumentString<BriefTermsQuery, BriefTermsQueryVariables>;
export const BriefOpenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefOpen($article: String!, $openPointsAfter: String, $findingsAfter: String, $ambiguitiesAfter: String) {
  openPoints(filter: {article: [$article]}, first: 100, after: $openPointsAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      kind
      text
      ...InBrief
      who(first: 20) {
        nodes {
          slug
          name
        }
      }
      regarding(first: 10) {
        nodes {
          slug
        }
      }
    }
  }
  findings(filter: {article: [$article]}, first: 100, after: $findingsAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      rule
      text
      about {
        slug
        name
        ... on Proposition {
          about(first: 10) {
            nodes {
              slug
            }
          }
        }
      }
    }
  }
  ambiguities(filter: {article: [$article]}, first: 100, after: $ambiguitiesAfter) {
    pageInfo {
      ...Next
    }
    nodes {
      slug
      question
      passages {
        quote
      }
      regarding(first: 10) {
        nodes {
          slug
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment InBrief on Stated {
  standing
  statedBy(first: 20) {
    nodes {
      ...Uttered
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    slug
    text
  }
}
fragment Uttered on Claim {
  ...Saying
  via {
    name
    narrator
  }
  proposition {
    text
  }
}`) as unknown as TypedDocumentString<BriefOpenQuery, BriefOpenQueryVariables>;
export const SubjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Subjects($filter: PropositionFilter) {
  propositions(filter: $filter, first: 0) {
    facets {
      about(first: 24) {
        count
        value {
          __typename
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectsQuery, SubjectsQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($about: String!, $speakers: [String!], $after: String, $here: PropositionFilter) {
  entity(slug: $about) {
    __typename
    slug
    name
    called(first: 40) {
      edges {
        ...Edge
        inPassing
        words
        node {
          slug
        }
      }
    }
    ... on Concept {
      instances(first: 100) {
        edges {
          ...Edge
          inPassing
          words
          node {
            slug
          }
        }
      }
    }
  }
  propositions(filter: $here, first: 0) {
    totalCount
  }
  compare(about: $about, speakers: $speakers, first: 40, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      proposition {
        slug
        text
        article {
          slug
          title
          translation
        }
        findings(first: 10) {
          nodes {
            slug
            rule
          }
        }
      }
      stances {
        stance
        speaker {
          ...Speaking
        }
        claims {
          ...Saying
        }
        openPoints {
          slug
          text
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const NeverSpeakingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NeverSpeaking($shared: ActorFilter, $own: ActorFilter, $said: PropositionFilter, $both: Boolean!) {
  shared: actors(filter: $shared, first: 100) {
    ...Unheard
  }
  own: actors(filter: $own, first: 100) @include(if: $both) {
    ...Unheard
  }
}
    fragment Unheard on ActorConnection {
  nodes {
    slug
    name
    named
    propositions(filter: $said, first: 0) {
      totalCount
    }
  }
}`) as unknown as TypedDocumentString<NeverSpeakingQuery, NeverSpeakingQueryVariables>;
export const ConceptsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Concepts($shared: ConceptFilter, $own: ConceptFilter, $both: Boolean!) {
  shared: concepts(filter: $shared, first: 100) {
    ...Listed
  }
  own: concepts(filter: $own, first: 100) @include(if: $both) {
    ...Listed
  }
}
    fragment Listed on ConceptConnection {
  totalCount
  nodes {
    slug
    name
    instances(first: 0) {
      totalCount
    }
    propositions(first: 0) {
      totalCount
    }
    contrastsWith(first: 20) {
      nodes {
        slug
      }
    }
    contrastedBy(first: 20) {
      nodes {
        slug
      }
    }
  }
}`) as unknown as TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>;
export const MeaningDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Meaning($slug: String!, $definitions: DefinitionFilter, $points: OpenPointFilter) {
  concept(slug: $slug) {
    slug
    name
    altLabels
    scopeNote
    notDefinedIn {
      slug
      title
    }
    definitions(filter: $definitions, first: 20) {
      nodes {
        slug
        text
        article {
          slug
          title
          translation
        }
        ...Fact
      }
    }
    contrastsWith(first: 20) {
      ...Relatives
    }
    contrastedBy(first: 20) {
      ...Relatives
    }
    broader(first: 10) {
      ...Relatives
    }
    related(first: 10) {
      ...Relatives
    }
    openPoints(filter: $points, first: 10) {
      nodes {
        slug
        text
        ...Fact
      }
    }
    instances(first: 100) {
      totalCount
      edges {
        ...Edge
        underReading {
          text
        }
        inPassing
        words
        node {
          __typename
          slug
          name
          article {
            slug
          }
          findings(first: 10) {
            nodes {
              slug
              rule
              text
              compares {
                slug
              }
            }
          }
        }
      }
    }
    propositions(first: 0) {
      totalCount
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Relatives on ConceptFactConnection {
  edges {
    ...Edge
    node {
      slug
      name
    }
  }
}`) as unknown as TypedDocumentString<MeaningQuery, MeaningQueryVariables>;
export const GraphActorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphActors($filter: ActorFilter!, $after: String) {
  actors(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      slug
      name
      kind
      narrator
      describedAs
      sizes {
        words
        min
        max
        minInclusive
        maxInclusive
        approximate
        unit
        ...Point
      }
      called(first: 20) {
        ...Called
      }
      actsFor(first: 20) {
        edges {
          node {
            slug
          }
          in {
            slug
          }
          ...Link
        }
      }
      leads(first: 20) {
        ...ActorLinks
      }
      founded(first: 20) {
        ...ActorLinks
      }
      memberOf(first: 20) {
        ...ActorLinks
      }
      splitFrom(first: 20) {
        ...ActorLinks
      }
      succeeded(first: 20) {
        ...ActorLinks
      }
      opposes(first: 20) {
        ...ActorLinks
      }
      subsetOf(first: 20) {
        ...ActorLinks
      }
      heldBy(first: 20) {
        ...ActorLinks
      }
      heldAt(first: 20) {
        ...PlaceLinks
      }
      basedIn(first: 20) {
        ...PlaceLinks
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Point on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ActorLinks on ActorFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment PlaceLinks on PlaceFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment Called on EntityCalledConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}`) as unknown as TypedDocumentString<GraphActorsQuery, GraphActorsQueryVariables>;
export const GraphClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphClaims($slug: String!, $after: String) {
  claims(filter: {article: [$slug]}, first: 100, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Saying
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<GraphClaimsQuery, GraphClaimsQueryVariables>;
export const GraphEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphEvents($slug: String!, $after: String) {
  events(filter: {article: [$slug]}, first: 60, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      __typename
      slug
      name
      kind
      status
      ...Point
      times {
        words
        edtf
      }
      called(first: 30) {
        ...Called
      }
      subjects(first: 30) {
        ...EntityLinks
      }
      places(first: 20) {
        ...PlaceLinks
      }
      participants(first: 60) {
        edges {
          role
          side
          node {
            slug
          }
          ...Link
        }
      }
      partOf(first: 20) {
        ...EventLinks
      }
      follows(first: 20) {
        ...EventLinks
      }
      ledTo(first: 20) {
        ...EventLinks
      }
      implements(first: 20) {
        ...EventLinks
      }
      precedentFor(first: 20) {
        ...EventLinks
      }
      wouldLeadTo(first: 20) {
        ...EventLinks
      }
      ... on Agreement {
        provisions(first: 60) {
          nodes {
            slug
            name
            ...Point
            obliges(first: 20) {
              ...ActorLinks
            }
            beneficiaries(first: 20) {
              ...ActorLinks
            }
          }
        }
      }
      ... on Exchange {
        transfers(first: 60) {
          nodes {
            slug
            ...Point
            what(first: 20) {
              ...EntityLinks
            }
            givers(first: 20) {
              ...ActorLinks
            }
            receivers(first: 20) {
              ...ActorLinks
            }
            through(first: 20) {
              ...ActorLinks
            }
            quantities {
              words
              min
              max
              minInclusive
              maxInclusive
              approximate
              unit
            }
          }
        }
      }
      ... on Charge {
        offences(first: 20) {
          ...ConceptLinks
        }
      }
      ... on Reward {
        amounts {
          words
          min
          max
          unit
          currency
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Point on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ActorLinks on ActorFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment PlaceLinks on PlaceFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment EventLinks on EventFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment ConceptLinks on ConceptFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment EntityLinks on EntityFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment Called on EntityCalledConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}`) as unknown as TypedDocumentString<GraphEventsQuery, GraphEventsQueryVariables>;
export const GraphRestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphRest($slug: String!) {
  roles(filter: {article: [$slug]}, first: 100) {
    nodes {
      slug
      post
      held
      region
      ...Point
      holders(first: 20) {
        ...ActorLinks
      }
      bodies(first: 20) {
        ...ActorLinks
      }
    }
  }
  places(filter: {articles: [$slug]}, first: 100) {
    nodes {
      ...DrawnPlace
    }
  }
  concepts(filter: {articles: [$slug]}, first: 100) {
    nodes {
      ...Drawn
    }
  }
  ownConcepts: concepts(filter: {article: [$slug]}, first: 100) {
    nodes {
      ...Drawn
    }
  }
  ownPlaces: places(filter: {article: [$slug]}, first: 100) {
    nodes {
      ...DrawnPlace
    }
  }
  findings(filter: {article: [$slug]}, first: 100) {
    nodes {
      slug
      rule
      text
      about {
        slug
        ... on Proposition {
          about(first: 10) {
            nodes {
              slug
            }
          }
        }
      }
      compares {
        slug
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Link on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Point on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ActorLinks on ActorFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment PlaceLinks on PlaceFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment ConceptLinks on ConceptFactConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment Called on EntityCalledConnection {
  edges {
    node {
      slug
    }
    ...Link
  }
}
fragment Drawn on Concept {
  slug
  name
  broader(first: 10) {
    ...ConceptLinks
  }
  related(first: 10) {
    ...ConceptLinks
  }
  contrastsWith(first: 10) {
    ...ConceptLinks
  }
}
fragment DrawnPlace on Place {
  slug
  name
  called(first: 20) {
    ...Called
  }
  within(first: 10) {
    ...PlaceLinks
  }
  territoryOf(first: 10) {
    ...ActorLinks
  }
}`) as unknown as TypedDocumentString<GraphRestQuery, GraphRestQueryVariables>;
export const AgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Agreements($article: String!) {
  agreements(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      title
      ...Told
      times {
        words
        ...Told
      }
      participants(first: 20) {
        edges {
          role
          side
          ...ToldEdge
          node {
            slug
            name
          }
        }
      }
      provisions(first: 20) {
        nodes {
          slug
          text
          ...Told
          assessments(first: 10) {
            nodes {
              ...Judged
            }
          }
        }
      }
      assessments(first: 10) {
        nodes {
          ...Judged
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Judged on Assessment {
  slug
  words
  scale
  evidence
  ...Told
}`) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const StepsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Steps($article: String!) {
  agreements(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      implementedBy(first: 5) {
        nodes {
          ...Step
          follows(first: 5) {
            nodes {
              ...Step
            }
          }
        }
      }
      followedBy(first: 5) {
        nodes {
          ...Step
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Step on Event {
  slug
  title
  status
  ...Told
  times {
    words
  }
}`) as unknown as TypedDocumentString<StepsQuery, StepsQueryVariables>;
export const NamingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Namings($article: String!) {
  events(filter: {article: [$article], kind: [TALKS]}, first: 30) {
    nodes {
      slug
      title
      called(first: 30) {
        edges {
          words
          inPassing
          ...ToldEdge
          node {
            slug
            name
          }
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`) as unknown as TypedDocumentString<NamingsQuery, NamingsQueryVariables>;
export const ExchangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Exchanges($article: String!) {
  exchanges(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      title
      status
      ...Told
      participants(first: 20) {
        edges {
          role
          side
          ...ToldEdge
          node {
            slug
            name
          }
        }
      }
      ratios(first: 5) {
        nodes {
          slug
          words
          left
          right
          leftOf(first: 2) {
            nodes {
              slug
            }
          }
          ...Told
        }
      }
      computedRatios(first: 5) {
        nodes {
          slug
          text
          min
          max
          readings {
            text
          }
          dividend {
            slug
          }
          divisor {
            slug
          }
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`) as unknown as TypedDocumentString<ExchangesQuery, ExchangesQueryVariables>;
export const TransfersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Transfers($article: String!) {
  exchanges(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      transfers(first: 10) {
        nodes {
          ...Moved
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Amount on Quantity {
  slug
  words
  min
  max
  minInclusive
  maxInclusive
  approximate
  unit
  currency
  ...Told
}
fragment Moved on Transfer {
  slug
  text
  ...Told
  givers(first: 5) {
    ...Parties
  }
  receivers(first: 5) {
    ...Parties
  }
  through(first: 5) {
    ...Parties
  }
  quantities {
    ...Amount
  }
}
fragment Parties on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
    }
  }
}`) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const AroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Around($article: String!) {
  exchanges(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      concernedBy(first: 5) {
        nodes {
          ...Envoys
        }
      }
      partOf(first: 5) {
        nodes {
          ...Envoys
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Envoys on Event {
  slug
  title
  participants(
    first: 10
    facts: {role: [DELEGATION, ENVOY, FACILITATOR, HOST, MEDIATOR]}
  ) {
    edges {
      role
      side
      ...ToldEdge
      node {
        slug
        name
        named
        describedAs
      }
    }
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const GivenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Given($article: String!) {
  exchanges(filter: {article: [$article]}, first: 10) {
    nodes {
      slug
      transfers(first: 10) {
        nodes {
          ...Gift
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Gift on Transfer {
  slug
  what(first: 5) {
    nodes {
      __typename
      slug
      name
      ambiguities(first: 3) {
        nodes {
          slug
          question
        }
      }
      ... on Actor {
        describedAs
        heldAt(first: 5) {
          edges {
            ...ToldEdge
            node {
              slug
              name
            }
          }
        }
        subsets(first: 5) {
          ...Sizes
        }
        subsetOf(first: 5) {
          ...Sizes
        }
      }
    }
  }
}
fragment Sizes on ActorFactConnection {
  edges {
    ...ToldEdge
    node {
      slug
      name
      sizes {
        slug
        min
        max
        minInclusive
        maxInclusive
        approximate
      }
    }
  }
}`) as unknown as TypedDocumentString<GivenQuery, GivenQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Findings($article: String!) {
  findings(filter: {article: [$article]}, first: 100) {
    totalCount
    nodes {
      ...Found
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Found on Finding {
  slug
  rule
  text
  holds
  about {
    __typename
    slug
    name
  }
  compares {
    ...Saying
    passages {
      inTranslation
    }
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const ObstaclesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Obstacles($article: String!) {
  rewards(filter: {article: [$article]}, first: 5) {
    nodes {
      slug
      title
      purpose
      ...Told
      amounts {
        base
        ...Amount
      }
      sinceTimes {
        words
        edtf
        ...Told
      }
    }
  }
  charges(filter: {article: [$article]}, first: 5) {
    nodes {
      slug
      title
      ...Told
      sinceTimes {
        words
        ...Told
      }
      participants(first: 5, facts: {role: [COURT]}) {
        edges {
          ...ToldEdge
          node {
            slug
            name
          }
        }
      }
      offences(first: 10) {
        edges {
          ...ToldEdge
          node {
            slug
            name
          }
        }
      }
    }
  }
  elements(filter: {article: [$article], kind: [OBSTACLE]}, first: 30) {
    nodes {
      slug
      text
      ...Told
      regarding(first: 5) {
        nodes {
          __typename
          slug
          name
        }
      }
      events(first: 5) {
        nodes {
          slug
          title
        }
      }
    }
  }
}
    fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Told on Stated {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment ToldEdge on FactEdge {
  standing
  statedBy(first: 40) {
    nodes {
      slug
      polarity
    }
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Amount on Quantity {
  slug
  words
  min
  max
  minInclusive
  maxInclusive
  approximate
  unit
  currency
  ...Told
}`) as unknown as TypedDocumentString<ObstaclesQuery, ObstaclesQueryVariables>;
export const ReasonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reasons($article: String!) {
  elements(filter: {article: [$article], kind: [OBSTACLE]}, first: 30) {
    nodes {
      slug
      statedBy(first: 10) {
        nodes {
          slug
          polarity
          speaker {
            slug
          }
          proposition {
            rebuttedBy(first: 5) {
              nodes {
                ...Reasoned
              }
            }
            supportedBy(first: 5) {
              nodes {
                premises {
                  ...Reasoned
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Reasoned on Proposition {
  slug
  text
  claims(first: 10) {
    nodes {
      ...Saying
    }
  }
}`) as unknown as TypedDocumentString<ReasonsQuery, ReasonsQueryVariables>;
export const SilentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Silent($article: String!) {
  named: actors(filter: {articles: [$article], speaks: false}, first: 100) {
    nodes {
      ...Quiet
    }
  }
  own: actors(filter: {article: [$article], speaks: false}, first: 100) {
    nodes {
      ...Quiet
    }
  }
}
    fragment Quiet on Actor {
  slug
  name
  propositions(filter: {article: [$article]}, first: 0) {
    totalCount
  }
}`) as unknown as TypedDocumentString<SilentQuery, SilentQueryVariables>;
export const PathDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Path($from: String!, $to: String!, $speakers: [String!], $maxSteps: Int!) {
  path(from: $from, to: $to, speakers: $speakers, maxSteps: $maxSteps) {
    length
    entities {
      __typename
      slug
      name
      article {
        slug
        title
      }
    }
    steps {
      relation
      forward
      standing
      editorial {
        ...Reason
      }
      reading {
        ...ReadSo
      }
      statedBy {
        ...Saying
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const EndsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ends($from: String!, $withFrom: Boolean!, $to: String!, $withTo: Boolean!) {
  from: entity(slug: $from) @include(if: $withFrom) {
    __typename
    slug
    name
  }
  to: entity(slug: $to) @include(if: $withTo) {
    __typename
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const SpeakersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Speakers($articles: [String!]) {
  actors(filter: {speaks: true, articles: $articles}, first: 100) {
    nodes {
      slug
      name
      kind
      narrator
      article {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpeakersQuery, SpeakersQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($words: String!, $article: String) {
  search(query: $words, article: $article, first: 100) {
    type
    matched
    standing
    entity {
      slug
      name
      article {
        slug
        title
      }
      ... on Proposition {
        claims(first: 10) {
          ...Said
        }
      }
      ... on Claim {
        ...Saying
      }
      ... on Stated {
        ...Fact
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TextDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Text($slug: String!, $after: String) {
  article(slug: $slug) {
    sentences(first: 100, after: $after) {
      pageInfo {
        ...Next
      }
      nodes {
        slug
        text
        passages(first: 30) {
          nodes {
            slug
            start
            end
            segments
          }
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TextQuery, TextQueryVariables>;
export const ThingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Thing($slug: String!) {
  entity(slug: $slug) {
    __typename
    slug
    name
    article {
      slug
      title
    }
    ... on Stated {
      ...Fact
    }
    ... on Proposition {
      ...Proposed
    }
    ... on Element {
      point: text
      sort: kind
    }
    ... on Claim {
      ...Saying
    }
    ... on Finding {
      rule
      text
      compares {
        ...Saying
        proposition {
          text
        }
      }
    }
    ... on Actor {
      kind
      describedAs
      articles(first: 20) {
        nodes {
          slug
          title
        }
      }
    }
    findings(first: 20) {
      nodes {
        slug
        rule
        text
        compares {
          ...Saying
        }
      }
    }
    propositions(first: 60) {
      totalCount
      nodes {
        slug
        text
        claims(first: 20) {
          ...Said
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Proposed on Proposition {
  sentence: text
  believed: standing
  claims(first: 40) {
    ...Said
  }
}`) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const UtterancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Utterances($speaker: String!, $first: Int!, $claimsAfter: String) {
  claims(filter: {speaker: [$speaker]}, first: $first, after: $claimsAfter) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Saying
      passages {
        inTranslation
      }
      proposition {
        slug
        text
      }
    }
    facets {
      article(first: 20) {
        count
        value {
          slug
          title
          claims(first: 0) {
            facets {
              speaker(first: 60) {
                value {
                  slug
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<UtterancesQuery, UtterancesQueryVariables>;
export const BearingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bearing($slug: String!) {
  proposition(slug: $slug) {
    slug
    about(first: 40) {
      nodes {
        ...Named
      }
    }
    rebuttedBy(first: 20) {
      edges {
        ...Edge
        node {
          ...Believed
        }
      }
    }
    rebuts(first: 20) {
      edges {
        ...Edge
        node {
          ...Believed
        }
      }
    }
    supportedBy(first: 20) {
      nodes {
        ...Fact
        slug
        premises {
          ...Believed
        }
      }
    }
    supports(first: 20) {
      nodes {
        ...Fact
        slug
        conclusion {
          ...Believed
        }
      }
    }
    antecedentOf(first: 20) {
      nodes {
        ...Fact
        slug
        text
      }
    }
    consequentOf(first: 20) {
      nodes {
        ...Fact
        slug
        text
      }
    }
    trueUnder(first: 20) {
      nodes {
        slug
        text
        ambiguity {
          slug
          question
        }
      }
    }
    claims(first: 20) {
      nodes {
        states(first: 20) {
          nodes {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Believed on Proposition {
  slug
  text
  claims(first: 20) {
    ...Said
  }
}
fragment Named on Entity {
  __typename
  slug
  name
  ... on Stated {
    standing
  }
  ... on Proposition {
    believed: standing
  }
}`) as unknown as TypedDocumentString<BearingQuery, BearingQueryVariables>;
export const AnalysisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Analysis($slug: String!) {
  element(slug: $slug) {
    slug
    parties(first: 20) {
      edges {
        ...Edge
        node {
          ...Named
        }
      }
    }
    against(first: 20) {
      edges {
        ...Edge
        node {
          ...Named
        }
      }
    }
    events(first: 20) {
      edges {
        ...Edge
        node {
          ...Named
        }
      }
    }
    regarding(first: 20) {
      edges {
        ...Edge
        node {
          ...Named
        }
      }
    }
    concepts(first: 20) {
      edges {
        ...Edge
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Named on Entity {
  __typename
  slug
  name
  ... on Stated {
    standing
  }
  ... on Proposition {
    believed: standing
  }
}`) as unknown as TypedDocumentString<AnalysisQuery, AnalysisQueryVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($article: String, $after: String) {
  timeline(article: $article, first: 100, after: $after) {
    totalCount
    pageInfo {
      ...Next
    }
    nodes {
      ...Dated
    }
    undated {
      ...Dated
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Dated on TimelineEntry {
  relation
  of {
    __typename
    slug
    name
    ... on Proposition {
      claims(first: 20) {
        ...Said
      }
    }
    ... on Claim {
      ...Saying
    }
  }
  time {
    slug
    words
    edtf
    earliest
    latest
    corrected
    article {
      slug
      title
      translation
    }
    ...Fact
    findings(first: 5) {
      nodes {
        slug
        rule
      }
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SequenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sequence($filter: EventFilter) {
  events(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...Happening
      ...Fact
      times {
        slug
      }
      sinceTimes {
        slug
      }
      untilTimes {
        slug
      }
      follows(first: 10) {
        ...Neighbours
      }
      ledTo(first: 10) {
        ...Neighbours
      }
      wouldLeadTo(first: 10) {
        ...Neighbours
      }
    }
  }
}
    fragment Saying on Claim {
  slug
  act
  polarity
  certainty
  manner
  speaker {
    ...Speaking
  }
  passages {
    slug
    manner
    quote
  }
}
fragment Said on ClaimConnection {
  totalCount
  nodes {
    ...Saying
  }
}
fragment Reason on Editorial {
  by
  why
}
fragment ReadSo on Reading {
  slug
}
fragment Speaking on Actor {
  slug
  name
  kind
  narrator
}
fragment Fact on Stated {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Edge on FactEdge {
  standing
  statedBy(first: 40) {
    ...Said
  }
  editorial {
    ...Reason
  }
  underReading {
    ...ReadSo
  }
}
fragment Neighbours on EventFactConnection {
  edges {
    ...Edge
    node {
      ...Happening
    }
  }
}
fragment Happening on Event {
  __typename
  slug
  name
  status
  ... on Stated {
    standing
  }
}`) as unknown as TypedDocumentString<SequenceQuery, SequenceQueryVariables>;