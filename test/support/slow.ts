import type { Driver } from 'neo4j-driver-lite';

type Run = (statement: string, parameters: object, transaction: object) => unknown;

/** A driver that asks something else, or later, than it is told; all that is not asked by `run` it does as ever. */
export function changedDriver(driver: Driver, change: (run: Run) => Run): Driver {
  return new Proxy(driver, {
    get: (target, name) => {
      if (name !== 'session') return Reflect.get(target, name, target);
      return (config: object) => {
        const session = target.session(config);
        session.run = change(session.run.bind(session) as Run) as never;
        return session;
      };
    },
  });
}

/** What Neo4j would count for hours. */
const ENDLESS = 'RETURN COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b } AS n';

/** A driver whose questions take longer than any deadline. */
export const endlessDriver = (driver: Driver): Driver =>
  changedDriver(driver, (run) => (_statement, _parameters, transaction) => run(ENDLESS, {}, transaction));

/** The operations that Neo4j is at for Parley, by their metadata. */
export async function operationsUnderWay(driver: Driver): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD metaData, status RETURN metaData',
    {},
    { database: 'neo4j' },
  );
  return records
    .map((record) => record.get('metaData') as { app?: string; operation?: string })
    .flatMap(({ app, operation }) => (app === 'parley' && operation !== undefined ? [operation] : []));
}
