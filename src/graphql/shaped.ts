import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { answerOf, type Prepared, statementOf } from './answer';
import type { Asked, Context } from './context';
import { operationName } from './operation-name';

/** Answers by response keys, each as it is sent. */
const shaped = new WeakMap<object, Record<string, unknown>>();

/** What is executed where the answer has been made already: each root gives its part of it, as it is. */
const READY = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, object>({
    name: 'Query',
    fields: {
      ready: {
        type: new GraphQLScalarType({ name: 'Ready' }),
        resolve: (_source, _args, context, info) => shaped.get(context)?.[info.path.key],
      },
    },
  }),
});

/**
 * Has answers made at once from what came back, and not field by field: before an operation is executed, the graph is
 * asked and the answer shaped, and what mercurius then executes only hands it on. Whatever is out of the ordinary is
 * left to graphql-js, with what came back already: errors, texts from files, the schema itself. `app` has mercurius.
 */
export function shapeAnswers(app: FastifyInstance): void {
  app.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    const operation = operationOf(document, operationName(context.reply?.request));
    if (!operation) return;
    const { coerced } = getVariableValues(schema, operation.node.variableDefinitions ?? [], variables ?? {});
    if (!coerced) return;
    const asked = { schema, operation: operation.node, fragments: operation.fragments, variableValues: coerced };
    const data = await dataOf(context as unknown as Context, asked);
    if (!data) return;
    shaped.set(context, data);
    return { schema: READY, document: readyDocument(asked) };
  });
}

/** The answer as it is sent; undefined where graphql-js has to make it. */
async function dataOf(context: Context, asked: Asked): Promise<Record<string, unknown> | undefined> {
  try {
    const { shape } = statementOf(asked);
    return shape?.of(await answerOf(context, asked));
  } catch {
    // Whatever it is, it is met again, and told where it belongs.
    return undefined;
  }
}

interface Operation {
  node: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** What of a document runs, by the name that is asked for: mercurius keeps the documents. */
const operations = new WeakMap<DocumentNode, Map<string | undefined, Operation>>();

function operationOf(document: DocumentNode, name: string | undefined): Operation | undefined {
  const known = operations.get(document) ?? new Map<string | undefined, Operation>();
  operations.set(document, known);
  const before = known.get(name);
  if (before) return before;
  const node = getOperationAST(document, name || undefined);
  if (!node) return undefined;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const operation = { node, fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])) };
  known.set(name, operation);
  return operation;
}

const readyDocuments = new WeakMap<Prepared, DocumentNode>();

/** Asks for what is ready under the keys and the name of the operation. */
function readyDocument(asked: Asked): DocumentNode {
  const prepared = statementOf(asked);
  let document = readyDocuments.get(prepared);
  if (!document) {
    const roots = prepared.shape?.keys.map((key) => `${key}: ready`).join(' ');
    document = parse(`query ${asked.operation.name?.value ?? ''} { ${roots} }`, { noLocation: true });
    readyDocuments.set(prepared, document);
  }
  return document;
}
