import type { View } from '../../domain/view';
import { ParleyError } from '../../errors';
import type { ExportedGraph } from '../../graph/export/exported-graph';
import { BASE } from '../../model/iris';
import { jsonLdContext } from '../../model/json-ld-context';
import { model } from '../../model/load';
import type { Format } from '../format';
import { articlesOf, collect } from './collect';
import { seedDocument } from './lossless/document';

/** JSON-LD in Parley's own context: of an article, the seed that `parley seed` makes the same graph of. */
export const jsonLd: Format = {
  name: 'jsonld',
  about: 'JSON-LD in the context schema/context.jsonld; "parley seed" makes the same graph of an article.',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  write,
};

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  if (graph.scope.of === 'node') {
    throw new ParleyError(
      'BAD_ARGUMENT',
      'A node alone is no seed',
      'Ask for its article, or for the node as vocab-jsonld or turtle.',
    );
  }
  if (graph.scope.of === 'article') {
    yield `${JSON.stringify(articleDocument(await collect(graph), graph.scope.slug), null, 1)}\n`;
    return;
  }
  yield '{"@graph": [';
  let comma = '';
  for await (const { slug, graph: part } of articlesOf(graph)) {
    yield `${comma}\n${JSON.stringify(articleDocument(await collect(part), slug), null, 1)}`;
    comma = ',';
  }
  yield '\n]}\n';
}

/** The seed of an article in JSON-LD with its context in it, so that it can be read anywhere, and without a network. */
export function articleDocument(view: View, slug: string): Record<string, unknown> {
  const context = [
    jsonLdContext(model())['@context'],
    { '@base': BASE, [slug]: { '@id': `${BASE}${slug}:`, '@prefix': true } },
  ];
  return { '@context': context, ...seedDocument(view, slug) };
}
