import { type Graph, other, type Thing } from './model';

/** Where the middle of a thing is drawn. */
export interface Point {
  x: number;
  y: number;
}

/** How far two neighbouring places lie apart: where there are few, the words on their lines have room. */
const CELLS = { many: { x: 106, y: 84 }, few: { x: 164, y: 104 }, narrow: { x: 118, y: 88 } } as const;

/** Up to how many things are few. */
const FEW = 24;

/** Up to how many things each place is weighed against all others. */
const WEIGHED = 160;

/** How many columns a drawing of so many things has. */
function columnsFor(things: number, columns: number | undefined): number {
  return columns ?? Math.max(5, Math.ceil(Math.sqrt(things * 1.25)));
}

/**
 * On which side each thing stands, from -1 (left) to 1 (right). The sides are those of the event in focus, or what its
 * first two parties are; who acts for, belongs to or leads somebody stands with him, who opposes him across.
 */
export function sides(graph: Graph): Map<string, number> {
  const { focus, links, at } = graph;
  const side = new Map<string, number>();
  if (focus === undefined) return side;
  const facts = links.flatMap((link) => link.facts);
  const named = facts.filter(({ stands }) => stands !== undefined);
  const around = new Set([focus, ...(at.get(focus) ?? []).map((link) => other(link, focus))]);
  const ofFocus = named.filter(({ from }) => from === focus);
  const near = named.filter(({ from }) => around.has(from));
  const names = [...new Set([...ofFocus, ...near].map(({ stands }) => stands))];
  const parties = [
    ...new Set(facts.filter(({ from, words }) => from === focus && words === 'party').map(({ to }) => to)),
  ];
  if (names.length >= 2) {
    for (const { to, stands } of [...ofFocus, ...near]) {
      const rank = names.indexOf(stands);
      if (rank < 2 && !side.has(to)) side.set(to, rank === 0 ? -1 : 1);
    }
  } else {
    for (const [rank, slug] of parties.slice(0, 2).entries()) side.set(slug, rank === 0 ? -1 : 1);
  }

  let wave = [...side.keys()];
  while (wave.length > 0) {
    const next: string[] = [];
    for (const slug of wave) {
      for (const link of at.get(slug) ?? []) {
        const end = other(link, slug);
        const fact = link.facts.find((each) => each.side);
        if (!fact || side.has(end)) continue;
        side.set(end, (side.get(slug) ?? 0) * (fact.side === 'same' ? 1 : -1));
        next.push(end);
      }
    }
    wave = next;
  }
  // What is on no side of its own stands between those that it has to do with.
  const fixed = new Set(side.keys());
  for (let round = 0; round < 3; round++) {
    for (const slug of graph.things.keys()) {
      if (fixed.has(slug)) continue;
      const values = (at.get(slug) ?? []).flatMap((link) => side.get(other(link, slug)) ?? []);
      if (values.length > 0) side.set(slug, values.reduce((sum, value) => sum + value, 0) / values.length);
    }
  }
  side.set(focus, 0);
  return side;
}

/** How far down each thing stands: concepts on top, then what the focus is about, precedents and the rest below. */
function depths(graph: Graph): Map<string, number> {
  const { focus, things, at } = graph;
  const depth = new Map<string, number>();
  const ends = (slug: string) => (at.get(slug) ?? []).map((link) => ({ link, end: other(link, slug) }));
  const happening = (slug: string) => {
    const kind = things.get(slug)?.kind;
    return kind === 'event' || kind === 'deal' || kind === 'charge';
  };
  if (focus !== undefined) {
    depth.set(focus, 3.2);
    for (const { link, end } of ends(focus)) {
      if (happening(end)) depth.set(end, link.facts.some(({ words }) => words === 'about') ? 1.5 : 4.5);
    }
    // What is handed over stands beside the deal, whoever hands it over above.
    for (const { link, end } of ends(focus)) {
      if (!depth.has(end)) depth.set(end, link.facts.some(({ words }) => words === 'changes hands') ? 3.4 : 2.2);
    }
    for (const [slug, at] of [...depth]) {
      if (at !== 1.5) continue;
      for (const { end } of ends(slug)) if (!depth.has(end) && !happening(end)) depth.set(end, 2);
    }
  }
  for (const { slug, kind } of things.values()) if (kind === 'concept') depth.set(slug, 0);
  for (const { slug, kind } of things.values()) {
    if (depth.has(slug)) continue;
    if (kind === 'charge') depth.set(slug, 3.4);
    else if (happening(slug)) depth.set(slug, 6.5);
  }
  // Whoever has to do with one of them stands near it.
  for (let round = 0; round < 3; round++) {
    for (const slug of things.keys()) {
      if (depth.has(slug)) continue;
      const values = ends(slug).flatMap(({ end }) =>
        things.get(end)?.kind === 'concept' ? [] : (depth.get(end) ?? []),
      );
      if (values.length > 0) depth.set(slug, Math.min(...values) + 0.9);
    }
  }
  for (const slug of things.keys()) if (!depth.has(slug)) depth.set(slug, 7);
  return depth;
}

