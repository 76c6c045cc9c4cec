import * as z from 'zod';
import { type FindingRule, FindingsAboutDocument, FindingsDocument } from '../generated/operations';
import { claim, common, finding, paged, thing } from '../shapes';
import { claimText, counted, nextText, thingText } from '../text';
import { tool } from '../tool';
import { after, articleArgument, first, slugArgument } from './arguments';
import { enumOf } from './enums';

export const listFindingsTool = tool({
  name: 'list_findings',
  title: 'What comparing the claims finds',
  description:
    'Lists what rules find by comparing claims, and no article says aloud: contradictions, corrections, dates without a year, parties that never speak, facts on one voice only … each with the claims compared. A finding is computed, not claimed by anybody. Narrow it to a rule, an article, or one thing.',
  input: z.object({
    about: slugArgument.optional().describe('Only findings about this thing (slug).'),
    rules: z.array(enumOf<FindingRule>('FindingRule')).optional().describe('Only what these rules find.'),
    article: articleArgument,
    first: first(5, 10),
    after,
  }),
  output: z.object({
    findings: z.array(
      finding.extend({
        holds: z.string().nullable().describe('EVERY_READING, or SOME_READINGS of ambiguous passages'),
        about: z.array(thing),
        compares: z.array(claim),
      }),
    ),
    ...paged,
    ...common,
  }),
  async run({ about, rules, article, first: count, after: from }, { graph, cite, links }) {
    const filter = { ...(rules && { rule: rules }), ...(article && { article: [article] }) };
    const asked = { filter, first: count, after: from ?? null };
    const page = about
      ? (await graph.ask(FindingsAboutDocument, { ...asked, slug: about })).entity?.findings
      : (await graph.ask(FindingsDocument, asked)).findings;
    if (!page) throw new Error('the API gave a thing and did not');
    const findings = page.nodes.map(({ slug, rule, text, holds, about: things, compares, article: source }) => {
      if (source) cite.article(source);
      return {
        ...{ slug, rule, text, holds, link: links.to(slug) },
        about: things.map((one) => cite.thing(one)),
        compares: compares.map((one) => cite.claim(one)),
      };
    });
    const total = page.totalCount;
    const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    const note =
      total > 0 ? null : 'The rules find nothing of the kind here. That is no proof that the claims agree in all.';
    const lines = [
      note ?? `${counted(total, 'finding')}, computed by comparing claims and claimed by nobody:`,
      ...findings.flatMap(({ rule, text, holds, about: things, compares, link }) => [
        `- ${rule}: ${text}${holds === 'SOME_READINGS' ? ' (under some readings only)' : ''} [${link}]`,
        ...(things.length > 0 ? [`  about ${things.map(thingText).join('; ')}`] : []),
        ...compares.map((one) => `  - ${claimText(one)}`),
      ]),
      ...nextText(next, findings.length, total),
    ];
    return { lines, data: { findings, total, next, note } };
  },
});
