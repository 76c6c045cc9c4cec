import type { GraphQLResolveInfo } from 'graphql';
import { askedOf, compileRows, contextOf, type Statement } from './compile';
import { askedFields } from './fields';
import { project } from './project';

/** A search, best hits first; a name leads to what it is a name of. */
export function compileSearch(query: string, first: number, info: GraphQLResolveInfo): Statement {
  const context = contextOf(info);
  const { parameters } = context;
  const entity = askedFields(askedOf(info).selections, 'SearchHit', context.scope).filter(
    ({ name }) => name === 'entity',
  );
  const entries = entity.map((asked) => `\`${asked.alias}\`: ${project('hit', 'Entity', asked.selections, context)}`);
  const match = [
    `CALL db.index.fulltext.queryNodes('entityText', ${parameters.add(luceneQuery(query))}) YIELD node, score`,
    'OPTIONAL MATCH (owner)-[:WRITTEN_AS]->(node)',
    'WITH coalesce(owner, node) AS hit, max(score) AS score',
    `ORDER BY score DESC, hit.slug LIMIT ${parameters.add(first)}`,
    'WITH hit, score',
  ].join(' ');
  return compileRows(match, `{score: score, ${entries.join(', ')}}`, parameters);
}

/** Words as Lucene reads them: all must be there, the last may be a beginning; no character has a meaning of its own. */
export function luceneQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'zzzzzzzzzzzzzzzz';
  return words
    .map((word, index) =>
      index === words.length - 1 ? `(${word.toLowerCase()} OR ${word.toLowerCase()}*)` : word.toLowerCase(),
    )
    .join(' AND ');
}

/** The graph in figures, from the count store where it has them. */
export function compileStats(info: GraphQLResolveInfo): Statement {
  const { parameters } = contextOf(info);
  const row = [
    'articles: COUNT { (:Article) }',
    'claims: COUNT { (:Claim) }',
    "quotedClaims: COUNT { (c:Claim) WHERE c.manner = 'quoted' }",
    "indirectClaims: COUNT { (c:Claim) WHERE c.manner = 'indirect' }",
    'propositions: COUNT { (:Proposition) }',
    "version: COLLECT { MATCH (g:ParleyGraph {key: 'graph'}) RETURN g.version }[0]",
  ].join(', ');
  return compileRows('UNWIND [1] AS one', `{${row}}`, parameters);
}
