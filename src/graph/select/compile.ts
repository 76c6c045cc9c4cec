import type { GraphQLResolveInfo } from 'graphql';
import { api } from '../../model/api/build';
import type { ApiRoot } from '../../model/api/shape';
import { connection } from './connection';
import type { Asked, Scope } from './fields';
import { Parameters } from './parameters';
import { type Context, project } from './project';

/** A question as one statement. It gives one row: the graph's version before and after, and the answer. */
export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/**
 * Compiles a root of the API, with all that is selected below it, into one statement.
 *
 * @throws ParleyError where an argument cannot be read
 */
export function compileRoot(root: ApiRoot, args: Record<string, unknown>, info: GraphQLResolveInfo): Statement {
  const context = contextOf(info);
  const asked = askedOf(info);
  if (info.fieldName === root.many) {
    return frame('', connection('', root.source, asked, 'Query', context), context.parameters);
  }
  const label = api().types.get(root.type)?.label ?? 'Entity';
  return compileNode(root.type, label, String(args.slug), info, context);
}

/** Compiles a question for one node by its slug. */
export function compileNode(
  type: string,
  label: string,
  slug: string,
  info: GraphQLResolveInfo,
  context = contextOf(info),
): Statement {
  const match = `OPTIONAL MATCH (n:${label} {slug: ${context.parameters.add(slug)}})`;
  const answer = `CASE WHEN n IS NULL THEN null ELSE ${project('n', type, askedOf(info).selections, context)} END`;
  return frame(match, answer, context.parameters);
}

/** Compiles what is selected of nodes that a statement of its own finds; its variables are in scope as given. */
export function compileRows(match: string, row: string, parameters: Parameters): Statement {
  return frame('', `COLLECT { ${match} RETURN ${row} }`, parameters);
}

/** What a root's selection needs to be compiled. */
export function contextOf(info: GraphQLResolveInfo): Context {
  const scope: Scope = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  return { scope, parameters: new Parameters() };
}

/** The root as it is asked for, all places where it stands under one alias joined. */
export function askedOf(info: GraphQLResolveInfo): Asked {
  const [node] = info.fieldNodes;
  if (!node) throw new Error('a root without a field');
  const selections = info.fieldNodes.flatMap((field) => field.selectionSet?.selections ?? []);
  return { alias: String(info.path.key), name: info.fieldName, on: 'Query', node, selections };
}

/** A seeding that commits while the statement runs shows in that the two versions differ. */
function frame(match: string, answer: string, parameters: Parameters): Statement {
  const cypher = [
    "OPTIONAL MATCH (before:ParleyGraph {key: 'graph'})",
    'WITH before.version AS before',
    ...(match ? [match] : []),
    `WITH before, ${answer} AS answer`,
    "OPTIONAL MATCH (after:ParleyGraph {key: 'graph'})",
    'RETURN before, answer, after.version AS after',
  ].join('\n');
  return { cypher, parameters: parameters.values };
}
