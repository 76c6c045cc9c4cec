import type { Builder } from './builder';
import { planEntry } from './things';

/**
 * Adds what articles share and this one uses: every shared node that one of its rows leads to, what those lead to
 * in turn (a wider concept), and for each the mark that it appears in this article.
 */
export function planShared(builder: Builder): void {
  const { registry } = builder;
  const waiting = new Set<string>(registry.extensions.map(({ entry }) => entry.slug));
  const collect = () => {
    for (const { from, to } of builder.relationships.values()) {
      for (const slug of [from, to]) if (!builder.nodes.has(slug) && registry.shared.has(slug)) waiting.add(slug);
    }
  };
  collect();
  builder.sharing = true;
  while (waiting.size > 0) {
    const [slug] = waiting as Set<string> & Iterable<string>;
    waiting.delete(slug as string);
    if (builder.nodes.has(slug as string)) continue;
    const entry = registry.shared.get(slug as string);
    if (entry) planEntry(builder, entry);
    collect();
  }
  builder.sharing = false;
  for (const node of [...builder.nodes.values()]) {
    if (node.shared) builder.relate(node.slug, 'APPEARS_IN', builder.article);
  }
}
