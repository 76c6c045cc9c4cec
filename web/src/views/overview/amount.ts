import { figure } from '../../parts/words';

/** A number as somebody states it; what is not said is null. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate: boolean;
}

/**
 * A range in figures, never its middle.
 *
 * @example range({ min: 29, max: 50, … }) // '29–50'
 */
export function range(amount: Bounds): string {
  const { min, max, approximate } = amount;
  const about = approximate ? 'about ' : '';
  if (min !== null && max !== null) return about + (min === max ? figure(min) : `${figure(min)}–${figure(max)}`);
  if (min !== null) return `${about}${amount.minInclusive ? 'at least' : 'more than'} ${figure(min)}`;
  if (max !== null) return `${about}${amount.maxInclusive ? 'at most' : 'fewer than'} ${figure(max)}`;
  return 'not said';
}

const SHORT = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 });

/**
 * An amount of money, short, with its currency's sign where the currency is known.
 *
 * @example money({ min: 25_000_000, max: 25_000_000, currency: 'USD', … }) // '$25 million'
 */
export function money(amount: Bounds & { readonly currency: string | null; readonly words: string }): string {
  const { min, max, currency } = amount;
  if (min === null || min !== max) return currency ? `${range(amount)} ${currency}` : range(amount);
  const sign =
    currency &&
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value;
  return `${sign ?? ''}${SHORT.format(min)}`;
}
