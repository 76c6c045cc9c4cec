import type { Format } from '../../format';

const STANDARDS = 'schema.org, Web Annotation, PROV-O, SKOS and AIF; claims stay claims';

/** Turtle in the standard vocabularies. */
export const turtle: Format = {
  name: 'turtle',
  about: `RDF as Turtle in ${STANDARDS}.`,
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  write: async function* (graph) {
    // What writes RDF takes a tenth of the time in which the service starts, and few ask for it.
    yield* (await import('./write.js')).turtleOf(graph);
  },
};

/** JSON-LD in the standard vocabularies. */
export const vocabJsonLd: Format = {
  name: 'vocab-jsonld',
  about: `RDF as JSON-LD in ${STANDARDS}.`,
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  write: async function* (graph) {
    yield* (await import('./write.js')).jsonLdOf(graph);
  },
};
