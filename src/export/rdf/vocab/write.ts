import { Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import { Writer } from 'n3';
import { LICENCE, LICENCE_URL, NOTICE } from '../../../domain/notice';
import type { ExportedGraph } from '../../../graph/export/exported-graph';
import { DATASET } from '../../../model/iris';
import { articlesOf, collect } from '../collect';
import { describe, describeAmong } from './quads';
import { iri, isA, PREFIXES, text, triple } from './terms';

/** An export as Turtle. */
export const turtleOf = (graph: ExportedGraph): AsyncIterable<string> => asTurtle(batchesOf(graph));

/** An export as JSON-LD. */
export const jsonLdOf = (graph: ExportedGraph): AsyncIterable<string> => asJsonLd(batchesOf(graph));

/** The triples of an export, a node's at a time; what several articles share is told once. */
async function* batchesOf(graph: ExportedGraph): AsyncGenerator<Quad[]> {
  yield inOrder(terms());
  if (graph.scope.of === 'node') {
    yield inOrder(describeAmong(await collect(graph), graph.scope.slug));
    return;
  }
  const told = new Set<string>();
  for await (const { graph: part } of articlesOf(graph)) {
    const view = await collect(part);
    for (const node of view.nodes.values()) {
      const batch = [...describe(view, node)].filter((quad) => !node.shared || isNew(told, quad));
      if (batch.length > 0) yield inOrder(batch);
    }
  }
}

/** The terms under which all of it goes out, of the graph as a data set. */
function terms(): Quad[] {
  const subject = iri(DATASET);
  return [
    ...isA(subject, 'schema:Dataset', 'prov:Entity'),
    triple(subject, 'schema:license', iri(LICENCE_URL)),
    triple(subject, 'dcterms:rights', text(LICENCE, 'en')),
    triple(subject, 'schema:usageInfo', text(NOTICE, 'en')),
  ];
}

/** In order of subject and predicate, without repetitions: both writers need those of one subject and predicate together. */
function inOrder(batch: readonly Quad[]): Quad[] {
  const key = ({ subject, predicate, object }: Quad) =>
    [subject.value, predicate.value, object.value, 'language' in object ? object.language : ''].join(' ');
  const sorted = [...new Map(batch.map((quad) => [key(quad), quad]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, quad]) => quad);
}

function isNew(told: Set<string>, { subject, predicate, object }: Quad): boolean {
  const size = told.size;
  return told.add(`${subject.value} ${predicate.value} ${object.value}`).size > size;
}

async function* asTurtle(batches: AsyncIterable<Quad[]>): AsyncGenerator<string> {
  let part = '';
  const output = {
    write(chunk: string, _encoding: string, done?: () => void) {
      part += chunk;
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(output, { prefixes: { ...PREFIXES } });
  for await (const batch of batches) {
    writer.addQuads(batch as Parameters<typeof writer.addQuads>[0]);
    yield part;
    part = '';
  }
  writer.end();
  yield part;
}

async function* asJsonLd(batches: AsyncIterable<Quad[]>): AsyncGenerator<string> {
  const quads = Readable.from(
    (async function* () {
      for await (const batch of batches) yield* batch;
    })(),
  );
  const serializer = new JsonLdSerializer({ context: { ...PREFIXES }, space: ' ' });
  quads.on('error', (error) => serializer.destroy(error));
  quads.pipe(serializer);
  try {
    for await (const chunk of serializer) yield String(chunk);
  } finally {
    quads.destroy();
  }
}
