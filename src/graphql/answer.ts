import { Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Compiled, compile } from '../graph/compile/compile';
import { shapeOf } from '../graph/compile/shape';
import { read } from '../graph/read';
import type { Asked, Context } from './context';
import { compileShape, type Shape } from './shaping';

/** How many compiled statements are kept; those that are asked least recently go first. */
const MOST_STATEMENTS = 1000;

const statements = new LRUCache<string, Prepared>({ max: MOST_STATEMENTS });

/** Operations by a number: the same document, as mercurius keeps it, has the same operations. */
const numbers = new WeakMap<OperationDefinitionNode, number>();
let last = 0;

/** By the context of a request, which has one operation, its answer. */
const answers = new WeakMap<Context, Promise<Record<string, unknown>>>();

/** What is compiled of an operation. */
export interface Prepared extends Compiled {
  /** makes the answer of what comes back, where that can be done without graphql-js */
  readonly shape: Shape | undefined;
}

/** What came back for the whole operation, a map by response keys; asked once, whichever root comes first. */
export function answerOf(context: Context, asked: Asked): Promise<Record<string, unknown>> {
  let answer = answers.get(context);
  if (!answer) {
    answer = ask(context, asked);
    answers.set(context, answer);
  }
  return answer;
}

async function ask(context: Context, asked: Asked): Promise<Record<string, unknown>> {
  const { cypher, parameters } = statementOf(asked);
  const metadata = {
    operation: asked.operation.name?.value ?? firstRoot(asked.operation),
    ...(context.requestId ? { requestId: context.requestId } : {}),
  };
  return read(context.reads, { cypher, parameters: parameters(asked.variableValues) }, metadata, (version) => {
    context.version = version;
  });
}

/**
 * The statement of an operation: compiled, or the one that was compiled for the same operation and the same shape of
 * variables.
 */
export function statementOf(asked: Asked): Prepared {
  const { schema, operation, variableValues } = asked;
  const key = `${numberOf(operation)} ${shapeOf(schema, operation, variableValues)}`;
  let prepared = statements.get(key);
  if (!prepared) {
    prepared = prepare(asked);
    statements.set(key, prepared);
  }
  return prepared;
}

function prepare(asked: Asked): Prepared {
  const { variableValues: variables, ...question } = asked;
  return { ...compile({ ...question, variables }), shape: compileShape(asked) };
}

function firstRoot({ selectionSet }: OperationDefinitionNode): string {
  const field = selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return field?.name.value ?? 'unnamed';
}

function numberOf(operation: OperationDefinitionNode): number {
  const known = numbers.get(operation);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(operation, last);
  return last;
}
