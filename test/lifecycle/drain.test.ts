/** @graph shared */

import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { testDriver, testNeo4j } from '../support/neo4j';
import { startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seededGraph } from '../support/seeded';

const neo4j = testNeo4j();

beforeAll(async () => {
  const driver = testDriver();
  await seededGraph();
  await driver.close();
});

interface Answer {
  status: number | undefined;
  whole: boolean;
  last: boolean;
}

/** One request over a connection that is kept; an answer that breaks off is an error. */
function ask(port: number, agent: Agent): Promise<Answer> {
  const body = JSON.stringify({
    query: 'query Drained { claims(first: 50) { nodes { slug speaker { slug } } } }',
  });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const whole = JSON.parse(text).data?.claims.nodes.length === 50;
        resolve({ status: answer.statusCode, whole, last: answer.headers.connection === 'close' });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('Ctrl-C under load: every request that was sent is answered whole, and each connection is told that it was the last', async () => {
  const port = await freePort();
  const parley = startParley(['serve'], {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: neo4j.password },
    ...{ PORT: String(port), PARLEY_CACHE_MB: '0' },
  });
  await until('ready', () => parley.output().includes('Parley is ready'));
  // Neo4j plans the question.
  await until('an answer', async () => (await ask(port, new Agent())).whole);
  const answers: Answer[] = [];
  const clients = Array.from({ length: 12 }, async (_, client) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const answer = await ask(port, agent);
      answers.push(answer);
      if (answer.last) break;
      // Some ask at once again, and some take their time.
      await sleep((client % 5) * 20);
    }
    agent.destroy();
  });
  await until('it is under load', () => answers.length > 40);
  const before = answers.length;
  parley.child.kill('SIGINT');
  const signalled = Date.now();
  await Promise.all(clients);
  expect((await parley.ended).code).toBe(0);
  expect(Date.now() - signalled).toBeLessThan(15_000);
  expect(answers.filter(({ status, whole }) => status !== 200 || !whole)).toEqual([]);
  expect(answers.length).toBeGreaterThan(before);
  expect(answers.filter(({ last }) => last)).toHaveLength(12);
}, 120_000);
