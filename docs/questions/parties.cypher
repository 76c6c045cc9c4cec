// What does each party want, offer and refuse, by which tactics, according to whom?
// What is said of a class of governments stands with the concept.
MATCH (e:Interest|Position|RedLine|Tactic {article: 'usa-venezuela-conversations'})-[r:OF_PARTY|NOT_OF_PARTY|REGARDS]->(party)
WHERE type(r) <> 'REGARDS' OR (party:Concept AND NOT EXISTS { (e)-[:OF_PARTY|NOT_OF_PARTY]->() })
RETURN party.name AS party, e.kind AS kind, e.stance AS stance, e.text AS point, e.standing = 'denied' AS denied,
  COLLECT {
    MATCH (e)-[:STATED_BY]->(claim)-[:FOUND_IN]->(passage), (claim)<-[:MAKES]-(s)
    RETURN s.name + ': ' + passage.quote AS said ORDER BY said
  } AS says,
  r.editorial AS partyReadBecause
ORDER BY party, kind, stance, point
