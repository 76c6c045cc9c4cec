// Which leverage is there, of what sort, and what follows without it?
MATCH (l:Leverage {article: 'usa-venezuela-conversations'})
RETURN l.text AS leverage, l.domains AS domains, l.credible AS credible,
  COLLECT { MATCH (l)-[:AGAINST|REGARDS]->(a) RETURN a.name ORDER BY a.name } AS against,
  COLLECT {
    MATCH (l)-[:STATED_BY]->(claim)-[:FOUND_IN]->(passage), (claim)<-[:MAKES]-(s)
    RETURN s.name + ': ' + passage.quote AS said ORDER BY said
  } AS says,
  COLLECT {
    MATCH (l)-[:STATED_BY]->()<-[:STATED_BY]-(:Conditional)-[:IF]->(without)
    MATCH (without)<-[:IF]-(:Conditional)-[:THEN]->(then)
    RETURN DISTINCT then.text ORDER BY then.text
  } AS withoutIt
ORDER BY leverage
