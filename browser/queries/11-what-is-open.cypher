// What the article leaves open, and what it concerns
MATCH (open:OpenPoint)
RETURN open.article AS article, open.text AS open,
  COLLECT { MATCH (open)-[:REGARDS]->(thing) RETURN DISTINCT thing.name ORDER BY thing.name } AS concerns
ORDER BY article, open
