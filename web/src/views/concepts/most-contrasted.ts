/** A concept and what it is set against, in either direction. */
export interface Contrasted {
  slug: string;
  contrastsWith: { nodes: readonly { slug: string }[] };
  contrastedBy: { nodes: readonly { slug: string }[] };
}

/**
 * The concepts most set against one another, at most so many: the one with the most contrasts, then those that are set
 * against one already taken. None where nothing is set against anything.
 */
export function mostContrasted(all: readonly Contrasted[], most = 3): string[] {
  const others = new Map<string, Set<string>>();
  const join = (from: string, to: string) => others.set(from, (others.get(from) ?? new Set()).add(to));
  for (const { slug, contrastsWith, contrastedBy } of all) {
    for (const other of [...contrastsWith.nodes, ...contrastedBy.nodes]) {
      join(slug, other.slug);
      join(other.slug, slug);
    }
  }
  const known = all.map(({ slug }) => slug).filter((slug) => others.has(slug));
  const weight = (slug: string) => others.get(slug)?.size ?? 0;
  const sorted = known.sort((a, b) => weight(b) - weight(a) || a.localeCompare(b));
  const taken = sorted.slice(0, 1);
  while (taken.length < most) {
    const next = sorted.find((slug) => !taken.includes(slug) && taken.some((one) => others.get(one)?.has(slug)));
    if (!next) break;
    taken.push(next);
  }
  return taken;
}
