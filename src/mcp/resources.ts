import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { Citations } from './cite';
import { ArticlesDocument } from './generated/operations';
import { schemaText, typeText } from './schema-text';
import { articleText, counted } from './text';
import type { Context } from './tool';

const SCHEMA = 'parley://schema';
const MARKDOWN = 'text/markdown';
const GRAPHQL = 'application/graphql';

/** How many articles are listed among the resources. */
const LISTED = 100;

/** Adds what a client can read without a tool: the articles, and the schema for run_graphql, whole types one by one. */
export function addResources(server: McpServer, context: Context): void {
  server.registerResource(
    'schema',
    SCHEMA,
    {
      title: 'The roots of the GraphQL schema',
      description: 'The type Query and the names of all types, for run_graphql; parley://schema/TYPE has one of them.',
      mimeType: GRAPHQL,
    },
    async ({ href }) => ({ contents: [{ uri: href, mimeType: GRAPHQL, text: schemaText() }] }),
  );
  server.registerResource(
    'schema-type',
    new ResourceTemplate(`${SCHEMA}/{type}`, { list: undefined }),
    {
      title: 'One type of the GraphQL schema',
      description: 'A type with the meaning of its fields.',
      mimeType: GRAPHQL,
    },
    async ({ href }, { type }) => {
      const text = typeText(String(type));
      if (!text) throw new ResourceNotFoundError(href, `The schema has no type "${type}"; ${SCHEMA} has the names.`);
      return { contents: [{ uri: href, mimeType: GRAPHQL, text }] };
    },
  );
  server.registerResource(
    'article',
    new ResourceTemplate('parley://article/{slug}', {
      list: async () => ({
        resources: (await articles(context)).map(({ slug, title }) => ({
          uri: `parley://article/${slug}`,
          name: slug,
          title,
          mimeType: MARKDOWN,
        })),
      }),
    }),
    {
      title: 'An article of the graph',
      description: 'How to cite it, who speaks in it, and what it is most about; not its text, which is its author’s.',
      mimeType: MARKDOWN,
    },
    async ({ href }, { slug }) => {
      const found = (await articles(context)).find((one) => one.slug === slug);
      if (!found) throw new ResourceNotFoundError(href, `The graph holds no article "${slug}".`);
      return { contents: [{ uri: href, mimeType: MARKDOWN, text: articleSheet(found, context) }] };
    },
  );
}

async function articles({ graph }: Context) {
  return (await graph.ask(ArticlesDocument, { first: LISTED, after: null })).articles.nodes;
}

function articleSheet(article: Awaited<ReturnType<typeof articles>>[number], { links }: Context): string {
  const cite = new Citations(links);
  const { title, authors, claims } = article;
  const listed = (list: typeof claims.facets.speaker | typeof claims.facets.about) =>
    list.map(
      ({ value, count }) => `- ${value.name} (${value.slug}): ${counted(count, 'claim')} [${links.to(value.slug)}]`,
    );
  return [
    `# ${title}`,
    '',
    articleText(cite.article(article)),
    ...(authors.length > 0 ? [`By ${authors.join(', ')}.`] : []),
    `${counted(claims.totalCount, 'claim')} of it ${claims.totalCount === 1 ? 'is' : 'are'} in the graph.`,
    '',
    '## Who speaks in it',
    '',
    ...listed(claims.facets.speaker),
    '',
    '## What it is most about',
    '',
    ...listed(claims.facets.about),
  ].join('\n');
}
