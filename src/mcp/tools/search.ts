import * as z from 'zod';
import { type EntityType, SearchDocument } from '../generated/operations';
import { basis, common, thing } from '../shapes';
import { basisText, counted, standingText, thingText } from '../text';
import { tool } from '../tool';
import { articleArgument, first } from './arguments';
import { enumOf } from './enums';

const SOME = 10;
const MOST = 40;

export const searchTool = tool({
  name: 'search',
  title: 'Search the graph by words',
  description:
    'Finds people, events, concepts, propositions, claims and everything else in the negotiation graph by words in its name, text or quotations. Begin here: it gives the slugs that every other tool takes. For each hit it tells who claims it, in which words and where. To ask all that is said about one thing, take its slug to who_says or get_node.',
  input: z.object({
    query: z
      .string()
      .min(1)
      .max(200)
      .describe(
        'Words to look for; each matches as a whole or as a beginning, and what stands between quotation marks as it stands.',
      ),
    types: z
      .array(enumOf<EntityType>('EntityType'))
      .optional()
      .describe('Only things of these types, such as ACTOR, EVENT, EXCHANGE, AGREEMENT, CONCEPT, PROPOSITION, CLAIM.'),
    article: articleArgument,
    first: first(SOME, MOST),
  }),
  output: z.object({
    hits: z.array(z.object({ thing, matched: z.string(), basis })),
    more: z.boolean().describe('whether there are more hits than "first"'),
    ...common,
  }),
  async run({ query, types: only, article, first: count }, { graph, cite }) {
    const asked = { words: query, types: only ?? null, article: article ?? null, first: count + 1 };
    const { search } = await graph.ask(SearchDocument, asked);
    const hits = search.slice(0, count).map(({ entity, matched, standing }) => {
      const own = entity.__typename === 'Claim' ? { totalCount: 1, nodes: [entity] } : undefined;
      const claims = own ?? ('claims' in entity ? entity.claims : 'statedBy' in entity ? entity.statedBy : undefined);
      const editorial = 'editorial' in entity ? entity.editorial : null;
      return {
        thing: cite.thing(entity),
        matched,
        basis: cite.basis({ standing, editorial, ...(claims && { statedBy: claims }) }),
      };
    });
    const more = search.length > count;
    const note =
      hits.length > 0
        ? null
        : `Nothing in the graph${article ? ` of ${article}` : ''} has the words "${query}". The graph does not hold it: that is no statement that it is not so. Try other words, or list_articles to see what the graph covers.`;
    const lines = [
      note ??
        `${more ? `${hits.length} or more things have` : `${counted(hits.length, 'thing')} ${hits.length === 1 ? 'has' : 'have'}`} the words "${query}":`,
      ...hits.flatMap((hit) => [
        `- ${standingText(hit.basis)}${thingText(hit.thing)}${hit.matched === hit.thing.name ? '' : `; found in: ${hit.matched}`}`,
        ...basisText(hit.basis),
      ]),
      ...(more
        ? ['', `There are more: call again with a larger "first" (at most ${MOST}), or narrow it by types or article.`]
        : []),
    ];
    return { lines, data: { hits, more, note } };
  },
});
