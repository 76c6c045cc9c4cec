const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, realpathSync } = require('node:fs');
const { delimiter, dirname, join } = require('node:path');
const { Failure } = require('./failure.js');
const { neo4jVersion } = require('./fetch-neo4j.js');

const NODE = [20, 19];

/** Throws unless this Node.js is new enough. */
function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new Failure(
    'NODE_TOO_OLD',
    `Parley needs Node.js ${NODE.join('.')} or newer, and this is ${version}`,
    'Install a newer one from nodejs.org.',
  );
}

/** Where systems keep their Javas, and the way from there to the folder of each. */
const JAVAS = [
  ['/usr/lib/jvm', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
];

/**
 * Finds a Java that this version of Neo4j runs on: `{command, version}`. It is that of JAVA_HOME, else the one on the
 * PATH, else, where that is too old, one that lies where systems keep them.
 */
function findJava(neo4j = neo4jVersion()) {
  const minimum = Number.parseInt(neo4j, 10) < 2025 ? 17 : 21;
  const home = process.env.JAVA_HOME;
  const command = home ? join(home, 'bin', 'java') : 'java';
  if (home && !existsSync(command)) {
    throw new Failure(
      'JAVA_MISSING',
      `JAVA_HOME is ${home}, and there is no bin/java in it`,
      `Set JAVA_HOME to a Java ${minimum} or newer, or unset it.`,
    );
  }
  const version = releaseOf(command) ?? askedOf(command);
  if (version === undefined) {
    throw new Failure(
      'JAVA_MISSING',
      'No Java was found, and Neo4j runs on it',
      `Install Java ${minimum} or newer (on Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME, or set NEO4J_URI to a Neo4j that runs elsewhere.`,
    );
  }
  if (version < minimum) {
    const newer = home ? undefined : installedJava(minimum);
    if (newer) return newer;
    throw new Failure(
      'JAVA_TOO_OLD',
      `Neo4j needs Java ${minimum} or newer, and ${home ? 'that of JAVA_HOME' : 'the one on the PATH'} is ${version || 'unknown'}`,
      `Install a newer one, or set JAVA_HOME to it.`,
    );
  }
  return { command, version };
}

/** The oldest of the Javas beside the one on the PATH that is new enough. */
function installedJava(minimum) {
  return JAVAS.filter(([folder]) => existsSync(folder))
    .flatMap(([folder, inside]) =>
      readdirSync(folder).map((name) => {
        const command = join(folder, name, inside, 'bin', 'java');
        return { command, version: releaseOf(command) ?? 0 };
      }),
    )
    .filter(({ version }) => version >= minimum)
    .sort((one, other) => one.version - other.version)[0];
}

const major = ([, first, second]) => Number(first === '1' ? second : first);

/** The version of a Java as the file beside it tells, for to ask it takes a third of a second; undefined without one. */
function releaseOf(command) {
  const folders = command === 'java' ? (process.env.PATH ?? '').split(delimiter) : [dirname(command)];
  const path = folders.map((folder) => join(folder, 'java')).find((file) => existsSync(file));
  if (!path) return undefined;
  try {
    const release = readFileSync(join(dirname(realpathSync(path)), '..', 'release'), 'utf8');
    const found = /^JAVA_VERSION="(\d+)(?:\.(\d+))?/m.exec(release);
    return found ? major(found) : undefined;
  } catch {
    return undefined;
  }
}

/** The version of a Java as it says itself: 0 where it is not understood, undefined where it does not run. */
function askedOf(command) {
  const run = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (run.error || run.status !== 0) return undefined;
  const found = /version "(\d+)(?:\.(\d+))?/.exec(run.stderr + run.stdout);
  return found ? major(found) : 0;
}

/** Throws unless Maven answers. */
function checkMaven() {
  const run = spawnSync('mvn', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (!run.error && run.status === 0) return;
  throw new Failure(
    'MAVEN_MISSING',
    'No Maven was found, and Neo4j is fetched with it',
    'Install it (on Debian: apt-get install maven), or set NEO4J_URI to a Neo4j that runs elsewhere.',
  );
}

module.exports = { checkNode, findJava, checkMaven };
