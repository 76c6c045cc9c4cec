import type { Point } from './grid';
import { grouped } from './model';

/** A box by its middle. */
export interface Box extends Point {
  /** half its width and half its height */
  half: Point;
}

/** A thing as it is drawn, and the names that it can have, the best first. */
export interface Named extends Box {
  slug: string;
  /** each name in lines; none for what bears its name within, or none */
  names: readonly (readonly string[])[];
}

/** How large letters are, and how far below its shape a name begins. */
export interface Letters {
  size: number;
  below: number;
  widthOf(text: string): number;
}

/** A word on which a sentence turns: it says nothing at the end of what is left, nor at its beginning. */
const TURNS = '(?:a|an|and|at|by|for|in|of|on|or|the|to|with)';
const TURN_LAST = new RegExp(`(?<=\\S) ${TURNS}$`, 'i');
const TURN_FIRST = new RegExp(`^${TURNS} (?=\\S)`, 'i');

/**
 * A text in lines that are no wider than asked, at most so many; what does not fit is left out after an ellipsis, which
 * never stands alone in a line.
 */
export function linesOf(text: string, width: number, most: number, widthOf: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let at = 0;
  while (at < words.length && lines.length < most) {
    let line = words[at++] as string;
    while (at < words.length && widthOf(`${line} ${words[at]}`) <= width) line += ` ${words[at++]}`;
    lines.push(line);
  }
  let last = lines.pop();
  if (last === undefined) return [];
  if (at < words.length) {
    while (last.includes(' ') && widthOf(`${last} …`) > width) last = last.slice(0, last.lastIndexOf(' '));
    last = `${last.replace(TURN_LAST, '')}\u00a0…`;
  }
  return [...lines, last];
}

/** The end of a text, as much of it as goes into a line. */
function endOf(text: string, width: number, widthOf: (text: string) => number): string {
  const words = text.split(/\s+/).filter(Boolean);
  let line = words.pop() ?? '';
  while (words.length > 0 && widthOf(`${words.at(-1)} ${line}`) <= width) line = `${words.pop()} ${line}`;
  return line.replace(TURN_FIRST, '');
}

/**
 * The lines of each text, as `linesOf` makes them; those that would look alike are cut in the middle instead, so that
 * their ends tell them apart.
 */
export function linesApart(
  texts: Iterable<string>,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): Map<string, string[]> {
  const cut = new Map([...new Set(texts)].map((text) => [text, linesOf(text, width, most, widthOf)]));
  const alike = grouped([...cut.keys()], (text) => cut.get(text)?.join('\n') ?? '');
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    for (const text of group) {
      const end = endOf(text, most > 1 ? width : width - widthOf('…\u00a0'), widthOf);
      cut.set(text, most > 1 ? [...linesOf(text, width, most - 1, widthOf), end] : [`…\u00a0${end}`]);
    }
  }
  return cut;
}

function meet(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.half.x + b.half.x && Math.abs(a.y - b.y) < a.half.y + b.half.y;
}

/** Where a name stands below the shape that it belongs to. */
export function below({ x, y, half }: Box, lines: readonly string[], { size, below, widthOf }: Letters): Box {
  const high = (lines.length * size * 1.2) / 2;
  return { x, y: y + half.y + below + high, half: { x: Math.max(...lines.map(widthOf)) / 2 + 1, y: high } };
}

/**
 * The name of each thing that covers neither a shape nor another's name: the longest that there is room for. Those that
 * come first choose first; who finds no room for any has none until one looks closer or selects it.
 */
export function namesIn(things: readonly Named[], letters: Letters): Map<string, string> {
  const taken: Box[] = [];
  const chosen = new Map<string, string>();
  for (const thing of things) {
    const room = thing.names.find((lines) => {
      const box = below(thing, lines, letters);
      return !things.some((other) => other !== thing && meet(box, other)) && !taken.some((other) => meet(box, other));
    });
    if (!room) continue;
    taken.push(below(thing, room, letters));
    chosen.set(thing.slug, room.join('\n'));
  }
  return chosen;
}

/** Where along a line its words stand: at its middle, or where else they cover less, the nearest first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

/** Which share of its words a line may lose. */
const BEARABLE = 0.12;

/** How much of two boxes lies on one another. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.half.x, b.x + b.half.x) - Math.max(a.x - a.half.x, b.x - b.half.x);
  const high = Math.min(a.y + a.half.y, b.y + b.half.y) - Math.max(a.y - a.half.y, b.y - b.half.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/**
 * The place for the words of each line, as a share of its length: where they cover least. What is `close` must be read,
 * and so must the words of the other lines; what is `far` may be covered sooner. Words that would cover what must be read
 * have no place.
 */
export function placesOnLines(
  lines: readonly { id: string; from: Point; to: Point; half: Point }[],
  close: readonly Box[],
  far: readonly Box[],
): Map<string, number> {
  const taken: Box[] = [...close];
  const places = new Map<string, number>();
  const lengthOf = ({ from, to }: (typeof lines)[number]) => Math.hypot(to.x - from.x, to.y - from.y);
  // The shortest have the least choice.
  for (const { id, from, to, half } of [...lines].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const at = (share: number): Box => ({
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
      half,
    });
    let best = 0.5;
    let least = Number.POSITIVE_INFINITY;
    for (const share of ALONG) {
      const box = at(share);
      const covered =
        4 * taken.reduce((sum, other) => sum + overlap(box, other), 0) +
        far.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered < least) [best, least] = [share, covered];
    }
    const box = at(best);
    const lost = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (lost > BEARABLE * 4 * half.x * half.y) continue;
    taken.push(box);
    places.set(id, best);
  }
  return places;
}
