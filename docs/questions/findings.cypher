// What does the graph find that the article does not say aloud?
MATCH (f:Finding {article: 'usa-venezuela-conversations'})
RETURN f.rule AS rule, f.text AS finding, f.holds AS holds,
  COLLECT { MATCH (f)-[:NEEDS_READING]->(r) RETURN r.text ORDER BY r.text } AS readings
ORDER BY rule, finding
