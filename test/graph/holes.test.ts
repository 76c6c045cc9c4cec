/** @graph own */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is linted in a test are programs

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { read } from '../../src/graph/read';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const driver = testDriver();
const src = join(__dirname, '../../src');

beforeAll(() => seededGraph());
afterAll(() => driver.close());

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ name: relative(src, join(src, file)), text: readFileSync(join(src, file), 'utf8') }));

describe('how Cypher comes to be', () => {
  test('nowhere but in the folder of the graph', () => {
    // What the model says of a field's pattern is text from schema/model/, made before anybody asks.
    const elsewhere = files.filter(({ name }) => !/^(graph|model\/api)\//.test(name));
    expect(elsewhere.length).toBeGreaterThan(100);
    const writing = elsewhere.filter(({ text }) =>
      /\b(MATCH|MERGE|UNWIND|DETACH DELETE|RETURN) [({a-z$]|executeQuery\(|\.session\(/.test(text),
    );
    expect(writing.map(({ name }) => name)).toEqual([]);
  });

  test('a question is asked in one place, with its values as parameters', () => {
    const asking = files
      .filter(({ text }) => /session\.run\(|tx\.run\(|executeQuery\(/.test(text))
      .map(({ name }) => name);
    expect(asking.sort()).toEqual([
      'graph/driver.ts',
      'graph/read.ts',
      'graph/version.ts',
      'graph/write/apply.ts',
      'graph/write/bring.ts',
      'graph/write/rows-of.ts',
      'graph/write/store.ts',
    ]);
  });

  test('what writes is joined of nothing', () => {
    const writers = files.filter(({ name }) => name.startsWith('graph/write/'));
    const joined = writers.flatMap(({ name, text }) =>
      [...text.matchAll(/`[^`]*`/g)]
        .filter(([literal]) => /\b(MATCH|MERGE|CREATE|UNWIND|DELETE|SET)\b/.test(literal) && literal.includes('${'))
        .map(() => name),
    );
    expect(writers.length).toBeGreaterThan(3);
    expect(joined).toEqual([]);
  });
});

describe('the lint rule of the folder of the graph', () => {
  const root = join(__dirname, '../..');
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const lint = (...args: string[]) => {
    const { stdout, stderr } = spawnSync(biome, ['lint', '--max-diagnostics=200', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  test('finds what is joined to a statement, and leaves alone what is not', () => {
    const dir = mkdtempSync(join(tmpdir(), 'parley-lint-'));
    const rule = join(root, 'lint', 'cypher.grit');
    writeFileSync(join(dir, 'biome.json'), JSON.stringify({ root: true, plugins: [rule] }));
    const texts = {
      argument: 'export const f = (args: { slug: string }) => `MATCH (n {slug: "${args.slug}"}) RETURN n`;',
      condition: 'export const f = (n: { slug: string }) => `n.slug IN ["${n.slug}"]`;',
      nested: 'export const f = (g: (s: unknown) => string, props: object) => `UNWIND ${g(props)} AS row`;',
      lines: 'export const f = (args: { x: string }) => `\nMATCH (n)\nWHERE n.x = ${args.x}\n`;',
      joined: 'export const f = (name: string) => "MATCH (n) WHERE n.name = \'" + name + "\'";',
      label: 'export const f = (label: string) => `MATCH (n:${label}) RETURN n`;',
      parameter:
        'export const f = (s: { parameter(f: unknown): string }) => `LIMIT ${s.parameter((args: { n: number }) => args.n)}`;',
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(dir, `${name}.ts`), `${text}\n`);
    const found = lint(`--config-path=${dir}`, dir);
    rmSync(dir, { recursive: true });
    const files = [...found.matchAll(/(\w+)\.ts:\d+:\d+ plugin/g)].map(([, name]) => name);
    expect([...new Set(files)].sort()).toEqual(['argument', 'condition', 'joined', 'lines', 'nested']);
  });

  test('is in force there, and finds nothing', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    expect(overrides).toContainEqual(expect.objectContaining({ plugins: ['./lint/cypher.grit'] }));
    const found = lint('src/graph');
    expect(found).not.toMatch(/ plugin /);
    expect(found).toMatch(/Checked \d{2,} files/);
  });
});

describe('a read writes nothing, whatever its statement says', () => {
  const counts = async () => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS keys');
    return records[0]?.toObject();
  };

  test.each([
    ['CREATE (:Intruder) RETURN 1'],
    ["MERGE (:Intruder {slug: 'x'}) RETURN 1"],
    ['MATCH (n) SET n.intruder = 1 RETURN 1'],
    ['MATCH (n) REMOVE n.slug RETURN 1'],
    ['MATCH (n) DETACH DELETE n RETURN 1'],
    ['MATCH (n) FOREACH (x IN [1] | CREATE (:Intruder)) RETURN 1'],
    ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS RETURN 1'],
    ['MATCH (n) CALL (n) { SET n.intruder = 1 RETURN 1 AS one } RETURN one'],
    ["CALL db.createLabel('Intruder') RETURN 1"],
    ["CALL db.createProperty('intruder') RETURN 1"],
    ['CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() CREATE (:Intruder) RETURN 1'],
    ['CREATE INDEX intruder FOR (n:Intruder) ON (n.x)'],
    ['DROP INDEX entityText'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Intruder {line: line}) RETURN 1"],
  ])('%s', async (cypher) => {
    const before = await counts();
    const asked = read(
      { driver, database: 'neo4j', deadline: 5_000 },
      { cypher, parameters: {} },
      { operation: 'hole' },
    );
    await expect(asked).rejects.toThrow(/writ|read|schema|access mode|not allowed/i);
    expect(await counts()).toEqual(before);
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD name WHERE name IN ['intruder', 'entityText'] RETURN name",
    );
    expect(records.map((record) => record.get('name'))).toEqual(['entityText']);
  });
});
