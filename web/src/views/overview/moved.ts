import { figure } from '../../parts/words';
import { type Bounds, money, range } from './amount';

/** How many or how much, as far as it is told in a line or drawn in dots. */
export interface Amount extends Bounds {
  readonly words: string;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly underReading: object | null;
}

/** A transfer as far as it is told in a line or drawn in dots. */
export interface Moved<A extends Amount = Amount> {
  readonly text: string;
  readonly what: { readonly nodes: readonly { readonly name: string; readonly describedAs?: string | null }[] };
  readonly quantities: readonly A[];
}

/** The number of a transfer: as it holds under every reading, else the first. */
export function amountOf<A extends Amount>({ quantities }: Pick<Moved<A>, 'quantities'>): A | undefined {
  return quantities.find(({ underReading }) => !underReading) ?? quantities[0];
}

/** What is given, in the words by which it is called. */
export function givenOf({ what, text }: Moved): string {
  return what.nodes.map(({ describedAs, name }) => describedAs || name).join(', ') || text;
}

/**
 * What is offered for what, in a line: by name where each thing has one, else by what happens, with its number where the
 * words have none.
 */
export function offeredOf(transfers: readonly Moved[]): string {
  if (transfers.every(({ what }) => what.nodes.length > 0)) return transfers.map(givenOf).join(' for ');
  return transfers.map(happening).join(' – for: ');
}

function happening(transfer: Moved): string {
  const text = transfer.text.replace(/\.$/, '');
  const amount = amountOf(transfer);
  if (!amount) return text;
  const { words, min, max } = amount;
  const figures = [min, max].filter((end) => end !== null).map(figure);
  const told = figures.length > 0 && figures.every((one) => text.split(/[^\p{L}\p{N}.,]+/u).includes(one));
  return told || text.includes(words) ? text : `${text} (${amount.currency ? money(amount) : range(amount)})`;
}
