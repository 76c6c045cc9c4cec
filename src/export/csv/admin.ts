import type { Format } from '../format';
import { head, lines } from './admin-lines';

const MEDIA = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', bare: true } as const;

/** The nodes for `neo4j-admin database import`: `slug` is the property that holds the id too. */
export const neo4jNodes: Format = {
  name: 'neo4j-nodes',
  about: 'CSV of the nodes, for neo4j-admin database import',
  ...MEDIA,
  write: async function* (graph) {
    const keys = (await graph.keys()).nodes.filter(({ name }) => name !== 'slug');
    yield lines([['slug:ID', ':LABEL', ...keys.map(head)]]);
    for await (const page of graph.nodePages()) {
      yield lines(page.map(({ slug, labels, props }) => [slug, labels, ...keys.map(({ name }) => props[name])]));
    }
  },
};

/** The relationships for `neo4j-admin database import`. */
export const neo4jRelationships: Format = {
  name: 'neo4j-relationships',
  about: 'CSV of the relationships, for neo4j-admin database import',
  ...MEDIA,
  write: async function* (graph) {
    const keys = (await graph.keys()).relationships;
    yield lines([[':START_ID', ':END_ID', ':TYPE', ...keys.map(head)]]);
    for await (const page of graph.relationshipPages()) {
      yield lines(page.map(({ from, to, type, props }) => [from, to, type, ...keys.map(({ name }) => props[name])]));
    }
  },
};
