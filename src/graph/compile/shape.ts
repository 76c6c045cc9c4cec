import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  specifiedScalarTypes,
  type TypeNode,
  typeFromAST,
} from 'graphql';

/**
 * The shape of an operation's variables: all of their values on which the text of the statement depends. These are
 * what is given and what is not, the fields of an input, enums and booleans that stand alone, and whether a list has
 * one item; never a slug, a number, a cursor or a text.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string {
  const parts: string[] = [];
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    parts.push(shapeOfValue(inputType(schema, type), variables[variable.name.value]));
  }
  return parts.join(',');
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  return typeFromAST(schema, node as never) as GraphQLInputType | undefined;
}

function shapeOfValue(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (isNonNullType(type)) return shapeOfValue(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) && value.length === 1 ? '1' : '*';
  if (isEnumType(type) || type === BOOLEAN) return String(value);
  if (!isInputObjectType(type)) return '*';
  const fields = type.getFields();
  const given = Object.entries(value).map(([name, field]) => `${name}:${shapeOfValue(fields[name]?.type, field)}`);
  return `{${given.sort().join(',')}}`;
}

const BOOLEAN = specifiedScalarTypes.find(({ name }) => name === 'Boolean');
