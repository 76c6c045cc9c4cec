export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

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

/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type Actor = Entity & Node & {
  /** For whom it acts, as envoy, delegation or agent. */
  readonly actsFor: ActorActsForConnection;
  /** Who acts for it. */
  readonly agents: ActorAgentsConnection;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** Posts that it filled. */
  readonly appointments: RoleFactConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** The articles in which it appears. */
  readonly articles: ArticleConnection;
  /** Where it is or comes from. */
  readonly basedIn: PlaceFactConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Claims that this actor makes. */
  readonly claims: ClaimConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** How somebody who is not named is described. */
  readonly describedAs?: Maybe<Scalars['String']['output']>;
  /** One line by the editor: who that is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Points in the analysis of this party. */
  readonly elements: ElementFactConnection;
  /** Points that work against it. */
  readonly elementsAgainst: ElementFactConnection;
  /** Terms in its favour. */
  readonly entitlements: ProvisionFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What it founded. */
  readonly founded: ActorFactConnection;
  /** Who founded it. */
  readonly founders: ActorFactConnection;
  /** Transfers in which it gives. */
  readonly gives: TransferFactConnection;
  /** Terms that it guarantees. */
  readonly guarantees: ProvisionFactConnection;
  /** Where it is held. */
  readonly heldAt: PlaceFactConnection;
  /** Who holds it captive. */
  readonly heldBy: ActorFactConnection;
  /** Whom it holds captive. */
  readonly holds: ActorFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of actor it is. */
  readonly kind: ActorKind;
  /** Who leads it. */
  readonly leaders: ActorFactConnection;
  /** What it leads. */
  readonly leads: ActorFactConnection;
  /** What it leaves open. */
  readonly leavesOpen: OpenPointConnection;
  /** What it is a member or part of. */
  readonly memberOf: ActorFactConnection;
  /** Its members and parts. */
  readonly members: ActorFactConnection;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Whether the article names it. */
  readonly named: Scalars['Boolean']['output'];
  /** Names as an article writes them. */
  readonly names: ReadonlyArray<Name>;
  /** Whether it is the voice that tells an article. */
  readonly narrator: Scalars['Boolean']['output'];
  /** Terms that it has to keep. */
  readonly obligations: ProvisionFactConnection;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Who stands against it. */
  readonly opponents: ActorFactConnection;
  /** Whom it stands against. */
  readonly opposes: ActorFactConnection;
  /** Events in which it takes part. */
  readonly participations: ActorParticipationsConnection;
  /** Claims of others that this actor passes on. */
  readonly passedOn: ClaimConnection;
  /** Transfers that go through its hands. */
  readonly passesOn: TransferFactConnection;
  /** Posts in it or for it. */
  readonly posts: RoleFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Transfers in which it receives. */
  readonly receives: TransferFactConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Posts that it holds or held. */
  readonly roles: RoleFactConnection;
  /** How many it counts. */
  readonly sizes: ReadonlyArray<Quantity>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** What split from it. */
  readonly splinters: ActorFactConnection;
  /** What it split from. */
  readonly splitFrom: ActorFactConnection;
  /** The larger group of which it is a part. */
  readonly subsetOf: ActorFactConnection;
  /** Groups that are a part of it. */
  readonly subsets: ActorFactConnection;
  /** Whom it came after. */
  readonly succeeded: ActorFactConnection;
  /** Who came after it. */
  readonly successors: ActorFactConnection;
  /** Places that belong to it. */
  readonly territories: PlaceFactConnection;
  /** Terms that it verifies. */
  readonly verifies: ProvisionFactConnection;
  /** Its Wikidata id, added by the editor. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorActsForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ActorActsForFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ActorActsForFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorBasedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorElementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorEntitlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorFoundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorFoundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorGivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorGuaranteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorHeldAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorLeavesOpenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorOpponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorPassedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorPassesOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorReceivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSplitFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSubsetOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSubsetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSucceededArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** Somebody who acts, speaks, or is acted upon. One node per named actor over all articles. */
export type ActorVerifiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};

/** A page of relations that are stated facts, with actors at the other end. */
export type ActorActsForConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ActorActsForEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ActorFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: ActorActsForFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an actor at its other end. */
export type ActorActsForEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** In which event. */
  readonly in?: Maybe<Event>;
  /** The actor. */
  readonly node: Actor;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an actor at its other end. */
export type ActorActsForEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ActorActsForFactFacets = {
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: in which event. */
  readonly in: ReadonlyArray<CountedEvent>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ActorActsForFactFacetsInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ActorActsForFactFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a relation, as a stated fact, must have to be given; all that is set must apply. */
export type ActorActsForFactFilter = {
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which event. One of these (slugs). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** A page of relations that are stated facts, with actors at the other end. */
export type ActorAgentsConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ActorAgentsEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ActorFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: ActorActsForFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an actor at its other end. */
export type ActorAgentsEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** In which event. */
  readonly in?: Maybe<Event>;
  /** The actor. */
  readonly node: Actor;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an actor at its other end. */
export type ActorAgentsEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of actors. */
export type ActorConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ActorFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** What there is on all pages together, counted by what actors can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ActorFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: the articles in which it appears. */
  readonly articles: ReadonlyArray<CountedArticle>;
  /** How many there are by this: what sort of actor it is. */
  readonly kind: ReadonlyArray<CountedActorKind>;
  /** How many there are by this: whether the article names it. */
  readonly named: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: whether it is the voice that tells an article. */
  readonly narrator: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: whether it makes a claim. */
  readonly speaks: ReadonlyArray<CountedBoolean>;
};


/** What there is on all pages together, counted by what actors can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ActorFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what actors can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ActorFacetsArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with actors at the other end. */
export type ActorFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ActorFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ActorFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an actor at its other end. */
export type ActorFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The actor. */
  readonly node: Actor;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an actor at its other end. */
export type ActorFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What an actor must have to be given; all that is set must apply. */
export type ActorFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What sort of actor it is. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Whether the article names it. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is the voice that tells an article. */
  readonly narrator?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those who make at least one claim, false for those who never speak. */
  readonly speaks?: InputMaybe<Scalars['Boolean']['input']>;
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

/** How a connection of actor nodes is sorted. */
export type ActorOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ActorOrderField;
};

/** What a connection of actor nodes can be sorted by. */
export type ActorOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** A page of relations that are stated facts, with events at the other end. */
export type ActorParticipationsConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ActorParticipationsEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: EventParticipantsFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an event at its other end. */
export type ActorParticipationsEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The event. */
  readonly node: Event;
  /** As what it takes part. */
  readonly role?: Maybe<ParticipantRole>;
  /** On which side, by a word of the editor's for it. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an event at its other end. */
export type ActorParticipationsEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** The event by which sides agree on terms. */
export type Agreement = Entity & Event & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** What the agreement sets. */
  readonly provisions: ProvisionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** The event by which sides agree on terms. */
export type AgreementAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which sides agree on terms. */
export type AgreementWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** A passage that can be read in more than one way. */
export type Ambiguity = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Where. */
  readonly passages: ReadonlyArray<Passage>;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** What is unclear. */
  readonly question: Scalars['String']['output'];
  /** The ways in which it can be read. */
  readonly readings: ReadingConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What it touches. */
  readonly regarding: EntityConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
};


/** A passage that can be read in more than one way. */
export type AmbiguityAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadingOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A passage that can be read in more than one way. */
export type AmbiguityRegardingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A page of ambiguities. */
export type AmbiguityConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<AmbiguityEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: AmbiguityFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Ambiguity>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ambiguity in a page. */
export type AmbiguityEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The ambiguity. */
  readonly node: Ambiguity;
};

/** What there is on all pages together, counted by what ambiguities can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type AmbiguityFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
};


/** What there is on all pages together, counted by what ambiguities can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type AmbiguityFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an ambiguity must have to be given; all that is set must apply. */
export type AmbiguityFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a connection of ambiguity nodes is sorted. */
export type AmbiguityOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: AmbiguityOrderField;
};

/** What a connection of ambiguity nodes can be sorted by. */
export type AmbiguityOrderField =
  /** By its readable id. */
  | 'SLUG';

/** One source text. The text itself is not held; only positions in it and short quotations. */
export type Article = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** Who made the annotation. */
  readonly annotatedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** Who wrote it, where the source says so. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** All claims of the article. */
  readonly claims: ClaimConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Whether the text is invented. */
  readonly fiction: Scalars['Boolean']['output'];
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Findings that compare it with other articles. */
  readonly findingsAcross: FindingConnection;
  /** Findings that compare what is said in it. */
  readonly findingsWithin: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of text it is. */
  readonly kind: ArticleKind;
  /** The language of the text (BCP 47). */
  readonly language: Scalars['String']['output'];
  /** The length of the text in Unicode code points. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** The voice that tells the article. */
  readonly narrator?: Maybe<Actor>;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** When it was published, where the source says so (EDTF). */
  readonly published?: Maybe<Scalars['String']['output']>;
  /** Who published it, where the source says so. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** When it was read there (EDTF). */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** Whether a second person has reviewed the annotation. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** When it was last loaded into the graph (ISO 8601). */
  readonly seededAt?: Maybe<Scalars['String']['output']>;
  /** Its headings and sentences in order. */
  readonly sentences: SentenceConnection;
  /** SHA-256 of the text's bytes in UTF-8. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** The name of the file that holds the text. */
  readonly textFile?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** Whether the text is a translation; its quotations are then quotations in translation. */
  readonly translation: Scalars['Boolean']['output'];
  /** Why the editor holds the text to be a translation. */
  readonly translationWhy?: Maybe<Scalars['String']['output']>;
  /** Where it can be read, where that is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The version of the annotation (PROV). */
  readonly version: Scalars['Int']['output'];
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleFindingsAcrossArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleFindingsWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticlePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One source text. The text itself is not held; only positions in it and short quotations. */
export type ArticleSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SentenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SentenceOrder>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ArticleFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a page. */
export type ArticleEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** What there is on all pages together, counted by what articles can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ArticleFacets = {
  /** How many there are by this: whether the text is invented. */
  readonly fiction: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: what sort of text it is. */
  readonly kind: ReadonlyArray<CountedArticleKind>;
  /** How many there are by this: the language of the text (BCP 47). */
  readonly language: ReadonlyArray<CountedString>;
};


