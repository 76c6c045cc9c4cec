import type { CellFragment, TextQuery } from '../../generated/operations';

type Passage = CellFragment['passages']['nodes'][number];
export type Cut = NonNullable<TextQuery['article']>['sentences']['nodes'][number];

/** A stretch of a sentence, and the passages that it belongs to. */
export interface Piece {
  text: string;
  passages: readonly Passage[];
}

/** The parts of a passage, each from where to where in the article. */
function partsOf({ start, end, segments }: Cut['passages']['nodes'][number]): [number, number][] {
  const bounds = segments.length > 0 ? segments : [start ?? 0, end ?? 0];
  return bounds.flatMap((from, index): [number, number][] =>
    index % 2 === 0 ? [[from, bounds[index + 1] ?? from]] : [],
  );
}

/**
 * A sentence in pieces, so that each belongs as a whole to the same passages; positions are code points of the article.
 *
 * @example piecesOf(cell, cut) // [{ text: 'He says that ', passages: [] }, { text: 'it rains', passages: [passage] }, …]
 */
export function piecesOf(cell: CellFragment, { text, passages }: Cut): Piece[] {
  const points = Array.from(text ?? '');
  const from = cell.start ?? 0;
  const known = new Map(cell.passages.nodes.map((passage) => [passage.slug, passage]));
  const places = passages.nodes.flatMap((place) => {
    const passage = known.get(place.slug);
    return passage ? partsOf(place).map(([start, end]) => ({ passage, start: start - from, end: end - from })) : [];
  });
  const edges = new Set([0, points.length]);
  for (const edge of places.flatMap(({ start, end }) => [start, end]))
    if (edge > 0 && edge < points.length) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    text: points.slice(start, sorted[index + 1]).join(''),
    passages: [...new Set(places.filter((place) => place.start <= start && place.end > start).map((p) => p.passage))],
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
