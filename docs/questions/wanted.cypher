// Who is wanted, by whom, for what, for how much, and since when?
MATCH (e:Event {article: 'usa-venezuela-conversations'})-[:INVOLVES {role: 'accused'}]->(who)
RETURN who.name AS wanted, e.name AS event,
  COLLECT {
    MATCH (e)-[r:INVOLVES]->(p) WHERE r.role <> 'accused'
    RETURN r.role + ': ' + p.name + coalesce(' (editor: ' + r.editorial + ')', '') AS by ORDER BY by
  } AS by,
  COLLECT { MATCH (e)-[:ALLEGES]->(o) RETURN o.name ORDER BY o.name } AS offences,
  COLLECT { MATCH (e)-[:OF_AMOUNT]->(q) RETURN DISTINCT q.max + ' ' + q.currency AS amount ORDER BY amount } AS amounts,
  COLLECT { MATCH (e)-[:SINCE]->(t) RETURN t.words + ' (' + t.edtf + ')' AS since ORDER BY since } AS since,
  COLLECT { MATCH (e)-[:STATED_BY]->()<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says
ORDER BY wanted, event
