import { Drawn, quoted, said } from '../../parts/drawn';
import { Marks } from '../../parts/mark';
import { figure } from '../../parts/words';
import { range } from './amount';
import type { Exchange } from './offer';
import './ruler.css';

/** The ratio that is stated, on an axis with those that the numbers allow. */
export function Ruler({ exchange, name }: { exchange: Exchange; name: string }) {
  const computed = exchange.computedRatios.nodes.find(
    ({ readings, min, max }) => readings.length === 0 && min !== null && max !== null,
  );
  if (!computed || computed.min === null || computed.max === null) return null;
  const { min, max } = computed;
  const owner = (slug: string | undefined) =>
    exchange.transfers.nodes.find(({ quantities }) => quantities.some((quantity) => quantity.slug === slug))?.slug;
  const quantities = exchange.transfers.nodes.flatMap((transfer) => transfer.quantities);
  const amounts = (some: readonly { slug: string }[]) =>
    quantities.filter(({ slug }) => some.some((one) => one.slug === slug));
  const dividends = amounts(computed.dividend);
  const divisors = amounts(computed.divisor);
  const [dividend] = dividends;
  const [divisor] = divisors;
  const stated = exchange.ratios.nodes.map((ratio) => {
    const sameWay = ratio.leftOf.nodes.some(({ slug }) => slug === owner(dividend?.slug));
    return { ...ratio, value: sameWay ? ratio.left / ratio.right : ratio.right / ratio.left };
  });
  const values = [min, max, ...stated.map(({ value }) => value)];
  const from = Math.max(0, Math.ceil(Math.min(...values)) - 1);
  const to = Math.floor(Math.max(...values)) + 1;
  const step = Math.max(1, Math.ceil((to - from) / 10));
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const at = (value: number) => `${((value - from) / (to - from)) * 100}%`;
  const single = min === max;
  const numbers = [...dividends, ...divisors];
  const table = () => ({
    head: ['Ratio', 'To one', 'From', 'Who says so'],
    rows: [
      ...stated.map((ratio) => [quoted(ratio.words), ratio.value, 'stated', said(ratio)]),
      ...[...new Set([min, max])].map((value, index) => [
        index === 0 ? 'least' : 'most',
        Math.round(value * 100) / 100,
        numbers.map(({ words }) => `“${words}”`).join(', '),
        'computed by Parley',
      ]),
    ],
  });
  return (
    <Drawn name={name} title="The ratio stated, and what the numbers allow" table={table}>
      <div class="ratio">
        <figure
          class="ruler"
          role="img"
          aria-label={`${stated.map(({ words }) => `“${words}” is stated; `).join('')}the numbers allow ${figure(min)}${single ? '' : ` to ${figure(max)}`} for one.`}
        >
          {!single && <span class="band" style={{ left: at(min), right: `calc(100% - ${at(max)})` }} />}
          <span class="end" style={{ left: at(min) }} />
          {!single && <span class="end" style={{ left: at(max) }} />}
          <span class="bound least" style={{ left: at(min) }}>
            <strong>{min.toFixed(1)}</strong> = {dividend && range(dividend)} to {divisor && figure(divisor.max ?? 0)}
          </span>
          {!single && (
            <span class="bound most" style={{ right: `calc(100% - ${at(max)})` }}>
              <strong>{max.toFixed(1)}</strong> = {dividend && range(dividend)} to {divisor && figure(divisor.min ?? 0)}
            </span>
          )}
          {stated.map(({ slug, value, words }) => (
            <span key={slug} class="stated" style={{ left: at(value) }}>
              <strong>{words}</strong> stated
            </span>
          ))}
          {ticks.map((tick) => (
            <span key={tick} class="tick" style={{ left: at(tick) }}>
              {tick}
            </span>
          ))}
        </figure>
        <div class="aside">
          {stated.map((ratio) => (
            <p key={ratio.slug}>
              <strong>“{ratio.words}”</strong> <Marks of={ratio} />
            </p>
          ))}
          <p class="note">
            {numbers.map((number) => (
              <span key={number.slug}>
                “{number.words}” <Marks of={number} />{' '}
              </span>
            ))}
            allow {min.toFixed(1)}
            {!single && ` to ${max.toFixed(1)}`}, computed by Parley.
          </p>
          {stated.some(({ value }) => value < min || value > max) && (
            <p class="badge">outside what the numbers allow</p>
          )}
          {!single && stated.some(({ value }) => value === min || value === max) && (
            <p class="badge">holds only at the bound</p>
          )}
        </div>
      </div>
    </Drawn>
  );
}
