// Who is spoken of and never speaks?
MATCH (a:Actor)<-[:ABOUT]-(p:Proposition {article: 'usa-venezuela-conversations'})
WHERE NOT EXISTS { (a)-[:MAKES]->(:Claim {article: 'usa-venezuela-conversations'}) }
RETURN a.name AS actor, count(DISTINCT p) AS propositions
ORDER BY propositions DESC, actor
