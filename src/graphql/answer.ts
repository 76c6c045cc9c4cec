import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Compiled, compile } from '../graph/compile/compile';
import { shapeOf } from '../graph/compile/shape';
import { read } from '../graph/read';
import type { Context } from './context';

/** How many compiled statements are kept; those that are asked least recently go first. */
const MOST_STATEMENTS = 1000;

const statements = new LRUCache<string, Compiled>({ max: MOST_STATEMENTS });

/** Operations by a number: the same document, as mercurius keeps it, has the same operations. */
const numbers = new WeakMap<OperationDefinitionNode, number>();
let last = 0;

/** The variables of an execution are an object of its own, by which its roots find one answer. */
const answers = new WeakMap<object, Promise<Record<string, unknown>>>();

/** The answer to the whole operation, a map by response keys; asked once, whichever root comes first. */
export function answerOf(context: Context, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
  let answer = answers.get(info.variableValues);
  if (!answer) {
    answer = ask(context, info);
    answers.set(info.variableValues, answer);
  }
  return answer;
}

async function ask(context: Context, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
  const { cypher, parameters } = statementOf(info);
  const metadata = {
    operation: info.operation.name?.value ?? info.fieldName,
    ...(context.requestId ? { requestId: context.requestId } : {}),
  };
  return read(context.reads, { cypher, parameters: parameters(info.variableValues) }, metadata, (version) => {
    context.version = version;
  });
}

/**
 * The statement of an operation: compiled, or the one that was compiled for the same operation and the same shape of
 * variables.
 */
export function statementOf({
  schema,
  operation,
  fragments,
  variableValues,
}: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>): Compiled {
  const key = `${numberOf(operation)} ${shapeOf(schema, operation, variableValues)}`;
  let compiled = statements.get(key);
  if (!compiled) {
    compiled = compile({ schema, operation, fragments, variables: variableValues });
    statements.set(key, compiled);
  }
  return compiled;
}

function numberOf(operation: OperationDefinitionNode): number {
  const known = numbers.get(operation);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(operation, last);
  return last;
}
