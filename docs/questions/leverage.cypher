// Which leverage is there, of what sort, and what follows without it?
MATCH (l:Leverage) WHERE l.article = 'usa-venezuela-conversations'
RETURN l.name AS leverage, l.domains AS domains, l.credible AS credible,
  COLLECT { MATCH (l)-[:AGAINST]->(a) RETURN a.name ORDER BY a.name } AS against,
  COLLECT { MATCH (l)-[:STATED_BY]->()<-[:MAKES]-(s) RETURN DISTINCT s.name } AS says,
  COLLECT { MATCH (l)-[:STATED_BY]->()-[:STATES]->(p)<-[:IF]-(c) RETURN DISTINCT c.name } AS otherwise
ORDER BY leverage
