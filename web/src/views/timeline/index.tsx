import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { SequenceDocument, TimelineDocument } from '../../generated/operations';
import { Drawn, quoted, said } from '../../parts/drawn';
import { KindShape } from '../../parts/kind-shape';
import { Permalink } from '../../parts/permalink';
import { thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Load } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { count, list } from '../../parts/words';
import { Calendar } from './calendar';
import { monthOf } from './dates';
import { type Moment, momentsOf } from './moment';
import { Months } from './months';
import { realityInWords, unreal } from './reality';
import { type Chain, Sequence, sequencesOf } from './sequence';
import { Told } from './told';
import '../../styles/sheets.css';
import './timeline.css';
import '../../parts/pill.css';

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
                    : `${toldOf(dated.length, months.length, vague.length)} The rest has an order, or nothing.`}
                </p>
                <Permalink to={path} what="this timeline" />
              </div>
              {dated.length > 0 && (
                <Section
                  beside
                  id="calendar"
                  title="On the calendar"
                  note="Dashed: somewhere within. Fading: no end is stated."
                >
                  <Drawn name="calendar" title="On the calendar" table={() => timesOf(dated)}>
                    <Calendar moments={dated} many={!slug} />
                  </Drawn>
                  {timeline.pageInfo.hasNextPage && (
                    <p class="sheet-note">
                      <a class="button" href={`${path}?after=${timeline.pageInfo.endCursor}`}>
                        Later times
                      </a>
                    </p>
                  )}
                </Section>
              )}
              {months.length > 0 && (
                <Section
                  beside
                  id="months"
                  title="A month, no year"
                  note="Nothing says which year is meant, so these are on no axis of years."
                >
                  <Drawn name="months" title="A month, no year" table={() => timesOf(months)}>
                    <Months moments={months} />
                  </Drawn>
                </Section>
              )}
              {chains.length > 0 && (
                <Section
                  beside
                  id="order"
                  title="Only an order"
                  note="Before and after, as told. The distance between two boxes means nothing. Dashed: what has not happened, or not as everybody tells it; how it stands is said beside it."
                >
                  <Drawn name="order" title="Only an order" table={() => orderOf(chains)}>
                    {chains.map((chain) => (
                      <Sequence key={chain.key} chain={chain} />
                    ))}
                  </Drawn>
                </Section>
              )}
              {vague.length > 0 && (
                <Section
                  beside
                  id="loosely"
                  title="Only loosely"
                  note="A time is stated, and so loosely that no first day of it is known."
                >
                  <ul class="moments">
                    {vague.map((moment) => (
                      <li key={moment.key}>
                        <Told moment={moment} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              {bare.length > 0 && (
                <Section beside id="undated" title="Not dated" note="When these were is not said.">
                  <ul class="pills">
                    {bare.map((event) => (
                      <li key={event.slug}>
                        <a class={unreal(event) ? 'pill possible' : 'pill'} href={thingPath(event.slug)}>
                          <KindShape type={event.__typename} /> {event.name}
                          {unreal(event) && <span class="caption">{realityInWords(event)}</span>}
                        </a>
                      </li>
                    ))}
                  </ul>
                </Section>
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
                these, ~ “about”, ? “perhaps”, 21 to 24 after a year its spring to its winter.
              </p>
            </>
          );
        }}
      </Load>
    </div>
  );
}

function timesOf(moments: readonly Moment[]) {
  return {
    head: ['What', 'Stated as', 'EDTF', 'Earliest', 'Latest', 'Who says so'],
    rows: moments.map(({ time, things, claims }) => [
      things.map(({ name }) => name).join('; '),
      quoted(time.words, time.article?.translation),
      time.edtf,
      time.earliest,
      time.latest,
      said({ ...time, statedBy: { nodes: claims } }),
    ]),
  };
}

function orderOf(chains: readonly Chain[]) {
  return {
    head: ['First', 'How that stands', 'Relation', 'Next', 'How the next stands', 'Who says so'],
    rows: chains.flatMap(({ first, steps }) =>
      steps.map(({ words, to, fact }, index) => {
        const from = steps[index - 1]?.to ?? first;
        const relation = fact.standing === 'DENIED' ? `${words} (denied)` : words;
        return [from.name, realityInWords(from), relation, to.name, realityInWords(to), said(fact)];
      }),
    ),
  };
}

/** How many times there are of each sort, of which there are any. */
function toldOf(dated: number, months: number, vague: number): string {
  const sorts = [
    [dated, 'can be placed among the years'],
    [months, `${months === 1 ? 'is' : 'are'} in a month whose year is not said`],
    [vague, `${vague === 1 ? 'is' : 'are'} told only loosely`],
  ] as const;
  return `${list(sorts.filter(([many]) => many > 0).map(([many, how]) => `${count(many, 'time')} ${how}`))}.`;
}
