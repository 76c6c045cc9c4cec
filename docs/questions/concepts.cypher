// How are conversation, dialogue and negotiation told apart, and by whom?
MATCH (c:Concept) WHERE c.slug IN ['conversation', 'dialogue', 'negotiation']
RETURN c.name AS concept,
  COLLECT {
    MATCH (c)-[:DEFINED_AS]->(d)-[:STATED_BY]->()<-[:MAKES]-(s) WHERE d.article = 'usa-venezuela-conversations'
    RETURN DISTINCT s.name + ': ' + d.text AS said ORDER BY said
  } AS definitions,
  COLLECT {
    MATCH (c)-[r:CONTRASTS_WITH]-(other) WHERE r.article = 'usa-venezuela-conversations'
    UNWIND r.claims AS id
    MATCH (s)-[:MAKES]->(:Claim {slug: id})-[:FOUND_IN]->(p)
    RETURN DISTINCT 'not ' + other.name + ', ' + s.name + ': ' + p.quote AS said ORDER BY said
  } AS toldApart
ORDER BY concept
