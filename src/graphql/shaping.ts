import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { LABELS } from '../graph/compile/project';
import type { Asked } from './context';
import { isText, type Row, type Take, takeOf, typeOfLabels } from './parts';
import { rootValue } from './roots';

/** What is answered to an operation. */
export interface Shape {
  /** the keys of its roots */
  keys: readonly string[];
  /** Makes it of what came back. @throws Unshaped */
  of(answer: Row): Record<string, unknown>;
}

/** Makes of one value what is answered for it. */
type ShapeValue = (value: unknown) => unknown;

/** Something is not as it is in every graph that Parley wrote, or no field can have it: graphql-js tells what. */
export class Unshaped extends Error {}

/**
 * Compiles an operation into the function that makes its answer, for all values of its variables of one shape. It does
 * what graphql-js does field by field with the resolvers, in a fraction of the time, and knows no errors: it throws
 * `Unshaped`, and then graphql-js has to execute. Undefined where an answer needs more than what came back.
 */
export function compileShape(asked: Asked): Shape | undefined {
  try {
    const roots = rootsOf({ ...asked, made: new Map(), numbers: new Map() });
    return roots.length === 0 ? undefined : { keys: roots.map(({ key }) => key), of: shapeOfRoots(roots) };
  } catch (error) {
    if (error instanceof Unshaped) return undefined;
    throw error;
  }
}

/** An operation while it is compiled. */
interface Compiling extends Asked {
  /** what has been made, by type and selections: where things of any type lead to things of any type it is the same */
  made: Map<string, ShapeValue>;
  numbers: Map<FieldNode, number>;
}

interface Part {
  key: string;
  name: string;
  take: Take;
  shape: ShapeValue;
}

function rootsOf(asked: Compiling): Omit<Part, 'take'>[] {
  const { schema, operation, fragments, variableValues } = asked;
  const query = schema.getQueryType() as GraphQLObjectType;
  const fields = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  return [...fields].map(([key, nodes]) => {
    const name = (nodes[0] as FieldNode).name.value;
    const def = query.getFields()[name];
    // The schema itself is told by graphql-js.
    if (!def) throw new Unshaped();
    return { key, name, shape: shapeOf(asked, def.type, nodes) };
  });
}

// The functions that are kept are made apart from what they are made of: they must not hold on to a request's variables.

function shapeOfRoots(roots: readonly Omit<Part, 'take'>[]): Shape['of'] {
  return (answer) => {
    const data: Record<string, unknown> = {};
    for (const { key, name, shape } of roots) {
      const value = rootValue(name, answer[key]);
      if (value === undefined) throw new Unshaped();
      data[key] = shape(value);
    }
    return data;
  };
}

function shapeOfParts(parts: readonly Part[]): ShapeValue {
  return (value) => {
    const shaped: Record<string, unknown> = {};
    for (const { key, take, shape } of parts) shaped[key] = shape(take(value as Row, key));
    return shaped;
  };
}

function shapeOf(asked: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): ShapeValue {
  const shape = shapeOfPresent(asked, getNullableType(type), nodes);
  if (!isNonNullType(type)) return (value) => (value === null || value === undefined ? null : shape(value));
  return (value) => {
    if (value === null || value === undefined) throw new Unshaped();
    return shape(value);
  };
}

function shapeOfPresent(asked: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): ShapeValue {
  if (isListType(type)) {
    const item = shapeOf(asked, type.ofType, nodes);
    return (value) => {
      if (!Array.isArray(value)) throw new Unshaped();
      return value.map(item);
    };
  }
  if (isLeafType(type)) {
    return (value) => {
      try {
        return type.serialize(value);
      } catch {
        throw new Unshaped();
      }
    };
  }
  if (isObjectType(type)) return shapeOfObject(asked, type, nodes);
  return shapeOfAny(possibleShapes(asked, type as GraphQLAbstractType, nodes));
}

function shapeOfObject(asked: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): ShapeValue {
  const { made, numbers } = asked;
  for (const node of nodes) if (!numbers.has(node)) numbers.set(node, numbers.size);
  const id = [type.name, ...nodes.map((node) => numbers.get(node))].join(' ');
  const shape = made.get(id) ?? shapeOfParts(partsOf(asked, type, nodes));
  made.set(id, shape);
  return shape;
}

function partsOf(asked: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): Part[] {
  const { schema, fragments, variableValues } = asked;
  const known = type.getFields();
  const fields = collectSubfields(schema, fragments, variableValues, type, nodes);
  return [...fields].map(([key, inner]) => {
    const name = (inner[0] as FieldNode).name.value;
    if (name === '__typename') return { key, name, take: () => type.name, shape: (value: unknown) => value };
    const def = known[name];
    if (!def || isText(type.name, name)) throw new Unshaped();
    return { key, name, take: takeOf(type, name), shape: shapeOf(asked, def.type, inner) };
  });
}

function possibleShapes(
  asked: Compiling,
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
): Map<string, ShapeValue> {
  const possible = asked.schema.getPossibleTypes(type);
  return new Map(possible.map((one) => [one.name, shapeOfObject(asked, one, nodes)]));
}

function shapeOfAny(shapes: ReadonlyMap<string, ShapeValue>): ShapeValue {
  return (value) => {
    const shape = shapes.get(typeOfLabels((value as Row)[LABELS] as string[]) ?? '');
    if (!shape) throw new Unshaped();
    return shape(value);
  };
}
