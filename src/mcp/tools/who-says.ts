import * as z from 'zod';
import { type Act, type ClaimFilter, type Polarity, SilenceDocument, WhoSaysDocument } from '../generated/operations';
import { claim, common, openPoint, paged } from '../shapes';
import { claimText, nextText, openPointText, thingText } from '../text';
import { type Call, tool } from '../tool';
import { after, articleArgument, first, slugArgument } from './arguments';
import { enumOf } from './enums';

export const whoSaysTool = tool({
  name: 'who_says',
  title: 'Who says what about something',
  description:
    'Lists the claims about one thing (a person, event, concept … by its slug), each with its speaker, what he does in saying it, whether he affirms or denies it, the quotation, the place in the article, and links to cite. Narrow it by speakers, polarity, act or article. Where there is none it says whether nobody in the articles says anything of the kind. To set speakers side by side use compare_speakers.',
  input: z.object({
    about: slugArgument.describe('The slug of what the claims are about, from search.'),
    speakers: z.array(slugArgument).max(20).optional().describe('Only claims of these speakers (slugs).'),
    polarity: z.array(enumOf<Polarity>('Polarity')).optional().describe('Only claims that hold it to be so, or not.'),
    act: z.array(enumOf<Act>('Act')).optional().describe('Only what is said in one of these ways, such as OFFERS.'),
    article: articleArgument,
    first: first(10, 30),
    after,
  }),
  output: z.object({
    claims: z.array(claim),
    openPoints: z.array(openPoint).describe('what is left open about it; told where there are no claims'),
    ...paged,
    ...common,
  }),
  async run({ about, speakers, polarity, act, article, first: count, after: from }, call) {
    const filter: ClaimFilter = {
      about: [about],
      ...(speakers && { speaker: speakers }),
      ...(polarity && { polarity }),
      ...(act && { act }),
      ...(article && { article: [article] }),
    };
    const { claims: page } = await call.graph.ask(WhoSaysDocument, { filter, first: count, after: from ?? null });
    const { totalCount: total, pageInfo, nodes } = page;
    if (total === 0) return silence(about, Boolean(speakers ?? polarity ?? act ?? article), call);
    const claims = nodes.map((one) => call.cite.claim(one));
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    const lines = [
      `${total} claims about ${about} (${call.links.to(about)}); what a speaker claims is no fact:`,
      ...claims.map((one) => `- ${claimText(one)}`),
      ...nextText(next, claims.length, total),
    ];
    return { lines, data: { claims, openPoints: [], total, next, note: null } };
  },
});

/** What there is of a thing about which nobody says what was asked for. */
async function silence(about: string, narrowed: boolean, { graph, cite }: Call) {
  const { entity, claims } = await graph.ask(SilenceDocument, { slug: about });
  if (!entity) throw new Error('the API gave a thing and did not');
  const name = thingText(cite.thing(entity));
  const sources = [...(entity.article ? [entity.article] : []), ...('articles' in entity ? entity.articles.nodes : [])];
  const where = sources.map((source) => cite.article(source));
  const openPoints = entity.openPoints.nodes.map((point) => cite.openPoint(point));
  const said = claims.facets.speaker.map(({ value, count }) => `${value.name} (${value.slug}): ${count}`);
  const note =
    narrowed && claims.totalCount > 0
      ? `${name} is in the graph, and nobody says anything about it of the kind asked for. Without that narrowing there are ${claims.totalCount} claims about it, by ${said.join(', ')}.`
      : `${name} is in the graph, and no claim in it is about this: in ${where.length > 0 ? 'the articles in which it appears' : 'the articles of the graph'} nobody says anything of it that has been recorded. get_node shows whether it is part of what is said about other things.`;
  const lines = [
    note,
    'That nobody says it does not mean that it is not so.',
    ...(openPoints.length > 0 ? ['', 'Left open about it:', ...openPoints.flatMap(openPointText)] : []),
  ];
  return { lines, data: { claims: [], openPoints, total: 0, next: null, note } };
}
