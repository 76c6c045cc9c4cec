import { type Cell, halfOf, keyOf, type Placing, type Point, pointOf } from './grid';

/**
 * Moves things of a wave to better places near theirs, or lets two change places, as long as that makes lines shorter,
 * leads fewer of them over things and through each other, and takes nothing far from its side. Numbers in arrays, since
 * it compares some hundred thousand places.
 */
export function weigh(
  placing: Placing,
  order: readonly string[],
  cells: Map<string, Cell>,
  wanted: ReadonlyMap<string, Point>,
): void {
  const { graph, places, taken, columns } = placing;
  const slugs = [...places.keys()];
  const index = new Map(slugs.map((slug, at) => [slug, at]));
  const xs = Float64Array.from(slugs, (slug) => places.get(slug)?.x ?? 0);
  const ys = Float64Array.from(slugs, (slug) => places.get(slug)?.y ?? 0);
  const wantX = Float64Array.from(slugs, (slug) => (wanted.get(slug) ?? places.get(slug))?.x ?? 0);
  const wantY = Float64Array.from(slugs, (slug) => (wanted.get(slug) ?? places.get(slug))?.y ?? 0);
  // Concepts stay on top, and what is in focus where it is; the others have more freedom.
  const firm = Float64Array.from(slugs, (slug) => {
    if (graph.things.get(slug)?.kind === 'concept') return 9;
    return slug === graph.focus ? 8 : 1.6;
  });
  const drawn = graph.links.filter(({ from, to }) => places.has(from) && places.has(to));
  const from = Int32Array.from(drawn, (link) => index.get(link.from) ?? 0);
  const to = Int32Array.from(drawn, (link) => index.get(link.to) ?? 0);
  const mine: number[][] = slugs.map(() => []);
  for (let link = 0; link < drawn.length; link++) {
    mine[from[link] as number]?.push(link);
    mine[to[link] as number]?.push(link);
  }
  const x = (at: number) => xs[at] as number;
  const y = (at: number) => ys[at] as number;

  const cost = (me: number): number => {
    const [hx, hy] = [x(me), y(me)];
    let sum = (firm[me] as number) * Math.abs(hy - (wantY[me] as number)) + 1.1 * Math.abs(hx - (wantX[me] as number));
    for (const link of mine[me] as number[]) {
      const [a, b] = [from[link] as number, to[link] as number];
      const end = a === me ? b : a;
      const [ex, ey] = [x(end), y(end)];
      sum += 0.7 * Math.hypot(ex - hx, ey - hy);
      for (let third = 0; third < xs.length; third++) {
        if (third !== me && third !== end && isOn(x(third), y(third), hx, hy, ex, ey)) sum += 240;
      }
      for (let cross = 0; cross < from.length; cross++) {
        const [c, d] = [from[cross] as number, to[cross] as number];
        if (c === a || c === b || d === a || d === b) continue;
        if (crosses(hx, hy, ex, ey, x(c), y(c), x(d), y(d))) sum += 55;
      }
    }
    for (let link = 0; link < from.length; link++) {
      const [a, b] = [from[link] as number, to[link] as number];
      if (a !== me && b !== me && isOn(hx, hy, x(a), y(a), x(b), y(b))) sum += 240;
    }
    return sum;
  };
  const put = (at: number, [column, row]: Cell) => {
    const point = pointOf(placing, column, row);
    xs[at] = point.x;
    ys[at] = point.y;
  };

  const half = halfOf(columns);
  const owner = new Map([...cells].map(([slug, cell]) => [keyOf(...cell), slug]));
  for (let round = 0; round < 4; round++) {
    const reach = 2;
    let better = false;
    for (const slug of order) {
      const me = index.get(slug) as number;
      const here = cells.get(slug) as Cell;
      const before = cost(me);
      let best: Cell | undefined;
      let gain = 1;
      for (let row = Math.max(0, here[1] - reach); row <= here[1] + reach; row++) {
        for (let column = Math.max(-half, here[0] - reach); column <= Math.min(half, here[0] + reach); column++) {
          const who = owner.get(keyOf(column, row));
          if (who === slug || (who === undefined && taken.has(keyOf(column, row)))) continue;
          const it = who === undefined ? -1 : (index.get(who) as number);
          const both = it < 0 ? before : before + cost(it);
          put(me, [column, row]);
          if (it >= 0) put(it, here);
          const saved = both - cost(me) - (it < 0 ? 0 : cost(it));
          put(me, here);
          if (it >= 0) put(it, [column, row]);
          if (saved > gain) [best, gain] = [[column, row], saved];
        }
      }
      if (!best) continue;
      better = true;
      const who = owner.get(keyOf(...best));
      for (const [each, cell] of [[slug, best] as const, ...(who ? [[who, here] as const] : [])]) {
        cells.set(each, cell);
        owner.set(keyOf(...cell), each);
        put(index.get(each) as number, cell);
      }
      taken.add(keyOf(...best));
      if (!who) {
        owner.delete(keyOf(...here));
        taken.delete(keyOf(...here));
      }
    }
    if (!better) break;
  }
  for (const slug of order) places.set(slug, pointOf(placing, ...(cells.get(slug) as Cell)));
}

/** How near a line may come to the middle of a thing. */
const CLEAR = 26;

function isOn(px: number, py: number, ax: number, ay: number, bx: number, by: number): boolean {
  if (px < Math.min(ax, bx) - CLEAR || px > Math.max(ax, bx) + CLEAR) return false;
  if (py < Math.min(ay, by) - CLEAR || py > Math.max(ay, by) + CLEAR) return false;
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2 < CLEAR * CLEAR;
}

function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax) > 0;
  if (c === d) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx) > 0;
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx) > 0;
  return a !== b;
}
