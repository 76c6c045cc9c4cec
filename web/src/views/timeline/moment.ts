import type { DatedFragment } from '../../generated/operations';
import type { Saying } from '../../parts/mark';

type Entry = DatedFragment;

/** One stated time with all the things of which it is the time. */
export interface Moment {
  key: string;
  time: Entry['time'];
  things: readonly Entry['of'][];
  relation: string;
  claims: readonly Saying[];
}

/** The same words for the same time are one moment; what is only claimed of it adds who says so. */
export function momentsOf(entries: readonly Entry[]): Moment[] {
  const groups = Map.groupBy(entries, ({ time }) => `${time.article?.slug} ${time.words} ${time.edtf}`);
  return [...groups].flatMap(([key, group]): Moment[] => {
    const first = group[0];
    if (!first) return [];
    const claims = new Map<string, Saying>();
    for (const { of, time } of group) {
      for (const claim of time.statedBy.nodes) claims.set(claim.slug, claim);
      if (of.__typename === 'Claim') claims.set(of.slug, of);
      if (of.__typename === 'Proposition') for (const claim of of.claims.nodes) claims.set(claim.slug, claim);
    }
    const told = [
      group.filter(({ of }) => !['Proposition', 'Claim', 'Quantity'].includes(of.__typename)),
      group.filter(({ of }) => of.__typename === 'Proposition'),
      group,
    ].find(({ length }) => length > 0);
    const things = [...new Map(told?.map(({ of }) => [of.slug, of])).values()];
    const time = told?.[0]?.time ?? first.time;
    const findings = [...new Map(group.flatMap((entry) => entry.time.findings.nodes.map((one) => [one.slug, one])))];
    return [
      {
        key,
        time: { ...time, findings: { ...time.findings, nodes: findings.map(([, finding]) => finding) } },
        things,
        relation: first.relation,
        claims: [...claims.values()],
      },
    ];
  });
}
