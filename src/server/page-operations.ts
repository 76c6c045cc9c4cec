import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, Kind, parse, type TypeNode, type VariableDefinitionNode } from 'graphql';

/** The questions that the built page asks, by their SHA-256; none where it is not built. */
export function pageOperations(dir: string): Map<string, string> {
  const file = join(dir, 'operations.json');
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : []);
}

/** What the page asks for what one sees first, the list of articles and one at a glance, in the order of the page. */
export const FIRST = [
  ...['Articles', 'Frame', 'Exchanges', 'Transfers', 'Given', 'Around', 'Namings', 'Agreements', 'Obstacles'],
  ...['Reasons', 'Findings', 'Steps', 'Silent'],
];

/** Of how many articles the first view is asked ahead. */
const ARTICLES = 20;

/** From where it is asked ahead, which is no address: whoever is bounded by his address is not bounded by this. */
export const AHEAD = 'ahead';

/** What the page takes as an answer: kept answers are those to a request of the same bytes. */
const ACCEPT = 'application/graphql-response+json, application/json';

/**
 * Asks the page's questions, one after the other: Neo4j takes a second to plan each for the first time, and whoever
 * opens the page should not have to wait for that. What the first view asks comes first, byte for byte as the page asks
 * it, so that its answers are kept; the rest is asked about one article. Ends early when the signal says so.
 */
export async function planAhead(
  app: FastifyInstance,
  { dir, token }: { dir: string; token?: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  const headers = {
    ...{ accept: ACCEPT, 'content-type': 'application/json' },
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const ask = async (query: string, variables: Record<string, string>) => {
    if (signal.aborted) return {};
    const payload = JSON.stringify({ query, variables });
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload, remoteAddress: AHEAD })).json();
  };
  const asked = [...pageOperations(dir).values()].flatMap((query) => {
    const names = articleVariables(parse(query));
    return names ? [{ query, names }] : [];
  });
  const about = ({ query, names }: (typeof asked)[number], slug: string) =>
    ask(query, Object.fromEntries(names.map((name) => [name, slug])));
  for (const one of asked.filter(({ names }) => names.length === 0)) await about(one, '');
  const { data } = await ask(`query Ahead { articles(first: ${ARTICLES}) { nodes { slug } } }`, {});
  const slugs: string[] = data?.articles.nodes.map(({ slug }: { slug: string }) => slug) ?? [];
  const rank = ({ query }: { query: string }) => FIRST.indexOf(nameOf(query)) + 1 || FIRST.length + 1;
  const ofArticle = asked.filter(({ names }) => names.length > 0).sort((a, b) => rank(a) - rank(b));
  for (const one of ofArticle) {
    const every = rank(one) <= FIRST.length;
    for (const slug of every ? slugs : slugs.slice(0, 1)) await about(one, slug);
  }
}

/** The name of a question, as its text has it. */
export function nameOf(query: string): string {
  return /^\s*query (\w+)/.exec(query)?.[1] ?? '';
}

/** The variables of a question that take an article, if it takes any; undefined where it needs something else. */
function articleVariables({ definitions }: DocumentNode): string[] | undefined {
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const variables = operation?.variableDefinitions ?? [];
  const given = variables.filter(isOfArticle);
  const rest = variables.filter((variable) => !given.includes(variable));
  const needed = rest.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return needed ? undefined : given.map(({ variable }) => variable.name.value);
}

function isOfArticle({ variable, type }: VariableDefinitionNode): boolean {
  return ['slug', 'article'].includes(variable.name.value) && isString(type);
}

function isString(type: TypeNode): boolean {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value === 'String';
  return isString(type.type);
}
