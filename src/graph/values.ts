import neo4j, { type Integer, isInt } from 'neo4j-driver-lite';

/** What a value becomes on its way to Neo4j: whole numbers are integers there (as far as they are exact), others floats. */
export function toGraph(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toGraph);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toGraph(entry)]));
  }
  return value;
}

/** What a value from Neo4j becomes here: integers are numbers (Parley's own are far below 2⁵³). */
export function fromGraph(value: unknown): unknown {
  if (isInt(value)) return (value as Integer).toNumber();
  if (Array.isArray(value)) return value.map(fromGraph);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fromGraph(entry)]));
  }
  return value;
}
