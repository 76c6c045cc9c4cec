import * as z from 'zod';
import { factsOf } from '../facts';
import { AboutDocument, NodeDocument } from '../generated/operations';
import { basis, claim, common, finding, openPoint, paged, thing } from '../shapes';
import { basisText, claimText, nextText, openPointText, thingText } from '../text';
import { tool } from '../tool';
import { after, first, slugArgument } from './arguments';

const proposition = z.object({ slug: z.string(), text: z.string(), link: z.string(), basis });
const fact = z.object({
  relation: z.string(),
  details: z.record(z.string(), z.string()),
  thing: thing.nullable(),
  basis,
});

const output = z.object({
  thing,
  basis,
  claims: z
    .array(claim)
    .describe('the claim itself, where the thing is one; the claims compared, where it is a finding'),
  facts: z.array(fact).describe('given with the first page only'),
  propositions: z.array(proposition),
  findings: z.array(finding),
  openPoints: z.array(openPoint),
  ...paged,
  ...common,
});

type Data = Omit<z.output<typeof output>, 'note' | 'articles'>;

export const getNodeTool = tool({
  name: 'get_node',
  title: 'Look at one thing with all its claims',
  description:
    'Shows one thing of the graph by its slug: what it is, who states it or that only the editor reads it so, its relations (participants, roles, transfers, terms, definitions … each with its claims), what it is called and by whom, the propositions about it with who affirms and who denies them, what comparing finds, and what is left open. The best first look at anything that search has found.',
  input: z.object({
    slug: slugArgument.describe('The slug of the thing, from search or another answer.'),
    first: first(8, 20).describe('How many propositions about it to give at most; up to 20.'),
    after,
  }),
  output,
  async run({ slug, first: count, after: from }, { graph, cite, links }) {
    const { entity } = await graph.ask(NodeDocument, { slug });
    const asked = { slug, filter: { about: [slug] }, first: count, after: from ?? null };
    const { entity: also, propositions: page } = await graph.ask(AboutDocument, asked);
    if (!entity || !also) throw new Error('the API gave a thing and did not');
    const shown = cite.thing(entity);
    if (entity.article) cite.article(entity.article);
    if (entity.__typename === 'Article') cite.article(entity);
    if ('articles' in entity) for (const source of entity.articles.nodes) cite.article(source);
    const own = {
      standing: 'standing' in entity ? entity.standing : null,
      editorial: 'editorial' in entity ? entity.editorial : null,
      underReading: 'underReading' in entity ? entity.underReading : null,
    };
    const stated = 'statedBy' in entity ? entity.statedBy : 'claims' in entity ? entity.claims : undefined;
    const resting = cite.basis({ ...own, ...(stated && { statedBy: stated }) });
    const claims = entity.__typename === 'Claim' ? [entity] : entity.__typename === 'Finding' ? entity.compares : [];
    const called = also.called.edges.map(({ node, ...edge }) => ({
      relation: 'called',
      details: {},
      thing: cite.thing(node),
      basis: cite.basis(edge),
    }));
    const facts = from ? [] : [...called, ...(await factsOf(entity.__typename, slug, graph, cite))];
    const propositions = page.nodes.map(({ slug: one, text, standing, claims: said }) => ({
      ...{ slug: one, text, link: links.to(one) },
      basis: cite.basis({ standing, statedBy: said }),
    }));
    const { totalCount: total, pageInfo } = page;
    const data = {
      thing: shown,
      basis: resting,
      claims: claims.map((one) => cite.claim(one)),
      facts,
      propositions,
      findings: also.findings.nodes.map((one) => ({ ...one, link: links.to(one.slug) })),
      openPoints: also.openPoints.nodes.map((one) => cite.openPoint(one)),
      total,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
    const bare = total === 0 && facts.length === 0 && claims.length === 0 && resting.claimsInAll === 0;
    const note = bare ? 'The graph holds it, and nothing more is recorded as said of it.' : null;
    return { lines: linesOf(data, note), data: { ...data, note } };
  },
});

function linesOf(data: Data, note: string | null): string[] {
  const { thing: shown, basis: resting, claims, facts, propositions, findings, openPoints, total, next } = data;
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  return [
    `${marked(resting)}${thingText(shown)}`,
    ...basisText(resting, ''),
    ...claims.map((one) => `- ${claimText(one)}`),
    ...(note ? [note] : []),
    ...section('What is stated of it, and by whom:', facts.flatMap(factText)),
    ...section(
      `Propositions about it (${total}, in the editor's words):`,
      propositions.flatMap(({ text, link, basis: rests }) => [
        `- ${marked(rests)}${text} [${link}]`,
        ...basisText(rests),
      ]),
    ),
    ...nextText(next, propositions.length, total),
    ...section(
      'Found by comparing claims, and claimed by nobody:',
      findings.map(({ rule, text, link }) => `- ${rule}: ${text} [${link}]`),
    ),
    ...section('Left open about it:', openPoints.flatMap(openPointText)),
  ];
}

function factText({ relation, details, thing: other, basis: rests }: Data['facts'][number]): string[] {
  const told = Object.entries(details).map(([name, value]) => (name === 'value' ? value : `${name} ${value}`));
  return [
    `- ${marked(rests)}${relation}: ${[...(other ? [thingText(other)] : []), ...told].join(', ')}`,
    ...basisText(rests),
  ];
}

/** The standing stands first: what is denied must not be read as so. */
function marked({ standing }: Data['basis']): string {
  return standing ? `${standing}: ` : '';
}
