// Contradictions: what one speaker affirms and a speaker denies
MATCH stands = (p:Proposition)<-[:STATES]-(:Claim)<-[:MAKES]-(:Actor)
WHERE EXISTS { (p)<-[:STATES]-(:Claim {polarity: 'affirms'}) }
  AND EXISTS { (p)<-[:STATES]-(:Claim {polarity: 'denies'}) }
RETURN stands
