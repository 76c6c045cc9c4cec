import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionError } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { freePort } from '../support/ports';

test('a Neo4j that does not start in time is told, and ended', async () => {
  const home = mkdtempSync(join(tmpdir(), 'parley-slow-'));
  const local = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort(), patience: 1 });
  try {
    await expect(local.start()).rejects.toMatchObject({ code: 'NEO4J_START_FAILED' });
    expect(await local.running()).toBeUndefined();
  } finally {
    await local.stop();
    rmSync(home, { recursive: true, force: true });
  }
});

test('what else a Neo4j answers is told in its first line', () => {
  const cause = Object.assign(new Error('out of memory\nat some place'), {
    code: 'Neo.TransientError.General.OutOfMemoryError',
  });
  const { code, message } = connectionError(cause, { uri: 'bolt://h', username: 'u', password: 'p' }, 'neo4j');
  expect({ code, message }).toEqual({ code: 'NEO4J_FAILED', message: 'bolt://h answered: out of memory' });
});
