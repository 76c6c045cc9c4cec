/**
 * Every statement that writes, or that reads what is about to be written. Rows are parameters; labels and types come
 * from the model as data (dynamic labels, Neo4j 5.26), so that no statement is ever put together from strings.
 */
export const STATEMENTS = {
  /** Takes the lock of the graph: whoever writes waits here for whoever wrote before. */
  lock: `
    MERGE (g:ParleyGraph {key: 'graph'})
    ON CREATE SET g.epoch = randomUUID(), g.format = $format, g.version = ''
    SET g.locked = timestamp()
    RETURN g.format AS format, g.epoch AS epoch, g.version AS version`,

  /** The graph's own node, without a lock. */
  state: `
    OPTIONAL MATCH (g:ParleyGraph {key: 'graph'})
    RETURN g.format AS format, g.epoch AS epoch, g.version AS version,
           COUNT { (n) } AS all, COUNT { (e:Entity) } AS entities, COUNT { (p:ParleyGraph) } AS marks`,

  /** The names of all indexes, among them those of the constraints. */
  indexes: `
    SHOW INDEXES YIELD name RETURN name`,

  /** The articles in the graph, with the hash of what each says. */
  articles: `
    MATCH (a:Article) RETURN a.slug AS slug, a.name AS title, a.contentHash AS hash ORDER BY slug`,

  /** What belongs to one article alone. */
  ownNodes: `
    MATCH (n:Entity) WHERE n.slug = $slug OR n.slug STARTS WITH $prefix
    RETURN n.slug AS slug, labels(n) AS labels, properties(n) AS props`,

  /** What articles share and this one uses, or is about to. */
  sharedNodes: `
    MATCH (n:Entity)-[:APPEARS_IN]->(:Article {slug: $slug})
    RETURN n.slug AS slug, labels(n) AS labels, properties(n) AS props
    UNION
    UNWIND $shared AS slug
    MATCH (n:Entity {slug: slug})
    RETURN n.slug AS slug, labels(n) AS labels, properties(n) AS props`,

  /** Relationships that touch a node of the article's own. */
  ownRelationships: `
    MATCH (n:Entity)-[r]-() WHERE (n.slug = $slug OR n.slug STARTS WITH $prefix) AND r.article = $slug
    WITH DISTINCT r
    RETURN elementId(r) AS element, type(r) AS type, properties(r) AS props,
           startNode(r).slug AS from, endNode(r).slug AS to`,

  /** Relationships between shared nodes that this article states, or that nobody's article states. */
  sharedRelationships: `
    UNWIND $shared AS slug
    MATCH (n:Entity {slug: slug})-[r:$any($types)]->(m:Entity)
    WHERE m.article IS NULL AND (r.article = $slug OR r.article IS NULL)
    RETURN elementId(r) AS element, type(r) AS type, properties(r) AS props, n.slug AS from, m.slug AS to`,

  createNodes: `
    UNWIND $rows AS row
    CREATE (n:$(row.labels)) SET n = row.props`,

  changeNodes: `
    UNWIND $rows AS row
    MATCH (n:Entity {slug: row.slug})
    REMOVE n:$(row.gone)
    SET n:$(row.labels), n = row.props`,

  removeNodes: `
    UNWIND $rows AS row
    MATCH (n:Entity {slug: row.slug})
    DETACH DELETE n`,

  createRelationships: `
    UNWIND $rows AS row
    MATCH (a:Entity {slug: row.from})
    MATCH (b:Entity {slug: row.to})
    CREATE (a)-[r:$(row.type)]->(b) SET r = row.props`,

  changeRelationships: `
    UNWIND $rows AS row
    MATCH ()-[r]->() WHERE elementId(r) = row.element
    SET r = row.props`,

  removeRelationships: `
    UNWIND $rows AS row
    MATCH ()-[r]->() WHERE elementId(r) = row.element
    DELETE r`,

  /** Of the given shared nodes, those that no article uses any more. */
  unused: `
    UNWIND $slugs AS slug
    MATCH (n:Entity {slug: slug}) WHERE NOT EXISTS { (n)-[:APPEARS_IN]->(:Article) }
    RETURN n.slug AS slug`,

  markArticle: `
    MATCH (a:Article {slug: $slug}) SET a.contentHash = $hash, a.seededAt = $now`,

  markGraph: `
    MATCH (g:ParleyGraph {key: 'graph'})
    SET g.version = $version, g.format = $format, g.seededAt = $now`,

  /** Announces a commit, which may take some time. */
  beginCommit: `
    MERGE (c:ParleyGraph {key: 'commit'}) SET c.until = timestamp() + $time, c.by = $by`,

  /** Takes one's own announcement back; by then another's may stand there. */
  endCommit: `
    MATCH (c:ParleyGraph {key: 'commit', by: $by}) DELETE c`,

  renewEpoch: `
    MATCH (g:ParleyGraph {key: 'graph'})
    SET g.epoch = randomUUID()
    RETURN g.epoch AS epoch`,
} as const;
