import { Drawn, quoted, said } from '../../parts/drawn';
import { Marks } from '../../parts/mark';
import { figure } from '../../parts/words';
import { range } from './amount';
import { givenOf } from './moved';
import type { Exchange, Transfer } from './offer';
import './ruler.css';

/** The ratio that is stated, on an axis with those that the numbers allow. */
export function Ruler({ exchange, name }: { exchange: Exchange; name: string }) {
  const computed = exchange.computedRatios.nodes.find(
    ({ readings, min, max }) => readings.length === 0 && min !== null && max !== null,
  );
  const ratios = exchange.ratios.nodes;
  if (!computed || computed.min === null || computed.max === null)
    return ratios.length === 0 ? null : (
      <div class="ratio">
        <Stated ratios={ratios} />
      </div>
    );
  const { min, max } = computed;
  const owner = (slug: string | undefined) =>
    exchange.transfers.nodes.find(({ quantities }) => quantities.some((quantity) => quantity.slug === slug));
  const quantities = exchange.transfers.nodes.flatMap((transfer) => transfer.quantities);
  const amounts = (some: readonly { slug: string }[]) =>
    quantities.filter(({ slug }) => some.some((one) => one.slug === slug));
  const dividends = amounts(computed.dividend);
  const divisors = amounts(computed.divisor);
  const [dividend] = dividends;
  const [divisor] = divisors;
  const [first, second] = [owner(dividend?.slug), owner(divisor?.slug)];
  const counts = first && second && `The first number counts ${thing(first)}, the second ${thing(second)}`;
  const label = counts && `${counts}${dividend?.unit ? `, each by the ${dividend.unit}` : ''}.`;
  // Only where it is known which side its first number counts has it a place among these.
  const stated = ratios.flatMap((ratio) => {
    const leftOf = (side: Transfer | undefined) => ratio.leftOf.nodes.some(({ slug }) => slug === side?.slug);
    if (leftOf(first)) return [{ ...ratio, value: ratio.left / ratio.right }];
    return leftOf(second) ? [{ ...ratio, value: ratio.right / ratio.left }] : [];
  });
  const values = [min, max, ...stated.map(({ value }) => value)];
  const from = Math.max(0, Math.ceil(Math.min(...values)) - 1);
  const to = Math.floor(Math.max(...values)) + 1;
  const step = Math.max(1, Math.ceil((to - from) / 10));
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const at = (value: number) => `${((value - from) / (to - from)) * 100}%`;
  const single = min === max;
  // Two labels above a short stretch would cover one another.
  const stacked = !single && max - min < (to - from) / 2;
  const beside = (value: number) =>
    value - from < (to - from) / 2 ? { left: at(value) } : { right: `calc(100% - ${at(value)})` };
  const numbers = [...dividends, ...divisors];
  const table = () => ({
    head: ['Ratio', 'To one', 'From', 'Who says so'],
    rows: [
      ...ratios.map((ratio) => {
        const { value } = stated.find(({ slug }) => slug === ratio.slug) ?? { value: null };
        return [quoted(ratio.words), value, 'stated', said(ratio)];
      }),
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
        {label && <p class="note">{label}</p>}
        <figure
          class={stacked ? 'ruler stacked' : 'ruler'}
          role="img"
          aria-label={`${stated.map(({ words }) => `“${words}” is stated; `).join('')}the numbers allow ${figure(min)}${single ? '' : ` to ${figure(max)}`} for one. ${label ?? ''}`}
        >
          {!single && <span class="band" style={{ left: at(min), right: `calc(100% - ${at(max)})` }} />}
          <span class="end" style={{ left: at(min) }} />
          {!single && <span class="end" style={{ left: at(max) }} />}
          <span class="bound least" style={stacked ? beside(min) : { left: at(min) }}>
            <strong>{min.toFixed(1)}</strong> = {dividend && range(dividend)} to {divisor && figure(divisor.max ?? 0)}
          </span>
          {!single && (
            <span class="bound most" style={stacked ? beside(max) : { right: `calc(100% - ${at(max)})` }}>
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
          <Stated ratios={ratios} />
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

function Stated({ ratios }: { ratios: Exchange['ratios']['nodes'] }) {
  return (
    <>
      {ratios.map((ratio) => (
        <p key={ratio.slug}>
          <strong>“{ratio.words}”</strong> <Marks of={ratio} />
        </p>
      ))}
    </>
  );
}

/** What a number counts, in the middle of a sentence. */
function thing(transfer: Transfer): string {
  return transfer.what.nodes.length > 0 ? givenOf(transfer) : `“${transfer.text.replace(/\.$/, '')}”`;
}