interface Placing {
  graph: Graph;
  places: Map<string, Point>;
  taken: Set<string>;
  columns: number;
  cell: Readonly<Point>;
}

/** How many columns lie on each side of the middle one. */
const halfOf = (columns: number) => Math.floor((columns - 1) / 2);

const keyOf = (column: number, row: number) => `${column},${row}`;

function pointOf({ cell }: Placing, column: number, row: number): Point {
  // Every other row is shifted, so that a line between two things seldom crosses a third.
  return { x: (column + (row % 2 === 0 ? 0 : 0.5)) * cell.x, y: row * cell.y };
}

/** The free place nearest to where something should stand. */
function freeNear(placing: Placing, want: Point): [number, number] {
  const { taken, columns, cell } = placing;
  const half = halfOf(columns);
  const row0 = Math.max(0, Math.round(want.y / cell.y));
  const column0 = Math.max(-half, Math.min(half, Math.round(want.x / cell.x)));
  let best: [number, number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let ring = 0; ring < 400; ring++) {
    if (best && ring * Math.min(cell.x, cell.y) > Math.sqrt(least) + cell.x) break;
    for (let row = Math.max(0, row0 - ring); row <= row0 + ring; row++) {
      const edge = row === row0 - ring || row === row0 + ring;
      const step = edge || ring === 0 ? 1 : 2 * ring;
      for (let column = column0 - ring; column <= column0 + ring; column += step) {
        if (column < -half || column > half || taken.has(keyOf(column, row))) continue;
        const point = pointOf(placing, column, row);
        const distance = (point.x - want.x) ** 2 + (point.y - want.y) ** 2;
        if (distance < least) [best, least] = [[column, row], distance];
      }
    }
  }
  return best ?? [0, row0 + 401];
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
  return (at: number) => {
    let before = 0;
    while (before < levels.length && (levels[before] ?? 0) < at) before++;
    let same = before;
    while (same < levels.length && (levels[same] ?? 0) <= at) same++;
    return ((before + same) / 2 / Math.max(1, levels.length)) * rows;
  };
}

function place(placing: Placing, wave: readonly string[], want: (slug: string) => Point): void {
  const { graph, places, taken } = placing;
  const degree = (slug: string) => graph.at.get(slug)?.length ?? 0;
  const order = [...wave].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const cells = new Map<string, Cell>();
  const wanted = new Map(order.map((slug) => [slug, want(slug)]));
  for (const slug of order) {
    const cell = freeNear(placing, wanted.get(slug) as Point);
    cells.set(slug, cell);
    taken.add(keyOf(...cell));
    places.set(slug, pointOf(placing, ...cell));
  }
  if (places.size <= WEIGHED) weigh(placing, order, cells, wanted);
}

type Cell = [column: number, row: number];

/**
 * Moves things of a wave to better places near theirs, or lets two change places, as long as that makes lines shorter,
 * leads fewer of them over things and through each other, and takes nothing far from its side. Numbers in arrays, since
 * it compares some hundred thousand places.
 */
function weigh(
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

/** The nearest thing in the direction of an arrow key. */
export function nearest(
  places: ReadonlyMap<string, Point>,
  from: string,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [slug, { x, y }] of places) {
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (slug === from || along <= 0 || aside > along * 1.8) continue;
    const far = along + 1.4 * aside;
    if (far < least) [best, least] = [slug, far];
  }
  return best;
}

/** Whether a thing is drawn with its name when not all names have room. */
export function byDegree(graph: Graph): Thing[] {
  return [...graph.things.values()].sort(
    (a, b) => (graph.at.get(b.slug)?.length ?? 0) - (graph.at.get(a.slug)?.length ?? 0) || (a.slug < b.slug ? -1 : 1),
  );
}
