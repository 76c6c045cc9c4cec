import { LRUCache } from 'lru-cache';
import mercurius, { type MercuriusOptions } from 'mercurius';
import { ParleyError } from '../errors';
import { hashOf, type Operations } from './operation-list';

type Provider = NonNullable<MercuriusOptions['persistedQueryProvider']>;

/** How many characters of queries that clients named by their hash are kept. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/**
 * Lets clients name a query by its hash after they have sent it once: Apollo's automatic persisted queries. The store
 * is bounded by length, since a query can be as long as a request.
 */
export function automaticOperations(): Provider {
  const queries = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: (query) => query.length });
  return {
    ...mercurius.persistedQueryDefaults.automatic(1),
    getQueryFromHash: async (hash) => queries.get(hash),
    saveQuery: async (hash, query) => void queries.set(hash, query),
  };
}

/** Runs the listed queries alone, whether a client names their hash or sends their text. */
export function listedOperations(operations: Operations): Provider {
  return {
    isPersistedQuery: () => true,
    isPersistedQueryRetry: () => false,
    getHash: ({ query, extensions }) => (query ? hashOf(query) : String(namedHash(extensions))),
    getQueryFromHash: async (hash) => {
      const query = operations.get(hash);
      if (query !== undefined) return query;
      throw new ParleyError(
        'OPERATION_NOT_LISTED',
        'This service answers a list of operations, and this is none of them',
        'Ask those who run it to list it.',
      );
    },
  };
}

function namedHash(extensions: unknown): unknown {
  return (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery?.sha256Hash;
}
