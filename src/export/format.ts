import type { ExportedGraph } from '../graph/export/exported-graph';

/** A form in which the graph goes out. */
export interface Format {
  /** as it stands in `parley export --format NAME` and `/export/NAME` */
  name: string;
  /** what it is, and for whom: a line of the help */
  about: string;
  /** with its charset */
  mediaType: string;
  /** of its files, without the dot */
  extension: string;
  /** whether it has no room for licence and notice, which are then told beside it */
  bare?: true;
  /**
   * the text in chunks of any length, each asked for when the one before is gone
   *
   * @param at the address below which the page lies, where that is known
   */
  write(graph: ExportedGraph, at?: string): AsyncIterable<string>;
}
