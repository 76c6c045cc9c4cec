import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';

/** The media type of older clients, and of those who do not say which they accept. */
export const PLAIN = 'application/json; charset=utf-8';

/** The media type of the specification of GraphQL over HTTP. */
export const RESPONSE = 'application/graphql-response+json; charset=utf-8';

/** The media type in which a client would have its answer. */
export function mediaTypeFor(headers: IncomingHttpHeaders): string {
  return new Negotiator({ headers }).mediaType([PLAIN, RESPONSE]) ?? PLAIN;
}
