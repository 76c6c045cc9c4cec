// What does each side give and get in the exchange on offer?
MATCH (x:Exchange)-[:CONSISTS_OF]->(t:Transfer)
WHERE x.article = 'usa-venezuela-conversations'
RETURN t.name AS transfer,
  COLLECT { MATCH (t)-[g:GIVEN_BY]->(a) RETURN a.name + CASE WHEN g.editorial IS NULL THEN '' ELSE ' (the editor reads it)' END AS name ORDER BY name } AS givers,
  COLLECT { MATCH (t)-[g:RECEIVED_BY]->(a) RETURN a.name + CASE WHEN g.editorial IS NULL THEN '' ELSE ' (the editor reads it)' END AS name ORDER BY name } AS receivers,
  COLLECT { MATCH (t)-[:PASSES_THROUGH]->(a) RETURN a.name } AS through,
  COLLECT { MATCH (t)-[:TRANSFERS]->()-[:HELD_AT]->(p) RETURN DISTINCT p.name } AS heldAt,
  COLLECT { MATCH (t)-[:HAS_QUANTITY]->(q) RETURN q.words ORDER BY q.words } AS quantities,
  COLLECT { MATCH (x)-[:RATIO_RANGE]->(r) RETURN r.name ORDER BY r.name } AS ratios
ORDER BY transfer
