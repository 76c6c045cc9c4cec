import * as z from 'zod';
import { type OpenPointKind, OpenPointsDocument } from '../generated/operations';
import { common, openPoint, paged, person, thing } from '../shapes';
import { counted, names, nextText, openPointText, thingText } from '../text';
import { tool } from '../tool';
import { after, articleArgument, first } from './arguments';
import { enumOf } from './enums';

export const listOpenPointsTool = tool({
  name: 'list_open_points',
  title: 'What the articles leave open',
  description:
    'Lists what the articles leave open: questions that are not answered, what one would expect and nobody says, who is spoken of and not heard. Use it to tell what an article does not say from what the graph does not hold, and to find what to ask next.',
  input: z.object({
    kinds: z.array(enumOf<OpenPointKind>('OpenPointKind')).optional().describe('Only points of these kinds.'),
    article: articleArgument,
    first: first(15, 40),
    after,
  }),
  output: z.object({
    openPoints: z.array(openPoint.extend({ who: z.array(person), regarding: z.array(thing) })),
    ...paged,
    ...common,
  }),
  async run({ kinds, article, first: count, after: from }, { graph, cite }) {
    const filter = { ...(kinds && { kind: kinds }), ...(article && { article: [article] }) };
    const { openPoints: page } = await graph.ask(OpenPointsDocument, { filter, first: count, after: from ?? null });
    const openPoints = page.nodes.map(({ who, regarding, article: source, ...point }) => {
      if (source) cite.article(source);
      return {
        ...cite.openPoint(point),
        who: who.nodes.map((one) => cite.person(one)),
        regarding: regarding.nodes.map((one) => cite.thing(one)),
      };
    });
    const total = page.totalCount;
    const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    const note = total > 0 ? null : 'Nothing of the kind is recorded as left open.';
    const lines = [
      note ?? `${counted(total, 'point')} left open:`,
      ...openPoints.flatMap((point) => [
        ...openPointText(point),
        ...(point.who.length > 0 ? [`  by ${names(point.who)}`] : []),
        ...(point.regarding.length > 0 ? [`  regarding ${point.regarding.map(thingText).join('; ')}`] : []),
      ]),
      ...nextText(next, openPoints.length, total),
    ];
    return { lines, data: { openPoints, total, next, note } };
  },
});
