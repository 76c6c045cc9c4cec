import type { CellFragment, TextQuery } from '../../generated/operations';

type Passage = CellFragment['passages']['nodes'][number];
export type Cut = NonNullable<TextQuery['article']>['sentences']['nodes'][number];

/** A stretch of a sentence, the passages that it belongs to, and those of them that are quoted with these words. */
export interface Piece {
  text: string;
  passages: readonly Passage[];
  quoted: readonly Passage[];
}

/** The parts of a passage, each from where to where in the article. */
function partsOf({ start, end, segments }: Cut['passages']['nodes'][number]): [number, number][] {
  const bounds = segments.length > 0 ? segments : [start ?? 0, end ?? 0];
  return bounds.flatMap((from, index): [number, number][] =>
    index % 2 === 0 ? [[from, bounds[index + 1] ?? from]] : [],
  );
}

/** Where a passage's quotation stands in the article; nowhere where that is not known. */
function quoteOf({ quote, quoteStart }: Passage): [number, number][] {
  return quoteStart === null ? [] : [[quoteStart, quoteStart + Array.from(quote).length]];
}

/**
 * A sentence in pieces, so that each belongs as a whole to the same passages; positions are code points of the article.
 *
 * @example piecesOf(cell, cut) // [{ text: 'He says that ', passages: [], quoted: [] }, { text: 'it rains', … }, …]
 */
export function piecesOf(cell: CellFragment, { text, passages }: Cut): Piece[] {
  const points = Array.from(text ?? '');
  const from = cell.start ?? 0;
  const known = new Map(cell.passages.nodes.map((passage) => [passage.slug, passage]));
  const cited = passages.nodes.flatMap((place) => {
    const passage = known.get(place.slug);
    return passage ? [{ place, passage }] : [];
  });
  const within = (bounds: (one: (typeof cited)[number]) => [number, number][]) =>
    cited.flatMap((one) => bounds(one).map(([start, end]) => ({ ...one, start: start - from, end: end - from })));
  const places = within(({ place }) => partsOf(place));
  const quotes = within(({ passage }) => quoteOf(passage));
  const edges = new Set([0, points.length]);
  for (const edge of [...places, ...quotes].flatMap(({ start, end }) => [start, end]))
    if (edge > 0 && edge < points.length) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  const at = (start: number, of: typeof places) => [
    ...new Set(of.filter((place) => place.start <= start && place.end > start).map(({ passage }) => passage)),
  ];
  return sorted.slice(0, -1).map((start, index) => ({
    text: points.slice(start, sorted[index + 1]).join(''),
    passages: at(start, places),
    quoted: at(start, quotes),
  }));
}

/** Sentences in paragraphs: a blank line parts two, and a heading stands alone. */
export function paragraphsOf(sentences: readonly CellFragment[]): CellFragment[][] {
  const paragraphs: CellFragment[][] = [];
  let last: CellFragment | undefined;
  for (const cell of sentences) {
    const apart =
      !last || cell.kind === 'HEADING' || last.kind === 'HEADING' || (cell.start ?? 0) - (last.end ?? 0) > 1;
    if (apart) paragraphs.push([cell]);
    else paragraphs.at(-1)?.push(cell);
    last = cell;
  }
  return paragraphs;
}
