import { useEffect, useRef } from 'preact/hooks';
import { isTyped } from '../../parts/keys';
import type { Point } from './grid';
import type { Graph } from './model';

/** Where each arrow key leads. */
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest thing in the direction of an arrow key. */
function nearest(
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

/** Lets the arrow keys lead from thing to thing, and Escape to none. */
export function useArrows(now: {
  places: ReadonlyMap<string, Point>;
  shown: Graph;
  /** where one is, or would begin */
  from: string | undefined;
  started: boolean;
  select(slug: string | undefined): void;
}): void {
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { places, shown, from, started, select } = latest.current;
      const on = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || isTyped(event) || on.closest('.who, header, .strip, [role=tablist], dialog'))
        return;
      if (event.key === 'Escape' && started) return select(undefined);
      const arrow = ARROWS[event.key];
      if (!arrow || (!on.closest('.canvas-box') && on !== document.body)) return;
      event.preventDefault();
      const seen = new Map([...places].filter(([each]) => shown.things.has(each)));
      const next = from && (started ? nearest(seen, from, arrow) : from);
      if (next) select(next);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
