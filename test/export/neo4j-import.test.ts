/** @graph shared */

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driver } from 'neo4j-driver-lite';
import { fetchNeo4j, findJava } from '../../bootstrap/index';
import { neo4jNodes, neo4jRelationships } from '../../src/export/csv/admin';
import { openExport } from '../../src/graph/export/open';
import { classPath } from '../../src/neo4j/class-path';
import { folder } from '../seed/tiny';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

test("neo4j-admin's own import takes the CSV, to the last property", async () => {
  const home = folder({ 'conf/neo4j.conf': '' });
  mkdirSync(join(home, 'data'));
  for (const format of [neo4jNodes, neo4jRelationships]) {
    let text = '';
    for await (const chunk of format.write(await openExport({ driver, database: 'neo4j' }, { of: 'all' })))
      text += chunk;
    writeFileSync(join(home, `${format.name}.csv`), text);
  }
  const { command } = findJava();
  const { stdout } = await promisify(execFile)(
    command,
    [
      ...['-Xmx1g', '-XX:TieredStopAtLevel=1', '--add-opens=java.base/java.nio=ALL-UNNAMED'],
      ...['-cp', classPath(await fetchNeo4j()), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'],
      ...[
        '--nodes=./neo4j-nodes.csv',
        '--relationships=./neo4j-relationships.csv',
        '--array-delimiter=U+001F',
        'neo4j',
      ],
    ],
    { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 1 << 24 },
  );
  const { records } = await driver.executeQuery(
    `MATCH (n:Entity) WITH count(n) AS nodes, sum(size(keys(n))) AS ofNodes
     MATCH (:Entity)-[r]->(:Entity) WITH nodes, ofNodes, count(r) AS relationships, sum(size(keys(r))) AS ofRelationships
     RETURN nodes, relationships, ofNodes + ofRelationships AS properties`,
    {},
    { database: 'neo4j' },
  );
  const { nodes, relationships, properties } = records[0]?.toObject() ?? {};
  expect(stdout).toMatch(
    new RegExp(`Imported:\\s+${nodes} nodes\\s+${relationships} relationships\\s+${properties} properties`),
  );
}, 180_000);
