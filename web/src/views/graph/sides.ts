import { type Graph, other } from './model';

/**
 * On which side each thing stands, from -1 (left) to 1 (right). The sides are those of the event in focus, or what its
 * first two parties are; who acts for, belongs to or leads somebody stands with him, who opposes him across.
 */
export function sides(graph: Graph): Map<string, number> {
  const { focus, links, at } = graph;
  const side = new Map<string, number>();
  if (focus === undefined) return side;
  const facts = links.flatMap((link) => link.facts);
  const named = facts.filter(({ stands }) => stands !== undefined);
  const around = new Set([focus, ...(at.get(focus) ?? []).map((link) => other(link, focus))]);
  const ofFocus = named.filter(({ from }) => from === focus);
  const near = named.filter(({ from }) => around.has(from));
  const names = [...new Set([...ofFocus, ...near].map(({ stands }) => stands))];
  const parties = [
    ...new Set(facts.filter(({ from, words }) => from === focus && words === 'party').map(({ to }) => to)),
  ];
  if (names.length >= 2) {
    for (const { to, stands } of [...ofFocus, ...near]) {
      const rank = names.indexOf(stands);
      if (rank < 2 && !side.has(to)) side.set(to, rank === 0 ? -1 : 1);
    }
  } else {
    for (const [rank, slug] of parties.slice(0, 2).entries()) side.set(slug, rank === 0 ? -1 : 1);
  }

  let wave = [...side.keys()];
  while (wave.length > 0) {
    const next: string[] = [];
    for (const slug of wave) {
      for (const link of at.get(slug) ?? []) {
        const end = other(link, slug);
        const fact = link.facts.find((each) => each.side);
        if (!fact || side.has(end)) continue;
        side.set(end, (side.get(slug) ?? 0) * (fact.side === 'same' ? 1 : -1));
        next.push(end);
      }
    }
    wave = next;
  }
  // What is on no side of its own stands between those that it has to do with.
  const fixed = new Set(side.keys());
  for (let round = 0; round < 3; round++) {
    for (const slug of graph.things.keys()) {
      if (fixed.has(slug)) continue;
      const values = (at.get(slug) ?? []).flatMap((link) => side.get(other(link, slug)) ?? []);
      if (values.length > 0) side.set(slug, values.reduce((sum, value) => sum + value, 0) / values.length);
    }
  }
  side.set(focus, 0);
  return side;
}

/** How far down each thing stands: concepts on top, then what the focus is about, precedents and the rest below. */
export function depths(graph: Graph): Map<string, number> {
  const { focus, things, at } = graph;
  const depth = new Map<string, number>();
  const ends = (slug: string) => (at.get(slug) ?? []).map((link) => ({ link, end: other(link, slug) }));
  const happening = (slug: string) => {
    const kind = things.get(slug)?.kind;
    return kind === 'event' || kind === 'deal' || kind === 'charge';
  };
  if (focus !== undefined) {
    depth.set(focus, 3.2);
    for (const { link, end } of ends(focus)) {
      if (happening(end)) depth.set(end, link.facts.some(({ words }) => words === 'about') ? 1.5 : 4.5);
    }
    // What is handed over stands beside the deal, whoever hands it over above.
    for (const { link, end } of ends(focus)) {
      if (!depth.has(end)) depth.set(end, link.facts.some(({ words }) => words === 'changes hands') ? 3.4 : 2.2);
    }
    for (const [slug, at] of [...depth]) {
      if (at !== 1.5) continue;
      for (const { end } of ends(slug)) if (!depth.has(end) && !happening(end)) depth.set(end, 2);
    }
  }
  for (const { slug, kind } of things.values()) if (kind === 'concept') depth.set(slug, 0);
  for (const { slug, kind } of things.values()) {
    if (depth.has(slug)) continue;
    if (kind === 'charge') depth.set(slug, 3.4);
    else if (happening(slug)) depth.set(slug, 6.5);
  }
  // Whoever has to do with one of them stands near it.
  for (let round = 0; round < 3; round++) {
    for (const slug of things.keys()) {
      if (depth.has(slug)) continue;
      const values = ends(slug).flatMap(({ end }) =>
        things.get(end)?.kind === 'concept' ? [] : (depth.get(end) ?? []),
      );
      if (values.length > 0) depth.set(slug, Math.min(...values) + 0.9);
    }
  }
  for (const slug of things.keys()) if (!depth.has(slug)) depth.set(slug, 7);
  return depth;
}
