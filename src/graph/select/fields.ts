import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

/** The document around a selection. */
export interface Scope {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** A field as it is asked for: under which alias, on which type, with which arguments and further selections. */
export interface Asked {
  alias: string;
  name: string;
  /** the type that the fragment names in which it stands, or the type of the selection */
  on: string;
  node: FieldNode;
  selections: readonly SelectionNode[];
}

/**
 * The fields of a selection, with fragments opened and `@include` and `@skip` applied. The same alias on the same
 * type is one field, its selections joined.
 */
export function askedFields(selections: readonly SelectionNode[], type: string, scope: Scope): Asked[] {
  const found = new Map<string, Asked>();
  collect(selections, type, scope, found);
  return [...found.values()];
}

function collect(selections: readonly SelectionNode[], type: string, scope: Scope, found: Map<string, Asked>): void {
  for (const selection of selections) {
    if (!isIncluded(selection, scope)) continue;
    if (selection.kind === 'Field') {
      const alias = selection.alias?.value ?? selection.name.value;
      const key = `${type} ${alias}`;
      const own = selection.selectionSet?.selections ?? [];
      const before = found.get(key);
      if (before) before.selections = [...before.selections, ...own];
      else found.set(key, { alias, name: selection.name.value, on: type, node: selection, selections: own });
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet.selections, selection.typeCondition?.name.value ?? type, scope, found);
    } else {
      const fragment = scope.fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet.selections, fragment.typeCondition.name.value, scope, found);
    }
  }
}

function isIncluded(selection: SelectionNode, { variables }: Scope): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

/** The arguments of a field, with defaults and variables filled in. */
export function argumentsOf(asked: Asked, type: string, { schema, variables }: Scope): Record<string, unknown> {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[asked.name];
  return field ? getArgumentValues(field, asked.node, variables) : {};
}
