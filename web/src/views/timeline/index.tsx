import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { type DatedFragment, SequenceDocument, TimelineDocument } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks, type Saying } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath, useParameter } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Empty, Load } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { count, RULE } from '../../parts/words';
import { Calendar } from './calendar';
import { MONTHS, monthOf } from './dates';
import { Sequence, sequencesOf } from './sequence';
import '../../styles/sheets.css';
import './timeline.css';

type Entry = DatedFragment;

/** One stated time with all the things of which it is the time. */
export interface Moment {
  key: string;
  time: Entry['time'];
  things: readonly Entry['of'][];
  relation: string;
  claims: readonly Saying[];
}

/** When, as far as anybody says: on the calendar, in a month of no year, in an order alone, or not at all. */
export default function Timeline({ slug }: { slug?: string }) {
  useTitle('Timeline');
  const { path } = useLocation();
  const [after] = useParameter('after');
  const times = useQuery(TimelineDocument, { article: slug ?? null, after: after ?? null });
  const events = useQuery(SequenceDocument, { filter: slug ? { article: [slug] } : null });
  return (
    <div class="page">
      <h1>When, as far as anybody says</h1>
      <Load answer={times} rows={8}>
        {({ timeline }) => {
          const dated = momentsOf(timeline.nodes);
          const undated = momentsOf(timeline.undated);
          const months = undated.filter(({ time }) => monthOf(time.edtf) !== undefined);
          const vague = undated.filter(({ time }) => monthOf(time.edtf) === undefined);
          const known = new Set([...timeline.nodes, ...timeline.undated].map(({ of }) => of.slug));
          const nodes = events.data?.events.nodes ?? [];
          const chains = sequencesOf(nodes);
          const ordered = new Set(
            chains.flatMap(({ steps, first }) => [first.slug, ...steps.map(({ to }) => to.slug)]),
          );
          const bare = nodes.filter(({ slug }) => !known.has(slug) && !ordered.has(slug));
          return (
            <>
              <div class="sheet-intro">
                <p class="lead">
                  {timeline.totalCount === 0 && undated.length === 0
                    ? 'Nobody states a time here.'
                    : `${count(dated.length, 'time')} can be placed among the years, ${count(months.length, 'time')} in a month whose year is not said. The rest has an order, or nothing.`}
                </p>
                <Permalink to={path} what="this timeline" />
              </div>
              {dated.length > 0 && (
                <Strand
                  id="calendar"
                  title="On the calendar"
                  note="Dashed: somewhere within. Fading: no end is stated."
                >
                  <Calendar moments={dated} many={!slug} />
                  {timeline.pageInfo.hasNextPage && (
                    <p class="sheet-note">
                      <a class="button" href={`${path}?after=${timeline.pageInfo.endCursor}`}>
                        Later times
                      </a>
                    </p>
                  )}
                </Strand>
              )}
              {months.length > 0 && (
                <Strand
                  id="months"
                  title="A month, no year"
                  note="Nothing says which year is meant, so these are on no axis of years."
                >
                  <Months moments={months} />
                </Strand>
              )}
              {chains.length > 0 && (
                <Strand
                  id="order"
                  title="Only an order"
                  note="Before and after, as told. The distance between two boxes means nothing. Dashed: what would follow."
                >
                  {chains.map((chain) => (
                    <Sequence key={chain.key} chain={chain} />
                  ))}
                </Strand>
              )}
              {(bare.length > 0 || vague.length > 0) && (
                <Strand id="undated" title="Not dated" note="When these were is not said.">
                  {vague.length > 0 && (
                    <ul class="moments">
                      {vague.map((moment) => (
                        <li key={moment.key}>
                          <Told moment={moment} />
                        </li>
                      ))}
                    </ul>
                  )}
                  <ul class="pills">
                    {bare.map(({ slug, name, __typename }) => (
                      <li key={slug}>
                        <a class="pill" href={thingPath(slug)}>
                          <KindShape type={__typename} /> {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                </Strand>
              )}
              {dated.length + undated.length + nodes.length === 0 && events.data && (
                <Empty title="Nothing here has a time or an order">
                  <p>
                    <a href="/timeline">The timeline of all articles</a>
                  </p>
                </Empty>
              )}
              <p class="foot note">
                The codes are EDTF: X is a digit that nobody states, “..” an end that nobody states, [a..b] one day of
                these.
              </p>
            </>
          );
        }}
      </Load>
    </div>
  );
}

function Strand({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note: string;
  children: ComponentChildren;
}) {
  return (
    <section class="strand" id={id} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="note">{note}</p>
      </div>
      <div class="drawn">{children}</div>
    </section>
  );
}

/** What a time is of, in which words, and who says so. */
export function Told({ moment, article = false }: { moment: Moment; article?: boolean }) {
  const { time, things, claims } = moment;
  const findings = [...new Map(time.findings.nodes.map(({ rule, slug }) => [rule, slug]))];
  return (
    <p class="told">
      {things.map((thing, index) => (
        <span key={thing.slug}>
          {index > 0 && ', '}
          <a href={thingPath(thing.slug)}>{thing.name}</a>
        </span>
      ))}{' '}
      <Quote text={time.words} inTranslation={time.article?.translation} />{' '}
      {time.edtf && <code class="edtf">{time.edtf}</code>} <Marks of={{ ...time, statedBy: { nodes: claims } }} />{' '}
      {findings.map(
        ([rule, slug]) =>
          rule && (
            <a key={slug} class="badge" href={thingPath(slug)}>
              {RULE[rule]}
            </a>
          ),
      )}
      {article && time.article && (
        <span class="caption">
          {' in '}
          <a href={articlePath(time.article.slug, 'timeline')}>{time.article.title}</a>
        </span>
      )}
    </p>
  );
}

function Months({ moments }: { moments: readonly Moment[] }) {
  const stated = new Set(moments.map(({ time }) => monthOf(time.edtf)));
  return (
    <>
      <div class="months" aria-hidden="true">
        {MONTHS.map((month, index) => (
          <span key={month} data-stated={stated.has(index)}>
            {month.slice(0, 3)}
          </span>
        ))}
      </div>
      {[...stated]
        .filter((month) => month !== undefined)
        .sort((a, b) => a - b)
        .map((month) => (
          <section class="month" key={month} style={{ '--month': Math.min(month, 7) }}>
            <h3 class="label">{MONTHS[month]}, year not said</h3>
            <ul>
              {moments
                .filter(({ time }) => monthOf(time.edtf) === month)
                .map((moment) => (
                  <li key={moment.key}>
                    <Told moment={moment} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** The same words for the same time are one moment; what is only claimed of it adds who says so. */
function momentsOf(entries: readonly Entry[]): Moment[] {
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
