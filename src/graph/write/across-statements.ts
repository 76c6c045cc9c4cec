/** Every statement that reads what articles say of the same, or what was found of it. */
export const ACROSS = {
  /** What articles state of relations between things that they share, each end found by its slug. */
  relations: `
    UNWIND $topics AS topic
    MATCH (a:Entity {slug: topic.from})
    MATCH (b:Entity {slug: topic.to})
    RETURN topic.index AS index, [a.slug, b.slug] AS about,
           a.name + ' – ' + toLower(replace(topic.type, '_', ' ')) + ' – ' + b.name AS words,
           COLLECT {
             MATCH (a)-[r:$any(topic.types)]->(b) WHERE r.claims IS NOT NULL AND r.article IS NOT NULL
             RETURN {article: r.article, standing: r.standing, reading: r.reading, claims: COLLECT {
               UNWIND r.claims AS slug
               MATCH (c:Claim {slug: slug})
               MATCH (s:Entity {slug: c.speaker})
               RETURN {slug: slug, speaker: s.slug, speakerName: s.name, polarity: c.polarity}
             }}
           } AS facts`,

  /** What is claimed of propositions that the editor maps to one matter; the polarity of each claim counts. */
  mapped: `
    UNWIND $topics AS topic
    MATCH (m:Mapping {notation: topic.notation})<-[:MAPPED_TO]-(p:Proposition)
    WHERE m.scheme = 'matter' AND m.relation = 'exactMatch'
    WITH topic, m, p ORDER BY p.slug
    WITH topic, collect(m.label) AS labels, collect(p) AS propositions
    RETURN topic.index AS index, [p IN propositions | p.slug] AS about, labels[0] AS words,
           COLLECT {
             UNWIND propositions AS p
             RETURN {article: p.article, standing: 'contested', claims: COLLECT {
               MATCH (p)<-[:STATES]-(c:Claim)
               MATCH (s:Entity {slug: c.speaker})
               RETURN {slug: c.slug, speaker: s.slug, speakerName: s.name, polarity: c.polarity}
             }}
           } AS facts`,

  /** Findings that stand in the graph. */
  findings: `
    UNWIND $slugs AS slug
    MATCH (n:Entity {slug: slug})
    RETURN n.slug AS slug, labels(n) AS labels, properties(n) AS props`,

  findingRelationships: `
    UNWIND $slugs AS slug
    MATCH (n:Entity {slug: slug})-[r]->(m:Entity)
    RETURN elementId(r) AS element, type(r) AS type, properties(r) AS props, n.slug AS from, m.slug AS to`,

  /** Findings across articles in whose sentence one of these things stands. */
  findingsNaming: `
    UNWIND $slugs AS slug
    MATCH (:Entity {slug: slug})<-[:FOUND_ABOUT]-(f:Finding) WHERE f.article IS NULL
    RETURN f.slug AS slug
    UNION
    UNWIND $slugs AS slug
    MATCH (:Entity {slug: slug})-[:MAKES]->(:Claim)<-[:COMPARES]-(f:Finding) WHERE f.article IS NULL
    RETURN f.slug AS slug`,

  /** A page of all things, and the topics that begin there and of which more than one article can speak. */
  topics: `
    MATCH (n:Entity) WHERE n.slug > $after
    WITH n ORDER BY n.slug LIMIT $limit
    WITH collect(n) AS page
    RETURN last(page).slug AS last,
           COLLECT {
             UNWIND page AS a
             WITH a WHERE a.article IS NULL
             MATCH (a)-[r:$any($types)]->(b:Entity) WHERE r.claims IS NOT NULL AND b.article IS NULL
             WITH a, b, CASE WHEN type(r) STARTS WITH 'NOT_' THEN substring(type(r), 4) ELSE type(r) END AS type,
                  count(DISTINCT r.article) AS articles
             WHERE articles > 1
             RETURN {from: a.slug, type: type, to: b.slug}
           } AS relations,
           COLLECT {
             UNWIND page AS m
             WITH m WHERE m:Mapping AND m.scheme = 'matter'
             RETURN DISTINCT {matter: m.notation}
           } AS matters`,
} as const;
