import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import { byDegree, type Point } from './layout';
import { type Graph, type Kind, lineOf, type Thing, wordsOf } from './model';

/** The colours of the tokens, as the page has them at the moment. */
export interface Colours {
  of: Record<Kind, string>;
  tint: Record<Kind, string>;
  paper: string;
  ink: string;
  ink3: string;
  control: string;
}

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

/** From how many things on names are shown by degree and zoom. */
const MANY = 300;

/** How long a name may be at rest. */
const SHORT = 32;

/** From how many things on letters are larger, since all of it is seen from farther away. */
const FAR = 45;

const SHEET_ID = '__________cytoscape_stylesheet';

const DOCUMENT = '-0.75 -1 0.2 -1 0.75 -0.45 0.75 1 -0.75 1';
const PIN = `${Array.from({ length: 13 }, (_, step) => {
  const angle = (150 + step * 20) * (Math.PI / 180);
  return `${(0.72 * Math.cos(angle)).toFixed(3)} ${(-0.28 + 0.72 * Math.sin(angle)).toFixed(3)}`;
}).join(' ')} 0 1`;

const FORMS: Record<Kind, Record<string, string | number>> = {
  person: { shape: 'ellipse', width: 21, height: 21 },
  body: { shape: 'round-rectangle', width: 20, height: 20, 'corner-radius': 4 },
  group: { shape: 'ellipse' },
  event: { shape: 'diamond', width: 27, height: 27 },
  deal: { shape: 'hexagon', width: 28, height: 25 },
  charge: { shape: 'polygon', 'shape-polygon-points': DOCUMENT, width: 26, height: 23 },
  concept: { shape: 'round-rectangle', 'corner-radius': 13 },
  place: { shape: 'polygon', 'shape-polygon-points': PIN, width: 24, height: 27 },
  finding: { shape: 'triangle', width: 26, height: 23 },
};

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
  let graph: Graph | undefined;
  let ranked: Thing[] = [];
  let selected: string | undefined;
  let palette = colours;
  let whole = 1;
  let moved = false;

  const letters = () => (graph && graph.things.size > FAR ? 15 : 13);
  const repaint = (node: NodeSingular) => {
    const { figure, across } = node.data();
    if (figure) node.data('picture', pictureOf(figure, across, palette.of.group));
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
  };
  const fit = (slugs?: readonly string[]) => {
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
      const data = elementsOf(next, places, palette.of.group);
      const kept = new Set(data.map(({ data: { id } }) => id));
      core.batch(() => {
        core
          .elements()
          .filter((each) => !kept.has(each.id()))
          .remove();
        const fresh = data.filter(({ data: { id } }) => core.getElementById(id as string).empty());
        for (const { data: each, position } of data) {
          const old = core.getElementById(each.id as string);
          old.data(each);
          if (position && old.nonempty()) old.position(position);
        }
        core.add(fresh);
        core.nodes().toggleClass('sparing', large);
      });
      core.style(sheet(palette, letters()));
      name();
      mark();
    },
    select(slug) {
      selected = slug;
      mark();
    },
    fit,
    resize() {
      core.resize();
      if (!moved) return fit();
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
      core.style(sheet(next, letters()));
      if (graph) core.nodes().forEach(repaint);
    },
    png: () => core.png({ output: 'blob-promise', full: true, scale: 2, bg: palette.paper }),
    destroy() {
      clearTimeout(resting);
      core.destroy();
    },
  };
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

