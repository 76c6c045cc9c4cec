import neo4j from 'neo4j-driver-lite';
import type { QuerySearchArgs } from '../../../model/generated/api';
import { readLimit } from '../paging';
import { project } from '../project';
import { type Selected, type Statement, subquery, whereLines } from '../statement';
import { slugParameter } from './known';
import { beginningPattern, luceneQuery, wholePattern } from './words';

/** How many hits of the index are looked at: filters and several hits on one thing leave fewer. */
const CANDIDATES = 500;

/** How a thing is called by what was found of it, in small letters and decomposed; by a quotation it is not. */
const CALLED = (node: string) =>
  `CASE WHEN ${node}:Passage THEN [] ELSE [called IN [${node}.name] + coalesce(${node}.altLabels, []) | normalize(toLower(called), NFD)] END`;

/**
 * Things found by their words: a name leads to what it names, a quotation to the claim that it bears. First comes what
 * is called so, then what it is called begins so, then the rest, each by how well it fits: a score holds both.
 */
export function compileSearch(statement: Statement, selected: Selected): string {
  const query = statement.parameter('query', selected, (args: QuerySearchArgs) => luceneQuery(args.query));
  const whole = statement.parameter('whole', selected, (args: QuerySearchArgs) => wholePattern(args.query));
  const beginning = statement.parameter('beginning', selected, (args: QuerySearchArgs) => beginningPattern(args.query));
  const candidates = statement.parameter('candidates', selected, () => neo4j.int(CANDIDATES));
  const limit = statement.parameter('limit', selected, (args) => readLimit(args, 'search', 0));
  const article = slugParameter(statement, selected, 'article', 'Article');
  const names = ['node', 'hit', 'found', 'score', 'names'].map((stem) => statement.variable(stem));
  const [node, hit, found, score, called] = names as [string, string, string, string, string];
  const conditions = [`${hit} IS NOT NULL`];
  if (article)
    conditions.push(
      `(${hit}.article = ${article} OR EXISTS { (${hit})-[:APPEARS_IN]->(:Article {slug: ${article}}) })`,
    );
  const { types } = statement.argumentsOf<QuerySearchArgs>(selected);
  if (types !== undefined && types !== null) {
    conditions.push(
      `any(label IN labels(${hit}) WHERE label IN ${statement.parameter('types', selected, (args: QuerySearchArgs) => args.types)})`,
    );
  }
  const value = subquery('COLLECT', [
    `CALL db.index.fulltext.queryNodes('entityText', ${query}, {limit: ${candidates}}) YIELD node AS ${node}, score AS ${score}`,
    `WITH ${node}, ${score}, CASE`,
    `  WHEN ${node}:Name THEN head([(owner)-[:WRITTEN_AS]->(${node}) | owner])`,
    `  WHEN ${node}:Passage THEN head([(bearer)-[:FOUND_IN]->(${node}) | bearer])`,
    `  ELSE ${node} END AS ${hit}`,
    ...whereLines(conditions),
    `WITH ${hit}, ${node}, ${score}, ${CALLED(node)} AS ${called}`,
    `WITH ${hit}, ${node}, ${score} / (1 + ${score}) + CASE`,
    `  WHEN any(name IN ${called} WHERE name =~ ${whole}) THEN 2`,
    `  WHEN any(name IN ${called} WHERE name =~ ${beginning}) THEN 1`,
    `  ELSE 0 END AS ${score}`,
    `ORDER BY ${score} DESC`,
    `WITH ${hit}, head(collect(${node})) AS ${found}, max(${score}) AS ${score}`,
    `ORDER BY ${score} DESC, ${hit}.slug LIMIT ${limit}`,
    `RETURN ${project(statement, 'SearchHit', selected.nodes, { self: hit, found, score })}`,
  ]);
  return value;
}
