import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
let place: string;

/** A file of a project that has nothing but Parley's bootstrap. */
function put(name: string, content: string, mode = 0o644): void {
  mkdirSync(join(place, name, '..'), { recursive: true });
  writeFileSync(join(place, name), content);
  chmodSync(join(place, name), mode);
}

/** Runs a line of script beside the bootstrap, and tells what it ended with. */
function ends(script: string, env: Record<string, string> = {}): string {
  const whole = `(async () => { ${script} })().catch(require('./bootstrap/failure.js').printFailure)`;
  const { stderr } = spawnSync(process.execPath, ['-e', whole], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return stderr;
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'parley-bootstrap-'));
  for (const folder of ['bootstrap', 'neo4j']) cpSync(join(root, folder), join(place, folder), { recursive: true });
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a Node.js that is too old', () => {
  expect(ends("require('./bootstrap/requirements.js').checkNode('20.18.1')")).toMatch(
    /^error: Parley needs Node.js 20.19 or newer, and this is 20.18.1\. .*\[NODE_TOO_OLD\]$/m,
  );
});

test('a Java that is too old', () => {
  const least = (process.env.NEO4J_VERSION ?? '5').startsWith('5') ? 17 : 21;
  put('bin/java', '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n', 0o755);
  expect(ends("require('./bootstrap/requirements.js').findJava()", { JAVA_HOME: place })).toMatch(
    new RegExp(`^error: Neo4j needs Java ${least} or newer, and that of JAVA_HOME is 11\\. .*\\[JAVA_TOO_OLD\\]$`, 'm'),
  );
});

test('packages that cannot be installed', () => {
  put('package.json', JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { fastify: '5.0.0' } }));
  const packages = { '': { name: 'x', version: '1.0.0' }, 'node_modules/other': { version: '1.0.0' } };
  put('package-lock.json', JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages }));
  expect(ends("await require('./bootstrap/install.js').installPackages()")).toMatch(
    /^error: npm could not install the packages \(.*\[INSTALL_FAILED\]$/m,
  );
});

test('sources that do not compile', () => {
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(root, name), join(place, name));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  for (const name of ['schema/model', 'web', 'graphiql', 'docs/questions'])
    cpSync(join(root, name), join(place, name), { recursive: true });
  put('src/wrong.ts', 'export const one: string = 1;\n');
  for (const page of ['web', 'graphiql']) put(`${page}/index.html`, '<title>Parley</title>\n');
  const said = ends("await require('./bootstrap/install.js').build()");
  expect(said).toMatch(/src\/wrong\.ts\(1,14\): error TS2322/);
  expect(said).toMatch(/\[BUILD_FAILED\]$/m);
});

test('a Neo4j that Maven cannot fetch', () => {
  cpSync(join(root, 'neo4j'), join(place, 'neo4j'), { recursive: true });
  put('bin/mvn', '#!/bin/sh\necho "[ERROR] Unknown host repo.maven.apache.org"\nexit 1\n', 0o755);
  const PATH = `${join(place, 'bin')}:${process.env.PATH}`;
  expect(ends("await require('./bootstrap/fetch-neo4j.js').fetchNeo4j()", { PATH })).toMatch(
    /^error: Maven could not fetch Neo4j \(Unknown host repo.maven.apache.org\)\. .*\[FETCH_FAILED\]$/m,
  );
});

test('a Chromium that cannot be brought: what to do is said, and the tests go on', () => {
  const tried = join(place, 'tried.txt');
  put('bin/apt-get', `#!/bin/sh\necho "apt-get $*" >> ${tried}\nexit 100\n`, 0o755);
  put(
    'node_modules/playwright-core/cli.js',
    `require('fs').appendFileSync('${tried}', process.argv.slice(2).join(' ')); process.exit(1)`,
  );
  put('node_modules/playwright-core/index.js', "exports.chromium = { executablePath: () => '/nowhere/chromium' }");
  const said = ends("await require('./bootstrap/bring-chromium.js').bringChromium(); console.error('on')", {
    PATH: join(place, 'bin'),
    CHROMIUM_PATH: '',
  });
  expect(readFileSync(tried, 'utf8')).toMatch(/install chromium$/);
  expect(said).toMatch(/none was found\. Install one .*, or set CHROMIUM_PATH to one\.\non\n$/);
});

test('a Chromium that is there is not brought, and one that is named is not replaced', () => {
  put('node_modules/playwright-core/index.js', "exports.chromium = { executablePath: () => '/nowhere/chromium' }");
  put('bin/chromium', '#!/bin/sh\n', 0o755);
  const script = "await require('./bootstrap/bring-chromium.js').bringChromium()";
  expect(ends(script, { PATH: join(place, 'bin'), CHROMIUM_PATH: '' })).toBe('');
  expect(ends(script, { PATH: '/nowhere', CHROMIUM_PATH: '/nowhere/chromium' })).toBe('');
});