/** What there is on all pages together, counted by what articles can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ArticleFacetsLanguageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an article must have to be given; all that is set must apply. */
export type ArticleFilter = {
  /** Whether the text is invented. */
  readonly fiction?: InputMaybe<Scalars['Boolean']['input']>;
  /** What sort of text it is. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<ArticleKind>>;
  /** The language of the text (BCP 47). Exactly one of these. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** How a connection of article nodes is sorted. */
export type ArticleOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ArticleOrderField;
};

/** What a connection of article nodes can be sorted by. */
export type ArticleOrderField =
  /** By its readable id. */
  | 'SLUG'
  /** By title, letter by letter. */
  | 'TITLE';

/** Somebody's judgement of how far something agreed was kept. */
export type Assessment = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** As of when. */
  readonly asOfTimes: ReadonlyArray<TimeExpression>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** On what it rests according to the speaker. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its place on the scale of the Peace Accords Matrix, where the words allow one. */
  readonly scale?: Maybe<ComplianceScale>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** The speaker's own word for it. */
  readonly words: Scalars['String']['output'];
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Somebody's judgement of how far something agreed was kept. */
export type AssessmentStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of assessments. */
export type AssessmentConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: AssessmentFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An assessment in a page. */
export type AssessmentEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment. */
  readonly node: Assessment;
};

/** What there is on all pages together, counted by what assessments can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type AssessmentFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: its place on the scale of the Peace Accords Matrix, where the words allow one. */
  readonly scale: ReadonlyArray<CountedComplianceScale>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what assessments can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type AssessmentFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what assessments can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type AssessmentFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an assessment must have to be given; all that is set must apply. */
export type AssessmentFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place on the scale of the Peace Accords Matrix, where the words allow one. One of these. */
  readonly scale?: InputMaybe<ReadonlyArray<ComplianceScale>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of assessment nodes is sorted. */
export type AssessmentOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: AssessmentOrderField;
};

/** What a connection of assessment nodes can be sorted by. */
export type AssessmentOrderField =
  /** By its readable id. */
  | 'SLUG';

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

/** The event by which somebody is accused before a court. */
export type Charge = Entity & Event & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What the accused is said to have done. */
  readonly offences: ConceptFactConnection;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** The event by which somebody is accused before a court. */
export type ChargeAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeOffencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which somebody is accused before a court. */
export type ChargeWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of charges. */
export type ChargeConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ChargeEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Charge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A charge in a page. */
export type ChargeEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The charge. */
  readonly node: Charge;
};

/** A page of relations that are stated facts, with charges at the other end. */
export type ChargeFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ChargeFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Charge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a charge at its other end. */
export type ChargeFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The charge. */
  readonly node: Charge;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a charge at its other end. */
export type ChargeFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type Claim = Entity & Node & {
  /** What the speaker does in saying it. */
  readonly act: Act;
  /** To whom it was said, where that is said. */
  readonly addressees: ReadonlyArray<Actor>;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The article it stands in. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** How sure the speaker shows himself to be. */
  readonly certainty: Certainty;
  /** Findings that compare it. */
  readonly comparedIn: FindingConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Claims that correct it. */
  readonly correctedBy: ClaimFactConnection;
  /** A claim that it corrects. */
  readonly corrects: ClaimFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** How its passages give it; mixed where they differ. */
  readonly manner?: Maybe<Manner>;
  /** By which medium it was said, where that is said. */
  readonly medium?: Maybe<Scalars['String']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The passages that bear it. */
  readonly passages: ReadonlyArray<Passage>;
  /** How the speaker stands to the proposition. */
  readonly polarity: Polarity;
  /** What it is a stance on. */
  readonly proposition?: Maybe<Proposition>;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Claims that narrow or soften it. */
  readonly qualifiedBy: ClaimFactConnection;
  /** A claim that it narrows or softens. */
  readonly qualifies: ClaimFactConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** To whom the content is attributed (the innermost speaker). */
  readonly speaker?: Maybe<Actor>;
  /** Facts that rest on this claim. */
  readonly states: EntityConnection;
  /** When it was said, where that is said. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** Who passes it on, from the narrator inward. Left out, it is the narrator, unless he speaks himself. */
  readonly via: ReadonlyArray<Actor>;
  /** Where it was said, where that is said. */
  readonly where?: Maybe<Scalars['String']['output']>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimComparedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimCorrectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimCorrectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimQualifiedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimQualifiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A speaker's stance on a proposition in one article. The same speaker on the same proposition is one claim with several passages. */
export type ClaimStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ClaimFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacets = {
  /** How many there are by this: what its proposition is about. */
  readonly about: ReadonlyArray<CountedEntity>;
  /** How many there are by this: what the speaker does in saying it. */
  readonly act: ReadonlyArray<CountedAct>;
  /** How many there are by this: the article it stands in. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: how sure the speaker shows himself to be. */
  readonly certainty: ReadonlyArray<CountedCertainty>;
  /** How many there are by this: the concepts that its proposition is about. */
  readonly concept: ReadonlyArray<CountedConcept>;
  /** How many there are by this: how its passages give it; mixed where they differ. */
  readonly manner: ReadonlyArray<CountedManner>;
  /** How many there are by this: how the speaker stands to the proposition. */
  readonly polarity: ReadonlyArray<CountedPolarity>;
  /** How many there are by this: to whom the content is attributed (the innermost speaker). */
  readonly speaker: ReadonlyArray<CountedActor>;
  /** How many there are by this: who passes it on, from the narrator inward. Left out, it is the narrator, unless he speaks himself. */
  readonly via: ReadonlyArray<CountedActor>;
};


/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacetsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacetsConceptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacetsSpeakerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what claims can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ClaimFacetsViaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with claims at the other end. */
export type ClaimFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ClaimFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ClaimFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a claim at its other end. */
export type ClaimFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The claim. */
  readonly node: Claim;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a claim at its other end. */
export type ClaimFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a claim must have to be given; all that is set must apply. */
export type ClaimFilter = {
  /** Whose proposition is about one of these (slugs). */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the speaker does in saying it. One of these. */
  readonly act?: InputMaybe<ReadonlyArray<Act>>;
  /** The article it stands in. One of these (slugs). */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the speaker shows himself to be. One of these. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Whose proposition is about one of these concepts (slugs). */
  readonly concept?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How its passages give it; mixed where they differ. One of these. */
  readonly manner?: InputMaybe<ReadonlyArray<Manner>>;
  /** How the speaker stands to the proposition. One of these. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** To whom the content is attributed (the innermost speaker). One of these (slugs). */
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who passes it on, from the narrator inward. Left out, it is the narrator, unless he speaks himself. One of these (slugs). */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a connection of claim nodes is sorted. */
export type ClaimOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ClaimOrderField;
};

/** What a connection of claim nodes can be sorted by. */
export type ClaimOrderField =
  /** As it stands in the articles: by article, and in one by place. */
  | 'POSITION'
  /** By its readable id. */
  | 'SLUG';

/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ClassificationFactFacets = {
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: whether it is said only in passing, and not the point of the sentence. */
  readonly inPassing: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
  /** How many there are by this: the word as written. */
  readonly words: ReadonlyArray<CountedString>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ClassificationFactFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type ClassificationFactFacetsWordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a relation, as a stated fact, must have to be given; all that is set must apply. */
export type ClassificationFactFilter = {
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is said only in passing, and not the point of the sentence. */
  readonly inPassing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** The word as written. Exactly one of these. */
  readonly words?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** A page of propositions with the stances that are compared. */
export type ComparisonConnection = {
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ComparisonRowEdge>;
  /** The propositions of all pages together, counted by what they have. */
  readonly facets: PropositionFacets;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ComparisonRow>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many propositions there are about the thing. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A proposition, and how each speaker stands to it. */
export type ComparisonRow = {
  /** The proposition. */
  readonly proposition: Proposition;
  /** One stance for each speaker, by the speakers' names. */
  readonly stances: ReadonlyArray<SpeakerStance>;
};

/** A row of a comparison in a page. */
export type ComparisonRowEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ComparisonRow;
};

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

/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatio = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The quantity that was divided. */
  readonly dividend: ReadonlyArray<Quantity>;
  /** The quantity by which it was divided. */
  readonly divisor: ReadonlyArray<Quantity>;
  /** The exchange it is about. */
  readonly exchange?: Maybe<Exchange>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The greatest ratio that the quantities allow; null where no end is given. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The least ratio that the quantities allow; null where no end is given. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** The readings of ambiguous passages under which alone the quantities belong to the exchange. */
  readonly readings: ReadonlyArray<Reading>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How it was computed in one line. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The range of ratios that two stated quantities allow; computed, said by nobody. */
export type ComputedRatioRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of computed ratios. */
export type ComputedRatioConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ComputedRatioEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ComputedRatioFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<ComputedRatio>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A computed ratio in a page. */
export type ComputedRatioEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The computed ratio. */
  readonly node: ComputedRatio;
};

/** What there is on all pages together, counted by what computed ratios can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ComputedRatioFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
};


/** What there is on all pages together, counted by what computed ratios can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ComputedRatioFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a computed ratio must have to be given; all that is set must apply. */
export type ComputedRatioFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a connection of computed ratio nodes is sorted. */
export type ComputedRatioOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ComputedRatioOrderField;
};

/** What a connection of computed ratio nodes can be sorted by. */
export type ComputedRatioOrderField =
  /** By its readable id. */
  | 'SLUG';

/** A notion that speakers use (SKOS). */
export type Concept = Entity & Node & {
  /** Other labels. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** The articles in which it appears. */
  readonly articles: ArticleConnection;
  /** The wider concept. */
  readonly broader: ConceptFactConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Charges that allege it. */
  readonly charges: ChargeFactConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Concepts that are told apart from it. */
  readonly contrastedBy: ConceptFactConnection;
  /** A concept from which somebody tells it apart. */
  readonly contrastsWith: ConceptFactConnection;
  /** Its definitions, each by somebody. */
  readonly definitions: DefinitionConnection;
  /** Points that are a case of it. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What is called so, by whom. */
  readonly instances: ConceptInstancesConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Words by which an article writes it. */
  readonly names: ReadonlyArray<Name>;
  /** Concepts that are narrower. */
  readonly narrower: ConceptFactConnection;
  /** The articles that use it and in which nobody defines it. */
  readonly notDefinedIn: ReadonlyArray<Article>;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The preferred label. */
  readonly prefLabel: Scalars['String']['output'];
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Terms that treat of it. */
  readonly provisions: ProvisionFactConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** A concept that belongs near it. */
  readonly related: ConceptFactConnection;
  /** Concepts beside which it is set. */
  readonly relatedFrom: ConceptFactConnection;
  /** What the editor includes in it, in one line. */
  readonly scopeNote?: Maybe<Scalars['String']['output']>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
};


/** A notion that speakers use (SKOS). */
export type ConceptAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptChargesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptContrastedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptContrastsWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DefinitionOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A notion that speakers use (SKOS). */
export type ConceptRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};

