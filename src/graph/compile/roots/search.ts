import neo4j from 'neo4j-driver';
import { ParleyError } from '../../../errors';
import type { QuerySearchArgs } from '../../../model/generated/api';
import { readLimit } from '../paging';
import { project } from '../project';
import { type Selected, type Statement, subquery, whereLines } from '../statement';
import { slugParameter } from './known';

/** How many hits of the index are looked at: filters and several hits on one thing leave fewer. */
const CANDIDATES = 500;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 12;

/** The index holds no longer ones, and Lucene fails at what is much longer. */
const LONGEST_WORD = 100;

/**
 * Any text as a query of Lucene: each word counts whole, as the beginning of a word, or (from five letters on) with a
 * letter wrong, and what has most of them comes first. Nothing of the text is read as Lucene's syntax.
 *
 * @throws ParleyError BAD_ARGUMENT where the text has no word
 * @example luceneQuery('Barb agr') // '(name:barb^4 barb^2 barb*) (name:agr^4 agr^2 agr*)'
 */
export function luceneQuery(text: string): string {
  const words = (text.toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) {
    throw new ParleyError(
      'BAD_ARGUMENT',
      '"query" of "search" has no word in it',
      'Give at least one letter or digit.',
    );
  }
  return words.map((word) => wordQuery(word.slice(0, LONGEST_WORD))).join(' ');
}

function wordQuery(word: string): string {
  const stem = word.split(/['’]/)[0] as string;
  const fuzzy = word.length >= 5 ? ` ${stem}~1^0.2` : '';
  return `(name:${word}^4 ${word}^2 ${stem}*${fuzzy})`;
}

/** Things found by their words: a name leads to what it names, a quotation to the claim that it bears. */
export function compileSearch(statement: Statement, selected: Selected): string {
  const query = statement.parameter('query', selected, (args: QuerySearchArgs) => luceneQuery(args.query));
  const candidates = statement.parameter('candidates', selected, () => neo4j.int(CANDIDATES));
  const limit = statement.parameter('limit', selected, (args) => readLimit(args, 'search', 0));
  const article = slugParameter(statement, selected, 'article');
  const [node, hit, found, score] = ['node', 'hit', 'found', 'score'].map((stem) => statement.variable(stem)) as [
    string,
    string,
    string,
    string,
  ];
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
    `WITH ${hit}, ${node}, ${score} ORDER BY ${score} DESC`,
    `WITH ${hit}, head(collect(${node})) AS ${found}, max(${score}) AS ${score}`,
    `ORDER BY ${score} DESC, ${hit}.slug LIMIT ${limit}`,
    `RETURN ${project(statement, 'SearchHit', selected.nodes, { self: hit, found, score })}`,
  ]);
  return value;
}
