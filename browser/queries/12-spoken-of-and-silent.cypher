// Who is spoken of and never speaks
MATCH (actor:Actor)<-[:ABOUT]-(:Proposition)
WHERE NOT EXISTS { (actor)-[:MAKES]->(:Claim) }
RETURN actor.name AS actor, count(*) AS propositions ORDER BY propositions DESC, actor