function cut(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHORT - 2))} …`;
}

/** The number of a group as a picture for the middle of its circle, since a thing has one label only, below it. */
function pictureOf(figure: string, across: number, colour: string): string {
  const size = Math.min(15, (across * 1.5) / figure.length);
  const text = figure.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${across}"><text x="50%" y="50%" dy="0.36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="${colour}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function elementsOf(graph: Graph, places: ReadonlyMap<string, Point>, colour: string): ElementDefinition[] {
  const many = graph.things.size > FAR;
  const letter = many ? 8.6 : 7.4;
  const nodes = [...graph.things.values()].flatMap((thing): ElementDefinition[] => {
    const position = places.get(thing.slug);
    if (!position) return [];
    const { slug, kind, note } = thing;
    const named = kind === 'finding' ? '' : thing.name.replace(/\.$/, '');
    const below = note ? `\n${note}` : '';
    const across =
      kind !== 'group' ? 0 : thing.size === undefined ? 24 : Math.min(50, 11 * Math.log10(thing.size + 1) + 18);
    return [
      {
        group: 'nodes',
        position: { ...position },
        data: {
          id: slug,
          thing: slug,
          kind,
          short: kind === 'concept' ? named : cut(named) + (many ? '' : below),
          longer: kind === 'concept' ? named : cut(named) + below,
          figure: thing.figure ?? '',
          // Without a number a group is as large as a person, and holds a dot.
          across,
          wide: Math.min(98, named.length * letter + 22),
          high: 10 + 17 * Math.min(4, Math.ceil((named.length * letter) / 80)),
          picture: thing.figure ? pictureOf(thing.figure, across, colour) : '',
        },
      },
    ];
  });
  const edges = graph.links
    .filter(({ from, to }) => places.has(from) && places.has(to))
    .map((link): ElementDefinition => {
      const { id, from, to } = link;
      return {
        group: 'edges',
        data: {
          id: `link ${id}`,
          source: from,
          target: to,
          words: graph.things.get(from)?.kind === 'finding' ? '' : wordsOf(link),
          line: lineOf(link),
        },
      };
    });
  return [...nodes, ...edges];
}

/** A colour on its way to the paper, so that what is far fades and hides the lines behind it all the same. */
function faded(colour: string, paper: string): string {
  const parts = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const [from, to] = [parts(colour), parts(paper)];
  return `rgb(${[0, 1, 2].map((part) => Math.round((from[part] ?? 0) * 0.45 + (to[part] ?? 0) * 0.55)).join(',')})`;
}

const LINES = {
  said: { 'line-style': 'solid' },
  contested: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] },
  rejected: { 'line-style': 'dotted' },
  editor: { 'line-style': 'dashed', 'line-dash-pattern': [9, 3, 2, 3] },
} as const;

function sheet(colours: Colours, letters: number): StylesheetJson {
  const { paper, ink, ink3, control } = colours;
  const font = getComputedStyle(document.body).fontFamily;
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'node',
      style: {
        label: 'data(short)',
        color: ink,
        'font-family': font,
        'font-size': letters,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '98px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': paper,
        'text-background-opacity': 0.82,
        'text-background-padding': '1px',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 1,
        'line-color': control,
        'line-opacity': 0.75,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...(Object.keys(LINES) as (keyof typeof LINES)[]).map((line) => ({
      selector: `edge[line="${line}"]`,
      style: LINES[line],
    })),
  ];
  for (const kind of Object.keys(FORMS) as Kind[]) {
    const colour = colours.of[kind];
    const hollow = kind === 'group' || kind === 'concept' || kind === 'place' || kind === 'finding';
    const fill = hollow ? (kind === 'place' ? paper : colours.tint[kind]) : colour;
    const dim = faded(colour, paper);
    rules.push(
      {
        selector: `node[kind="${kind}"]`,
        style: {
          ...FORMS[kind],
          'background-color': fill,
          'border-width': hollow ? 1.5 : 0,
          'border-color': colour,
        },
      },
      {
        selector: `node[kind="${kind}"].far`,
        style: { 'background-color': hollow ? fill : dim, 'border-color': dim },
      },
    );
  }
  rules.push(
    { selector: 'node[kind="group"]', style: { width: 'data(across)', height: 'data(across)' } },
    {
      selector: 'node[kind="group"][figure != ""]',
      style: { 'background-image': 'data(picture)', 'background-fit': 'contain', 'background-clip': 'none' },
    },
    {
      selector: 'node[kind="group"][figure = ""]',
      style: {
        'background-fill': 'radial-gradient',
        'background-gradient-stop-colors': [
          colours.of.group,
          colours.of.group,
          colours.tint.group,
          colours.tint.group,
        ].join(' '),
        'background-gradient-stop-positions': '0% 24% 28% 100%',
      },
    },
    {
      selector: 'node[kind="concept"]',
      style: {
        width: 'data(wide)',
        height: 'data(high)',
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-max-width': '84px',
        'text-background-opacity': 0,
        color: ink,
        'font-weight': 600,
      },
    },
    { selector: 'node.far', style: { color: ink3 } },
    {
      selector: 'node[kind="finding"]',
      style: {
        label: '!',
        'text-valign': 'center',
        'text-margin-y': 3,
        'text-background-opacity': 0,
        'font-weight': 700,
      },
    },
    { selector: 'node[kind="finding"], node[kind="finding"].far', style: { color: colours.of.finding } },
    { selector: 'node.sparing', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    { selector: 'node.sparing.named, node.sparing.close', style: { 'text-opacity': 1 } },
    { selector: 'node.close', style: { label: 'data(longer)', 'z-index': 5 } },
    { selector: 'node[kind="finding"].close', style: { label: '!' } },
    {
      selector: 'node.chosen',
      style: { 'outline-width': 2, 'outline-color': ink, 'outline-offset': 4, 'text-max-width': '140px' },
    },
    { selector: 'edge.far', style: { 'line-opacity': 0.45 } },
    {
      selector: 'edge.close',
      style: {
        width: 1.7,
        'line-color': ink,
        'line-opacity': 1,
        label: 'data(words)',
        color: colours.ink,
        'font-family': font,
        'font-size': letters,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-background-color': paper,
        'text-background-opacity': 0.95,
        'text-background-padding': '2px',
        'z-index': 3,
      },
    },
  );
  return rules as unknown as StylesheetJson;
}
