import { MONTHS, monthOf } from './dates';
import type { Moment } from './moment';
import { Told } from './told';

/** Times in a month whose year is not said. */
export function Months({ moments }: { moments: readonly Moment[] }) {
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
