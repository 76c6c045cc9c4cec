import * as z from 'zod';
import { ArticlesDocument } from '../generated/operations';
import { type Article, common, paged, person, thing } from '../shapes';
import { articleText, counted, nextText } from '../text';
import { tool } from '../tool';
import { after, first } from './arguments';

export const listArticlesTool = tool({
  name: 'list_articles',
  title: 'The articles of the graph',
  description:
    'Lists the articles of which the graph is made, each with how to cite it, who speaks in it (slugs), and what it is most about. Call it to learn what the graph covers: nothing outside these articles is in it.',
  input: z.object({ first: first(10, 25), after }),
  output: z.object({
    items: z.array(
      z.object({
        article: z.string().describe('slug; see "articles"'),
        language: z.string(),
        authors: z.array(z.string()),
        claims: z.number(),
        speakers: z.array(person.extend({ claims: z.number() })),
        mostAbout: z.array(thing.extend({ claims: z.number() })),
      }),
    ),
    ...paged,
    ...common,
  }),
  async run({ first: count, after: from }, { graph, cite }) {
    const { articles: page } = await graph.ask(ArticlesDocument, { first: count, after: from ?? null });
    const sources = page.nodes.map((source) => cite.article(source));
    const items = page.nodes.map(({ slug, language, authors, claims }) => ({
      article: slug,
      language,
      authors: [...authors],
      claims: claims.totalCount,
      speakers: claims.facets.speaker.map((one) => ({ ...cite.person(one.value), claims: one.count })),
      mostAbout: claims.facets.about.map((one) => ({ ...cite.thing(one.value), claims: one.count })),
    }));
    const total = page.totalCount;
    const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    const note = total > 0 ? null : 'The graph holds no article.';
    const listed = (list: readonly { name: string; slug: string; claims: number }[]) =>
      list.map(({ name, slug, claims }) => `${name} (${slug}): ${claims}`).join('; ');
    const lines = [
      note ?? `The graph holds ${counted(total, 'article')}, and nothing from elsewhere:`,
      ...items.flatMap(({ article, authors, claims, speakers, mostAbout }, index) => [
        `- ${articleText(sources[index] as Article)}`,
        ...(authors.length > 0 ? [`  by ${authors.join(', ')}`] : []),
        `  ${counted(claims, 'claim')}; who speaks in ${article}: ${listed(speakers)}`,
        `  most is claimed about: ${listed(mostAbout)}`,
      ]),
      ...nextText(next, items.length, total),
    ];
    return { lines, data: { items, total, next, note } };
  },
});
