import neo4j from 'neo4j-driver-lite';
import { ParleyError } from '../../errors';
import type { Arguments } from './statement';

/** The most that one page gives. */
export const LARGEST_PAGE = 100;

/** What a page gives where nobody says how much. */
export const USUAL_PAGE = 20;

/**
 * How many are asked for.
 *
 * @throws ParleyError BAD_ARGUMENT or LIMIT_PAGE
 */
export function readFirst(args: Arguments, field: string): number {
  const first = (args.first as number | null | undefined) ?? USUAL_PAGE;
  if (first < 0) {
    throw new ParleyError(
      'BAD_ARGUMENT',
      `"first" of "${field}" is ${first}`,
      `Give a number from 0 to ${LARGEST_PAGE}.`,
    );
  }
  if (first > LARGEST_PAGE) {
    throw new ParleyError(
      'LIMIT_PAGE',
      `"first" of "${field}" is ${first}, and a page has at most ${LARGEST_PAGE}`,
      'Ask for less, and go on with "after".',
    );
  }
  return first;
}

/** The same as an integer of Neo4j: a number of JavaScript would go over as a float, which LIMIT refuses. */
export function readLimit(args: Arguments, field: string, more: number): unknown {
  return neo4j.int(readFirst(args, field) + more);
}

/** How a connection is sorted. */
export interface Order {
  name: string;
  property: string;
  descending: boolean;
}

/** The order that is asked for, or else the first. */
export function readOrder(args: Arguments, orders: ReadonlyMap<string, string>): Order {
  const asked = args.orderBy as { field?: string; direction?: string } | null | undefined;
  const name = asked?.field ?? ([...orders.keys()][0] as string);
  return { name, property: orders.get(name) as string, descending: asked?.direction === 'DESC' };
}

/**
 * A cursor: the order, and the keys of the item in it, so that the next page begins there whatever was added or
 * removed meanwhile. It is opaque to the client.
 */
export function writeCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * One key of a cursor.
 *
 * @throws ParleyError BAD_CURSOR where the cursor is not one of this order
 */
export function readCursor(args: Arguments, field: string, order: string, length: number, index: number): unknown {
  const keys = parse(String(args.after));
  if (
    Array.isArray(keys) &&
    keys.length === length + 1 &&
    keys[0] === order &&
    keys.every((key) => typeof key === 'string')
  ) {
    return keys[index + 1];
  }
  throw new ParleyError(
    'BAD_CURSOR',
    `"after" of "${field}" is no cursor of this connection in the order ${order}`,
    'Take it from "pageInfo.endCursor" or an edge of the same connection, asked with the same "orderBy".',
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The condition under which an item comes after the cursor. Its first part alone serves an index; the second stands in
 * a CASE, since Neo4j makes of an OR over two properties a union of two indexes, which has no order.
 */
export function afterCondition(keys: readonly string[], values: readonly string[], descending: boolean): string {
  const sign = descending ? '<' : '>';
  if (keys.length === 1) return beyond(keys, values, sign, 0);
  return `${keys[0]} ${sign}= ${values[0]} AND CASE ${keys[0]} WHEN ${values[0]} THEN ${beyond(keys, values, sign, 1)} ELSE true END`;
}

/** The condition under which an item is at the cursor or before it. */
export function upToCondition(keys: readonly string[], values: readonly string[], descending: boolean): string {
  const [sign, other] = descending ? ['<', '>'] : ['>', '<'];
  const first = `${keys[0]} ${other}= ${values[0]}`;
  if (keys.length === 1) return first;
  return `${first} AND CASE ${keys[0]} WHEN ${values[0]} THEN NOT (${beyond(keys, values, sign as string, 1)}) ELSE true END`;
}

function beyond(keys: readonly string[], values: readonly string[], sign: string, index: number): string {
  const here = `${keys[index]} ${sign} ${values[index]}`;
  if (index === keys.length - 1) return here;
  return `${here} OR (${keys[index]} = ${values[index]} AND (${beyond(keys, values, sign, index + 1)}))`;
}
