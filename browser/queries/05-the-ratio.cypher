// The ratio that is stated, and the ratios that the numbers allow
MATCH (exchange:Exchange {article: 'usa-venezuela-conversations'})
RETURN exchange.name AS exchange,
  COLLECT { MATCH (exchange)-[:IN_RATIO]->(r) RETURN r.words ORDER BY r.words } AS stated,
  COLLECT { MATCH (exchange)-[:RATIO_RANGE]->(r) RETURN r.name ORDER BY r.name } AS allowed
ORDER BY exchange
