import neo4j from 'neo4j-driver';
import { ParleyError } from '../../../errors';
import type { QueryPathArgs } from '../../../model/generated/api';
import { model, relations } from '../../../model/load';
import { project } from '../project';
import { type Selected, type Statement, subquery } from '../statement';
import { slugParameter, slugsParameter } from './known';

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
  const given = slugsParameter(statement, selected, 'speakers');
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
  const value = subquery('COLLECT', [
    `MATCH (${start}:Entity {slug: ${from}}), (${end}:Entity {slug: ${to}})`,
    ...speakers,
    `CALL (${known}) {`,
    `  WITH * WHERE ${start} = ${end}`,
    `  RETURN [${start}] AS ${things}, [] AS ${relations}`,
    'UNION',
    // Between a thing and itself allShortestPaths fails.
    `  WITH * WHERE ${start} <> ${end}`,
    `  MATCH ${path} = allShortestPaths((${start})-[:${[...facts, ...parts].join('|')}*..${LONGEST_PATH}]-(${end}))`,
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
  return value;
}

function readMaxSteps(given: number | null | undefined): number {
  const steps = given ?? LONGEST_PATH;
  if (steps >= 0 && steps <= LONGEST_PATH) return steps;
  throw new ParleyError('BAD_ARGUMENT', `"maxSteps" of "path" is ${steps}`, `Give a number from 0 to ${LONGEST_PATH}.`);
}
