import { LICENCE, NOTICE } from '../../domain/notice';
import { cypherScript } from '../../graph/export/script';
import type { Format } from '../format';

/** A script for an empty Neo4j. */
export const cypher: Format = {
  name: 'cypher',
  about: 'A Cypher script that makes the graph in an empty Neo4j; it can be run again',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'cypher',
  write: (graph) => cypherScript(graph, [`Parley's graph, version ${graph.version}.`, NOTICE, LICENCE]),
};
