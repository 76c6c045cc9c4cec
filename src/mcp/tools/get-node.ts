import * as z from 'zod';
import { nearest } from '../../domain/nearest';
import { ParleyError } from '../../errors';
import { factOf, fitted, groupsOf, overviewOf, rowsOf } from '../facts';
import { AboutDocument, type CitedFragment, NodeDocument, OneClaimDocument } from '../generated/operations';
import { askable } from '../relations';
import type { thing } from '../shapes';
import { type Call, tool } from '../tool';
import { after, first, slugArgument } from './arguments';
import { type NodeData, output } from './node-shape';
import { nodeLines, relationLines } from './node-text';

/** How many findings and open points are shown at first. */
const SOME = 5;

/** How many claims are shown of each fact of a relation that is asked for. */
const CLAIMS = 10;

/** How much all facts may take as JSON, so that what is said of the thing besides has room. */
const MOST_OF_FACTS = 45_000;

/** What has a part of its own in the answer, by type. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  Actor: ['leavesOpen'],
  Article: ['title', 'kind', 'publisher', 'published', 'url', 'fiction', 'translation'],
  Claim: ['act', 'polarity', 'certainty', 'manner', 'speaker', 'via', 'proposition', 'passages'],
  Finding: ['compares'],
  Proposition: ['claims'],
};
const OF_ALL = ['findings', 'openPoints', 'propositions'];

export const getNodeTool = tool({
  name: 'get_node',
  title: 'Look at one thing with all its claims',
  description:
    'Shows one thing of the graph by its slug: what it is, who states it or that only the editor reads it so, its values and relations (participants, roles, sizes, transfers, terms, definitions … each with its claims), what an actor himself claims, the propositions about it with who affirms and who denies them, what comparing finds, and what is left open about it or by it. Of what is much it shows the first, and how many there are; with "relation" it gives all of that, page after page. The best first look at anything that search has found.',
  input: z.object({
    slug: slugArgument.describe('The slug of the thing, from search or another answer.'),
    relation: z
      .string()
      .max(60)
      .optional()
      .describe('Only this relation of it, in full (a "relation" of an answer before, as claims or participations).'),
    first: first(8, 20).describe(
      'How many propositions about it, or things of the relation, to give at most; up to 20.',
    ),
    after,
  }),
  output,
  async run({ slug, relation, first: count, after: from }, call) {
    const { graph, cite } = call;
    const { entity } = await graph.ask(NodeDocument, { slug });
    if (!entity) throw new Error('the API gave a thing and did not');
    const type = entity.__typename;
    const shown = cite.thing(entity);
    if (entity.article) cite.article(entity.article);
    if (type === 'Article') cite.article(entity);
    if (relation !== undefined) return oneRelation(shown, relation, { count, from }, call);
    const own = {
      standing: 'standing' in entity ? entity.standing : null,
      editorial: 'editorial' in entity ? entity.editorial : null,
      underReading: 'underReading' in entity ? entity.underReading : null,
    };
    const { stated, claims } = await claimsOf(type, slug, graph);
    const resting = cite.basis({ ...own, statedBy: stated });
    const asked = { filter: { about: [slug] }, first: count, after: from ?? null };
    const { propositions: page } = await graph.ask(AboutDocument, asked);
    const propositions = page.nodes.map(({ slug: one, text, standing, claims: said }) => ({
      ...{ slug: one, text, link: call.links.to(one) },
      basis: cite.basis({ standing, statedBy: said }),
    }));
    const { totalCount: total, pageInfo } = page;
    const data = {
      thing: shown,
      basis: resting,
      claims: claims.map((one) => cite.claim(one)),
      ...(await more(type, slug, Boolean(from), call)),
      propositions,
      total,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
    const bare = total === 0 && data.relations.length === 0 && claims.length === 0 && resting.claimsInAll === 0;
    const note = bare && !from ? 'The graph holds it, and nothing more is recorded as said of it.' : null;
    return { lines: nodeLines({ ...data, note }), data: { ...data, note } };
  },
});

/** By which relation a thing of each type rests on claims, and how many of these are shown at first. */
const RESTS: Readonly<Record<string, [name: string, first: number]>> = {
  Proposition: ['claims', 20],
  Finding: ['compares', 20],
};
const RESTS_OF_STATED = ['statedBy', 3] as const;

