import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { GraphVersion } from '../graph/version';
import type { Context } from './context';
import { type Kept, KeptAnswers } from './kept-answers';
import { mediaTypeFor } from './media-type';
import { recallAnswers, rememberAnswers } from './remembered-answers';

/** What answers are kept by. */
export interface CachingOptions {
  graphVersion: GraphVersion;
  /** how much is kept, in bytes */
  bytes: number;
  /** all but the graph and the question on which an answer depends */
  identity: string;
  /** whether those between us and who asks may keep answers */
  shared: boolean;
  /** the file in which answers outlive the process, and all on which they then depend */
  remembered?: { file: string; identity: string } | undefined;
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
  /** where those wait who asked the same while it is executed */
  leads?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    question: Question | null;
  }
}

/** How long others may keep an answer: where only some may ask, nobody between keeps it. */
export const cacheControl = (shared: boolean): string =>
  shared ? 'public, max-age=1, must-revalidate' : 'private, no-store';

/**
 * Lets the answers of the routes of `app` be kept: here, by the bytes of the request, and by those who asked, with an
 * `ETag`. An answer is kept as long as the graph's version is the one that it is of. Whatever is not the same for all
 * who ask at this version is not kept: errors, and what was read from a file.
 */
export function keepAnswers(
  app: FastifyInstance,
  { graphVersion, bytes, identity, shared, remembered }: CachingOptions,
): void {
  const control = cacheControl(shared);
  const answers = new KeptAnswers(bytes);
  if (remembered) {
    const { file, identity } = remembered;
    for (const [key, kept] of recallAnswers(file, identity)) answers.set(key, kept);
    app.addHook('onClose', async () => rememberAnswers(file, identity, answers.entries()));
  }

  /** By version and key, those who wait for an answer that somebody else's request is already making. */
  const waiting = new Map<string, ((kept: Kept | 'left' | undefined) => void)[]>();

  const release = (question: Question | null, kept?: Kept | 'left'): void => {
    if (question?.leads === undefined) return;
    const others = waiting.get(question.leads) ?? [];
    waiting.delete(question.leads);
    delete question.leads;
    for (const other of others) other(kept);
  };

  /** Waits for the answer where it is being made, or makes it; one that may not be shared everybody makes himself. */
  const joinOrLead = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const { question } = request;
    if (bytes === 0 || question?.version === undefined || request.method === 'HEAD') {
      done();
      return;
    }
    const id = `${question.version}\n${question.key}`;
    const others = waiting.get(id);
    if (others) {
      others.push((kept) => {
        if (kept === 'left') joinOrLead(request, reply, done);
        else if (kept) send(reply, kept);
        else done();
      });
      return;
    }
    waiting.set(id, []);
    question.leads = id;
    done();
  };

  const look = (request: FastifyRequest, text: string, version: string | undefined): Question => {
    const key = `${request.headers.accept ?? ''}\n${text}`;
    const kept = version === undefined ? undefined : answers.get(key, version);
    const question: Question = { text, key, version, kept };
    request.question = question;
    return question;
  };

  const etagOf = ({ text }: Question, version: string, type: string) =>
    `"${createHash('sha256')
      .update(JSON.stringify([identity, version, type, text]))
      .digest('base64url')}"`;

  app.decorateRequest('question', null);

  app.addHook('onRequest', (request, reply, done) => {
    const { method, url, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return done();
    whenKnown(graphVersion.current(), (known) => {
      const question = look(request, `GET ${url}`, known);
      const { kept, version } = question;
      const asked = headers['if-none-match'];
      if (kept && !asked) return send(reply, kept);
      void reply.header('vary', 'Accept');
      if (!asked || version === undefined || (asked === '*' && !kept)) return done();
      // Whoever names this tag has the answer from here: the same question to the same graph needs no execution.
      const etag = kept?.etag ?? etagOf(question, version, mediaTypeFor(headers));
      if (fresh(headers, { etag })) void reply.code(304).headers({ etag, 'cache-control': control }).send();
      else if (kept) send(reply, kept);
      else done();
    });
  });

  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    whenKnown(graphVersion.current(), (version) => {
      if (look(request, `POST ${body}`, version).kept) done(null, undefined);
      else parseJson(request, body as string, done);
    });
  });

  app.addHook('preValidation', (request, reply, done) => {
    const kept = request.question?.kept;
    if (kept) send(reply, kept);
    else joinOrLead(request, reply, done);
  });

  // Where a client leaves before there is an answer, one of those who wait makes it instead.
  app.addHook('onResponse', (request, _reply, done) => {
    release(request.question, 'left');
    done();
  });

  app.addHook('preSerialization', (request, _reply, result, done) => {
    if (request.question) request.question.whole = isWhole(result);
    done(null, result);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const { question } = request;
    // What says that the answer is still the same has its headers.
    if (reply.hasHeader('etag')) {
      release(question);
      return done(null, payload);
    }
    const version = question?.context?.version ?? question?.version;
    if (!question?.whole || question.context?.readsFile || version === undefined || reply.statusCode !== 200) {
      void reply.header('cache-control', 'no-store');
      // What was cancelled because its client left is no answer for the others either: one of them makes it.
      release(question, reply.raw.destroyed ? 'left' : undefined);
      return done(null, payload);
    }
    const type = String(reply.getHeader('content-type'));
    const headers = {
      'content-type': type,
      'cache-control': control,
      etag: etagOf(question, version, type),
      vary: 'Accept',
    };
    void reply.headers(headers);
    if (bytes > 0 && typeof payload === 'string' && request.method !== 'HEAD' && !isRegistration(request)) {
      const kept = keptOf(version, payload, headers);
      answers.set(question.key, kept);
      release(question, kept);
    }
    release(question);
    done(null, payload);
  });
}

/** Goes on at once where the version is known: a promise would let every request wait for a turn. */
function whenKnown(
  version: string | undefined | Promise<string | undefined>,
  then: (version: string | undefined) => void,
): void {
  if (version instanceof Promise) void version.then(then);
  else then(version);
}

function keptOf(version: string, payload: string, headers: Record<string, string> & { etag: string }): Kept {
  const body = Buffer.from(payload);
  const head = Object.entries({ ...headers, 'content-length': String(body.length) }).flat();
  return { version, body, head, etag: headers.etag };
}

/** All is made already: Fastify has nothing to do but to note that it was sent. */
function send(reply: FastifyReply, { head, body }: Kept): void {
  reply.hijack();
  reply.raw.writeHead(200, head as string[]).end(body);
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
