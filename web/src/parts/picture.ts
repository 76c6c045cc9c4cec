const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;

/** How far around the drawing the picture reaches. */
const MARGIN = 16;

const CLEAR = /^(transparent|rgba\(.*, 0\)|none)$/;

/**
 * What an element of the page shows, as an SVG file: boxes, lines, words, and the drawings within, in the colours that
 * they have at the moment. Words stay words. Controls that say nothing on paper can be left out by a selector.
 */
export function svgOf(element: Element, title: string, without = ''): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  // What reaches beyond its box belongs to it all the same.
  const frame = new DOMRect(left, top, Math.max(width, element.scrollWidth), Math.max(height, element.scrollHeight));
  const root = node('svg', {
    width: Math.ceil(frame.width + 2 * MARGIN),
    height: Math.ceil(frame.height + 2 * MARGIN),
    viewBox: [frame.left - MARGIN, frame.top - MARGIN, frame.width + 2 * MARGIN, frame.height + 2 * MARGIN].join(' '),
    role: 'img',
  });
  const name = node('title', {});
  name.textContent = title;
  const paper = getComputedStyle(document.body).backgroundColor;
  root.append(
    name,
    node('rect', { ...xywh(frame, MARGIN), fill: paper }),
    ...shapesOf(element, without, new Set<Element>()),
  );
  return new XMLSerializer().serializeToString(root);
}

/** How many pixels of a PNG one of the page takes. */
const SHARP = 2;

/** The same as a PNG, for whom an SVG is of no use. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARP;
  canvas.height = image.height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The drawing is too large for a PNG')))),
  );
}

function node(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function xywh({ left, top, width, height }: DOMRect, more = 0): Attributes {
  return { x: left - more, y: top - more, width: width + 2 * more, height: height + 2 * more };
}

function shapesOf(element: Element, without: string, seen: Set<Element>): SVGElement[] {
  if (seen.has(element) || (without && element.matches(without))) return [];
  seen.add(element);
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element.matches('.unseen')) return [];
  if (element instanceof SVGSVGElement) return [drawing(element)];
  const shapes = [...boxOf(element.getBoundingClientRect(), style), ...pseudo(element, '::before')];
  for (const child of element.childNodes) {
    if (child instanceof Element) shapes.push(...shapesOf(child, without, seen));
    else if (child instanceof Text) shapes.push(...linesOf(child, style));
  }
  shapes.push(...pseudo(element, '::after'));
  if (style.opacity === '1' || shapes.length === 0) return shapes;
  const group = node('g', { opacity: style.opacity });
  group.append(...shapes);
  return [group];
}

/** The background and the borders of a box. */
function boxOf(box: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  if (box.width === 0 && box.height === 0) return [];
  const shapes: SVGElement[] = [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2, box.width / 2);
  const round = style.borderTopLeftRadius.endsWith('%') ? box.width / 2 : radius;
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    colour: style[`border${side}Color`],
    dashes: dashes(style[`border${side}Style`]),
  }));
  const [first] = sides;
  const alike =
    first !== undefined &&
    first.width > 0 &&
    sides.every((one) => one.width === first.width && one.colour === first.colour);
  const fading = gradientOf(style.backgroundImage);
  if (fading) shapes.push(fading.definition, node('rect', { ...xywh(box), fill: fading.fill }));
  const filled = !CLEAR.test(style.backgroundColor);
  if (filled || alike) {
    const inset = alike ? first.width / 2 : 0;
    shapes.push(
      node('rect', {
        ...xywh(box, -inset),
        rx: Math.max(0, round - inset),
        fill: filled ? style.backgroundColor : 'none',
        ...(alike ? { stroke: first.colour, 'stroke-width': first.width, ...first.dashes } : {}),
      }),
    );
  }
  if (alike) return shapes;
  for (const { side, width, colour, dashes } of sides) {
    if (width === 0 || CLEAR.test(colour)) continue;
    const half = width / 2;
    const { left, right, top, bottom } = box;
    const [x1, y1, x2, y2] =
      side === 'Top'
        ? [left, top + half, right, top + half]
        : side === 'Bottom'
          ? [left, bottom - half, right, bottom - half]
          : side === 'Left'
            ? [left + half, top, left + half, bottom]
            : [right - half, top, right - half, bottom];
    shapes.push(node('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': width, ...dashes }));
  }
  return shapes;
}

