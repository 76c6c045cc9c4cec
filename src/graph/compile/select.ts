import { type FieldNode, type GraphQLObjectType, isAbstractType, isObjectType } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import type { Source } from '../../model/api/shape';
import type { Selected, Statement } from './statement';
import { sourceOf } from './table';

/** A field in a selection, with the pattern by which it is read. */
export interface SelectedField extends Selected {
  source: Source;
  /** the types that are asked for it; all that are possible where it is not set */
  only?: string[];
}

/** The fields of the operation itself. */
export function rootFields(statement: Statement): Selected[] {
  const { schema, fragments, variables, operation } = statement.question;
  const query = schema.getQueryType() as GraphQLObjectType;
  return select(query, collectFields(schema, fragments, variables, query, operation.selectionSet));
}

function select(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Selected[] {
  const known = type.getFields();
  const selected: Selected[] = [];
  for (const [key, nodes] of fields) {
    const def = known[(nodes[0] as FieldNode).name.value];
    if (def) selected.push({ key, nodes: [...nodes], def });
  }
  return selected;
}

/** The fields selected below some fields of one object type. */
export function fieldsOf(statement: Statement, type: string, nodes: FieldNode[]): Selected[] {
  const { schema, fragments, variables } = statement.question;
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`${type} is no object type`);
  return select(object, collectSubfields(schema, fragments, variables, object, nodes));
}

/** The types that a thing of a type can be. */
export function possibleTypes(statement: Statement, type: string): string[] {
  const { schema } = statement.question;
  const named = schema.getType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named).map(({ name }) => name);
  return [type];
}

/**
 * The fields selected of a thing that can be of several types. What is asked of several types alike is one field;
 * one response key stands several times where it means something else for another type.
 */
export function fieldsOfAny(statement: Statement, type: string, nodes: FieldNode[]): SelectedField[] {
  const types = possibleTypes(statement, type);
  const groups = new Map<string, SelectedField & { only: string[] }>();
  for (const possible of types) {
    for (const selected of fieldsOf(statement, possible, nodes)) {
      const source = sourceOf(possible, selected.def.name);
      const same = [selected.key, String(selected.def.type), printed(source), ...selected.nodes.map(nodeNumber)].join(
        ' ',
      );
      const group = groups.get(same);
      if (group) group.only.push(possible);
      else groups.set(same, { ...selected, source, only: [possible] });
    }
  }
  return [...groups.values()].map(({ only, ...field }) => (only.length === types.length ? field : { ...field, only }));
}

const texts = new WeakMap<Source, string>();

function printed(source: Source): string {
  let text = texts.get(source);
  if (text === undefined) {
    text = JSON.stringify(source, (_, value) => (value instanceof Map ? [...value] : value));
    texts.set(source, text);
  }
  return text;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

function nodeNumber(node: FieldNode): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(node, last);
  return last;
}
