// Who is wanted, by whom, for what, for how much, since when?
MATCH (e:Event) WHERE (e:Reward OR e:Charge) AND e.article = 'usa-venezuela-conversations'
RETURN e.name AS what,
  COLLECT { MATCH (e)-[i:INVOLVES]->(p) RETURN i.role + ': ' + p.name + CASE WHEN i.editorial IS NULL THEN '' ELSE ' (the editor reads it)' END AS who ORDER BY who } AS who,
  COLLECT { MATCH (e)-[:ALLEGES]->(o) RETURN o.name ORDER BY o.name } AS offences,
  COLLECT { MATCH (e)-[:OF_AMOUNT]->(q) RETURN DISTINCT q.max + ' ' + q.currency } AS amounts,
  COLLECT { MATCH (e)-[:SINCE]->(t) RETURN t.words + ' (' + t.edtf + ')' } AS since,
  COLLECT { MATCH (e)-[:STATED_BY]->(c)<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says
ORDER BY what
