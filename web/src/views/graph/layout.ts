import { type Cell, freeNear, keyOf, type Placing, type Point, pointOf } from './grid';
import { type Graph, other } from './model';
import { depths, sides } from './sides';
import { weigh } from './weigh';

/** How far two neighbouring places lie apart: where there are few, the words on their lines have room. */
const CELLS = { many: { x: 108, y: 80 }, few: { x: 164, y: 104 }, narrow: { x: 118, y: 88 } } as const;

/** Up to how many things are few. */
const FEW = 24;

/** Up to how many things each place is weighed against all others. */
const WEIGHED = 160;

/** How many columns a drawing of so many things has. */
function columnsFor(things: number, columns: number | undefined): number {
  return columns ?? Math.max(5, Math.ceil(Math.sqrt(things)));
}

/**
 * Places things by what the graph says of them and by nothing else: the same graph is drawn the same way each time. The
 * waves are placed one after the other, and what stands is not moved again: so expanding only adds.
 */
export function layout(graph: Graph, waves: readonly (readonly string[])[], columns?: number): Map<string, Point> {
  const side = sides(graph);
  const depth = depths(graph);
  // By the first wave, since what comes after must not change where it stands.
  const first = waves[0]?.length ?? 0;
  const cell = columns === undefined ? CELLS[first > FEW ? 'many' : 'few'] : CELLS.narrow;
  const placing: Placing = {
    graph,
    places: new Map(),
    taken: new Set(),
    columns: columnsFor(first, columns),
    cell,
  };
  waves.forEach((wave, index) => {
    const rows = rowsOf(wave, depth, placing.columns);
    const width = ((placing.columns - 1) / 2) * cell.x;
    const centre =
      index > 0 ? placing.places.get(wave.length > 0 ? anchorOf(graph, wave, placing.places) : '') : undefined;
    const want = (slug: string): Point => {
      const derived = { x: (side.get(slug) ?? 0) * width * 0.8, y: rows(depth.get(slug) ?? 0) * cell.y };
      if (!centre) return derived;
      return {
        x: centre.x + Math.sign(derived.x - centre.x || 1) * cell.x,
        y: (centre.y * 2 + derived.y) / 3 + cell.y,
      };
    };
    place(placing, wave, want);
  });
  return placing.places;
}

/** What a wave was expanded from: the thing already placed that has most links into it. */
function anchorOf(graph: Graph, wave: readonly string[], places: ReadonlyMap<string, Point>): string {
  const into = new Map<string, number>();
  for (const slug of wave) {
    for (const link of graph.at.get(slug) ?? []) {
      const end = other(link, slug);
      if (places.has(end)) into.set(end, (into.get(end) ?? 0) + 1);
    }
  }
  return [...into].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Stretches depths over as many rows as the things need: each level takes the rows that its things fill. */
function rowsOf(wave: readonly string[], depth: ReadonlyMap<string, number>, columns: number) {
  const levels = wave.map((slug) => depth.get(slug) ?? 0).sort((a, b) => a - b);
  const rows = Math.max(3, Math.ceil((wave.length * 1.1) / columns));
  const middles = new Map<number, number>();
  for (const [first, level] of levels.entries()) {
    if (middles.has(level)) continue;
    middles.set(level, ((first + levels.lastIndexOf(level) + 1) / 2 / levels.length) * rows);
  }
  return (at: number) => middles.get(at) ?? 0;
}

function place(placing: Placing, wave: readonly string[], want: (slug: string) => Point): void {
  const { graph, places, taken } = placing;
  const degree = (slug: string) => graph.at.get(slug)?.length ?? 0;
  const order = [...wave].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const cells = new Map<string, Cell>();
  const wanted = new Map(order.map((slug) => [slug, want(slug)]));
  const full = new Map<number, number>();
  for (const slug of order) {
    const cell = freeNear(placing, wanted.get(slug) as Point, full);
    cells.set(slug, cell);
    taken.add(keyOf(...cell));
    places.set(slug, pointOf(placing, ...cell));
  }
  if (places.size <= WEIGHED) weigh(placing, order, cells, wanted);
}
