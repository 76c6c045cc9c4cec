import { api } from '../../model/api/build';
import { rootName } from '../../model/api/names';
import type { ConnectionSource } from '../../model/api/shape';
import type { QueryNodeArgs } from '../../model/generated/api';
import { framed } from '../frame';
import { decodeId } from '../id';
import { connection } from './connection';
import { project } from './project';
import { compileCompare } from './roots/compare';
import { withKnown } from './roots/known';
import { compilePath } from './roots/path';
import { compileSearch } from './roots/search';
import { compileTimeline } from './roots/timeline';
import { rootFields } from './select';
import { mapLiteral, type Question, type Selected, Statement, subquery } from './statement';

/** An operation as one statement, for whatever values its variables have in this shape. */
export interface Compiled {
  /** one framed row, whose `answer` is a map by response keys */
  cypher: string;
  /** the parameters for the values of one request */
  parameters(variables: Record<string, unknown>): Record<string, unknown>;
}

type CompileRoot = (statement: Statement, selected: Selected) => string;

const OTHER_ROOTS: Readonly<Record<string, CompileRoot>> = {
  node: (statement, selected) => byId(statement, selected),
  entity: (statement, selected) => bySlug(statement, selected, 'Entity', 'Entity'),
  search: compileSearch,
  timeline: compileTimeline,
  path: compilePath,
  compare: compileCompare,
  stats: (statement, selected) => {
    const graph = statement.variable('graph');
    return subquery('COLLECT', [
      `MATCH (${graph}:ParleyGraph {key: 'graph'})`,
      `RETURN ${project(statement, 'Stats', selected.nodes, { self: graph })}`,
      'LIMIT 1',
    ]);
  },
};

/**
 * Compiles a whole operation into one statement, framed so that an answer made while the graph changed is known for
 * one.
 *
 * @throws ParleyError where an argument has a value that it cannot have
 */
export function compile(question: Question): Compiled {
  const statement = new Statement(question);
  const roots = rootFields(statement).map((selected): [string, string] => {
    const value = compileRoot(statement, selected);
    return [selected.key, withKnown(statement.takeReferred(), value)];
  });
  return { cypher: framed(mapLiteral(roots)), parameters: statement.reader() };
}

function compileRoot(statement: Statement, selected: Selected): string {
  const name = selected.def.name;
  const other = OTHER_ROOTS[name];
  if (other) return other(statement, selected);
  for (const root of api().roots.values()) {
    if (root.one === name) return bySlug(statement, selected, root.type, api().types.get(root.type)?.model ?? 'Entity');
    if (root.many === name) return all(statement, selected, root.source);
  }
  throw new Error(`Query.${name} has no pattern in the table`);
}

function all(statement: Statement, selected: Selected, source: ConnectionSource): string {
  return connection(statement, selected, source, { self: '' });
}

function bySlug(statement: Statement, selected: Selected, type: string, label: string): string {
  const slug = statement.parameter('slug', selected, (args) => args.slug);
  const self = statement.variable(rootName(type));
  // A variant has no index of its own: it is found as what it is a variant of.
  const own = api().types.get(type)?.label ?? label;
  return subquery('COLLECT', [
    `MATCH (${self}:${label} {slug: ${slug}})`,
    ...(own === label ? [] : [`WHERE ${self}:${own}`]),
    `RETURN ${project(statement, type, selected.nodes, { self })}`,
    'LIMIT 1',
  ]);
}

function byId(statement: Statement, selected: Selected): string {
  const slug = statement.parameter('slug', selected, (args: QueryNodeArgs) => decodeId(args.id).slug);
  const type = statement.parameter('type', selected, (args: QueryNodeArgs) => decodeId(args.id).type);
  const self = statement.variable('node');
  return subquery('COLLECT', [
    `MATCH (${self}:Entity {slug: ${slug}})`,
    `WHERE ${type} IN labels(${self})`,
    `RETURN ${project(statement, 'Node', selected.nodes, { self })}`,
    'LIMIT 1',
  ]);
}
