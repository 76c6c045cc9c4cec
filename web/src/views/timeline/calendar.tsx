import { inYears, spanOf } from './dates';
import type { Moment } from './moment';
import { Told } from './told';
import { yearsOf } from './years';

/** Times on an axis of years, each as a band as long as what is not known of it. */
export function Calendar({ moments, many }: { moments: readonly Moment[]; many: boolean }) {
  const days = moments.flatMap(({ time }) => [
    ...(time.earliest ? [inYears(time.earliest)] : []),
    ...(time.latest ? [inYears(time.latest, true)] : []),
  ]);
  const first = Math.floor(Math.min(...days));
  // What has no end needs room to fade.
  const room = Math.max(1, Math.round((Math.max(...days) - first) / 12));
  const last = Math.max(Math.ceil(Math.max(...days)) + room, first + 3);
  const ticks = yearsOf(first, last);
  const share = (year: number) => `${(100 * (year - first)) / (last - first)}%`;
  return (
    <div class="calendar">
      <div class="years" aria-hidden="true">
        {ticks.map((year) => (
          <span key={year} style={{ '--at': share(year) }}>
            {year}
          </span>
        ))}
      </div>
      <ol>
        {moments.map((moment) => {
          const span = spanOf(moment.time, [first, last]);
          if (!span) return null;
          const late = (span.from - first) / (last - first) > 0.5;
          const kind = moment.things[0]?.__typename ?? '';
          return (
            <li
              key={moment.key}
              class={late ? 'late' : ''}
              style={{ '--from': share(span.from), '--to': share(span.to) }}
            >
              <Told moment={moment} article={many} />
              <div class="band-line" aria-hidden="true">
                {span.begins !== undefined && (
                  <span class="band within" style={{ '--from': share(span.from), '--to': share(span.begins) }} />
                )}
                <span
                  class={`band ${KIND[kind] ?? 'charge'} ${span.within ? 'within' : ''} ${span.openEnd ? 'open-end' : ''} ${span.openStart ? 'open-start' : ''}`}
                  style={{ '--from': share(span.begins ?? span.from), '--to': share(span.to) }}
                />
              </div>
              {span.words && <p class="caption">{span.words}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The colour of a band is that of the kind; its form says how certain it is. */
const KIND: Record<string, string> = {
  Agreement: 'deal',
  Exchange: 'deal',
  Provision: 'deal',
  Transfer: 'deal',
  Occurrence: 'event',
};
