import * as z from 'zod';
import { CompareDocument, NamedDocument, SilenceDocument } from '../generated/operations';
import { claim, common, finding, paged, person, thing } from '../shapes';
import { claimText, counted, nextText, thingText } from '../text';
import { type Call, tool } from '../tool';
import { after, first, slugArgument } from './arguments';
import { otherToolFor } from './other-tool';
import { stancesOn } from './stances';

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
    'Sets speakers side by side: for each proposition about one thing, or for one proposition, how every speaker stands to it (affirms, denies, says now this and now that, leaves it open, declined to answer, or says nothing), with the claims and quotations. Use it for agreement, contradiction and silence between speakers; use who_says for a plain list of claims.',
  input: z.object({
    about: slugArgument.describe('The slug of what the propositions are about, or of one proposition, from search.'),
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
  async run({ about, speakers, first: count, after: from }, call) {
    const { graph, cite, links } = call;
    const { entity } = await graph.ask(NamedDocument, { slug: about });
    if (!entity) throw new Error('the API gave a thing and did not');
    const named = cite.thing(entity);
    const single = named.type === 'Proposition';
    const asked = { about, speakers: speakers ?? null, first: count, after: from ?? null };
    const compare = single
      ? await stancesOn(about, speakers, graph)
      : (await graph.ask(CompareDocument, asked)).compare;
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
    const name = thingText(named);
    const note = total > 0 ? null : await nothingText(name, about, single, Boolean(speakers), call);
    const head = single
      ? "How each speaker stands to the proposition (in the editor's words):"
      : `${counted(total, 'proposition')} about ${name} (in the editor's words), and how each speaker stands to ${total === 1 ? 'it' : 'them'}:`;
    const lines = [
      note ?? head,
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
    return { lines, data: { about: named, rows, total, next, note } };
  },
});

/** Why there is nothing to compare. */
async function nothingText(name: string, slug: string, single: boolean, narrowed: boolean, { graph }: Call) {
  if (single)
    return `${name} is in the graph, and nobody claims or denies it: there is nothing to compare. get_node shows where it stands.`;
  const { entity } = await graph.ask(SilenceDocument, { slug });
  const ask = entity && otherToolFor(entity);
  if (ask) return `${name} is nothing that claims are about here: ${ask}`;
  return `${name} is in the graph, and ${narrowed ? 'none of these speakers' : 'nobody'} claims anything about it: there is nothing to compare. That is no denial. who_says tells what is left open about it.`;
}
