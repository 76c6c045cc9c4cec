// What does each party want, offer and refuse, by which tactics, according to whom?
MATCH (e:Interest|Position|RedLine|Tactic)-[:OF_PARTY]->(p)
WHERE e.article = 'usa-venezuela-conversations'
RETURN p.name AS party, e.kind AS kind, e.stance AS stance, e.name AS point, e.standing AS standing,
  COLLECT { MATCH (e)-[:STATED_BY]->()<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says
ORDER BY party, kind, point
