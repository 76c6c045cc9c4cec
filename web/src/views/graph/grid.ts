import type { Graph } from './model';

/** Where the middle of a thing is drawn. */
export interface Point {
  x: number;
  y: number;
}

/** A place on the grid. */
export type Cell = [column: number, row: number];

/** Where things have been placed so far. */
export interface Placing {
  graph: Graph;
  places: Map<string, Point>;
  taken: Set<number>;
  columns: number;
  cell: Readonly<Point>;
}

/** How many columns lie on each side of the middle one. */
export const halfOf = (columns: number) => Math.floor((columns - 1) / 2);

/** A place as one number: a drawing has far fewer columns, and comparing texts takes longer. */
export const keyOf = (column: number, row: number) => row * 65_536 + column + 32_768;

export function pointOf({ cell }: Placing, column: number, row: number): Point {
  // Every other row is shifted, so that a line between two things seldom crosses a third.
  return { x: (column + (row % 2 === 0 ? 0 : 0.5)) * cell.x, y: row * cell.y };
}

/**
 * The free place nearest to where something should stand. Within `full` it notes how far around a place nothing is free,
 * which many things that want the same place need not find out again.
 */
export function freeNear(placing: Placing, want: Point, full: Map<number, number>): Cell {
  const { taken, columns, cell } = placing;
  const half = halfOf(columns);
  const row0 = Math.max(0, Math.round(want.y / cell.y));
  const column0 = Math.max(-half, Math.min(half, Math.round(want.x / cell.x)));
  let best: Cell | undefined;
  let least = Number.POSITIVE_INFINITY;
  const middle = keyOf(column0, row0);
  for (let ring = full.get(middle) ?? 0; ring < 400; ring++) {
    if (best && ring * Math.min(cell.x, cell.y) > Math.sqrt(least) + cell.x) break;
    for (let row = Math.max(0, row0 - ring); row <= row0 + ring; row++) {
      const edge = row === row0 - ring || row === row0 + ring;
      const step = edge || ring === 0 ? 1 : 2 * ring;
      for (let column = column0 - ring; column <= column0 + ring; column += step) {
        if (column < -half || column > half || taken.has(keyOf(column, row))) continue;
        const point = pointOf(placing, column, row);
        const distance = (point.x - want.x) ** 2 + (point.y - want.y) ** 2;
        if (!best) full.set(middle, ring);
        if (distance < least) [best, least] = [[column, row], distance];
      }
    }
  }
  return best ?? [0, row0 + 401];
}
