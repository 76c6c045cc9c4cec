import type { ElementDefinition } from 'cytoscape';
import type { Point } from './grid';
import { BELOW, extentOf } from './look';
import { byDegree, type Graph, lineOf, type Thing, wordsOf } from './model';
import { linesApart, linesOf, type Named, namesIn } from './names';

/** From how many things on letters are larger, since all of it is seen from farther away. */
export const FAR = 45;

/** From how many things on names are shown by degree and zoom. */
export const MANY = 300;

/** How wide a name may be, and how wide the name of a concept, within its pill. */
const WIDTH = { many: 102, few: 140, concept: 84 } as const;

/** The number of a group as a picture for the middle of its circle, since a thing has one label only, below it. */
export function pictureOf(figure: string, across: number, colour: string): string {
  const size = Math.min(15, (across * 1.5) / figure.length);
  const text = figure.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${across}"><text x="50%" y="50%" dy="0.36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="${colour}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The letters of a drawing. */
export interface Script {
  size: number;
  widthOf(text: string): number;
  boldOf(text: string): number;
}

/** Things and links as Cytoscape has them; a name at rest covers nothing else. */
export function elementsOf(
  graph: Graph,
  places: ReadonlyMap<string, Point>,
  colour: string,
  { size, widthOf, boldOf }: Script,
): ElementDefinition[] {
  const many = graph.things.size > FAR;
  const width = many ? WIDTH.many : WIDTH.few;
  const named: Named[] = [];
  const nameOf = (thing: Thing) => (thing.kind === 'finding' ? '' : thing.name.replace(/\.$/, ''));
  const below = [...graph.things.values()].filter(({ kind }) => kind !== 'concept' && kind !== 'finding').map(nameOf);
  const [one, two, three] = [
    linesApart(below, width, 1, widthOf),
    linesApart(below, width, 2, widthOf),
    linesApart(below, width + 20, 3, widthOf),
  ];
  const nodes = [...graph.things.values()].flatMap((thing): ElementDefinition[] => {
    const position = places.get(thing.slug);
    if (!position) return [];
    const { slug, kind, note } = thing;
    const name = nameOf(thing);
    const under = note ? linesOf(note, width, 1, widthOf) : [];
    const within = kind === 'concept' ? linesOf(name, WIDTH.concept, 4, boldOf) : [];
    // Without a number a group is as large as a person, and holds a dot.
    const across =
      kind !== 'group' ? 0 : thing.size === undefined ? 24 : Math.min(50, 11 * Math.log10(thing.size + 1) + 18);
    const wide = Math.max(40, ...within.map(boldOf)) + 18;
    const high = 10 + size * 1.2 * within.length;
    const short = two.get(name) ?? [];
    named.push({
      ...{ slug, ...position, half: extentOf(kind, { across, wide, high }) },
      names:
        kind === 'concept' || kind === 'finding'
          ? []
          : [...(many || under.length === 0 ? [] : [[...short, ...under]]), short, one.get(name) ?? []],
    });
    return [
      {
        group: 'nodes',
        position: { ...position },
        data: {
          id: slug,
          thing: slug,
          kind,
          short: kind === 'concept' ? within.join('\n') : short.join('\n'),
          longer: (kind === 'concept' ? within : [...(three.get(name) ?? []), ...(many ? [] : under)]).join('\n'),
          figure: thing.figure ?? '',
          ...{ across, wide, high },
          picture: thing.figure ? pictureOf(thing.figure, across, colour) : '',
        },
      },
    ];
  });
  if (graph.things.size <= MANY) {
    const rank = new Map(byDegree(graph).map(({ slug }, index) => [slug, index]));
    named.sort((a, b) => (rank.get(a.slug) ?? 0) - (rank.get(b.slug) ?? 0));
    const chosen = namesIn(named, { size, below: BELOW, widthOf });
    for (const { data } of nodes)
      if (data.kind !== 'concept' && data.kind !== 'finding') data.short = chosen.get(data.id as string) ?? '';
  }
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
          words: graph.things.get(from)?.kind === 'finding' ? '' : linesOf(wordsOf(link), 116, 3, widthOf).join('\n'),
          shown: '',
          offset: 0,
          line: lineOf(link),
        },
      };
    });
  return [...nodes, ...edges];
}
