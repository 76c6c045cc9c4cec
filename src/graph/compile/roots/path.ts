import neo4j from 'neo4j-driver-lite';
import { ParleyError } from '../../../errors';
import type { QueryPathArgs } from '../../../model/generated/api';
import { model, relations } from '../../../model/load';
import { project } from '../project';
import { mapLiteral, type Selected, type Statement, subquery } from '../statement';
import { slugParameter, slugsParameter } from './known';

/** Under these keys the path, and the end of it that can have none. */
export const PATH = { paths: '@paths', pathless: '@pathless' } as const;

/** An end to which no fact leads, since it is no thing; and the things that it is of. */
export interface Pathless {
  argument: string;
  slug: string;
  /** its labels */
  labels: string[];
  instead: string[];
}

/** The longest path that is looked for. */
export const LONGEST_PATH = 8;

/** Of so many equally short paths one is chosen. */
const MOST_PATHS = 1_000;

/** The relationships that are facts, and those that lead from a whole to its stated parts. */
function factTypes(): { facts: string[]; parts: string[] } {
  const facts = new Set<string>();
  const parts = new Set<string>();
  for (const type of model().types.values()) {
    if (type.relationship) facts.add(type.relationship.type);
    for (const field of type.relationship ? [] : relations(type)) {
      if (field.fact) facts.add(field.rel);
      if (field.kind === 'nodes' && model().types.get(field.target)?.stated) parts.add(field.rel);
    }
  }
  return { facts: [...facts], parts: [...parts] };
}

/** What is said, and is no thing: facts lead from one to another of them, and seldom. */
const SAID = ['Claim', 'Proposition', 'Inference'];

/** The types of things that facts connect, as the model has them. */
export function connectedTypes(): string[] {
  const types = new Set<string>();
  for (const type of model().types.values()) {
    for (const field of type.relationship ? [] : relations(type)) {
      if (!field.fact && !(field.kind === 'nodes' && model().types.get(field.target)?.stated)) continue;
      types.add(type.name);
      // anything can be what a fact concerns
      if (field.target !== 'Entity') types.add(field.target);
    }
  }
  return [...types].filter((type) => !SAID.includes(type)).sort();
}

/** How two things are connected by facts, those that nobody but denies left out. */
export function compilePath(statement: Statement, selected: Selected): string {
  const from = slugParameter(statement, selected, 'from') as string;
  const to = slugParameter(statement, selected, 'to') as string;
  const steps = statement.parameter('maxSteps', selected, (args: QueryPathArgs) =>
    neo4j.int(readMaxSteps(args.maxSteps)),
  );
  const { facts, parts } = factTypes();
  const names = ['from', 'to', 'said', 'path', 'things', 'relations'].map((stem) => statement.variable(stem));
  const [start, end, said, path, things, relations] = names as [string, string, string, string, string, string];
  const given = slugsParameter(statement, selected, 'speakers', 'Actor');
  const isPart = `type(r) IN [${parts.map((type) => `'${type}'`).join(', ')}]`;
  let isFact = 'r.standing IS NOT NULL';
  const speakers: string[] = [];
  if (given) {
    speakers.push(
      `WITH ${start}, ${end}, COLLECT { MATCH (c:Claim) WHERE c.speaker IN ${given} AND c.slug IS NOT NULL RETURN c.slug } AS ${said}`,
    );
    isFact = `any(claim IN r.claims WHERE claim IN ${said})`;
  }
  const known = speakers.length > 0 ? `${start}, ${end}, ${said}` : `${start}, ${end}`;
  const links = [...facts, ...parts].join('|');
  const paths = subquery('COLLECT', [
    `MATCH (${start}:Entity {slug: ${from}}), (${end}:Entity {slug: ${to}})`,
    ...speakers,
    `CALL (${known}) {`,
    `  WITH * WHERE ${start} = ${end}`,
    `  RETURN [${start}] AS ${things}, [] AS ${relations}`,
    'UNION',
    // Between a thing and itself allShortestPaths fails.
    `  WITH * WHERE ${start} <> ${end}`,
    `  MATCH ${path} = allShortestPaths((${start})-[:${links}*..${LONGEST_PATH}]-(${end}))`,
    `  WHERE all(r IN relationships(${path}) WHERE ${isFact} OR ${isPart})`,
    `  WITH ${path} WHERE length(${path}) <= ${steps} LIMIT ${MOST_PATHS}`,
    `  WITH nodes(${path}) AS ${things}, relationships(${path}) AS ${relations}`,
    // The same each time, and rather by what somebody says than by what the editor reads.
    `  ORDER BY size([r IN ${relations} WHERE r.claims IS NULL]), [n IN ${things} | n.slug], [r IN ${relations} | type(r)]`,
    `  RETURN ${things}, ${relations} LIMIT 1`,
    '}',
    `RETURN ${project(statement, 'Path', selected.nodes, { self: start, things, relations })}`,
    'LIMIT 1',
  ]);
  return mapLiteral([
    [PATH.paths, paths],
    [PATH.pathless, pathless(from, to, links)],
  ]);
}

/** Whichever end is no thing and has no fact: that no path is found from it says nothing of what is connected. */
function pathless(from: string, to: string, links: string): string {
  return subquery('COLLECT', [
    `UNWIND [{argument: 'from', slug: ${from}}, {argument: 'to', slug: ${to}}] AS asked`,
    'MATCH (end:Entity {slug: asked.slug})',
    `WHERE ${from} <> ${to} AND NOT any(label IN labels(end) WHERE label IN [${connectedTypes()
      .map((type) => `'${type}'`)
      .join(', ')}])`,
    `  AND NOT EXISTS { (end)-[:${links}]-() }`,
    'RETURN {argument: asked.argument, slug: end.slug, labels: labels(end), instead: COLLECT {',
    '  MATCH (end)-[:STATES]->{0,1}()-[:ABOUT]->(thing) RETURN DISTINCT thing.slug AS slug ORDER BY slug LIMIT 3',
    '  UNION MATCH (end)<-[:MAKES]-(speaker) RETURN speaker.slug AS slug',
    '}} LIMIT 1',
  ]);
}

function readMaxSteps(given: number | null | undefined): number {
  const steps = given ?? LONGEST_PATH;
  if (steps >= 0 && steps <= LONGEST_PATH) return steps;
  throw new ParleyError('BAD_ARGUMENT', `"maxSteps" of "path" is ${steps}`, `Give a number from 0 to ${LONGEST_PATH}.`);
}