/** A page of concepts. */
export type ConceptConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ConceptFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept in a page. */
export type ConceptEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** What there is on all pages together, counted by what concepts can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConceptFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: the articles in which it appears. */
  readonly articles: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether somebody defines it. */
  readonly defined: ReadonlyArray<CountedBoolean>;
};


/** What there is on all pages together, counted by what concepts can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConceptFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what concepts can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConceptFacetsArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with concepts at the other end. */
export type ConceptFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ConceptFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ConceptFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a concept at its other end. */
export type ConceptFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The concept. */
  readonly node: Concept;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a concept at its other end. */
export type ConceptFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a concept must have to be given; all that is set must apply. */
export type ConceptFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True for those that somebody defines, false for those that nobody does. */
  readonly defined?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of relations that are stated facts, with entities at the other end. */
export type ConceptInstancesConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ConceptInstancesEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EntityFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: ClassificationFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an entity at its other end. */
export type ConceptInstancesEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Whether it is said only in passing, and not the point of the sentence. */
  readonly inPassing?: Maybe<Scalars['Boolean']['output']>;
  /** The entity. */
  readonly node: Entity;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** The word as written. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** A relation that is a stated fact, and an entity at its other end. */
export type ConceptInstancesEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** How a connection of concept nodes is sorted. */
export type ConceptOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ConceptOrderField;
};

/** What a connection of concept nodes can be sorted by. */
export type ConceptOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** If one thing, then another; the antecedent is claimed by nobody. */
export type Conditional = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** If what. */
  readonly antecedents: ReadonlyArray<Proposition>;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** Whether the text marks it. */
  readonly basis: Basis;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Then what. */
  readonly consequents: ReadonlyArray<Proposition>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The word that marks it. */
  readonly marker?: Maybe<Scalars['String']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The conditional in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** If one thing, then another; the antecedent is claimed by nobody. */
export type ConditionalStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of conditionals. */
export type ConditionalConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ConditionalEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ConditionalFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Conditional>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conditional in a page. */
export type ConditionalEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The conditional. */
  readonly node: Conditional;
};

/** What there is on all pages together, counted by what conditionals can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConditionalFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether the text marks it. */
  readonly basis: ReadonlyArray<CountedBasis>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what conditionals can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConditionalFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what conditionals can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ConditionalFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a conditional must have to be given; all that is set must apply. */
export type ConditionalFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the text marks it. One of these. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of conditional nodes is sorted. */
export type ConditionalOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ConditionalOrderField;
};

/** What a connection of conditional nodes can be sorted by. */
export type ConditionalOrderField =
  /** By its readable id. */
  | 'SLUG';

/** Whether a finding holds under every reading. */
export type Confidence =
  /** It holds however the text is read. */
  | 'EVERY_READING'
  /** It holds under the readings it names. */
  | 'SOME_READINGS';

/** One value, and how many have it. */
export type CountedAct = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Act;
};

/** One actor, and how many have it. */
export type CountedActor = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Actor;
};

/** One value, and how many have it. */
export type CountedActorKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: ActorKind;
};

/** One article, and how many have it. */
export type CountedArticle = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Article;
};

/** One value, and how many have it. */
export type CountedArticleKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: ArticleKind;
};

/** One value, and how many have it. */
export type CountedBasis = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Basis;
};

/** One value, and how many have it. */
export type CountedBoolean = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Scalars['Boolean']['output'];
};

/** One value, and how many have it. */
export type CountedCertainty = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Certainty;
};

/** One value, and how many have it. */
export type CountedComplianceScale = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: ComplianceScale;
};

/** One concept, and how many have it. */
export type CountedConcept = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Concept;
};

/** One value, and how many have it. */
export type CountedConfidence = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Confidence;
};

/** One value, and how many have it. */
export type CountedCurrency = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Currency;
};

/** One value, and how many have it. */
export type CountedElementKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: ElementKind;
};

/** One thing, and how many have it. */
export type CountedEntity = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Entity;
};

/** One value, and how many have it. */
export type CountedEntityType = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: EntityType;
};

/** One event, and how many have it. */
export type CountedEvent = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Event;
};

/** One value, and how many have it. */
export type CountedEventKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: EventKind;
};

/** One value, and how many have it. */
export type CountedEventStatus = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: EventStatus;
};

/** One value, and how many have it. */
export type CountedFindingRule = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: FindingRule;
};

/** One value, and how many have it. */
export type CountedManner = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Manner;
};

/** One value, and how many have it. */
export type CountedOpenPointKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: OpenPointKind;
};

/** One value, and how many have it. */
export type CountedParticipantRole = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: ParticipantRole;
};

/** One value, and how many have it. */
export type CountedPolarity = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Polarity;
};

/** One value, and how many have it. */
export type CountedSentenceKind = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: SentenceKind;
};

/** One value, and how many have it. */
export type CountedStance = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Stance;
};

/** One value, and how many have it. */
export type CountedStanding = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Standing;
};

/** One value, and how many have it. */
export type CountedString = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common. */
  readonly value: Scalars['String']['output'];
};

/** Whether somebody holds a role now, according to the article. */
export type Currency =
  /** Holds it. */
  | 'CURRENT'
  /** Held it. */
  | 'FORMER'
  /** The article does not say. */
  | 'UNSAID';

/** What somebody says a concept is. */
export type Definition = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** What it defines. */
  readonly concept?: Maybe<Concept>;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The definition in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** What somebody says a concept is. */
export type DefinitionAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** What somebody says a concept is. */
export type DefinitionCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** What somebody says a concept is. */
export type DefinitionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What somebody says a concept is. */
export type DefinitionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What somebody says a concept is. */
export type DefinitionMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** What somebody says a concept is. */
export type DefinitionOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** What somebody says a concept is. */
export type DefinitionPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What somebody says a concept is. */
export type DefinitionRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** What somebody says a concept is. */
export type DefinitionStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of definitions. */
export type DefinitionConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<DefinitionEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: DefinitionFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Definition>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A definition in a page. */
export type DefinitionEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The definition. */
  readonly node: Definition;
};

/** What there is on all pages together, counted by what definitions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type DefinitionFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what definitions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type DefinitionFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what definitions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type DefinitionFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a definition must have to be given; all that is set must apply. */
export type DefinitionFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of definition nodes is sorted. */
export type DefinitionOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: DefinitionOrderField;
};

/** What a connection of definition nodes can be sorted by. */
export type DefinitionOrderField =
  /** By its readable id. */
  | 'SLUG';

/** What the editor adds where nobody says it. */
export type Editorial = {
  /** Who adds it. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type Element = Entity & Node & Stated & {
  /** Against whom it works. */
  readonly against: ActorFactConnection;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** The concept it is a case of. */
  readonly concepts: ConceptFactConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Whether those who speak of it call it credible; null where they do not say. */
  readonly credible?: Maybe<Scalars['Boolean']['output']>;
  /** Of what sort leverage is. */
  readonly domains: ReadonlyArray<LeverageDomain>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** In which event. */
  readonly events: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of point it is. */
  readonly kind: ElementKind;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Whose it is. */
  readonly parties: ActorFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** To what end. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What it regards. */
  readonly regarding: EntityFactConnection;
  /** By what it is pursued. */
  readonly servedBy: ElementFactConnection;
  /** What it serves. */
  readonly serves: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How it is meant. */
  readonly stance?: Maybe<Stance>;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The point in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementRegardingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One point in the analysis of a party or an event: an interest, a demand, a red line, leverage, a tactic, an obstacle and so on; each said of somebody by somebody. */
export type ElementStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of elements. */
export type ElementConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ElementEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ElementFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Element>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An element in a page. */
export type ElementEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The element. */
  readonly node: Element;
};

/** What there is on all pages together, counted by what elements can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ElementFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: in which event. */
  readonly events: ReadonlyArray<CountedEvent>;
  /** How many there are by this: what sort of point it is. */
  readonly kind: ReadonlyArray<CountedElementKind>;
  /** How many there are by this: whose it is. */
  readonly parties: ReadonlyArray<CountedActor>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how it is meant. */
  readonly stance: ReadonlyArray<CountedStance>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what elements can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ElementFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what elements can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ElementFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what elements can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ElementFacetsPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what elements can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ElementFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with elements at the other end. */
export type ElementFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ElementFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ElementFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Element>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an element at its other end. */
export type ElementFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The element. */
  readonly node: Element;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an element at its other end. */
