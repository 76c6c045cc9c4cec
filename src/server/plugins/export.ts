import { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import { LICENCE_URL } from '../../domain/notice';
import { fileName, formatNamed } from '../../export/formats';
import { scopeOf } from '../../export/scope';
import { openExport } from '../../graph/export/open';
import type { ReadOptions } from '../../graph/read';
import { type Observer, readsOf } from '../../graphql/reads-of';
import { answeredAsKept, etagOf, sendHead } from '../rest-caching';
import { queryOf } from '../rest-errors';

/** Where the terms of what goes out stand; some formats have no room for them. */
const TERMS = `<${LICENCE_URL}>; rel="license", </notice>; rel="terms-of-service"`;

export interface ExportOptions extends ReadOptions {
  /** the address below which the page lies; else that under which the export is asked for */
  url?: string | undefined;
  /** Parley's own version */
  version: string;
  observer?: Observer;
  /** whether those between us and who asks may keep answers */
  shared: boolean;
}

/**
 * `GET /export/FORMAT`, of all, or with `?article=SLUG` or `?node=SLUG` of that: streamed as fast as it is read, as a
 * file to keep. Where the graph changes meanwhile, or fails, the connection breaks, so that nobody takes a part for
 * the whole.
 *
 * @example await app.register(exportPlugin, { driver, database: 'neo4j', version: '0.1.0', shared: true });
 */
export const exportPlugin: FastifyPluginAsync<ExportOptions> = async (
  app,
  { url, version, observer, shared, ...reads },
) => {
  app.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
    const format = formatNamed(request.params.format);
    const { article, node } = queryOf(request.query, ['article', 'node']);
    const scope = scopeOf({ article, node });
    const graph = await openExport(readsOf(reads, { request, reply }, observer), scope);
    const slug = scope.of === 'all' ? undefined : scope.slug;
    const at = url ?? `${request.protocol}://${request.host}`;
    const question = [format.name, scope.of, slug ?? '', at];
    const etag = etagOf({ parley: version, graph: graph.version, question });
    if (answeredAsKept(request, reply, { etag, shared })) return reply;
    void reply
      .type(format.mediaType)
      .header('link', TERMS)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName(format, slug))}`);
    if (request.method === 'HEAD') return sendHead(reply);
    return reply.send(Readable.from(await begun(format.write(graph, at))));
  });
};

/** An export of which the first chunk is there: what fails until then is told as an error, and not as a broken file. */
async function begun(chunks: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      if (!first.done) yield first.value;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  })();
}
