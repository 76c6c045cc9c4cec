/** @graph shared */

import neo4j from 'neo4j-driver-lite';
import { testDriver } from './neo4j';

const driver = testDriver();
afterAll(() => driver.close());

test('who shares the graph of the tests cannot write to it, whichever way', async () => {
  const write = 'CREATE (:Intruder)';
  const refused = { code: 'Neo.ClientError.Statement.AccessMode' };
  await expect(driver.executeQuery(write)).rejects.toMatchObject(refused);
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  await expect(session.run(write)).rejects.toMatchObject(refused);
  await expect(session.executeWrite((tx) => tx.run(write))).rejects.toMatchObject(refused);
  await session.close();
});