export type ElementFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What an element must have to be given; all that is set must apply. */
export type ElementFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which event. One of these (slugs). */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What sort of point it is. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<ElementKind>>;
  /** Whose it is. One of these (slugs). */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it is meant. One of these. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
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

/** How a connection of element nodes is sorted. */
export type ElementOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ElementOrderField;
};

/** What a connection of element nodes can be sorted by. */
export type ElementOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type Entity = {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** Anything in the graph: it has a slug and a caption, and others can speak of it. */
export type EntityRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of relations that are stated facts, with concepts at the other end. */
export type EntityCalledConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EntityCalledEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ConceptFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: ClassificationFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a concept at its other end. */
export type EntityCalledEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Whether it is said only in passing, and not the point of the sentence. */
  readonly inPassing?: Maybe<Scalars['Boolean']['output']>;
  /** The concept. */
  readonly node: Concept;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** The word as written. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** A relation that is a stated fact, and a concept at its other end. */
export type EntityCalledEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EntityFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** What there is on all pages together, counted by what entities can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type EntityFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: its type. */
  readonly type: ReadonlyArray<CountedEntityType>;
};


/** What there is on all pages together, counted by what entities can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type EntityFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with entities at the other end. */
export type EntityFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EntityFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EntityFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an entity at its other end. */
export type EntityFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The entity. */
  readonly node: Entity;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an entity at its other end. */
export type EntityFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a thing of any type must have to be given; all that is set must apply. */
export type EntityFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** How a connection of entity nodes is sorted. */
export type EntityOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: EntityOrderField;
};

/** What a connection of entity nodes can be sorted by. */
export type EntityOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

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

/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type Event = {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happens, may happen, or is proposed; its kind is a neutral word. */
export type EventWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of events. */
export type EventConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What there is on all pages together, counted by what events can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type EventFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: what sort of event it is. */
  readonly kind: ReadonlyArray<CountedEventKind>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
  /** How many there are by this: whether it has happened. */
  readonly status: ReadonlyArray<CountedEventStatus>;
};


/** What there is on all pages together, counted by what events can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type EventFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what events can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type EventFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with events at the other end. */
export type EventFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EventFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an event at its other end. */
export type EventFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The event. */
  readonly node: Event;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an event at its other end. */
export type EventFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What an event must have to be given; all that is set must apply. */
export type EventFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** What sort of event it is. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Whether it has happened. One of these. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
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

/** How a connection of event nodes is sorted. */
export type EventOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: EventOrderField;
};

/** What a connection of event nodes can be sorted by. */
export type EventOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG'
  /** By the first day it can be; what has no such day comes last. */
  | 'TIME';

/** A page of relations that are stated facts, with actors at the other end. */
export type EventParticipantsConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<EventParticipantsEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ActorFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: EventParticipantsFactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an actor at its other end. */
export type EventParticipantsEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The actor. */
  readonly node: Actor;
  /** As what it takes part. */
  readonly role?: Maybe<ParticipantRole>;
  /** On which side, by a word of the editor's for it. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an actor at its other end. */
export type EventParticipantsEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type EventParticipantsFactFacets = {
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: as what it takes part. */
  readonly role: ReadonlyArray<CountedParticipantRole>;
  /** How many there are by this: on which side, by a word of the editor's for it. */
  readonly side: ReadonlyArray<CountedString>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type EventParticipantsFactFacetsSideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type EventParticipantsFactFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a relation, as a stated fact, must have to be given; all that is set must apply. */
export type EventParticipantsFactFilter = {
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** As what it takes part. One of these. */
  readonly role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  /** On which side, by a word of the editor's for it. Exactly one of these. */
  readonly side?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

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

/** The event by which something is given for something. */
export type Exchange = Entity & Event & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** The ratios that the stated quantities allow, computed; each names the values it used. */
  readonly computedRatios: ComputedRatioConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** The ratio of what is given for what as stated. */
  readonly ratios: RatioConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** What moves from whom to whom. */
  readonly transfers: TransferConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** The event by which something is given for something. */
export type ExchangeAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The event by which something is given for something. */
export type ExchangeAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** The event by which something is given for something. */
export type ExchangeCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The event by which something is given for something. */
export type ExchangeComputedRatiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComputedRatioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComputedRatioOrder>;
};


/** The event by which something is given for something. */
export type ExchangeConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which something is given for something. */
export type ExchangeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The event by which something is given for something. */
export type ExchangeFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The event by which something is given for something. */
export type ExchangeOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The event by which something is given for something. */
export type ExchangePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The event by which something is given for something. */
export type ExchangePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** The event by which something is given for something. */
export type ExchangePrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangePrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The event by which something is given for something. */
export type ExchangeRatiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RatioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RatioOrder>;
};


/** The event by which something is given for something. */
export type ExchangeRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which something is given for something. */
export type ExchangeResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The event by which something is given for something. */
export type ExchangeSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The event by which something is given for something. */
export type ExchangeTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The event by which something is given for something. */
export type ExchangeWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is given for something. */
export type ExchangeWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of exchanges. */
export type ExchangeConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ExchangeEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Exchange>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An exchange in a page. */
export type ExchangeEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The exchange. */
  readonly node: Exchange;
};

/** A relation between two things that is itself a stated fact. */
export type FactEdge = {
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation between two things that is itself a stated fact. */
export type FactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type FactFacets = {
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what the relation is as a stated fact; each facet has the name of the filter by which it is narrowed. */
export type FactFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a relation, as a stated fact, must have to be given; all that is set must apply. */
export type FactFilter = {
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type Finding = Entity & Node & {
  /** What it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** The articles that it compares, where it compares articles. */
  readonly across: ReadonlyArray<Article>;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The article it was found in; none where it compares articles. */
  readonly article?: Maybe<Article>;
  /** In how many articles they say so; only where it compares articles. */
  readonly articleCount?: Maybe<Scalars['Int']['output']>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** The claims it compares. */
  readonly compares: ReadonlyArray<Claim>;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Whether it holds under every reading. */
  readonly holds?: Maybe<Confidence>;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** The readings under which it holds. */
  readonly readings: ReadonlyArray<Reading>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** The rule that found it. */
  readonly rule?: Maybe<FindingRule>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How many speakers say so, each counted once; only where it compares articles. */
  readonly speakerCount?: Maybe<Scalars['Int']['output']>;
  /** The finding in a sentence. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What the graph can tell that the article does not say aloud: a rule compared claims and found something. */
export type FindingRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of findings. */
export type FindingConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: FindingFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a page. */
export type FindingEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** What there is on all pages together, counted by what findings can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type FindingFacets = {
  /** How many there are by this: the articles that it compares, where it compares articles. */
  readonly across: ReadonlyArray<CountedArticle>;
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether it holds under every reading. */
  readonly holds: ReadonlyArray<CountedConfidence>;
  /** How many there are by this: the rule that found it. */
  readonly rule: ReadonlyArray<CountedFindingRule>;
};


/** What there is on all pages together, counted by what findings can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type FindingFacetsAcrossArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what findings can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type FindingFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a finding must have to be given; all that is set must apply. */
export type FindingFilter = {
  /** The articles that it compares, where it compares articles. One of these (slugs). */
  readonly across?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it holds under every reading. One of these. */
  readonly holds?: InputMaybe<ReadonlyArray<Confidence>>;
  /** The rule that found it. One of these. */
  readonly rule?: InputMaybe<ReadonlyArray<FindingRule>>;
};

/** How a connection of finding nodes is sorted. */
export type FindingOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: FindingOrderField;
};

/** What a connection of finding nodes can be sorted by. */
export type FindingOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

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

/** A step from premises to a conclusion (AIF). */
export type Inference = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** Whether the text marks it. */
  readonly basis: Basis;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** To what. */
  readonly conclusion?: Maybe<Proposition>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The word that marks it. */
  readonly marker?: Maybe<Scalars['String']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** From what. */
  readonly premises: ReadonlyArray<Proposition>;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The step in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Propositions that break the inference. */
  readonly undercutBy: PropositionFactConnection;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferencePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A step from premises to a conclusion (AIF). */
export type InferenceUndercutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};

/** A page of inferences. */
export type InferenceConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<InferenceEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: InferenceFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Inference>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An inference in a page. */
export type InferenceEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The inference. */
  readonly node: Inference;
};

/** What there is on all pages together, counted by what inferences can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type InferenceFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether the text marks it. */
  readonly basis: ReadonlyArray<CountedBasis>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what inferences can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type InferenceFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what inferences can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type InferenceFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with inferences at the other end. */
export type InferenceFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<InferenceFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: InferenceFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Inference>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and an inference at its other end. */
export type InferenceFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The inference. */
  readonly node: Inference;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and an inference at its other end. */
export type InferenceFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What an inference must have to be given; all that is set must apply. */
export type InferenceFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the text marks it. One of these. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of inference nodes is sorted. */
export type InferenceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: InferenceOrderField;
};

/** What a connection of inference nodes can be sorted by. */
export type InferenceOrderField =
  /** By its readable id. */
  | 'SLUG';

/** Of what sort leverage is. */
export type LeverageDomain =
  /** Money, trade, sanctions. */
  | 'ECONOMIC'
  /** Courts and charges. */
  | 'LEGAL'
  /** Force or its threat. */
  | 'MILITARY'
  /** Standing, recognition, pressure. */
  | 'POLITICAL';

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

/** How many claims are given in a manner. */
export type MannerCount = {
  /** How many claims are given so. */
  readonly count: Scalars['Int']['output'];
  /** What is counted, in words. */
  readonly counts: Scalars['String']['output'];
  /** The manner. */
  readonly manner: Manner;
};

