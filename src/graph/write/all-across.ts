import type { ManagedTransaction } from 'neo4j-driver-lite';
import { refreshAcross, topicsAcross } from './across';
import { SHARED_TYPES } from './shared-types';
import type { Target } from './store';

/** How many things are looked through for topics in one go. */
const PAGE = 20_000;

/** Finds all that there is to find across articles, in a graph into which articles were written past `writeArticle`. */
export async function refreshAllAcross({ driver, database }: Target): Promise<void> {
  const session = driver.session({ database });
  try {
    for (let after: string | null = ''; after !== null; ) {
      const read = (tx: ManagedTransaction) => topicsAcross(tx, after as string, SHARED_TYPES, PAGE);
      const { last, topics } = await session.executeRead(read);
      if (topics.length > 0) await session.executeWrite((tx) => refreshAcross(tx, topics));
      after = last;
    }
  } finally {
    await session.close();
  }
}
