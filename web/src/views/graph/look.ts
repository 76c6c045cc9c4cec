import type { StylesheetJson } from 'cytoscape';
import type { Point } from './grid';
import type { Kind } from './model';

/** The colours of the tokens, as the page has them at the moment. */
export interface Colours {
  of: Record<Kind, string>;
  tint: Record<Kind, string>;
  paper: string;
  ink: string;
  ink3: string;
  control: string;
}

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

/** How far below its shape a name begins. */
export const BELOW = 5;

/** Half of how far a thing reaches to each side of its middle. */
export function extentOf(kind: Kind, { across, wide, high }: { across: number; wide: number; high: number }): Point {
  const { width, height } = FORMS[kind];
  if (kind === 'group') return { x: across / 2, y: across / 2 };
  return { x: Number(width ?? wide) / 2, y: Number(height ?? high) / 2 };
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

/** How things and lines look, in the colours of the page and letters of a size. */
export function sheet(colours: Colours, letters: number): StylesheetJson {
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
        // Names come in lines.
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': BELOW,
        // Words on a line lie over what is far, and below what is close.
        'z-index-compare': 'manual',
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
        'z-index-compare': 'manual',
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
      style: { 'outline-width': 2, 'outline-color': ink, 'outline-offset': 4 },
    },
    { selector: 'edge.far', style: { 'line-opacity': 0.45 } },
    {
      selector: 'edge.close',
      style: {
        width: 1.7,
        'line-color': ink,
        'line-opacity': 1,
        'source-label': 'data(shown)',
        'source-text-offset': 'data(offset)',
        color: colours.ink,
        'font-family': font,
        'font-size': letters,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-background-color': paper,
        'text-background-opacity': 0.95,
        'text-background-padding': '2px',
        'z-index': 3,
      },
    },
  );
  return rules as unknown as StylesheetJson;
}
