// What stands in the way, and what does not, according to whom?
MATCH (o:Obstacle) WHERE o.article = 'usa-venezuela-conversations'
RETURN o.name AS obstacle, o.standing AS standing,
  COLLECT { MATCH (o)-[:STATED_BY]->(c)<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says
ORDER BY obstacle
