import type { Loaded } from './load';
import type { Graph } from './model';

/** Speaker and manner of each claim, for the filters. */
export function claimKeys({ claims }: Loaded) {
  return new Map(
    [...claims.values()].map(({ slug, speaker, manner }) => [
      slug,
      { speaker: speaker?.slug ?? '', manner: manner ?? 'NARRATED' },
    ]),
  );
}

/** The part of a graph that has a place. */
export function within(graph: Graph, places: ReadonlyMap<string, unknown>): Graph {
  const things = new Map([...graph.things].filter(([slug]) => places.has(slug)));
  const links = graph.links.filter(({ from, to }) => things.has(from) && things.has(to));
  const ends = links.flatMap((link) => [[link.from, link] as const, [link.to, link] as const]);
  const at = new Map(
    [...Map.groupBy(ends, ([slug]) => slug)].map(([slug, all]) => [slug, all.map(([, link]) => link)]),
  );
  return { ...graph, things, links, at };
}
