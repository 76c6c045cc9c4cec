/** @graph own */

import { type Driver, Neo4jError } from 'neo4j-driver-lite';
import { framed } from '../../src/graph/frame';
import { type ReadOptions, read } from '../../src/graph/read';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver } from '../support/neo4j';

/** An error as the driver makes it. */
function failure(code: string): Neo4jError {
  return new Neo4jError('no', code, '50N42', 'no');
}

describe('reading the graph', () => {
  let driver: Driver;
  let options: ReadOptions;
  beforeAll(async () => {
    driver = testDriver();
    options = { driver, database: 'neo4j' };
    await emptyDatabase(driver);
    await driver.executeQuery("CREATE (:ParleyGraph {key: 'graph', version: 'v0'})");
  });
  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
  });

  test('refuses to write, whatever the statement says', async () => {
    const write = { cypher: `CREATE (:Intruder) WITH 1 AS one ${framed('{}')}`, parameters: {} };
    await expect(read(options, write, { operation: 'write' })).rejects.toThrow(/[Ww]rit/);
    const { records } = await driver.executeQuery('MATCH (n:Intruder) RETURN count(n) AS count');
    expect(records[0]?.get('count')).toBe(0);
  });

  test('tells Neo4j who asks, for which operation, with which deadline', async () => {
    const nothing = { cypher: framed('{}'), parameters: {} };
    const seen: unknown[] = [];
    const spied = {
      session: (config: object) => {
        seen.push(config);
        const session = driver.session(config);
        const run = session.run.bind(session);
        session.run = (text: never, parameters: never, transaction: never) => {
          seen.push(transaction);
          return run(text, parameters, transaction);
        };
        return session;
      },
    } as unknown as Driver;
    await read({ driver: spied, database: 'neo4j', deadline: 1234 }, nothing, { operation: 'Who', requestId: 'r1' });
    expect(seen).toEqual([
      { database: 'neo4j', defaultAccessMode: 'READ' },
      { timeout: expect.any(Number), metadata: { app: 'parley', operation: 'Who', requestId: 'r1' } },
    ]);
    expect((seen[1] as { timeout: number }).timeout).toBeLessThanOrEqual(1234);
  });

  test('ends at the deadline', async () => {
    const count = 'COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b }';
    const slow = { cypher: framed(`{count: ${count}}`), parameters: {} };
    const began = Date.now();
    await expect(read({ ...options, deadline: 300 }, slow, { operation: 'slow' })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test('ends when nobody waits any more', async () => {
    const count = 'COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b }';
    const slow = { cypher: framed(`{count: ${count}}`), parameters: {} };
    const leaving = new AbortController();
    const asked = read({ ...options, signal: leaving.signal }, slow, { operation: 'left' });
    setTimeout(() => leaving.abort(), 300);
    await expect(asked).rejects.toMatchObject({ code: 'CLIENT_LEFT' });
  });

  test('asks again what passes, and not what does not', async () => {
    const failing = (code: string, times: number) => {
      let left = times;
      return {
        session: (config: object) => {
          const session = driver.session(config);
          if (left-- > 0) session.run = () => Promise.reject(failure(code)) as never;
          return session;
        },
      } as unknown as Driver;
    };
    const statement = { cypher: framed('{n: 1}'), parameters: {} };
    const passing = failing('Neo.TransientError.Transaction.DeadlockDetected', 2);
    await expect(read({ driver: passing, database: 'neo4j' }, statement, { operation: 'again' })).resolves.toEqual({
      n: 1,
    });
    const staying = failing('Neo.ClientError.Statement.SyntaxError', 1);
    await expect(read({ driver: staying, database: 'neo4j' }, statement, { operation: 'once' })).rejects.toBeInstanceOf(
      Neo4jError,
    );
    const lasting = failing('ServiceUnavailable', 1000);
    await expect(
      read({ driver: lasting, database: 'neo4j', deadline: 200 }, statement, { operation: 'gone' }),
    ).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  test('never gives an answer that is half old and half new, though Neo4j would', async () => {
    await driver.executeQuery('UNWIND range(1, 20000) AS i CREATE (:Mark {i: i, value: 0})');
    const values = 'COLLECT { MATCH (m:Mark) RETURN DISTINCT m.value }';
    const cypher = framed(`{values: ${values}}`);
    const announce = (time: number) =>
      driver.executeQuery("MERGE (c:ParleyGraph {key: 'commit'}) SET c.until = timestamp() + $time", { time });
    let writing = true;
    const writer = (async () => {
      for (let value = 1; writing; value++) {
        const session = driver.session();
        const tx = session.beginTransaction();
        await tx.run(
          "MATCH (m:Mark) SET m.value = $value WITH count(*) AS n MATCH (g:ParleyGraph {key: 'graph'}) SET g.version = 'v' + toString($value)",
          { value },
        );
        await announce(15_000);
        await tx.commit();
        await announce(0);
        await session.close();
      }
    })();
    const count = { answers: 0, mixed: 0 };
    const enough = Date.now() + effort(2_000);
    const until = Date.now() + effort(20_000);
    const goesOn = () => Date.now() < (count.mixed > 0 && count.answers > 10 ? enough : until);
    const unchecked = async () => {
      while (goesOn()) {
        const session = driver.session({ defaultAccessMode: 'READ' });
        const row = (await session.run(cypher)).records[0]?.toObject();
        await session.close();
        if (row?.answer.values.length === 1) continue;
        count.mixed += 1;
      }
    };
    const checked = async () => {
      while (goesOn()) {
        const statement = { cypher, parameters: {} };
        const answer = await read({ ...options, deadline: 60_000 }, statement, { operation: 'marks' });
        expect(answer.values).toHaveLength(1);
        count.answers += 1;
      }
    };
    try {
      await Promise.all([unchecked(), unchecked(), checked()]);
    } finally {
      writing = false;
      await writer;
    }
    expect(count.mixed).toBeGreaterThan(0);
    expect(count.answers).toBeGreaterThan(10);
  });
});