/** The claims on which a thing rests; or those that are the thing, where it is one, or that a finding compares. */
async function claimsOf(type: string, slug: string, graph: Call['graph']) {
  const none = { totalCount: 0, nodes: [] as CitedFragment[] };
  if (type === 'Claim') {
    const { claim: found } = await graph.ask(OneClaimDocument, { slug });
    return { stated: none, claims: found ? [found] : [] };
  }
  const [name, count] = RESTS[type] ?? RESTS_OF_STATED;
  const relation = askable(type).relations.get(name);
  if (!relation) return { stated: none, claims: [] };
  const { total, rows } = await rowsOf(relation, { slug, first: count, claims: 1 }, graph);
  const found = rows as unknown as CitedFragment[];
  return type === 'Finding'
    ? { stated: none, claims: found }
    : { stated: { totalCount: total, nodes: found }, claims: [] };
}

/** What there is of a thing besides what is said about it; the facts with the first page only. */
async function more(type: string, slug: string, goingOn: boolean, call: Call) {
  const overview = await overviewOf(type, slug, call.graph);
  const part = async (name: string) => {
    const found = overview.leading.find((one) => one.name === name);
    return found ? rowsOf(found, { slug, first: SOME, claims: 3 }, call.graph) : { total: 0, next: null, rows: [] };
  };
  const elsewhere = [...OF_ALL, ...(ELSEWHERE[type] ?? [])];
  const groups = goingOn ? [] : fitted(await groupsOf(overview, slug, elsewhere, call), MOST_OF_FACTS);
  const [findings, regarding, left] = await Promise.all(['findings', 'openPoints', 'leavesOpen'].map(part));
  const openPoints = new Map<string, NodeData['openPoints'][number]>();
  for (const [as, page] of [
    ['regarding', regarding],
    ['who', left],
  ] as const) {
    for (const row of page?.rows ?? []) {
      const point = call.cite.openPoint(row as never);
      openPoints.set(point.slug, { ...point, as: [...(openPoints.get(point.slug)?.as ?? []), as] });
    }
  }
  const counts = [
    ...groups.map(({ relation, total, facts }) => ({ relation, total, shown: facts.length })),
    ...Object.entries({ findings, openPoints: regarding, leavesOpen: left }).map(([relation, page]) => ({
      relation,
      total: page?.total ?? 0,
      shown: page?.rows.length ?? 0,
    })),
  ];
  return {
    facts: groups.flatMap(({ facts }) => facts),
    relations: counts.filter(({ total }) => total > 0),
    findings: (findings?.rows ?? []).map((row) => {
      const { slug: one, rule, text } = row as { slug: string; rule: string; text: string };
      return { slug: one, rule, text, link: call.links.to(one) };
    }),
    openPoints: [...openPoints.values()],
  };
}

/** One relation of a thing, a page of it. */
async function oneRelation(
  shown: z.output<typeof thing>,
  name: string,
  { count, from }: { count: number; from: string | undefined },
  { graph, cite }: Call,
) {
  const { slug, type } = shown;
  const relation = askable(type).relations.get(name);
  if (!relation) throw await unknownRelation(shown, name, graph);
  const { total, next, rows } = await rowsOf(relation, { slug, first: count, after: from, claims: CLAIMS }, graph);
  const facts = rows.map((row) => factOf(relation, row, cite));
  const data = {
    thing: shown,
    basis: cite.basis({}),
    claims: [],
    facts,
    relations: [{ relation: name, total, shown: facts.length }],
    propositions: [],
    findings: [],
    openPoints: [],
    total,
    next,
    note: total > 0 ? null : `The graph holds nothing as "${name}" of it.`,
  };
  return { lines: relationLines(data, name), data };
}

async function unknownRelation({ slug, type }: { slug: string; type: string }, name: string, graph: Call['graph']) {
  const { leading, values } = await overviewOf(type, slug, graph);
  const names = leading.map((one) => one.name);
  const meant = nearest(name, names);
  const what = values.some(([value]) => value === name)
    ? `"relation" names "${name}", which is a value and shown without it`
    : `"relation" names "${name}", and ${type} has no such relation`;
  const has = names.length > 0 ? `This one has ${names.join(', ')}.` : 'This one has none.';
  return new ParleyError('BAD_ARGUMENT', what, `${meant ? `Did you mean "${meant}"? ` : ''}${has}`);
}
