import type { ElementDefinition } from 'cytoscape';
import type { Point } from './grid';
import { type Graph, lineOf, wordsOf } from './model';

/** How long a name may be at rest. */
const SHORT = 32;

/** From how many things on letters are larger, since all of it is seen from farther away. */
export const FAR = 45;

function cut(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHORT - 2))} …`;
}

/** The number of a group as a picture for the middle of its circle, since a thing has one label only, below it. */
export function pictureOf(figure: string, across: number, colour: string): string {
  const size = Math.min(15, (across * 1.5) / figure.length);
  const text = figure.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${across}"><text x="50%" y="50%" dy="0.36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="${colour}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Things and links as Cytoscape has them. */
export function elementsOf(graph: Graph, places: ReadonlyMap<string, Point>, colour: string): ElementDefinition[] {
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
