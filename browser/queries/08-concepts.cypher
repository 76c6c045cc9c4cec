// The concepts of talking, with their definitions by source, and what is told apart from what
MATCH (concept:Concept)-[:DEFINED_AS]->(definition)-[:STATED_BY]->(claim)<-[:MAKES]-(speaker)
RETURN concept.name AS concept, definition.text AS definition, speaker.name AS speaker,
  COLLECT { MATCH (concept)-[:CONTRASTS_WITH]-(other) RETURN DISTINCT other.name ORDER BY other.name } AS not
ORDER BY concept, definition, speaker
