import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { Driver } from 'neo4j-driver-lite';
import { statementOf } from '../../src/graphql/answer';
import { PassageTexts } from '../../src/graphql/passage-text';

type Variables = Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: what an answer looks like follows from the question
export type Loose = any;

/** Compiles a question, as the first root that is resolved does. */
export function compiled(
  schema: GraphQLSchema,
  question: string | ReturnType<typeof parse>,
  given: Variables = {},
  name?: string,
) {
  const document = typeof question === 'string' ? parse(question) : question;
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0];
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = (operations.find((node) => node.name?.value === name) ?? operations[0]) as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) throw wrong?.[0];
  const statement = statementOf({ schema, operation, fragments, variableValues: coerced });
  return { statement, cypher: statement.cypher, parameters: statement.parameters(coerced) };
}

/** Asks a question without a server between. */
export async function ask(
  schema: GraphQLSchema,
  driver: Driver,
  question: string,
  variableValues: Variables = {},
): Promise<ExecutionResult<Loose>> {
  const document = parse(question);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const contextValue = { reads: { driver, database: 'neo4j', deadline: 60_000 }, texts: new PassageTexts([]) };
  return execute({ schema, document, variableValues, contextValue });
}

/** The data of an answer that must have no errors. */
export async function data(
  schema: GraphQLSchema,
  driver: Driver,
  question: string,
  variables: Variables = {},
): Promise<Loose> {
  const result = await ask(schema, driver, question, variables);
  if (result.errors)
    throw new Error(result.errors.map((error) => `${error.path?.join('.')}: ${error.message}`).join('\n'));
  return result.data;
}
