import * as z from 'zod';
import { CompareDocument } from '../generated/operations';
import { claim, common, finding, paged, person, thing } from '../shapes';
import { claimText, nextText, thingText } from '../text';
import { tool } from '../tool';
import { after, first, slugArgument } from './arguments';

const stance = z.object({
  speaker: person,
  stance: z.string().describe('AFFIRMS, DENIES, DIFFERS, LEAVES_OPEN, DECLINED, or SAYS_NOTHING'),
  claims: z.array(claim),
  openPoints: z.array(z.object({ slug: z.string(), kind: z.string(), text: z.string(), link: z.string() })),
});

export const compareSpeakersTool = tool({
  name: 'compare_speakers',
  title: 'Compare what speakers hold of something',
  description:
    'Sets speakers side by side: for each proposition about one thing, how every speaker stands to it (affirms, denies, says now this and now that, leaves it open, declined to answer, or says nothing), with the claims and quotations. Use it for agreement, contradiction and silence between speakers; use who_says for a plain list of claims.',
  input: z.object({
    about: slugArgument.describe('The slug of what the propositions are about, from search.'),
    speakers: z
      .array(slugArgument)
      .max(10)
      .optional()
      .describe('Whose stances to compare (slugs); when left out, of everybody who claims something about it.'),
    first: first(8, 20),
    after,
  }),
  output: z.object({
    about: thing.nullable(),
    rows: z.array(
      z.object({
        proposition: z.object({ slug: z.string(), text: z.string(), link: z.string() }),
        stances: z.array(stance),
        findings: z.array(finding),
      }),
    ),
    ...paged,
    ...common,
  }),
  async run({ about, speakers, first: count, after: from }, { graph, cite, links }) {
    const asked = { about, speakers: speakers ?? null, first: count, after: from ?? null };
    const { entity, compare } = await graph.ask(CompareDocument, asked);
    const rows = compare.nodes.map(({ proposition: { slug, text, findings }, stances }) => ({
      proposition: { slug, text, link: links.to(slug) },
      stances: stances.map((one) => ({
        speaker: cite.person(one.speaker),
        stance: one.stance,
        claims: one.claims.map((each) => cite.claim(each)),
        openPoints: one.openPoints.map((point) => ({ ...point, link: links.to(point.slug) })),
      })),
      findings: findings.nodes.map((one) => ({ ...one, link: links.to(one.slug) })),
    }));
    const total = compare.totalCount;
    const next = compare.pageInfo.hasNextPage ? compare.pageInfo.endCursor : null;
    const name = entity ? thingText(cite.thing(entity)) : about;
    const note =
      total > 0
        ? null
        : `${name} is in the graph, and ${speakers ? 'none of these speakers' : 'nobody'} claims anything about it: there is nothing to compare. That is no denial. who_says tells what is left open about it.`;
    const lines = [
      note ?? `${total} propositions about ${name} (in the editor's words), and how each speaker stands to them:`,
      ...rows.flatMap(({ proposition, stances, findings }) => [
        `- ${proposition.text} [${proposition.link}]`,
        ...stances.flatMap(({ speaker, stance: word, claims, openPoints }) => [
          `  - ${speaker.name} (${speaker.slug}): ${word.replaceAll('_', ' ')}`,
          ...claims.map((one) => `    - ${claimText(one)}`),
          ...openPoints.map(({ kind, text, link }) => `    - ${kind}: ${text} [${link}]`),
        ]),
        ...findings.map(({ rule, text, link }) => `  - FOUND BY COMPARING, ${rule}: ${text} [${link}]`),
      ]),
      ...nextText(next, rows.length, total),
    ];
    return { lines, data: { about: entity && cite.thing(entity), rows, total, next, note } };
  },
});
