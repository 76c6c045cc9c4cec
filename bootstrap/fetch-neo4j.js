const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { run } = require('./children.js');
const { Failure } = require('./failure.js');
const { Step } = require('./progress.js');
const { processStart } = require('./lock.js');

const root = join(__dirname, '..');
const pom = join(root, 'neo4j', 'pom.xml');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** The version of Neo4j that neo4j/pom.xml names, unless NEO4J_VERSION names another. */
function neo4jVersion() {
  return process.env.NEO4J_VERSION || /<neo4j.version>(.*)<\/neo4j.version>/.exec(readFileSync(pom, 'utf8'))[1];
}

/** Where the jars of a version lie. */
function libDirectory(version = neo4jVersion()) {
  return join(root, '.neo4j', 'lib', version);
}

function lockFile(version) {
  return join(root, 'neo4j', `jars-${version}.txt`);
}

/** The jars of a version with their digests, if they were written down: `[{coordinates, sha256}]`. */
function lockedJars(version) {
  if (!existsSync(lockFile(version))) return undefined;
  const lines = readFileSync(lockFile(version), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [coordinates, sha256] = line.split(/\s+/);
      return { coordinates, sha256 };
    });
}

/** A digest of what decides which jars there are; a directory that bears another one is fetched again. */
function recipe(version) {
  const file = existsSync(lockFile(version)) ? lockFile(version) : pom;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Whether all jars of the version lie here already. */
function isFetched(version = neo4jVersion()) {
  try {
    return readFileSync(join(libDirectory(version), '.recipe'), 'utf8') === recipe(version);
  } catch {
    return false;
  }
}

/**
 * Fetches Neo4j with Maven into .neo4j/lib/<version>, unless it is there, and returns that directory. It appears
 * whole or not at all.
 */
async function fetchNeo4j(version = neo4jVersion()) {
  const target = libDirectory(version);
  if (isFetched(version)) return target;
  const locked = lockedJars(version);
  const step = new Step(`Fetching Neo4j ${version} with Maven`);
  const work = join(root, '.neo4j', `fetch.${process.pid}`);
  const jars = join(work, 'jars');
  try {
    removeLeftOvers();
    mkdirSync(jars, { recursive: true });
    let files = 0;
    const onLine = (line) => {
      if (line.includes('Downloaded from ')) step.update(`${++files} files`);
    };
    const args = locked ? reactor(work, jars, locked) : resolve(jars, version);
    const { code, output } = await run('mvn', ['--batch-mode', '--define', 'style.color=never', ...args], {
      onLine,
      // It runs once and shortly; npm needs the processor meanwhile.
      env: { MAVEN_OPTS: `${process.env.MAVEN_OPTS ?? ''} -XX:TieredStopAtLevel=1`.trim() },
    });
    if (code !== 0) throw mavenFailure(output);
    if (locked) verify(jars, locked);
    writeFileSync(join(jars, '.recipe'), recipe(version));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(join(root, '.neo4j', 'lib'), { recursive: true });
    renameSync(jars, target);
    step.done(`${readdirSync(target).length - 1} jars`);
    return target;
  } catch (error) {
    step.fail();
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Lets Maven find out the jars from pom.xml: hundreds of small files, asked for one after another. */
function resolve(jars, version) {
  const properties = [`-DoutputDirectory=${jars}`, `-Dneo4j.version=${version}`, '-DincludeScope=runtime'];
  return ['--file', pom, ...properties, `${plugin}:copy-dependencies`];
}

/**
 * The jars are known, so only they are asked for, by several modules at once: Maven parallelises modules, not the
 * files of one. Takes half the time where the network is slow to answer.
 */
function reactor(work, jars, locked) {
  const modules = 8;
  const [groupId, artifactId, version] = plugin.split(':');
  const head =
    '<modelVersion>4.0.0</modelVersion><groupId>parley</groupId><version>1</version><packaging>pom</packaging>';
  const item = ({ coordinates }) => {
    const [group, artifact, jarVersion, classifier] = coordinates.split(':');
    return `<artifactItem><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${jarVersion}</version>${
      classifier ? `<classifier>${classifier}</classifier>` : ''
    }</artifactItem>`;
  };
  const names = Array.from({ length: modules }, (_, index) => `jars${index}`);
  for (const [index, name] of names.entries()) {
    const items = locked.filter((_, position) => position % modules === index).map(item);
    mkdirSync(join(work, name));
    writeFileSync(
      join(work, name, 'pom.xml'),
      `<project>${head}<artifactId>${name}</artifactId><build><plugins><plugin><groupId>${groupId}</groupId>
      <artifactId>${artifactId}</artifactId><version>${version}</version><executions><execution><phase>validate</phase>
      <goals><goal>copy</goal></goals><configuration><outputDirectory>${jars}</outputDirectory>
      <artifactItems>${items.join('')}</artifactItems></configuration></execution></executions></plugin></plugins></build>
      </project>`,
    );
  }
  const list = names.map((name) => `<module>${name}</module>`).join('');
  writeFileSync(
    join(work, 'pom.xml'),
    `<project>${head}<artifactId>neo4j-jars</artifactId><modules>${list}</modules></project>`,
  );
  return ['--file', join(work, 'pom.xml'), '--threads', String(modules), 'validate'];
}

/** The name that Maven gives to the file of a jar. */
function jarName(coordinates) {
  const [, artifact, version, classifier] = coordinates.split(':');
  return `${artifact}-${version}${classifier ? `-${classifier}` : ''}.jar`;
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function verify(jars, locked) {
  const wrong = locked.find(
    ({ coordinates, sha256: expected }) => sha256(join(jars, jarName(coordinates))) !== expected,
  );
  if (!wrong) return;
  throw new Failure(
    'FETCH_FAILED',
    `${wrong.coordinates} as Maven delivered it is not the file that neo4j/ names`,
    'Delete it from the local Maven repository and try again.',
  );
}

function mavenFailure(output) {
  const why = output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? output.trim().split('\n').at(-1);
  const brief = why.replace('[ERROR] ', '').replace(/: .*?(?=Could not transfer|Unknown host|Connection)/, ': ');
  return new Failure(
    'FETCH_FAILED',
    `Maven could not fetch Neo4j (${brief.slice(0, 300)})`,
    'Check the network and the Maven settings, or set NEO4J_URI to a Neo4j that runs elsewhere.',
  );
}

/** A fetch that was killed leaves its directory. */
function removeLeftOvers() {
  for (const name of existsSync(join(root, '.neo4j')) ? readdirSync(join(root, '.neo4j')) : []) {
    const pid = /^fetch\.(\d+)$/.exec(name)?.[1];
    if (pid && !processStart(pid)) rmSync(join(root, '.neo4j', name), { recursive: true, force: true });
  }
}

module.exports = { fetchNeo4j, isFetched, libDirectory, neo4jVersion, lockFile, resolve, jarName, sha256, plugin, pom };
