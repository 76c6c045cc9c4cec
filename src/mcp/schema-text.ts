import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printType,
} from 'graphql';
import { buildSchema } from '../graphql/schema';

/** What every connection is made of; its parts need no names of their own. */
const OF_CONNECTIONS = /^__|(Connection|Edge|Facets|Order|OrderField)$/;

/** The roots of the schema with their arguments, and the names of its types, in a few thousand characters. */
export function schemaText(): string {
  const schema = buildSchema();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !OF_CONNECTIONS.test(name));
  const namesOf = (is: (type: GraphQLNamedType) => boolean) =>
    types
      .filter(is)
      .map(({ name }) => name)
      .join(' ');
  const query = schema.getQueryType();
  return [
    'type Query {',
    ...Object.values(query?.getFields() ?? {}).map((field) => `  ${signature(field)}`),
    '}',
    '',
    `# Types: ${namesOf((type) => isObjectType(type) && type !== query)}`,
    `# Interfaces: ${namesOf(isInterfaceType)}`,
    `# Filters and other inputs: ${namesOf(isInputObjectType)}`,
    `# Enums: ${namesOf(isEnumType)}`,
    '# XConnection has nodes, edges { node cursor }, pageInfo { hasNextPage endCursor }, totalCount, facets.',
  ].join('\n');
}

/** One type with what its fields mean, their arguments in short; undefined where there is no such type. */
export function typeText(name: string): string | undefined {
  const type = buildSchema().getType(name);
  if (!type || !(isObjectType(type) || isInterfaceType(type))) return type && printType(type);
  const fields = Object.values(type.getFields());
  return [
    `# ${type.description}`,
    `${isObjectType(type) ? 'type' : 'interface'} ${name}${type
      .getInterfaces()
      .map((one, index) => `${index === 0 ? ' implements' : ' &'} ${one.name}`)
      .join('')} {`,
    ...fields.map((field) => `  ${signature(field)} # ${field.description}`),
    '}',
  ].join('\n');
}

function signature({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
  return `${name}${given && `(${given})`}: ${type}`;
}
