/** @graph shared */

import { testNeo4j } from '../support/neo4j';
import { startParley, until } from '../support/parley';
import { freePort } from '../support/ports';

const { uri, password } = testNeo4j();

/** Starts a service, and ends it after the work, which can see whether it has asked its own questions. */
async function served(warmUp: string, work: (askedAhead: () => Promise<boolean>) => Promise<void>): Promise<void> {
  const port = await freePort();
  const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: String(port), PARLEY_WARM_UP: warmUp };
  const parley = startParley(['serve'], env);
  await until('ready', () => parley.output().includes('Parley is ready'));
  await work(async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return metrics.includes('parley_operation_seconds_count{operation="Ahead"}');
  });
  parley.child.kill('SIGTERM');
  expect((await parley.ended).code).toBe(0);
}

test('a service that is ready asks what the page will ask, and ends at once when it is told to meanwhile', async () => {
  await served('yes', (askedAhead) => until('asked ahead', askedAhead));
});

test('it asks nothing by itself where it is told not to', async () => {
  await served('no', async (askedAhead) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await askedAhead()).toBe(false);
  });
});
