import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, Kind, parse, type TypeNode, type VariableDefinitionNode } from 'graphql';

/** The questions that the built page asks, by their SHA-256; none where it is not built. */
export function pageOperations(dir: string): Map<string, string> {
  const file = join(dir, 'operations.json');
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : []);
}

/**
 * Asks the page's questions about one article, one after the other: Neo4j takes a second to plan each for the first
 * time, and whoever opens the page should not have to wait for that. Ends early when the signal says so.
 */
export async function planAhead(
  app: FastifyInstance,
  { dir, token }: { dir: string; token?: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const ask = async (query: string, variables: Record<string, string> = {}) =>
    (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  const [article] = (await ask('{ articles(first: 1) { nodes { slug } } }')).data?.articles.nodes ?? [];
  if (!article) return;
  for (const query of pageOperations(dir).values()) {
    const names = articleVariables(parse(query));
    if (signal.aborted) return;
    if (names) await ask(query, Object.fromEntries(names.map((name) => [name, article.slug])));
  }
}

/** The variables of a question that need no more than an article; undefined where it needs something else. */
function articleVariables({ definitions }: DocumentNode): string[] | undefined {
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const variables = operation?.variableDefinitions ?? [];
  const given = variables.filter(isOfArticle);
  const rest = variables.filter((variable) => !given.includes(variable));
  const needed = rest.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return given.length === 0 || needed ? undefined : given.map(({ variable }) => variable.name.value);
}

function isOfArticle({ variable, type }: VariableDefinitionNode): boolean {
  return ['slug', 'article'].includes(variable.name.value) && isString(type);
}

function isString(type: TypeNode): boolean {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value === 'String';
  return isString(type.type);
}
