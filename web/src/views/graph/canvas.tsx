import { useEffect, useRef } from 'preact/hooks';
import { type Drawing, draw } from './draw';
import type { Point } from './grid';
import type { Colours } from './look';
import { type Graph, KINDS } from './model';

/** The tokens as the page has them now: the drawing cannot read variables. */
function coloursNow(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    // In lists of colours Cytoscape takes spaces for the end of one.
    return `#${parts
      .slice(0, 3)
      .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
      .join('')}`;
  };
  const of: Partial<Colours['of']> = {};
  const tint: Partial<Colours['tint']> = {};
  for (const { kind } of KINDS) {
    const token = kind === 'body' || kind === 'group' ? 'person' : kind;
    of[kind] = read(token === 'finding' ? 'finding-line' : token);
    tint[kind] = read(token === 'place' ? 'paper' : `${token}-tint`);
  }
  const colours = {
    of: of as Colours['of'],
    tint: tint as Colours['tint'],
    paper: read('paper'),
    ink: read('ink'),
    ink3: read('ink-3'),
    control: read('control'),
  };
  probe.remove();
  return colours;
}

/** The drawing on the page; it is handed out to who moves it by keys. */
export function Canvas({
  graph,
  places,
  frame,
  sel,
  label,
  select,
  ready,
}: {
  graph: Graph;
  places: ReadonlyMap<string, Point>;
  /** what is fitted into the view when it changes */
  frame: string;
  sel: string | undefined;
  label: string;
  select(slug: string | undefined): void;
  ready(drawing: Drawing | undefined): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const chosen = useRef(select);
  chosen.current = select;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const made = draw(element, coloursNow(), { select: (slug) => chosen.current(slug) });
    drawing.current = made;
    ready(made);
    const recolour = () => made.recolour(coloursNow());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const size = new ResizeObserver(() => made.resize());
    size.observe(element);
    return () => {
      dark.removeEventListener('change', recolour);
      theme.disconnect();
      size.disconnect();
      ready(undefined);
      made.destroy();
    };
  }, [ready]);
  useEffect(() => drawing.current?.show(graph, places), [graph, places]);
  useEffect(() => drawing.current?.fit(), [frame]);
  useEffect(() => drawing.current?.select(sel), [sel, graph]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from thing to thing in it
    <div class="canvas-box" role="application" aria-label={label} tabIndex={0}>
      <div ref={box} class="canvas" aria-hidden="true" />
    </div>
  );
}
