interface Page {
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: readonly unknown[];
}

/**
 * Asks a question again until each of its lists is whole: where the list `claims` goes on, with the cursor as the
 * variable `claimsAfter`. The lists of the answer have all their nodes.
 *
 * @example const { claims } = await wholeLists((after) => ask(QUERY, { article, ...after }));
 */
export async function wholeLists<T extends object>(ask: (after: Record<string, string>) => Promise<T>): Promise<T> {
  const first = await ask({});
  const whole = { ...first } as Record<string, unknown>;
  let last: object = first;
  const going = () =>
    Object.entries(last as Record<string, Page | null>).flatMap(([name, page]) =>
      page?.pageInfo?.hasNextPage && page.pageInfo.endCursor ? [[name, page.pageInfo.endCursor] as const] : [],
    );
  // A list that has ended is given again from its beginning, where another goes on: that is left out.
  let open = going();
  while (open.length > 0) {
    last = await ask(Object.fromEntries(open.map(([name, cursor]) => [`${name}After`, cursor])));
    const names = new Set(open.map(([name]) => name));
    for (const name of names) {
      const before = whole[name] as Page;
      const next = (last as Record<string, Page>)[name];
      whole[name] = { ...before, ...next, nodes: [...(before.nodes ?? []), ...(next?.nodes ?? [])] };
    }
    open = going().filter(([name]) => names.has(name));
  }
  return whole as T;
}
