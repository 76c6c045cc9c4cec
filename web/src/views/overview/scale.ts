import { figure } from '../../parts/words';
import { type Amount, amountOf, type Moved } from './moved';

/** How many a dot stands for, and of what. */
export interface Scale {
  readonly each: number;
  readonly unit: string;
}

/** How many dots a side has at most; a dot then stands for several. */
const MOST_DOTS = 400;

/** What is counted in dots: the number of what moves, unless that is money. */
export function countedOf<A extends Amount>(transfer: Moved<A>): A | undefined {
  const amount = amountOf(transfer);
  return amount && !amount.currency && greatest(transfer) > 0 ? amount : undefined;
}

/** In which unit what moves is counted; empty where that is not said. */
export function unitOf(transfer: Moved): string {
  return amountOf(transfer)?.unit ?? '';
}

/** To which scale the dots of an exchange are, by unit: what is counted alike is to one, and what is not, to none. */
export function scalesOf(transfers: readonly Moved[]): ReadonlyMap<string, Scale> {
  const most = new Map<string, number>();
  for (const transfer of transfers.filter(countedOf))
    most.set(unitOf(transfer), Math.max(most.get(unitOf(transfer)) ?? 0, greatest(transfer)));
  const eachOf = (number: number) => Math.max(1, 10 ** Math.ceil(Math.log10(number / MOST_DOTS)));
  return new Map([...most].map(([unit, number]) => [unit, { unit, each: eachOf(number) }]));
}

/** How many dots are drawn of what moves. */
export function dotsOf(transfer: Moved, scales: ReadonlyMap<string, Scale>): number {
  const scale = countedOf(transfer) && scales.get(unitOf(transfer));
  return scale ? Math.ceil(greatest(transfer) / scale.each) : 0;
}

/**
 * What one dot is, in words.
 *
 * @example inDots({ each: 1, unit: 'net' }) // 'one dot is one net'
 */
export function inDots({ each, unit }: Scale): string {
  // The plural of a unit is nowhere said.
  if (unit !== '') return `one dot is ${each === 1 ? 'one' : `${figure(each)} ×`} ${unit}`;
  return `one dot is ${each === 1 ? 'one' : figure(each)} of them`;
}

function greatest(transfer: Moved): number {
  const amount = amountOf(transfer);
  return amount?.max ?? amount?.min ?? 0;
}
