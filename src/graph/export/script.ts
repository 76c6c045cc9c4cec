import type { Props } from '../../domain/rows';
import { graphSchema } from '../../model/graph-schema';
import { model } from '../../model/load';
import type { ExportedGraph, ExportedNode, ExportedRelationship } from './exported-graph';
import { literal, mapLiteral, quotedName } from './literals';

/** How many rows one statement writes: Neo4j reads each as a text of its own. */
const ROWS = 100;

/**
 * A Cypher script that makes this graph in an empty database: constraints and indexes, nodes, relationships, and of
 * the whole graph also the node by which Parley knows it. Each statement is one line that ends in `;`, and can be run
 * again: nothing is made twice.
 *
 * @param about what the script says of itself first, a comment a line
 */
export async function* cypherScript(graph: ExportedGraph, about: readonly string[]): AsyncGenerator<string> {
  yield lines(about.map((line) => `// ${line.replace(/\s+/g, ' ')}`));
  yield lines([...graphSchema(model()), 'CALL db.awaitIndexes(300)'].map((statement) => `${statement};`));
  for await (const page of graph.nodePages()) yield lines(groups(page, labelsOf).flatMap(nodeStatements));
  for await (const page of graph.relationshipPages()) {
    yield lines(groups(page, ({ type }) => type).flatMap(relationshipStatements));
  }
  const mark = await graph.mark();
  if (graph.scope.of === 'all' && mark) yield lines([markStatement(mark)]);
}

function nodeStatements(rows: readonly ExportedNode[]): string[] {
  const [{ labels } = { labels: [] }] = rows;
  const set = labels
    .filter((label) => label !== 'Entity')
    .map((label) => `n:${quotedName(label)}, `)
    .join('');
  return batches(rows).map(
    (batch) => `UNWIND ${list(batch, (row) => row.props)} AS row MERGE (n:Entity {slug: row.slug}) SET ${set}n = row;`,
  );
}

function relationshipStatements(rows: readonly ExportedRelationship[]): string[] {
  const [{ type } = { type: '' }] = rows;
  return batches(rows).map((batch) => {
    const ends = batch.map(({ from, to, props }) => `[${literal(from)}, ${literal(to)}, ${mapLiteral(props)}]`);
    return [
      `UNWIND [${ends.join(', ')}] AS row`,
      'MATCH (a:Entity {slug: row[0]}) MATCH (b:Entity {slug: row[1]})',
      `MERGE (a)-[r:${quotedName(type)} {id: row[2].id}]->(b) SET r = row[2];`,
    ].join(' ');
  });
}

function markStatement(mark: Props): string {
  return `MERGE (g:ParleyGraph {key: ${literal(String(mark.key))}}) SET g = ${mapLiteral(mark)};`;
}

function labelsOf({ labels }: ExportedNode): string {
  return labels.join(' ');
}

function list<T>(rows: readonly T[], propsOf: (row: T) => Props): string {
  return `[${rows.map((row) => mapLiteral(propsOf(row))).join(', ')}]`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

function groups<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()];
}

function batches<T>(rows: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < rows.length; start += ROWS) all.push(rows.slice(start, start + ROWS));
  return all;
}
