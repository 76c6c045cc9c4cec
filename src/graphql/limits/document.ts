import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  Location,
  type SelectionSetNode,
  type ValidationContext,
  validate,
  visit,
} from 'graphql';
import { ParleyError } from '../../errors';
import { LIMITS, refuseBeyond } from './limits';

/**
 * Refuses a document that is too large in any way that shows without its variables, in a time that grows with its text
 * alone: before it is validated, which takes longer.
 *
 * @throws ParleyError with a code that begins with LIMIT_, or BAD_REQUEST
 */
export function checkDocument(schema: GraphQLSchema, document: DocumentNode): void {
  // Mercurius takes a tree in JSON too, in which a name can be any text: only what GraphQL's parser made is a question.
  if (!(document.loc instanceof Location))
    throw new ParleyError('BAD_REQUEST', 'The question is no GraphQL', 'Send the text of a query.');
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  refuseBeyond('operations', operations.length);
  refuseBeyond('fields', fieldsOf(document));
  visit(document, {
    ListValue: ({ values }) => refuseBeyond('list', values.length),
    ObjectValue: ({ fields }) => refuseBeyond('list', fields.length),
  });
  validate(schema, document, RULES);
}

/** What exceeds it is told in our own words; the numbers are in the rule's. */
const refusing = (limit: 'aliases' | 'directives') => ({
  n: LIMITS[limit],
  onReject: [
    (_: ValidationContext | null, error: GraphQLError) =>
      refuseBeyond(limit, Number(/found (\d+)/.exec(error.message)?.[1])),
  ],
});

const RULES = [maxAliasesRule(refusing('aliases')), maxDirectivesRule(refusing('directives'))];

/** How many fields the operations of a document select, each as often as fragments bring it. */
function fieldsOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode, level: number, bare = 0): number => {
    // How deep fragments lead is for mercurius to see; what is nested in the text must not exhaust the stack here.
    refuseBeyond('depth', Math.max(level, bare));
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(selection.name.value);
      else {
        const field = selection.kind === Kind.FIELD ? 1 : 0;
        sum += field;
        if (selection.selectionSet) sum += count(selection.selectionSet, level + field, field ? 0 : bare + 1);
      }
    }
    return sum;
  };
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A circle of fragments counts once round; validation refuses it.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const sum = fragment ? count(fragment.selectionSet, 1) : 0;
    known.set(name, sum);
    return sum;
  };
  let sum = 0;
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) sum += count(node.selectionSet, 1);
  return sum;
}
