// The agreement: what it provides, and whether it was kept, according to whom
MATCH provides = (agreement:Agreement {article: 'usa-venezuela-conversations'})-[:PROVIDES]->(:Provision)
OPTIONAL MATCH kept = (agreement)-[:ASSESSED_BY]->(assessment)-[:STATED_BY]->(:Claim)<-[:MAKES]-(:Actor)
RETURN provides, kept
