// Findings: what the graph computes from the claims, by rule
MATCH (finding:Finding)
RETURN finding.rule AS rule, finding.text AS finding, finding.article AS article
ORDER BY article, rule, finding
