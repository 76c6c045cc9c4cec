import { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import Negotiator from 'negotiator';
import { ParleyError } from '../../errors';
import type { Format } from '../../export/format';
import { turtle, vocabJsonLd } from '../../export/rdf/vocab/formats';
import { openExport } from '../../graph/export/open';
import { readsOf } from '../../graphql/reads-of';
import { answeredAsKept, etagOf, sendHead } from '../rest-caching';
import type { ExportOptions } from './export';

const HTML = 'text/html';

/** What an address of a thing can answer besides the page, which comes first where nobody minds. */
const FORMATS = new Map<string, Format>([
  ['application/ld+json', vocabJsonLd],
  ['text/turtle', turtle],
]);

/** The media type that a client likes best; undefined where it takes none of them. */
function preferred(accept: string | undefined): string | undefined {
  return new Negotiator({ headers: accept === undefined ? {} : { accept } }).mediaType([HTML, ...FORMATS.keys()]);
}

/**
 * Lets a route be of those alone who ask for data at the address of a thing: all others go on to the page, with the
 * headers that pages have.
 */
const dataConstraint = {
  name: 'asksForData',
  storage() {
    const handlers = new Map<unknown, unknown>();
    return {
      get: (key: unknown) => handlers.get(key) ?? null,
      set: (key: unknown, handler: unknown) => void handlers.set(key, handler),
    } as never;
  },
  validate: () => undefined,
  deriveConstraint: ({ url = '', headers }: { url?: string; headers: { accept?: string | undefined } }) =>
    url.startsWith('/id/') && preferred(headers.accept) !== HTML,
};

/**
 * `GET /id/SLUG` for who asks for JSON-LD or Turtle (RFC 9110, proactive negotiation): what the graph tells of one
 * node, in the standard vocabularies. Who takes none of the forms is told which there are (406).
 *
 * @example await app.register(linkedDataPlugin, { driver, database: 'neo4j', version: '0.1.0', shared: true });
 */
export const linkedDataPlugin = fastifyPlugin<ExportOptions>(async (root, options) => {
  root.addConstraintStrategy(dataConstraint);
  await root.register(routes, options);
});

const routes: FastifyPluginAsync<ExportOptions> = async (app, { version, observer, shared, ...reads }) => {
  app.get<{ Params: { '*': string } }>('/id/*', { constraints: { asksForData: true } }, async (request, reply) => {
    void reply.header('vary', 'Accept');
    const type = preferred(request.headers.accept);
    const format = FORMATS.get(String(type));
    if (!type || !format) {
      throw new ParleyError(
        'NOT_ACCEPTABLE',
        'A thing is given in none of the media types that are asked for',
        `Ask for ${[HTML, ...FORMATS.keys()].join(', ')}.`,
      );
    }
    const slug = request.params['*'];
    const graph = await openExport(readsOf(reads, { request, reply }, observer), { of: 'node', slug });
    const etag = etagOf({ parley: version, graph: graph.version, question: ['id', type, slug] });
    if (answeredAsKept(request, reply, { etag, shared })) return reply;
    void reply.type(format.mediaType);
    if (request.method === 'HEAD') return sendHead(reply);
    return reply.send(Readable.from(format.write(graph)));
  });
};
