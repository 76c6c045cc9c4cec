// On what does only one speaker speak?
MATCH (f:Finding {rule: 'one-voice'}) WHERE f.article = 'usa-venezuela-conversations'
RETURN f.text AS finding ORDER BY finding