/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type Mapping = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What it means there, in short. */
  readonly label: Scalars['String']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** The code or name there. */
  readonly notation: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** How close the two are (SKOS). */
  readonly relation: MappingRelation;
  /** The other scheme. */
  readonly scheme: MappingScheme;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** A link to it where there is one. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** Why the editor holds the two to be that close. */
  readonly why: Scalars['String']['output'];
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The editor's mapping of a concept, event, provision or proposition to a term of another scheme. */
export type MappingRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** How a concept of ours relates to one of another scheme (SKOS mapping properties). */
export type MappingRelation =
  /** The other is the wider one. */
  | 'BROAD_MATCH'
  /** The two can be used one for the other in some uses. */
  | 'CLOSE_MATCH'
  /** The two can be used one for the other. */
  | 'EXACT_MATCH'
  /** The other is the narrower one. */
  | 'NARROW_MATCH'
  /** The two are associated. */
  | 'RELATED_MATCH';

/** Schemes to which the editor maps. */
export type MappingScheme =
  /** CAMEO, Conflict and Mediation Event Observations. */
  | 'CAMEO'
  /** Propositions of several articles that say the same, by a name that the editor gives them. */
  | 'MATTER'
  /** Peace Accords Matrix, provisions and their implementation. */
  | 'PAM'
  /** PA-X, the Peace Agreements Database. */
  | 'PA_X'
  /** PLOVER, a coding of political events. */
  | 'PLOVER'
  /** Wikidata. */
  | 'WIKIDATA';

/** A name of an actor, place or event as an article writes it. */
export type Name = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The article that writes it so. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What the name is to the one it names. */
  readonly kind: NameKind;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What it is a name of. */
  readonly of?: Maybe<Entity>;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** Position of its first occurrence in the text. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** Why the editor reads this name as meant for this one. */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NamePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A name of an actor, place or event as an article writes it. */
export type NameRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** What a name as written is to the one it names. */
export type NameKind =
  /** Another or a shorter name. */
  | 'ALIAS'
  /** A description used in place of a name. */
  | 'EPITHET'
  /** A word that stands for it here, such as a capital for its government. */
  | 'METONYM'
  /** The full name. */
  | 'NAME'
  /** A spelling that differs from the usual one. */
  | 'SPELLING';

/** Something with a global id (Relay). */
export type Node = {
  /** Its opaque global id. */
  readonly id: Scalars['ID']['output'];
};

/** Event of any other kind. */
export type Occurrence = Entity & Event & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** Event of any other kind. */
export type OccurrenceAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** Event of any other kind. */
export type OccurrenceAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** Event of any other kind. */
export type OccurrenceCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Event of any other kind. */
export type OccurrenceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Event of any other kind. */
export type OccurrenceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** Event of any other kind. */
export type OccurrenceFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** Event of any other kind. */
export type OccurrenceOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** Event of any other kind. */
export type OccurrencePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Event of any other kind. */
export type OccurrencePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrencePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** Event of any other kind. */
export type OccurrencePrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrencePrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrencePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** Event of any other kind. */
export type OccurrenceRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Event of any other kind. */
export type OccurrenceResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Event of any other kind. */
export type OccurrenceSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Event of any other kind. */
export type OccurrenceWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Event of any other kind. */
export type OccurrenceWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of occurrences. */
export type OccurrenceConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<OccurrenceEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Occurrence>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An occurrence in a page. */
export type OccurrenceEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The occurrence. */
  readonly node: Occurrence;
};

/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPoint = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of opening it is. */
  readonly kind: OpenPointKind;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Where it shows. */
  readonly passages: ReadonlyArray<Passage>;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** On what. */
  readonly regarding: EntityConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** What is open. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Who does not answer or is not heard. */
  readonly who: ActorConnection;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointRegardingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What the article leaves open: a question nobody answers, a voice that is missing, something that is not said. */
export type OpenPointWhoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};

/** A page of open points. */
export type OpenPointConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<OpenPointEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: OpenPointFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<OpenPoint>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An open point in a page. */
export type OpenPointEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The open point. */
  readonly node: OpenPoint;
};

/** What there is on all pages together, counted by what open points can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type OpenPointFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: what sort of opening it is. */
  readonly kind: ReadonlyArray<CountedOpenPointKind>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what open points can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type OpenPointFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what open points can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type OpenPointFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an open point must have to be given; all that is set must apply. */
export type OpenPointFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** What sort of opening it is. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<OpenPointKind>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
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

/** How a connection of open point nodes is sorted. */
export type OpenPointOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: OpenPointOrderField;
};

/** What a connection of open point nodes can be sorted by. */
export type OpenPointOrderField =
  /** By its readable id. */
  | 'SLUG';

