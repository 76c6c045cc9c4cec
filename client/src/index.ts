import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

export * from './generated/operations.js';

/** A question with the types of its answer and of its variables, as graphql-codegen writes it (`documentMode: string`). */
export type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/** An error as the API tells it; what each code means stands in docs/errors.md. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** An answer that is none: the first error in words, with its code; all errors, and the data that came all the same. */
export class ParleyRequestError extends Error {
  constructor(
    message: string,
    /** such as UNKNOWN_ID; undefined where something else than the API answered */
    readonly code: string | undefined,
    /** the status of the answer over HTTP */
    readonly status: number,
    readonly errors: readonly ApiError[] = [],
    readonly data: unknown = undefined,
  ) {
    super(message);
    this.name = 'ParleyRequestError';
  }
}

/** Where to ask, and how. */
export interface ClientOptions {
  /** the address of the API, as in http://127.0.0.1:4000/graphql */
  url: string;
  /** instead of the global fetch */
  fetch?: typeof fetch;
  /** sent with every request */
  headers?: Readonly<Record<string, string>>;
}

/** Asks one Parley. */
export interface ParleyClient {
  /**
   * Runs a typed document and gives its data.
   *
   * @throws ParleyRequestError where any part of it was not answered; what fetch throws where nothing answers
   * @example const { articles } = await client.ask(ArticlesDocument, { first: 5 });
   */
  ask<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: { signal?: AbortSignal },
  ): Promise<Result>;
}

/** Makes a client; it speaks GraphQL over HTTP, and keeps nothing. */
export function createClient({ url, fetch: send = fetch, headers = {} }: ClientOptions): ParleyClient {
  return {
    async ask(document, variables, { signal } = {}) {
      const response = await send(url, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-type': 'application/json',
          ...headers,
        },
        body: JSON.stringify({ query: document.toString(), variables }),
        ...(signal && { signal }),
      });
      const { data, errors } = await bodyOf(response);
      const [error] = errors ?? [];
      if (error) throw new ParleyRequestError(error.message, error.extensions?.code, response.status, errors, data);
      return data as never;
    },
  };
}

async function bodyOf(response: Response): Promise<{ data?: unknown; errors?: readonly ApiError[] }> {
  const text = await response.text();
  try {
    const body = JSON.parse(text);
    if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body;
  } catch {
    // No JSON: something before the API answered.
  }
  throw new ParleyRequestError(`No GraphQL came back, but HTTP ${response.status}`, undefined, response.status);
}
