import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LARGEST_PAGE, USUAL_PAGE } from '../../graph/compile/paging';
import { COST_OF_KNOWN, LIMITS, refuseBeyond } from './limits';

/** How many a list is taken to have that is not paged, such as the quantities of a transfer: there are few. */
const UNPAGED = 3;

/** Where the visits of a fragment are counted apart, so many selections are looked at before it is too much. */
const MOST_VISITS = 4 * LIMITS.fields;

/**
 * How many things the graph may have to bring for an operation: one for each object, and for what stands below a page
 * as many times as the page is long.
 */
const estimate: ComplexityEstimator = ({ type, field, node, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return field.name === 'totalCount' ? 1 : 0;
  if (PARTS.has(field.name) && /(Connection|Edge)$/.test(type.name)) return Math.max(1, childComplexity);
  if (named.name.endsWith('Connection') || 'first' in args)
    return 1 + sizeOf(node, type.name === 'Query', args.first) * childComplexity;
  return isListType(getNullableType(field.type)) ? UNPAGED * (1 + childComplexity) : 1 + childComplexity;
};

/** What a connection and its edges consist of is brought with the thing itself. */
const PARTS = new Set(['nodes', 'edges', 'node', 'pageInfo']);

/** The length of a page; below another thing, one of which nobody says how long it is has seldom more than a few. */
function sizeOf(node: FieldNode, root: boolean, first: unknown): number {
  const told = node.arguments?.some(({ name }) => name.value === 'first');
  if (!told && !root) return UNPAGED;
  // What is no size of a page is refused in words of its own.
  return typeof first === 'number' ? Math.min(Math.max(first, 0), LARGEST_PAGE) : USUAL_PAGE;
}

/**
 * The computed cost of the operation that will run; 0 where there is none of that name.
 *
 * @throws GraphQLError where the variables do not fit
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  const operation = getOperationAST(document, operationName || undefined);
  if (!operation) return 0;
  const before = costs.get(operation);
  if (before !== undefined) return before;
  const cost = compute(schema, document, operation, variables);
  if (!dependsOnVariables(operation)) costs.set(operation, cost);
  return cost;
}

/** What operations cost whatever their variables are: mercurius keeps the documents. */
const costs = new WeakMap<OperationDefinitionNode, number>();

/** Pages have a whole number, and directives a truth value; nothing else changes the cost. */
function dependsOnVariables({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => /^(Int|Boolean)!?$/.test(print(type)));
}

function compute(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const query = { ...document, definitions: [operation, ...fragments] };
  try {
    return getComplexity({ schema, query, variables, estimators: [estimate], maxQueryNodes: MOST_VISITS });
  } catch (error) {
    if (/allowed number of nodes/.test((error as GraphQLError).message)) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/**
 * Refuses an operation that would bring too much, and lists among its variables that are too long.
 *
 * @param known the texts of questions that may bring more
 * @throws ParleyError LIMIT_COST or LIMIT_LIST
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
  known?: ReadonlySet<string>,
): void {
  refuseLongLists(variables);
  const isKnown = known?.has(document.loc?.source.body ?? '') ?? false;
  refuseBeyond('cost', costOf(schema, document, variables, operationName), isKnown ? COST_OF_KNOWN : LIMITS.cost);
}

/** Without recursion: what comes as JSON can be nested deeper than a stack is. */
function refuseLongLists(variables: object): void {
  const left: unknown[] = [variables];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const values = Object.values(value);
    refuseBeyond('list', values.length);
    left.push(...values);
  }
}
