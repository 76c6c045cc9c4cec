import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { elementsOf, FAR, MANY, pictureOf, type Script } from './elements';
import type { Point } from './grid';
import { BELOW, type Colours, extentOf, sheet } from './look';
import { byDegree, type Graph, type Thing } from './model';
import { type Box, below, placesOnLines } from './names';

/** What happens in a drawing. */
export interface Happening {
  select(slug: string | undefined): void;
}

/** A drawing on the page. */
export interface Drawing {
  /** shows a graph; what is drawn already and has the same place stays */
  show(graph: Graph, places: ReadonlyMap<string, Point>): void;
  select(slug: string | undefined): void;
  /** shows all of it, or these things */
  fit(slugs?: readonly string[]): void;
  /** follows the size of its element, and keeps what is selected in view */
  resize(): void;
  zoom(factor: number): void;
  recolour(colours: Colours): void;
  /** as a picture */
  png(): Promise<Blob>;
  destroy(): void;
  readonly core: Core;
}

const SHEET_ID = '__________cytoscape_stylesheet';

/** Starts a drawing in an element; it says what is selected, and changes nothing by itself. */
export function draw(element: HTMLElement, colours: Colours, happening: Happening): Drawing {
  // Cytoscape would lay a style element, which the page's policy forbids, unless it finds one of this name; the one rule
  // in it is for elements that have no position of their own.
  if (!document.getElementById(SHEET_ID)) {
    const found = document.createElement('meta');
    found.id = SHEET_ID;
    document.head.append(found);
  }
  const core = start(element);
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const family = getComputedStyle(document.body).fontFamily;
  let graph: Graph | undefined;
  let ranked: Thing[] = [];
  let selected: string | undefined;
  let palette = colours;
  let whole = 1;
  let moved = false;

  const letters = () => (graph && graph.things.size > FAR ? 14 : 13);
  const script = (): Script => {
    const size = letters();
    const measure = (weight: number) => (text: string) => {
      pen.font = `${weight} ${size}px ${family}`;
      return pen.measureText(text).width;
    };
    return { size, widthOf: measure(400), boldOf: measure(600) };
  };
  const repaint = (node: NodeSingular) => {
    const { figure, across } = node.data();
    if (figure) node.data('picture', pictureOf(figure, across, palette.of.group));
  };

  // To dress all anew takes a second where there are thousands.
  let worn = '';
  const dress = () => {
    const next = JSON.stringify([palette, letters()]);
    if (next !== worn) core.style(sheet(palette, letters()));
    worn = next;
  };

  const name = () => {
    if (!graph || graph.things.size <= MANY) return;
    const room = Math.round(36 * Math.max(1, (core.zoom() / whole) ** 2));
    core.batch(() => {
      core.nodes('.named').removeClass('named');
      for (const { slug } of ranked.slice(0, room)) core.getElementById(slug).addClass('named');
    });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  core.on('zoom', () => {
    clearTimeout(resting);
    resting = setTimeout(name, 160);
  });
  // Once somebody has moved it, it is not fitted again by itself.
  core.on('scrollzoom pinchzoom dragpan', () => {
    moved = true;
  });
  core.on('tap', (event) => happening.select(event.target === core ? undefined : event.target.data('thing')));

  const mark = () => {
    core.batch(() => {
      core.elements().removeClass('chosen close far');
      if (!selected) return;
      const node = core.getElementById(selected);
      if (node.empty()) return;
      const close = node.closedNeighborhood();
      core.elements().difference(close).addClass('far');
      close.addClass('close');
      node.addClass('chosen');
    });
    const { size, widthOf } = script();
    const boxOf = (node: NodeSingular): Box => ({ ...node.position(), half: extentOf(node.data('kind'), node.data()) });
    const nameOf = (node: NodeSingular): Box[] => {
      const { kind, longer } = node.data();
      if (kind === 'concept' || !longer) return [];
      return [below(boxOf(node), longer.split('\n'), { size, below: BELOW, widthOf })];
    };
    const far = core.nodes().length > MANY ? [] : core.nodes('.far').map(boxOf);
    const near = core.nodes('.close').map((node) => [boxOf(node), ...nameOf(node)]);
    const lines = core.edges('.close').map((edge) => {
      const words = String(edge.data('words')).split('\n');
      const half = { x: Math.max(...words.map(widthOf)) / 2 + 2, y: (words.length * size * 1.2) / 2 + 2 };
      return { id: edge.id(), from: edge.source().position(), to: edge.target().position(), half };
    });
    const shares = placesOnLines(lines, near.flat(), far);
    core.batch(() => {
      for (const { id, from, to } of lines) {
        const edge = core.getElementById(id);
        const share = shares.get(id);
        edge.data('shown', share === undefined ? '' : edge.data('words'));
        edge.data('offset', (share ?? 0.5) * Math.hypot(to.x - from.x, to.y - from.y));
      }
    });
  };
  const fitTo = (slugs?: readonly string[]) => {
    const narrow = element.clientWidth < 500;
    const some = slugs && core.collection(slugs.map((slug) => core.getElementById(slug)[0]).filter(Boolean) as never);
    core.fit(some?.nonempty() ? some : undefined, narrow ? 14 : 26);
    if (core.zoom() > 1.1) {
      core.zoom(1.1);
      core.center(some?.nonempty() ? some : undefined);
    }
    // On a phone letters stay readable, and the rest is reached with a finger.
    if (narrow && core.zoom() < 0.85) {
      core.zoom(0.85);
      core.center(core.nodes(selected ? '.chosen' : ''));
    }
    if (!slugs) {
      whole = core.zoom();
      moved = false;
    }
    name();
  };
  return {
    core,
    show(next, places) {
      graph = next;
      ranked = byDegree(next);
      const large = next.things.size > MANY;
      const data = elementsOf(next, places, palette.of.group, script());
      const kept = new Set(data.map(({ data: { id } }) => id));
      core.batch(() => {
        core
          .elements()
          .filter((each) => !kept.has(each.id()))
          .remove();
        const fresh = data.filter(({ data: { id } }) => core.getElementById(id as string).empty());
        for (const { data: each, position } of data) {
          const old = core.getElementById(each.id as string);
          if (old.empty()) continue;
          if (differs(old.data(), each)) old.data(each);
          if (position && !samePlace(old.position(), position)) old.position(position);
        }
        core.add(fresh);
        core.nodes().toggleClass('sparing', large);
      });
      dress();
      name();
      mark();
    },
    select(slug) {
      selected = slug;
      mark();
    },
    fit: fitTo,
    resize() {
      core.resize();
      if (!moved) return fitTo();
      const node = selected ? core.getElementById(selected) : undefined;
      const at = node?.nonempty() ? node.renderedPosition() : undefined;
      if (node && at && (at.x < 0 || at.y < 0 || at.x > element.clientWidth || at.y > element.clientHeight))
        core.center(node);
    },
    zoom(factor) {
      moved = true;
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: element.clientWidth / 2, y: element.clientHeight / 2 },
      });
    },
    recolour(next) {
      palette = next;
      dress();
      if (graph) core.nodes().forEach(repaint);
    },
    png: () => core.png({ output: 'blob-promise', full: true, scale: 2, bg: palette.paper }),
    destroy() {
      clearTimeout(resting);
      core.destroy();
    },
  };
}

/** Whether what is drawn of a thing or a line changes; where words stand on a line is settled later. */
function differs(old: Record<string, unknown>, next: Record<string, unknown>): boolean {
  return Object.keys(next).some((key) => key !== 'shown' && key !== 'offset' && old[key] !== next[key]);
}

function samePlace(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function start(container: HTMLElement): Core {
  return cytoscape({
    container,
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.02,
    maxZoom: 4,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
  });
}
