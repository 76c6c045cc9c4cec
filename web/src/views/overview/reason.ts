import type { ReasonedFragment, ReasonsQuery } from '../../generated/operations';
import { ofSpeaker } from '../../parts/bearing';

type Reasoned = ReasonsQuery['elements']['nodes'][number];
type Claim = Reasoned['statedBy']['nodes'][number];

/** What its own speaker holds against what a claim denies, or else in support of what it affirms. */
function reasonsOf({ polarity, speaker, proposition }: Claim): ReasonedFragment[] {
  if (!proposition || !speaker) return [];
  const { rebuttedBy, supportedBy } = proposition;
  const given = polarity === 'DENIES' ? rebuttedBy.nodes : supportedBy.nodes.flatMap(({ premises }) => premises);
  return given.flatMap((reason) => {
    const own = ofSpeaker({ speaker }, reason.claims.nodes);
    return own.length > 0 ? [{ ...reason, claims: { nodes: own } }] : [];
  });
}

/** The first reason that a speaker gives for what he says of each thing, by its slug, with the claims by which he gives it. */
export function firstReasons(things: readonly Reasoned[]): ReadonlyMap<string, ReasonedFragment> {
  return new Map(
    things.flatMap(({ slug, statedBy }) => {
      const [first] = statedBy.nodes.flatMap(reasonsOf);
      return first ? [[slug, first]] : [];
    }),
  );
}
