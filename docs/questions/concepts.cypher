// How are conversation, dialogue and negotiation told apart?
MATCH (c:Concept) WHERE c.slug IN ['conversation', 'dialogue', 'negotiation']
RETURN c.name AS concept,
  COLLECT { MATCH (c)-[:DEFINED_AS]->(d)-[:STATED_BY]->()<-[:MAKES]-(s) WHERE d.article = 'usa-venezuela-conversations' RETURN DISTINCT s.name + ': ' + d.text } AS definitions,
  COLLECT { MATCH (c)-[r:CONTRASTS_WITH]-(other) UNWIND r.claims AS id MATCH (:Claim {slug: id})<-[:MAKES]-(s) WHERE r.article = 'usa-venezuela-conversations' RETURN DISTINCT s.name + ': not ' + other.name AS apart ORDER BY apart } AS contrasts
ORDER BY concept
