import { ParleyError } from '../../errors';
import { type CitedFragment, SpeakerDocument, StancesDocument } from '../generated/operations';
import type { Graph } from '../graph';

/** How many claims, and open points, of one proposition are looked at. */
const MOST = 100;

/** By what a speaker who claims nothing has declined to say it, as the API sees it where it compares. */
const DECLINING = ['DECLINED', 'NON_ANSWER', 'AVOIDED'];

/**
 * How speakers stand to one proposition, in the shape in which the API compares propositions about a thing: everybody
 * who claims it, or those who are named.
 *
 * @throws ParleyError UNKNOWN_ID where one of the speakers is not there
 */
export async function stancesOn(slug: string, speakers: readonly string[] | undefined, graph: Graph) {
  const named = await Promise.all((speakers ?? []).map((one) => speakerOf(one, graph)));
  const filter = speakers ? { speaker: speakers } : {};
  const { proposition } = await graph.ask(StancesDocument, { slug, filter, most: MOST });
  if (!proposition) throw new Error('the API gave a proposition and did not');
  const { claims, openPoints } = proposition;
  const speaking = new Map<string, { slug: string; name: string }>();
  for (const actor of named) if (actor) speaking.set(actor.slug, actor);
  for (const { speaker } of claims.nodes) if (speaker) speaking.set(speaker.slug, speaker);
  const stances = [...speaking.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((speaker) => {
      const own = claims.nodes.filter((one) => one.speaker?.slug === speaker.slug);
      const left = openPoints.nodes.filter(
        ({ kind, who }) => DECLINING.includes(kind) && who.nodes.some((one) => one.slug === speaker.slug),
      );
      return {
        speaker,
        stance: stanceOf(own, left.length > 0),
        claims: own,
        openPoints: left.map(({ who: _, ...point }) => point),
      };
    });
  const totalCount = stances.length > 0 ? 1 : 0;
  const nodes = stances.length > 0 ? [{ proposition, stances }] : [];
  return { totalCount, nodes, pageInfo: { hasNextPage: false, endCursor: null } };
}

async function speakerOf(slug: string, graph: Graph) {
  try {
    return (await graph.ask(SpeakerDocument, { slug })).actor;
  } catch (error) {
    if (!(error instanceof ParleyError && error.code === 'UNKNOWN_ID')) throw error;
    throw new ParleyError(error.code, `"speakers" names "${slug}", and no actor here has that slug`, error.hint);
  }
}

function stanceOf(claims: readonly CitedFragment[], declined: boolean): string {
  const polarities = new Set(claims.map(({ polarity }) => polarity));
  const [only] = polarities;
  if (only === undefined) return declined ? 'DECLINED' : 'SAYS_NOTHING';
  return polarities.size === 1 ? only : 'DIFFERS';
}