/** In which direction a connection is sorted. */
export type OrderDirection =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** Where a page lies among all (Relay). */
export type PageInfo = {
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something came before; known where `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type Passage = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The article. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Claims that it bears. */
  readonly claims: ClaimConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Position after the last character of all that bears the claim. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the quotation is of a translated text. */
  readonly inTranslation?: Maybe<Scalars['Boolean']['output']>;
  /** How it gives what the speaker says. */
  readonly manner: Manner;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** A short quotation that finds the place, at most 12 words. */
  readonly quote: Scalars['String']['output'];
  /** Position of the quotation's first character. */
  readonly quoteStart?: Maybe<Scalars['Int']['output']>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Start and end of each part where the words lie apart, in turn. */
  readonly segments: ReadonlyArray<Scalars['Int']['output']>;
  /** The sentences it lies in. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** Position of the first character of all that bears the claim, in Unicode code points from 0. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The whole passage as the text has it, cut from the file where a copy of the very text is at hand and may be shown; null otherwise. Parts that lie apart are joined by an ellipsis. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassagePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The place in a text that bears a claim (W3C Web Annotation, TextPositionSelector refined by a TextQuoteSelector). */
export type PassageRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of passages. */
export type PassageConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: PassageFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in a page. */
export type PassageEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** What there is on all pages together, counted by what passages can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PassageFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
};


/** What there is on all pages together, counted by what passages can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PassageFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a passage must have to be given; all that is set must apply. */
export type PassageFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a connection of passage nodes is sorted. */
export type PassageOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: PassageOrderField;
};

/** What a connection of passage nodes can be sorted by. */
export type PassageOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** A connection between two things over facts. */
export type Path = {
  /** The things it goes through, both ends included, in order. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many steps it has; none from a thing to itself. */
  readonly length: Scalars['Int']['output'];
  /** Its steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path, and on what it rests. */
export type PathStep = {
  /** The editor's reason, where nobody says it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Whether the relation points from `from` to `to`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly reading?: Maybe<Reading>;
  /** The relation in words, such as "acts for"; read it from `from` to `to` where `forward`, else from `to` to `from`. */
  readonly relation: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing?: Maybe<Standing>;
  /** The claims that state it; for the step between a whole and its part, the claims that state the part. */
  readonly statedBy: ReadonlyArray<Claim>;
  /** Where the step ends. */
  readonly to: Entity;
};

/** A place. */
export type Place = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** The articles in which it appears. */
  readonly articles: ArticleConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Places that lie in it. */
  readonly contains: PlaceFactConnection;
  /** One line by the editor. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events there. */
  readonly events: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Who is held there. */
  readonly holdsCaptive: ActorFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Names as an article writes them. */
  readonly names: ReadonlyArray<Name>;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Who is or comes from there. */
  readonly residents: ActorFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** The state to which it belongs. */
  readonly territoryOf: ActorFactConnection;
  /** Its Wikidata id, added by the editor. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The larger place it lies in. */
  readonly within: PlaceFactConnection;
};


/** A place. */
export type PlaceAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A place. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A place. */
export type PlaceCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A place. */
export type PlaceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A place. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** A place. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A place. */
export type PlaceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A place. */
export type PlaceHoldsCaptiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A place. */
export type PlaceMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A place. */
export type PlaceOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A place. */
export type PlacePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A place. */
export type PlaceRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A place. */
export type PlaceResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A place. */
export type PlaceTerritoryOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A place. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: PlaceFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PlaceEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** What there is on all pages together, counted by what places can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PlaceFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: the articles in which it appears. */
  readonly articles: ReadonlyArray<CountedArticle>;
};


/** What there is on all pages together, counted by what places can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PlaceFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what places can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PlaceFacetsArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with places at the other end. */
export type PlaceFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<PlaceFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: PlaceFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a place at its other end. */
export type PlaceFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The place. */
  readonly node: Place;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a place at its other end. */
export type PlaceFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a place must have to be given; all that is set must apply. */
export type PlaceFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a connection of place nodes is sorted. */
export type PlaceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: PlaceOrderField;
};

/** What a connection of place nodes can be sorted by. */
export type PlaceOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** How a speaker stands to a proposition. */
export type Polarity =
  /** Holds it to be so. */
  | 'AFFIRMS'
  /** Holds it not to be so. */
  | 'DENIES'
  /** Raises it and does not decide. */
  | 'LEAVES_OPEN';

/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type Proposition = Entity & Node & {
  /** What it is about: anything in the graph. */
  readonly about: EntityConnection;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** Conditionals in which it is the antecedent. */
  readonly antecedentOf: ConditionalConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Who stands how to it. */
  readonly claims: ClaimConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Conditionals in which it is the consequent. */
  readonly consequentOf: ConditionalConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The editor's mappings: with `scheme: matter`, to a name that propositions of other articles have too where they say the same. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** A proposition against which it is held. */
  readonly rebuts: PropositionFactConnection;
  /** Propositions held against it. */
  readonly rebuttedBy: PropositionFactConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** The claim that it says was made, where the proposition is that somebody said something. */
  readonly reportOf?: Maybe<Claim>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it; null where nobody claims it. */
  readonly standing?: Maybe<Standing>;
  /** Steps that conclude it. */
  readonly supportedBy: InferenceConnection;
  /** Steps in which it is a premise. */
  readonly supports: InferenceConnection;
  /** The sentence. */
  readonly text: Scalars['String']['output'];
  /** The time it speaks of. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** Readings under which it would be so. */
  readonly trueUnder: ReadingConnection;
  /** An inference that it breaks without denying the conclusion. */
  readonly undercuts: InferenceFactConnection;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionAntecedentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConditionalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConditionalOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionConsequentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConditionalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConditionalOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionRebutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionRebuttedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InferenceOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InferenceOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionTrueUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadingOrder>;
};


/** What can be true or false, in one sentence of the editor's words; it belongs to nobody. */
export type PropositionUndercutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<InferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InferenceOrder>;
};

/** A page of propositions. */
export type PropositionConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<PropositionEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: PropositionFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Proposition>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A proposition in a page. */
export type PropositionEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The proposition. */
  readonly node: Proposition;
};

/** What there is on all pages together, counted by what propositions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PropositionFacets = {
  /** How many there are by this: what it is about: anything in the graph. */
  readonly about: ReadonlyArray<CountedEntity>;
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether somebody claims it. */
  readonly claimed: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: the concepts that it is about. */
  readonly concept: ReadonlyArray<CountedConcept>;
  /** How many there are by this: how the speakers stand to it; null where nobody claims it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what propositions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PropositionFacetsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what propositions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PropositionFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what propositions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type PropositionFacetsConceptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with propositions at the other end. */
export type PropositionFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<PropositionFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: PropositionFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Proposition>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a proposition at its other end. */
export type PropositionFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The proposition. */
  readonly node: Proposition;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a proposition at its other end. */
export type PropositionFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a proposition must have to be given; all that is set must apply. */
export type PropositionFilter = {
  /** What it is about: anything in the graph. One of these (slugs). */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True for those that somebody claims, false for those that nobody does. */
  readonly claimed?: InputMaybe<Scalars['Boolean']['input']>;
  /** About one of these concepts (slugs). */
  readonly concept?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the speakers stand to it; null where nobody claims it. One of these. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of proposition nodes is sorted. */
export type PropositionOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: PropositionOrderField;
};

/** What a connection of proposition nodes can be sorted by. */
export type PropositionOrderField =
  /** As it stands in the articles: by article, and in one by place. */
  | 'POSITION'
  /** By its readable id. */
  | 'SLUG';

/** One term of an agreement. */
export type Provision = Entity & Node & Stated & {
  /** The agreement that sets it. */
  readonly agreement?: Maybe<Agreement>;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** In whose favour. */
  readonly beneficiaries: ActorFactConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Of what it treats. */
  readonly concepts: ConceptFactConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** By when. */
  readonly dueTimes: ReadonlyArray<TimeExpression>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Who guarantees it. */
  readonly guarantors: ActorFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Who has to keep it. */
  readonly obliges: ActorFactConnection;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** How many or how much. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The term in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Who verifies it. */
  readonly verifiers: ActorFactConnection;
};


/** One term of an agreement. */
export type ProvisionAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** One term of an agreement. */
export type ProvisionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** One term of an agreement. */
export type ProvisionBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One term of an agreement. */
export type ProvisionCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One term of an agreement. */
export type ProvisionConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One term of an agreement. */
export type ProvisionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One term of an agreement. */
export type ProvisionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One term of an agreement. */
export type ProvisionGuarantorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One term of an agreement. */
export type ProvisionMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One term of an agreement. */
export type ProvisionObligesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One term of an agreement. */
export type ProvisionOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** One term of an agreement. */
export type ProvisionPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One term of an agreement. */
export type ProvisionRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One term of an agreement. */
export type ProvisionStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** One term of an agreement. */
export type ProvisionVerifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};

/** A page of provisions. */
export type ProvisionConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ProvisionFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A provision in a page. */
export type ProvisionEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The provision. */
  readonly node: Provision;
};

/** What there is on all pages together, counted by what provisions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ProvisionFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what provisions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ProvisionFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what provisions can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ProvisionFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with provisions at the other end. */
export type ProvisionFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ProvisionFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ProvisionFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a provision at its other end. */
export type ProvisionFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The provision. */
  readonly node: Provision;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a provision at its other end. */
export type ProvisionFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a provision must have to be given; all that is set must apply. */
export type ProvisionFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of provision nodes is sorted. */
export type ProvisionOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ProvisionOrderField;
};

/** What a connection of provision nodes can be sorted by. */
export type ProvisionOrderField =
  /** By its readable id. */
  | 'SLUG';

/** A number or amount as somebody states it; a range keeps both its ends. */
export type Quantity = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** Whether the words say about or some. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** Of what it is a part or share, where that is said. */
  readonly base?: Maybe<Scalars['String']['output']>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Whether the one who stated it corrected it later. */
  readonly corrected: Scalars['Boolean']['output'];
  /** The ISO 4217 code of an amount of money; its name where there is no code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Why the editor takes this currency, where the words leave it open. */
  readonly currencyWhy?: Maybe<Scalars['String']['output']>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The most it can be; null where no most is given. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Whether the most itself is possible ("under 50" excludes it). */
  readonly maxInclusive: Scalars['Boolean']['output'];
  /** The least it can be; null where no least is given. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Whether the least itself is possible ("more than 40" excludes it). */
  readonly minInclusive: Scalars['Boolean']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** From when this amount holds. */
  readonly since: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** What is counted or measured, in the singular. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The words as written in the article (or of the editor where nobody words it). */
  readonly words: Scalars['String']['output'];
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A number or amount as somebody states it; a range keeps both its ends. */
export type QuantityStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type Query = {
  /** The actor with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly actor?: Maybe<Actor>;
  /** Every actor in the graph, a page at a time. */
  readonly actors: ActorConnection;
  /** The agreement with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** Every agreement in the graph, a page at a time. */
  readonly agreements: AgreementConnection;
  /** Every ambiguity in the graph, a page at a time. */
  readonly ambiguities: AmbiguityConnection;
  /** The ambiguity with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly ambiguity?: Maybe<Ambiguity>;
  /** The article with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly article?: Maybe<Article>;
  /** Every article in the graph, a page at a time. */
  readonly articles: ArticleConnection;
  /** The assessment with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly assessment?: Maybe<Assessment>;
  /** Every assessment in the graph, a page at a time. */
  readonly assessments: AssessmentConnection;
  /** The charge with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly charge?: Maybe<Charge>;
  /** Every charge in the graph, a page at a time. */
  readonly charges: ChargeConnection;
  /** The claim with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly claim?: Maybe<Claim>;
  /** Every claim in the graph, a page at a time. */
  readonly claims: ClaimConnection;
  /** The propositions about a thing, and how each speaker stands to each of them. */
  readonly compare: ComparisonConnection;
  /** The computed ratio with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly computedRatio?: Maybe<ComputedRatio>;
  /** Every computed ratio in the graph, a page at a time. */
  readonly computedRatios: ComputedRatioConnection;
  /** The concept with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly concept?: Maybe<Concept>;
  /** Every concept in the graph, a page at a time. */
  readonly concepts: ConceptConnection;
  /** The conditional with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly conditional?: Maybe<Conditional>;
  /** Every conditional in the graph, a page at a time. */
  readonly conditionals: ConditionalConnection;
  /** The definition with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly definition?: Maybe<Definition>;
  /** Every definition in the graph, a page at a time. */
  readonly definitions: DefinitionConnection;
  /** The element with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly element?: Maybe<Element>;
  /** Every element in the graph, a page at a time. */
  readonly elements: ElementConnection;
  /** Anything by its readable id; an error with the code UNKNOWN_ID where there is none. */
  readonly entity?: Maybe<Entity>;
  /** The event with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly event?: Maybe<Event>;
  /** Every event in the graph, a page at a time. */
  readonly events: EventConnection;
  /** The exchange with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly exchange?: Maybe<Exchange>;
  /** Every exchange in the graph, a page at a time. */
  readonly exchanges: ExchangeConnection;
  /** The finding with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly finding?: Maybe<Finding>;
  /** Every finding in the graph, a page at a time. */
  readonly findings: FindingConnection;
  /** The inference with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly inference?: Maybe<Inference>;
  /** Every inference in the graph, a page at a time. */
  readonly inferences: InferenceConnection;
  /** Anything by its opaque global id; an error with the code UNKNOWN_ID where there is none. */
  readonly node?: Maybe<Node>;
  /** The occurrence with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly occurrence?: Maybe<Occurrence>;
  /** Every occurrence in the graph, a page at a time. */
  readonly occurrences: OccurrenceConnection;
  /** The open point with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly openPoint?: Maybe<OpenPoint>;
  /** Every open point in the graph, a page at a time. */
  readonly openPoints: OpenPointConnection;
  /** How two things are connected by facts (rather than by standing in the same article), in the fewest steps; null where they are not. An error with the code BAD_ARGUMENT where an end is no thing but what is said or written of things (a claim, a proposition, a passage), and no fact joins it to another. */
  readonly path?: Maybe<Path>;
  /** The place with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly place?: Maybe<Place>;
  /** Every place in the graph, a page at a time. */
  readonly places: PlaceConnection;
  /** The proposition with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly proposition?: Maybe<Proposition>;
  /** Every proposition in the graph, a page at a time. */
  readonly propositions: PropositionConnection;
  /** The provision with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly provision?: Maybe<Provision>;
  /** Every provision in the graph, a page at a time. */
  readonly provisions: ProvisionConnection;
  /** The ratio with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly ratio?: Maybe<Ratio>;
  /** Every ratio in the graph, a page at a time. */
  readonly ratios: RatioConnection;
  /** The reading with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly reading?: Maybe<Reading>;
  /** Every reading in the graph, a page at a time. */
  readonly readings: ReadingConnection;
  /** The reward with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly reward?: Maybe<Reward>;
  /** Every reward in the graph, a page at a time. */
  readonly rewards: RewardConnection;
  /** The role with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly role?: Maybe<Role>;
  /** Every role in the graph, a page at a time. */
  readonly roles: RoleConnection;
  /** The best hits of a full-text search over names, titles, propositions, quotations and definitions, best first: what is called so, then what begins so, then the rest. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The sentence with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly sentence?: Maybe<Sentence>;
  /** Every sentence in the graph, a page at a time. */
  readonly sentences: SentenceConnection;
  /** The graph in figures. */
  readonly stats: Stats;
  /** Every stated time of events, propositions and claims, in order of the first day it can be; those that have no first day apart. */
  readonly timeline: TimelineConnection;
  /** The transfer with this slug; an error with the code UNKNOWN_ID where there is none. */
  readonly transfer?: Maybe<Transfer>;
  /** Every transfer in the graph, a page at a time. */
  readonly transfers: TransferConnection;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryActorArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAgreementArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAmbiguityArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryArticleArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAssessmentArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryChargeArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryChargesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryClaimArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryCompareArgs = {
  about: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryComputedRatioArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryComputedRatiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComputedRatioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComputedRatioOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryConceptArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryConditionalArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryConditionalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConditionalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConditionalOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryDefinitionArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DefinitionOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryElementArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryEntityArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryExchangeArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryFindingArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryInferenceArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InferenceOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryOccurrenceArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryOpenPointArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  to: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryPlaceArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryPropositionArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryProvisionArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRatioArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRatiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RatioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RatioOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryReadingArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadingOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRewardArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRewardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRoleArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QuerySearchArgs = {
  article?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QuerySentenceArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QuerySentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SentenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SentenceOrder>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryTransferArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. One and all of each type stand with the type, in the file of its domain. */
export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};

/** A ratio between what is given and what is got, as somebody states it. */
export type Ratio = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The exchange it is about. */
  readonly exchange?: Maybe<Exchange>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The first number. */
  readonly left: Scalars['Float']['output'];
  /** What the first number counts, where that is said or read. */
  readonly leftOf: TransferFactConnection;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** The second number. */
  readonly right: Scalars['Float']['output'];
  /** What the second number counts, where that is said or read. */
  readonly rightOf: TransferFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** The words as written. */
  readonly words: Scalars['String']['output'];
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioLeftOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioRightOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A ratio between what is given and what is got, as somebody states it. */
export type RatioStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of ratios. */
export type RatioConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<RatioEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: RatioFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Ratio>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ratio in a page. */
export type RatioEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The ratio. */
  readonly node: Ratio;
};

/** What there is on all pages together, counted by what ratios can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RatioFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what ratios can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RatioFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what ratios can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RatioFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a ratio must have to be given; all that is set must apply. */
export type RatioFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of ratio nodes is sorted. */
export type RatioOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: RatioOrderField;
};

/** What a connection of ratio nodes can be sorted by. */
export type RatioOrderField =
  /** By its readable id. */
  | 'SLUG';

/** One way to read an ambiguous passage. */
export type Reading = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** What is unclear. */
  readonly ambiguity?: Maybe<Ambiguity>;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Propositions that say what follows under this reading. */
  readonly makesTrue: PropositionConnection;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Findings that need it. */
  readonly neededBy: FindingConnection;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Whether the editor prefers it; then with a reason. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How it is read. */
  readonly text: Scalars['String']['output'];
  /** Why the editor prefers it. */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** One way to read an ambiguous passage. */
export type ReadingAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingMakesTrueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One way to read an ambiguous passage. */
export type ReadingRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of readings. */
export type ReadingConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<ReadingEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: ReadingFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Reading>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reading in a page. */
export type ReadingEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: Reading;
};

/** What there is on all pages together, counted by what readings can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ReadingFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether the editor prefers it; then with a reason. */
  readonly preferred: ReadonlyArray<CountedBoolean>;
};


/** What there is on all pages together, counted by what readings can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type ReadingFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a reading must have to be given; all that is set must apply. */
export type ReadingFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the editor prefers it; then with a reason. */
  readonly preferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a connection of reading nodes is sorted. */
export type ReadingOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ReadingOrderField;
};

/** What a connection of reading nodes can be sorted by. */
export type ReadingOrderField =
  /** By its readable id. */
  | 'SLUG';

/** The event by which something is promised for help. */
export type Reward = Entity & Event & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** How much is promised. */
  readonly amounts: ReadonlyArray<Quantity>;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** How its keeping is assessed. */
  readonly assessments: AssessmentConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Points in the analysis of this event. */
  readonly elements: ElementFactConnection;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** What comes after it. */
  readonly followedBy: EventFactConnection;
  /** What it comes after. */
  readonly follows: EventFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** What carries out its terms. */
  readonly implementedBy: EventFactConnection;
  /** Whose terms it carries out. */
  readonly implements: EventFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it brought about. */
  readonly ledTo: EventFactConnection;
  /** The editor's mappings to other schemes. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The larger event of which it is a part. */
  readonly partOf: EventFactConnection;
  /** Who takes part and as what. */
  readonly participants: EventParticipantsConnection;
  /** Events that are a part of it. */
  readonly parts: EventFactConnection;
  /** Where. */
  readonly places: PlaceFactConnection;
  /** For what it serves as a precedent or example. */
  readonly precedentFor: EventFactConnection;
  /** What serves it as a precedent or example. */
  readonly precedents: EventFactConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** For what it is promised. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** What brought it about. */
  readonly resultOf: EventFactConnection;
  /** Since when, as stated. */
  readonly sinceTimes: ReadonlyArray<TimeExpression>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** Whether it has happened. */
  readonly status: EventStatus;
  /** What it concerns. */
  readonly subjects: EntityFactConnection;
  /** When, as stated. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** A neutral title by the editor. */
  readonly title: Scalars['String']['output'];
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when, as stated. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
  /** What it would bring about. */
  readonly wouldLeadTo: EventFactConnection;
  /** What would bring it about. */
  readonly wouldResultFrom: EventFactConnection;
};


/** The event by which something is promised for help. */
export type RewardAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** The event by which something is promised for help. */
export type RewardAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssessmentOrder>;
};


/** The event by which something is promised for help. */
export type RewardCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** The event by which something is promised for help. */
export type RewardConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which something is promised for help. */
export type RewardFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** The event by which something is promised for help. */
export type RewardFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** The event by which something is promised for help. */
export type RewardOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** The event by which something is promised for help. */
export type RewardPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<EventParticipantsFactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The event by which something is promised for help. */
export type RewardPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** The event by which something is promised for help. */
export type RewardPrecedentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardPrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** The event by which something is promised for help. */
export type RewardRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** The event by which something is promised for help. */
export type RewardResultOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The event by which something is promised for help. */
export type RewardSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The event by which something is promised for help. */
export type RewardWouldLeadToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The event by which something is promised for help. */
export type RewardWouldResultFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of rewards. */
export type RewardConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<RewardEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: EventFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Reward>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reward in a page. */
export type RewardEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The reward. */
  readonly node: Reward;
};

/** A post that somebody holds or held, as stated. */
export type Role = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** Who appointed it. */
  readonly appointedBy: ActorFactConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** In which body or for which state. */
  readonly bodies: ActorFactConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** From when. */
  readonly fromTimes: ReadonlyArray<TimeExpression>;
  /** Whether it is held now. */
  readonly held: Currency;
  /** Who holds it. */
  readonly holders: ActorFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** The post. */
  readonly post: Scalars['String']['output'];
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** For which region or matter. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** Until when. */
  readonly untilTimes: ReadonlyArray<TimeExpression>;
};


/** A post that somebody holds or held, as stated. */
export type RoleAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleAppointedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RolePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A post that somebody holds or held, as stated. */
export type RoleStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of roles. */
export type RoleConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: RoleFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A role in a page. */
export type RoleEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** What there is on all pages together, counted by what roles can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RoleFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: whether it is held now. */
  readonly held: ReadonlyArray<CountedCurrency>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what roles can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RoleFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what roles can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type RoleFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with roles at the other end. */
export type RoleFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<RoleFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: RoleFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a role at its other end. */
export type RoleFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The role. */
  readonly node: Role;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a role at its other end. */
export type RoleFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a role must have to be given; all that is set must apply. */
export type RoleFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is held now. One of these. */
  readonly held?: InputMaybe<ReadonlyArray<Currency>>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of role nodes is sorted. */
export type RoleOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: RoleOrderField;
};

/** What a connection of role nodes can be sorted by. */
export type RoleOrderField =
  /** By its caption, letter by letter. */
  | 'NAME'
  /** By its readable id. */
  | 'SLUG';

/** Something that a search found. */
export type SearchHit = {
  /** What was found: for a name what it names, for a quotation the claim that it bears. */
  readonly entity: Entity;
  /** The name, sentence or quotation in which the words were found. */
  readonly matched: Scalars['String']['output'];
  /** How well it fits, from 0 to 3; above 2 it is called so, above 1 it begins so. Comparable within one search alone. */
  readonly score: Scalars['Float']['output'];
  /** How the speakers stand to it, where it is a proposition or a stated fact: what is denied, too, is found by its words. */
  readonly standing?: Maybe<Standing>;
  /** Of which type it is. */
  readonly type: EntityType;
};

/** A heading or sentence of an article, by its position alone. */
export type Sentence = Entity & Node & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The article. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Position after its last character. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Heading or sentence. */
  readonly kind?: Maybe<SentenceKind>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** Its number in the article, from 1; headings count. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Passages that lie in it. */
  readonly passages: PassageConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** Position of its first character, in Unicode code points from 0. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The heading or sentence as the text has it, cut from the file where a copy of the very text is at hand and may be shown; null otherwise. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentencePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentencePropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A heading or sentence of an article, by its position alone. */
export type SentenceRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};

/** A page of sentences. */
export type SentenceConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: SentenceFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sentence in a page. */
export type SentenceEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The sentence. */
  readonly node: Sentence;
};

/** What there is on all pages together, counted by what sentences can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type SentenceFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: heading or sentence. */
  readonly kind: ReadonlyArray<CountedSentenceKind>;
};


/** What there is on all pages together, counted by what sentences can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type SentenceFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a sentence must have to be given; all that is set must apply. */
export type SentenceFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Heading or sentence. One of these. */
  readonly kind?: InputMaybe<ReadonlyArray<SentenceKind>>;
};

/** What a stretch of the text is. */
export type SentenceKind =
  /** A title or heading. */
  | 'HEADING'
  /** A sentence of the body. */
  | 'SENTENCE';

/** How a connection of sentence nodes is sorted. */
export type SentenceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: SentenceOrderField;
};

/** What a connection of sentence nodes can be sorted by. */
export type SentenceOrderField =
  /** By article, and in one by number. */
  | 'NUMBER';

/** How much a speaker says. */
export type SpeakerCount = {
  /** How many claims are his: what he says himself and what others report of him, together. */
  readonly claims: Scalars['Int']['output'];
  /** The same, apart by manner: his own words (quoted), reports of them (indirect), and the narrator's own voice (narrated). */
  readonly manners: ReadonlyArray<MannerCount>;
  /** The speaker. */
  readonly speaker: Actor;
};

/** How a speaker stands to a proposition. */
export type SpeakerStance = {
  /** The claims by which the speaker takes it; none where nothing is said. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where the speaker did not answer on the proposition or on the thing compared. */
  readonly openPoints: ReadonlyArray<OpenPoint>;
  /** The speaker. */
  readonly speaker: Actor;
  /** The stance. */
  readonly stance: ComparedStance;
};

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

/** Something that is a stated fact: it rests on claims, or on a reason of the editor. */
export type Stated = {
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** How the speakers stand to it; null where it is no fact of its own, such as the time that a proposition speaks of. */
  readonly standing?: Maybe<Standing>;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** Something that is a stated fact: it rests on claims, or on a reason of the editor. */
export type StatedStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** The graph in figures. Every count says what it counts. */
export type Stats = {
  /** The articles in it, each with the moment at which it was loaded. */
  readonly articles: ReadonlyArray<Article>;
  /** The version of the form in which it is stored. */
  readonly format?: Maybe<Scalars['String']['output']>;
  /** Under which terms the data may be used. */
  readonly licence: Scalars['String']['output'];
  /** How many claims there are by the manner in which they are given: own words are not counted as reports. */
  readonly manners: ReadonlyArray<MannerCount>;
  /** What may not be concluded from it: to be named here implies no wrongdoing. */
  readonly notice: Scalars['String']['output'];
  /** When it was last changed (ISO 8601). */
  readonly seededAt?: Maybe<Scalars['String']['output']>;
  /** The speakers with the most claims. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
  /** How many things there are of each type. */
  readonly types: ReadonlyArray<TypeCount>;
  /** The version of what the graph says; it changes with every change. */
  readonly version: Scalars['String']['output'];
};


/** The graph in figures. Every count says what it counts. */
export type StatsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpression = Entity & Node & Stated & {
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** What a relative time counts from; 'unresolved' while that is unknown. */
  readonly anchor?: Maybe<Scalars['String']['output']>;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** Whether the one who stated it corrected it later. */
  readonly corrected: Scalars['Boolean']['output'];
  /** The first day it can be (ISO 8601 date); null where unknown. */
  readonly earliest?: Maybe<Scalars['String']['output']>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The same in EDTF (ISO 8601-2): 2023-10, 2020/.., XXXX-03 for a March with no year. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** The last day it can be (ISO 8601 date); null where unknown. */
  readonly latest?: Maybe<Scalars['String']['output']>;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it; null where it is no fact of its own, such as the time that a proposition speaks of. */
  readonly standing?: Maybe<Standing>;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** The words as written. */
  readonly words: Scalars['String']['output'];
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** A time as somebody states it; what is not said (a year, an end) is not there. */
export type TimeExpressionStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of stated times, in order. */
export type TimelineConnection = {
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEntryEdge>;
  /** The things of which these are the times, on all pages together, counted by what they have. */
  readonly facets: EntityFacets;
  /** The lines of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many times there are of which a day is known. */
  readonly totalCount: Scalars['Int']['output'];
  /** The stated times that have no first day (a month without a year, "later", about or perhaps some year, before a date), at most 100. */
  readonly undated: ReadonlyArray<TimelineEntry>;
};

/** A line of a timeline: a stated time, and of what it is the time. */
export type TimelineEntry = {
  /** Of what it is the time. */
  readonly of: Entity;
  /** What the time is to it, in words, such as "at time", "since" or "speaks of". */
  readonly relation: Scalars['String']['output'];
  /** The time as stated. */
  readonly time: TimeExpression;
};

/** A line of a timeline in a page. */
export type TimelineEntryEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: TimelineEntry;
};

/** One movement within an exchange, from a giver to a receiver. */
export type Transfer = Entity & Node & Stated & {
  /** After which other transfer. */
  readonly after: TransferFactConnection;
  /** Passages about it that can be read in more than one way. */
  readonly ambiguities: AmbiguityConnection;
  /** The one article it belongs to; null on what articles share. */
  readonly article?: Maybe<Article>;
  /** Transfers that come after it. */
  readonly before: TransferFactConnection;
  /** What it is called, by whom. */
  readonly called: EntityCalledConnection;
  /** Events that concern it. */
  readonly concernedBy: EventFactConnection;
  /** By when. */
  readonly dueTimes: ReadonlyArray<TimeExpression>;
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The exchange it is part of. */
  readonly exchange?: Maybe<Exchange>;
  /** Findings about it. */
  readonly findings: FindingConnection;
  /** Who gives; a holder is not yet a giver. */
  readonly givers: ActorFactConnection;
  /** Its opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** For which other transfer. */
  readonly inReturnFor: TransferFactConnection;
  /** Transfers that move it. */
  readonly movedBy: TransferFactConnection;
  /** Its caption. */
  readonly name: Scalars['String']['output'];
  /** What is left open about it. */
  readonly openPoints: OpenPointConnection;
  /** Propositions about it. */
  readonly propositions: PropositionConnection;
  /** How many or how much. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** Who receives. */
  readonly receivers: ActorFactConnection;
  /** Points that regard it. */
  readonly regardedBy: ElementFactConnection;
  /** Transfers made for it. */
  readonly returnedBy: TransferFactConnection;
  /** Its readable id, stable as long as the seed keeps it. */
  readonly slug: Scalars['String']['output'];
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** What moves in the editor's words. */
  readonly text: Scalars['String']['output'];
  /** Through whose hands. */
  readonly through: ActorFactConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
  /** What or whom it moves. */
  readonly what: EntityFactConnection;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferAmbiguitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AmbiguityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AmbiguityOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferBeforeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferCalledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<ClassificationFactFilter>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferGiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferInReturnForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferMovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferOpenPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenPointOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropositionOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferReceiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferRegardedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferReturnedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferThroughArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** One movement within an exchange, from a giver to a receiver. */
export type TransferWhatArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<FactFilter>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A page of transfers. */
export type TransferConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<TransferEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: TransferFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Transfer>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A transfer in a page. */
export type TransferEdge = {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The transfer. */
  readonly node: Transfer;
};

/** What there is on all pages together, counted by what transfers can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type TransferFacets = {
  /** How many there are by this: the article that it belongs to; what articles share is not among them. */
  readonly article: ReadonlyArray<CountedArticle>;
  /** How many there are by this: whether nobody says it and the editor adds it. */
  readonly editorial: ReadonlyArray<CountedBoolean>;
  /** How many there are by this: who states it. */
  readonly speakers: ReadonlyArray<CountedActor>;
  /** How many there are by this: how the speakers stand to it. */
  readonly standing: ReadonlyArray<CountedStanding>;
};


/** What there is on all pages together, counted by what transfers can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type TransferFacetsArticleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is on all pages together, counted by what transfers can be filtered by; each facet has the name of the filter by which it is narrowed. */
export type TransferFacetsSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations that are stated facts, with transfers at the other end. */
export type TransferFactConnection = {
  /** The edges of this page, each a node with its cursor. */
  readonly edges: ReadonlyArray<TransferFactEdge>;
  /** The nodes of all pages together, counted by what they have. */
  readonly facets: TransferFacets;
  /** The same, counted by what the relation is as a stated fact. */
  readonly factFacets: FactFacets;
  /** The nodes of this page; one stands in it once for each edge that leads to it. */
  readonly nodes: ReadonlyArray<Transfer>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation that is a stated fact, and a transfer at its other end. */
export type TransferFactEdge = FactEdge & {
  /** Its place in this order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The editor's reason, where nobody says it and the editor adds it; null where somebody says it. */
  readonly editorial?: Maybe<Editorial>;
  /** The transfer. */
  readonly node: Transfer;
  /** How the speakers stand to it. */
  readonly standing: Standing;
  /** The claims that state it, hence who says so and in which words; none where only the editor says it. */
  readonly statedBy: ClaimConnection;
  /** The one reading of an ambiguous passage under which it holds; null where it holds under all. */
  readonly underReading?: Maybe<Reading>;
};


/** A relation that is a stated fact, and a transfer at its other end. */
export type TransferFactEdgeStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What a transfer must have to be given; all that is set must apply. */
export type TransferFilter = {
  /** Belonging to one of these articles (slugs); what articles share belongs to none. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False for what somebody says, true for the editor's additions. */
  readonly editorial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by one of these actors (slugs). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To which the speakers stand in one of these ways. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

/** How a connection of transfer nodes is sorted. */
export type TransferOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: TransferOrderField;
};

/** What a connection of transfer nodes can be sorted by. */
export type TransferOrderField =
  /** By its readable id. */
  | 'SLUG';

/** How many things there are of a type. */
export type TypeCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What is counted, in words. */
  readonly counts: Scalars['String']['output'];
  /** The type. */
  readonly type: EntityType;
};
