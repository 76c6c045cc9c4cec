/** How much has come of all that is asked for page by page. */
export interface Progress {
  come: number;
  of: number;
}

/** Counts what comes of several lists; nothing is told before it is known how long all of them are. */
export function counting(tell: (progress: Progress) => void): () => (come: number, of: number) => void {
  const lists: (Progress | undefined)[] = [];
  return () => {
    const at = lists.push(undefined) - 1;
    return (come, of) => {
      lists[at] = { come, of };
      const known = lists.flatMap((list) => list ?? []);
      if (known.length < lists.length) return;
      const sum = (part: keyof Progress) => known.reduce((total, list) => total + list[part], 0);
      tell({ come: sum('come'), of: sum('of') });
    };
  };
}
