import type { AroundQuery, ExchangesQuery, GivenQuery, TransfersQuery } from '../../generated/operations';
import type { Whole } from '../../parts/told';

type Head = Whole<ExchangesQuery>['exchanges']['nodes'][number];
type Body = Whole<TransfersQuery>['exchanges']['nodes'][number];
type Around = Whole<AroundQuery>['exchanges']['nodes'][number];
type Gifts = Whole<GivenQuery>['exchanges']['nodes'][number];

export type Transfer = Body['transfers']['nodes'][number] & Gifts['transfers']['nodes'][number];
export type Exchange = Head & Around & { transfers: { nodes: readonly Transfer[] } };

/** The exchanges whole, once all their parts are there. */
export function exchangesOf(
  heads: readonly Head[] = [],
  bodies: readonly Body[] = [],
  gifts: readonly Gifts[] = [],
  surroundings: readonly Around[] = [],
): Exchange[] {
  return heads.flatMap((head) => {
    const given = gifts.find(({ slug }) => slug === head.slug)?.transfers.nodes;
    const moved = bodies.find(({ slug }) => slug === head.slug)?.transfers.nodes;
    const around = surroundings.find(({ slug }) => slug === head.slug);
    if (!given || !moved || !around) return [];
    const nodes = moved.flatMap((transfer) => {
      const gift = given.find(({ slug }) => slug === transfer.slug);
      return gift ? [{ ...transfer, ...gift }] : [];
    });
    return [{ ...head, ...around, transfers: { nodes } }];
  });
}
