import * as z from 'zod';
import {
  type Act,
  type ClaimFilter,
  NamedDocument,
  type Polarity,
  SilenceDocument,
  type SilenceQuery,
  WhoSaysDocument,
  type WhoSaysQuery,
  WhoStatesDocument,
} from '../generated/operations';
import { claim, common, openPoint, paged, type Thing } from '../shapes';
import { claimText, counted, nextText, openPointText, thingText } from '../text';
import { type Call, tool } from '../tool';
import { after, articleArgument, first, slugArgument } from './arguments';
import { enumOf } from './enums';
import { otherToolFor } from './other-tool';

export const whoSaysTool = tool({
  name: 'who_says',
  title: 'Who says what about something',
  description:
    'Lists the claims about one thing (a person, event, concept … by its slug), or those that state a proposition, each with its speaker, what he does in saying it, whether he affirms or denies it, the quotation, the place in the article, and links to cite. Narrow it by speakers, polarity, act or article. Where there is none it says whether nobody in the articles says anything of the kind. To set speakers side by side use compare_speakers.',
  input: z.object({
    about: slugArgument.describe(
      'The slug of what the claims are about, or of the proposition that they state, from search.',
    ),
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
    const narrowing: ClaimFilter = {
      ...(speakers && { speaker: speakers }),
      ...(polarity && { polarity }),
      ...(act && { act }),
      ...(article && { article: [article] }),
    };
    const { entity } = await call.graph.ask(NamedDocument, { slug: about });
    if (!entity) throw new Error('the API gave a thing and did not');
    const named = call.cite.thing(entity);
    const page = { first: count, after: from ?? null };
    if (named.type === 'Proposition') return stances(named, narrowing, page, call);
    const { claims } = await call.graph.ask(WhoSaysDocument, { filter: { about: [about], ...narrowing }, ...page });
    if (claims.totalCount === 0) return silence(named, Object.keys(narrowing).length > 0, call);
    return listed(`about ${about} (${named.link})`, claims, call);
  },
});

type Claims = WhoSaysQuery['claims'];

function listed(which: string, { totalCount: total, pageInfo, nodes }: Claims, { cite }: Call) {
  const claims = nodes.map((one) => cite.claim(one));
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const data = { claims, openPoints: [] as z.output<typeof openPoint>[], total, next, note: null as string | null };
  const lines = [
    `${counted(total, 'claim')} ${which}; what a speaker claims is no fact:`,
    ...claims.map((one) => `- ${claimText(one)}`),
    ...nextText(next, claims.length, total),
  ];
  return { lines, data };
}

/** Of a proposition, the claims that state it: who affirms it, denies it or leaves it open. */
async function stances(
  named: Thing,
  filter: ClaimFilter,
  page: { first: number; after: string | null },
  call: Call,
): Promise<ReturnType<typeof listed>> {
  const { proposition } = await call.graph.ask(WhoStatesDocument, { slug: named.slug, filter, ...page });
  if (!proposition) throw new Error('the API gave a proposition and did not');
  const { claims, all, openPoints, propositions } = proposition;
  const name = `“${named.name}” (a proposition in the editor's words, ${named.slug}, ${named.link})`;
  const also =
    propositions.totalCount > 0
      ? [`What is said about the proposition in turn is shown by get_node with its slug and relation: "propositions".`]
      : [];
  if (claims.totalCount > 0) {
    const told = listed(`${claims.totalCount === 1 ? 'that states' : 'that state'} ${name}`, claims, call);
    return { ...told, lines: [...told.lines, ...also] };
  }
  const note =
    all.totalCount > 0
      ? `Nobody states ${name} in the way asked for. Without that narrowing, ${counted(all.totalCount, 'claim')} ${all.totalCount === 1 ? 'states' : 'state'} it, by ${speakersText(all)}.`
      : `${name} is in the graph, and nobody claims or denies it. get_node shows where it stands, as a premise, a condition or what a reading would make true.`;
  return unsaid(note, openPoints.nodes, [UNSAID, ...also], call);
}

/** What there is of a thing about which nobody says what was asked for. */
async function silence(named: Thing, narrowed: boolean, call: Call) {
  const { entity, claims } = await call.graph.ask(SilenceDocument, { slug: named.slug });
  if (!entity) throw new Error('the API gave a thing and did not');
  const name = thingText(named);
  const sources = [...(entity.article ? [entity.article] : []), ...('articles' in entity ? entity.articles.nodes : [])];
  const where = sources.map((source) => call.cite.article(source));
  const other = otherToolFor(entity);
  if (other && claims.totalCount === 0)
    return unsaid(`${name} is nothing that claims are about here: ${other}`, entity.openPoints.nodes, [], call);
  const note =
    narrowed && claims.totalCount > 0
      ? `${name} is in the graph, and nobody says anything about it of the kind asked for. Without that narrowing there ${claims.totalCount === 1 ? 'is' : 'are'} ${counted(claims.totalCount, 'claim')} about it, by ${speakersText(claims)}.`
      : `${name} is in the graph, and no claim in it is about this: in ${where.length > 0 ? 'the articles in which it appears' : 'the articles of the graph'} nobody says anything of it that has been recorded. get_node shows whether it is part of what is said about other things.`;
  return unsaid(note, entity.openPoints.nodes, [UNSAID], call);
}

type Unsaid = NonNullable<SilenceQuery['entity']>;

const UNSAID = 'That nobody says it does not mean that it is not so.';

function unsaid(note: string, left: Unsaid['openPoints']['nodes'], more: readonly string[], { cite }: Call) {
  const openPoints = left.map((point) => cite.openPoint(point));
  const lines = [
    note,
    ...more,
    ...(openPoints.length > 0 ? ['', 'Left open about it:', ...openPoints.flatMap(openPointText)] : []),
  ];
  return { lines, data: { claims: [], openPoints, total: 0, next: null, note } };
}

function speakersText({ facets }: { readonly facets: SilenceQuery['claims']['facets'] }): string {
  return facets.speaker.map(({ value, count }) => `${value.name} (${value.slug}): ${count}`).join(', ');
}
