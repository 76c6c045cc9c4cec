import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { NodeRow, Props, RelationshipRow, Value } from '../domain/rows';
import { head, lines } from '../export/csv/admin-lines';
import type { Key } from '../graph/export/keys';
import type { ImportFiles } from '../neo4j/admin';

/** One file: rows that have the same properties of the same types, so that its columns are known before its first row. */
interface Table {
  keys: readonly Key[];
  stream: WriteStream;
}

/**
 * Files for `neo4j-admin database import`, written row by row: memory holds what has not reached the disk yet, and one
 * entry for each set of properties that rows have.
 *
 * @example
 * const files = new RowFiles('/tmp/rows');
 * await files.write(plan.nodes.values(), plan.relationships.values());
 * const { nodes, relationships } = await files.end();
 */
export class RowFiles {
  readonly #tables = new Map<string, Table>();
  #failed: Error | undefined;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Writes rows, and waits where the disk is behind. */
  async write(nodes: Iterable<NodeRow>, relationships: Iterable<RelationshipRow>): Promise<void> {
    const waiting = new Map<Table, (Value | undefined)[][]>();
    const add = (kind: string, first: Value[], heads: string[], props: Props) => {
      const table = this.#table(kind, heads, props);
      const row = [...first, ...table.keys.map(({ name }) => props[name])];
      const rows = waiting.get(table);
      if (rows) rows.push(row);
      else waiting.set(table, [row]);
    };
    for (const { slug, labels, props } of nodes) {
      const { slug: _, ...rest } = props;
      add('nodes', [slug, labels], ['slug:ID', ':LABEL'], rest);
    }
    for (const { from, to, type, props } of relationships) {
      add('relationships', [from, to, type], [':START_ID', ':END_ID', ':TYPE'], props);
    }
    for (const [{ stream }, rows] of waiting) if (!stream.write(lines(rows))) await once(stream, 'drain');
    if (this.#failed) throw this.#failed;
  }

  /** Ends the files, and gives their paths. */
  async end(): Promise<ImportFiles> {
    const files: ImportFiles = { nodes: [], relationships: [] };
    for (const [key, { stream }] of this.#tables) {
      stream.end();
      await finished(stream);
      files[key.startsWith('nodes ') ? 'nodes' : 'relationships'].push(String(stream.path));
    }
    return files;
  }

  #table(kind: string, heads: string[], props: Props): Table {
    const keys = Object.keys(props)
      .sort()
      .map((name) => keyOf(name, props[name] as Value));
    const columns = keys.map(head);
    const key = `${kind} ${columns.join(' ')}`;
    const before = this.#tables.get(key);
    if (before) return before;
    const stream = createWriteStream(join(this.folder, `${kind}-${this.#tables.size}.csv`));
    stream.on('error', (error) => {
      this.#failed = error;
    });
    stream.write(lines([[...heads, ...columns]]));
    const table = { keys, stream };
    this.#tables.set(key, table);
    return table;
  }
}

/** The type of a value as `toGraph` sends it: whole numbers are integers, others floats. */
function keyOf(name: string, value: Value): Key {
  const items = Array.isArray(value) ? value : [value];
  const [first] = items;
  if (typeof first === 'boolean') return { name, kind: 'boolean', list: false };
  if (typeof first === 'string') return { name, kind: 'string', list: Array.isArray(value) };
  return { name, kind: items.every(Number.isSafeInteger) ? 'integer' : 'float', list: Array.isArray(value) };
}
