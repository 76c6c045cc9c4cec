// On what does only one speaker speak?
MATCH (f:Finding {rule: 'one-voice', article: 'usa-venezuela-conversations'})
RETURN f.text AS finding,
  COLLECT { MATCH (f)-[:COMPARES]->(c)-[:STATES]->(p) RETURN c.polarity + ': ' + p.text AS said ORDER BY said } AS says
ORDER BY finding
