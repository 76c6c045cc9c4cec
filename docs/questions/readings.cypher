// Which passages can be read in more than one way, and what does the editor prefer?
MATCH (a:Ambiguity {article: 'usa-venezuela-conversations'})-[:READ_AS]->(r:Reading)
WITH a, r ORDER BY r.preferred DESC, r.text
RETURN a.question AS question,
  COLLECT { MATCH (a)-[:FOUND_IN]->(p) RETURN p.quote ORDER BY p.start, p.quoteStart } AS quotes,
  collect(r.text) AS readings,
  head(collect(CASE WHEN r.preferred THEN r.text END)) AS preferred,
  head(collect(r.why)) AS why
ORDER BY question
