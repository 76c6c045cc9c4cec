import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { GraphVersion } from '../graph/version';
import type { Context } from './context';
import { type Kept, KeptAnswers } from './kept-answers';
import { mediaTypeFor } from './media-type';

/** What answers are kept by. */
export interface CachingOptions {
  graphVersion: GraphVersion;
  /** how much is kept, in bytes */
  bytes: number;
  /** all but the graph and the question on which an answer depends */
  identity: string;
}

/** A request as far as its answer may be kept. */
interface Question {
  /** the request's own bytes, from which everything follows that is asked */
  text: string;
  key: string;
  /** the graph's version when it came, if it was known */
  version: string | undefined;
  kept: Kept | undefined;
  /** of its execution, if it came to that */
  context?: Context;
  whole?: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    question: Question | null;
  }
}

const CACHE_CONTROL = 'public, max-age=1, must-revalidate';

/**
 * Lets the answers of the routes of `app` be kept: here, by the bytes of the request, and by those who asked, with an
 * `ETag`. An answer is kept as long as the graph's version is the one that it is of. Whatever is not the same for all
 * who ask at this version is not kept: errors, and what was read from a file.
 */
export function keepAnswers(app: FastifyInstance, { graphVersion, bytes, identity }: CachingOptions): void {
  const answers = new KeptAnswers(bytes);

  const look = (request: FastifyRequest, text: string, then: (question: Question) => void) => {
    const known = (version: string | undefined) => {
      const key = `${request.headers.accept ?? ''}\n${text}`;
      const kept = version === undefined ? undefined : answers.get(key, version);
      const question = { text, key, version, kept };
      request.question = question;
      then(question);
    };
    const version = graphVersion.current();
    if (version instanceof Promise) void version.then(known);
    else known(version);
  };

  const etagOf = ({ text }: Question, version: string, type: string) =>
    `"${createHash('sha256')
      .update(JSON.stringify([identity, version, type, text]))
      .digest('base64url')}"`;

  app.decorateRequest('question', null);

  app.addHook('onRequest', (request, reply, done) => {
    const { method, url, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return done();
    void reply.header('vary', 'Accept');
    look(request, `GET ${url}`, (question) => {
      const { kept, version } = question;
      const asked = headers['if-none-match'];
      if (!kept && (!asked || asked === '*' || version === undefined)) return done();
      // Whoever names this tag has the answer from here: the same question to the same graph needs no execution.
      const etag = kept?.headers.etag ?? etagOf(question, version as string, mediaTypeFor(headers));
      if (asked && fresh(headers, { etag }))
        void reply.code(304).headers({ etag, 'cache-control': CACHE_CONTROL }).send();
      else if (kept) send(reply, kept);
      else done();
    });
  });

  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    look(request, `POST ${body}`, ({ kept }) => {
      if (kept) done(null, undefined);
      else parseJson(request, body as string, done);
    });
  });

  app.addHook('preValidation', (request, reply, done) => {
    const kept = request.question?.kept;
    if (kept) send(reply, kept);
    else done();
  });

  app.addHook('preSerialization', (request, _reply, result, done) => {
    if (request.question) request.question.whole = isWhole(result);
    done(null, result);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const { question } = request;
    // A kept answer has its headers, and so has what says that it is still the same.
    if (reply.hasHeader('etag')) return done(null, payload);
    const version = question?.context?.version ?? question?.version;
    if (!question?.whole || question.context?.readsFile || version === undefined || reply.statusCode !== 200) {
      void reply.header('cache-control', 'no-store');
      return done(null, payload);
    }
    const type = String(reply.getHeader('content-type'));
    const headers = {
      'content-type': type,
      'cache-control': CACHE_CONTROL,
      etag: etagOf(question, version, type),
      vary: 'Accept',
    };
    void reply.headers(headers);
    if (typeof payload === 'string' && request.method !== 'HEAD' && !isRegistration(request))
      answers.set(question.key, { version, body: Buffer.from(payload), headers });
    done(null, payload);
  });
}

function send(reply: FastifyReply, { headers, body }: Kept): void {
  void reply.headers(headers).send(body);
}

function isWhole(result: unknown): boolean {
  const { data, errors } = (result ?? {}) as { data?: unknown; errors?: unknown };
  return Boolean(data) && !errors;
}

/** Whether a request brings a query to be known by its hash: were its answer kept, the query would be known no more. */
function isRegistration({ query, body }: FastifyRequest): boolean {
  const given = (body ?? query) as Record<string, unknown>;
  return Boolean(given.query && given.extensions);
}
