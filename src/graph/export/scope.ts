/** What of the graph is exported. */
export type Scope =
  | { readonly of: 'all' }
  /** all that one article says, with what it shares with others */
  | { readonly of: 'article'; readonly slug: string }
  /** one node, those that a relationship joins to it, and what lies between them */
  | { readonly of: 'node'; readonly slug: string }
  /** what is cited for a node: itself, or the claims that concern it, each with its article and its passages */
  | { readonly of: 'citable'; readonly slug: string };

/** The parts of a statement in which scopes differ; all read `$scope` (a slug) and `$prefix` (of an article's own). */
interface Clauses {
  /** binds each node of the scope to `n` */
  members: string;
  /** whether the relationship `r` of such a node, that ends in `m`, is of the scope too */
  holds: string;
}

const JOINED = 'm.slug = $scope OR EXISTS { (m)--(:Entity {slug: $scope}) }';
const OF_ARTICLE =
  'm.slug = $scope OR m.slug STARTS WITH $prefix OR EXISTS { (m)-[:APPEARS_IN]->(:Article {slug: $scope}) }';

const CLAUSES: Record<Scope['of'], Clauses> = {
  all: { members: 'MATCH (n:Entity)', holds: 'true' },
  article: {
    members: `CALL () {
      MATCH (n:Entity) WHERE n.slug = $scope OR n.slug STARTS WITH $prefix RETURN n
      UNION
      MATCH (n:Entity)-[:APPEARS_IN]->(:Article {slug: $scope}) RETURN n
    } WITH n`,
    // What nobody's article states (a concept is broader than another) goes with the things themselves.
    holds: `(r.article = $scope OR r.article IS NULL) AND (${OF_ARTICLE})`,
  },
  node: {
    members: `CALL () {
      MATCH (n:Entity {slug: $scope}) RETURN n
      UNION
      MATCH (:Entity {slug: $scope})--(n:Entity) RETURN n
    } WITH n`,
    holds: JOINED,
  },
  citable: {
    members: `MATCH (x:Entity {slug: $scope})
    CALL (x) {
      WITH * WHERE x:Claim OR x:Article
      RETURN x AS cited
      UNION
      WITH * WHERE NOT (x:Claim OR x:Article)
      MATCH (x)--(cited:Claim) RETURN cited
      UNION
      WITH * WHERE NOT (x:Claim OR x:Article)
      MATCH (x)<-[:ABOUT]-(:Proposition)<-[:STATES]-(cited:Claim) RETURN cited
      UNION
      WITH * WHERE NOT (x:Claim OR x:Article)
      MATCH (x)-[fact]-() UNWIND fact.claims AS slug
      MATCH (cited:Claim {slug: slug}) RETURN cited
    }
    CALL (cited) {
      RETURN cited AS n
      UNION
      MATCH (cited)-[:CLAIMED_IN|FOUND_IN]->(n:Entity) RETURN n
    }
    WITH DISTINCT n`,
    holds: "type(r) IN ['CLAIMED_IN', 'FOUND_IN']",
  },
};

/** A page of the nodes of a scope, in the order of their slugs. */
export function nodesPage({ of }: Scope): string {
  return `{rows: COLLECT {
    ${CLAUSES[of].members} WHERE n.slug > $after
    WITH n ORDER BY n.slug LIMIT $limit
    RETURN {slug: n.slug, labels: labels(n), props: properties(n)}
  }}`;
}

/** A page of its relationships, in the order of the slug where they begin, their type and their id. */
export function relationshipsPage({ of }: Scope): string {
  return `{rows: COLLECT {
    ${CLAUSES[of].members} WHERE n.slug >= $from
    MATCH (n)-[r]->(m:Entity)
    WHERE (n.slug > $from OR type(r) > $type OR (type(r) = $type AND r.id > $id)) AND (${CLAUSES[of].holds})
    WITH n, r, m ORDER BY n.slug, type(r), r.id LIMIT $limit
    RETURN {type: type(r), from: n.slug, to: m.slug, props: properties(r)}
  }}`;
}

/** The names of the properties of its nodes and of its relationships, each with the types of its values. */
export function keysOf({ of }: Scope): string {
  const { members, holds } = CLAUSES[of];
  return `{
    nodes: COLLECT {
      ${members}
      UNWIND keys(n) AS key
      RETURN DISTINCT {key: key, type: valueType(n[key])}
    },
    relationships: COLLECT {
      ${members}
      MATCH (n)-[r]->(m:Entity) WHERE ${holds}
      UNWIND keys(r) AS key
      RETURN DISTINCT {key: key, type: valueType(r[key])}
    }
  }`;
}

/** The node by which Parley knows the graph. */
export const MARK = "{rows: COLLECT { MATCH (g:ParleyGraph {key: 'graph'}) RETURN properties(g) }}";

/** What a scope's parameters are. */
export function scopeParameters(scope: Scope): { scope: string; prefix: string } {
  const slug = scope.of === 'all' ? '' : scope.slug;
  return { scope: slug, prefix: `${slug}:` };
}
