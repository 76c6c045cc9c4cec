import { ParleyError } from '../../errors';

/** The most that one page gives. */
export const LARGEST_PAGE = 100;

/** Where a page begins and how it is sorted. */
export interface Page {
  first: number;
  property: string;
  order: string;
  descending: boolean;
  after?: { key: string | number; tie: string };
}

/**
 * Reads the paging arguments of a connection.
 *
 * @param orders the orders that it offers: name → property; the first is the default
 * @throws ParleyError PAGE_TOO_LARGE, BAD_CURSOR or BAD_ARGUMENT
 */
export function readPage(args: Record<string, unknown>, orders: ReadonlyMap<string, string>, field: string): Page {
  const first = (args.first as number | null | undefined) ?? 20;
  if (first < 0)
    throw new ParleyError('BAD_ARGUMENT', `"first" of "${field}" is ${first}`, 'Give a number from 0 to 100.');
  if (first > LARGEST_PAGE) {
    throw new ParleyError(
      'PAGE_TOO_LARGE',
      `"first" of "${field}" is ${first}`,
      `Ask for at most ${LARGEST_PAGE}, and go on with "after".`,
    );
  }
  const asked = args.orderBy as { field?: string; direction?: string } | null | undefined;
  const order = asked?.field ?? ([...orders.keys()][0] as string);
  const page = { first, order, property: orders.get(order) as string, descending: asked?.direction === 'DESC' };
  if (args.after === undefined || args.after === null) return page;
  return { ...page, after: readCursor(String(args.after), page, field) };
}

/** A cursor: the order, and where in it an item stands. */
export function writeCursor(page: Pick<Page, 'order' | 'descending'>, key: unknown, tie: string): string {
  return Buffer.from(JSON.stringify([page.order, page.descending, key, tie])).toString('base64url');
}

function readCursor(
  cursor: string,
  page: Pick<Page, 'order' | 'descending'>,
  field: string,
): { key: string | number; tie: string } {
  try {
    const [order, descending, key, tie] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const known = typeof key === 'string' || typeof key === 'number';
    if (order === page.order && descending === page.descending && known && typeof tie === 'string') return { key, tie };
  } catch {
    // told below, like every other cursor that is not ours
  }
  throw new ParleyError(
    'BAD_CURSOR',
    `"after" of "${field}" is no cursor of this order`,
    'Take it from "pageInfo.endCursor" of the same connection, sorted the same way.',
  );
}

/** The condition under which an item comes after the cursor. */
export function afterCondition(page: Page, key: string, tie: string, add: (value: unknown) => string): string[] {
  if (!page.after) return [];
  const sign = page.descending ? '<' : '>';
  const k = add(page.after.key);
  const t = add(page.after.tie);
  // the first half alone serves the index
  return [`${key} ${sign}= ${k} AND (${key} ${sign} ${k} OR ${tie} ${sign} ${t})`];
}
