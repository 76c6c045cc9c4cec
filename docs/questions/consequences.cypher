// What would success or failure mean, and for whom?
MATCH (c:Conditional) WHERE c.article = 'usa-venezuela-conversations'
RETURN c.name AS conditional, c.basis AS basis, c.marker AS marker,
  COLLECT { MATCH (c)-[:IF]->(p) RETURN p.text ORDER BY p.text } AS if,
  COLLECT { MATCH (c)-[:THEN]->(p) RETURN p.text ORDER BY p.text } AS then,
  COLLECT { MATCH (c)-[:STATED_BY]->()<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says
ORDER BY conditional
