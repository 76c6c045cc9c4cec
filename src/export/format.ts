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
  /** the text in chunks of any length, each asked for when the one before is gone */
  write(graph: ExportedGraph): AsyncIterable<string>;
}