let gradients = 0;

/** A colour that fades to the left or right into nothing. */
function gradientOf(image: string): { definition: SVGElement; fill: string } | undefined {
  const [, side, colour, from] = /^linear-gradient\(to (left|right), (rgb\([^)]*\)) (\d+)%, /.exec(image) ?? [];
  if (!side || !colour) return undefined;
  const id = `fading-${++gradients}`;
  const [x1, x2] = side === 'right' ? [0, 1] : [1, 0];
  const definition = node('linearGradient', { id, x1, x2, y1: 0, y2: 0 });
  definition.append(
    node('stop', { offset: `${from}%`, 'stop-color': colour }),
    node('stop', { offset: '100%', 'stop-color': colour, 'stop-opacity': 0 }),
  );
  return { definition, fill: `url(#${id})` };
}

function dashes(style: string): Attributes {
  return style === 'dashed' ? { 'stroke-dasharray': '4 3' } : style === 'dotted' ? { 'stroke-dasharray': '1 2' } : {};
}

/** What stands before or after the content of an element, where the style sheet places it. */
function pseudo(element: Element, which: '::before' | '::after'): SVGElement[] {
  const style = getComputedStyle(element, which);
  if (style.content === 'none') return [];
  const own = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (style.position !== 'absolute') {
    const [, quoted, attribute] = /^"(.+)"$|^attr\(([\w-]+)\)$/.exec(style.content) ?? [];
    const words = quoted ?? (attribute && element.getAttribute(attribute));
    if (!words) return [];
    // Alone it stands in the middle, and else at the end.
    const alone = element.childNodes.length === 0;
    const x = alone ? box.left + box.width / 2 : box.right;
    const y = box.top + box.height / 2 + Number.parseFloat(style.fontSize) * 0.36;
    return [wordsAt(words, { x, y, 'text-anchor': alone ? 'middle' : 'end' }, style)];
  }
  const pixels = (text: string) => Number.parseFloat(text) || 0;
  const borders = (...names: ('Left' | 'Right' | 'Top' | 'Bottom')[]) =>
    names.reduce((sum, name) => sum + pixels(style[`border${name}Width`]), 0);
  const inner = style.boxSizing === 'border-box';
  const place = new DOMRect(
    box.left + pixels(own.borderLeftWidth) + pixels(style.left),
    box.top + pixels(own.borderTopWidth) + pixels(style.top),
    pixels(style.width) + (inner ? 0 : borders('Left', 'Right')),
    pixels(style.height) + (inner ? 0 : borders('Top', 'Bottom')),
  );
  return boxOf(place, style);
}

/** A text, a line of it after the other, where each stands. */
function linesOf(text: Text, style: CSSStyleDeclaration): SVGElement[] {
  if (!text.data.trim()) return [];
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  // A line ends where the next word stands lower.
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const [box] = range.getClientRects();
    if (!box) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.words += ` ${word.trim()}`;
    else lines.push({ words: word.trim(), box });
  }
  return lines.map(({ words, box }) => wordsAt(words, { x: box.left, y: box.top + box.height * 0.78 }, style));
}

function wordsAt(words: string, at: Attributes, style: CSSStyleDeclaration): SVGElement {
  const line = node('text', {
    ...at,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    ...(style.fontStyle === 'italic' ? { 'font-style': 'italic' } : {}),
    ...(style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }),
  });
  line.textContent = words;
  return line;
}

/** A drawing that is SVG already, with the look that the style sheet gives it. */
function drawing(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((part, index) => {
    const original = originals[index];
    if (!original) return;
    const { fill, stroke, strokeWidth } = getComputedStyle(original);
    for (const [name, value] of Object.entries({ fill, stroke, 'stroke-width': strokeWidth }))
      part.setAttribute(name, value);
    part.removeAttribute('class');
  });
  for (const [name, value] of Object.entries(xywh(svg.getBoundingClientRect()))) copy.setAttribute(name, String(value));
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  return copy;
}
