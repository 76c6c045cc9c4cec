import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { LABELS } from '../graph/compile/project';
import { answerOf } from './answer';
import type { Context } from './context';
import { isText, type Row, takeOf, textPlaceOf, typeOfLabels } from './parts';
import { rootValue, unknownError } from './roots';

type Resolver = GraphQLFieldResolver<Row, Context>;

/**
 * Gives a schema its resolvers: a root takes its part of the answer to the whole operation, and everything below
 * comes from what came back, by response key. Only the text of a passage or sentence is read from elsewhere, a file.
 */
export function resolveFromAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type)) type.resolveType = (value) => typeOfLabels((value as Row)[LABELS] as string[]);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolverOf(schema, type, field.name) as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

function resolverOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): Resolver {
  if (type === schema.getQueryType()) return root(field);
  if (isText(type.name, field))
    return (source, _args, context, { path }) => {
      context.readsFile = true;
      const place = textPlaceOf(source, String(path.key));
      return place && context.texts.cut(place);
    };
  const take = takeOf(type, field);
  return (source, _args, _context, { path }) => take(source, String(path.key));
}

/** A root: what came back under its key. A slug that nobody knows is an error of its own. */
function root(name: string): Resolver {
  return async (_source, args, context, info) => {
    const part = (await answerOf(context, info))[info.path.key];
    const value = rootValue(name, part);
    if (value === undefined) throw await unknownError(context, name, args, part);
    return value;
  };
}
