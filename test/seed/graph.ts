import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver-lite';

/** Properties that tell when something was written, not what it says. */
const WHEN = ['seededAt', 'locked', 'epoch', 'version', 'contentHash'];

/** Everything that stands in the database but the announcement of a commit by somebody who died, in lines: what differs between two graphs can be seen. */
export async function linesOf(driver: Driver, except: readonly string[] = WHEN): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n) WHERE n.key IS NULL OR n.key <> 'commit' RETURN n.slug AS a, labels(n) AS b, '' AS c, properties(n) AS d
     UNION ALL
     MATCH (n)-[r]->(m) RETURN n.slug AS a, [type(r)] AS b, m.slug AS c, properties(r) AS d`,
    {},
    { database: 'neo4j', routing: 'READ' },
  );
  return records
    .map((record) => {
      const props = Object.entries(record.get('d') as object)
        .filter(([name]) => !except.includes(name))
        .sort(([one], [other]) => (one < other ? -1 : 1));
      const labels = [...(record.get('b') as string[])].sort();
      return JSON.stringify([record.get('a'), labels, record.get('c'), props]);
    })
    .sort();
}

/** A hash of everything that stands in the database, its version too, but not when it was written. */
export async function fingerprint(driver: Driver): Promise<string> {
  const lines = await linesOf(driver, ['seededAt', 'locked']);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
