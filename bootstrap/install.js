const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { run } = require('./children.js');
const { Failure } = require('./failure.js');
const { Step } = require('./progress.js');

const root = join(__dirname, '..');

/** What npm's own record says is installed. */
function installedPackages() {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
  } catch {
    // Nothing installed yet, or an installation that did not end.
    return {};
  }
}

/** Which of the locked packages are missing or of another version. */
function stalePackages({ dev }) {
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = installedPackages();
  return Object.entries(locked).filter(
    ([path, { version, optional, devOptional, dev: onlyDev }]) =>
      path !== '' && !optional && !devOptional && (dev || !onlyDev) && installed[path]?.version !== version,
  );
}

/** Another one wherever something else is locked, or installed; to read both records takes longer than to ask for it. */
function installation() {
  const records = ['package-lock.json', join('node_modules', '.package-lock.json')];
  return records.every((path) => existsSync(join(root, path))) ? statDigest(records) : '';
}

/** Installs what is missing or stale of the packages: those that run Parley, with `dev` also those that test it. */
async function installPackages({ dev = false } = {}) {
  const seen = join(root, 'node_modules', dev ? '.parley-dev' : '.parley');
  if (textOf(seen) === installation()) return;
  const stale = stalePackages({ dev });
  if (stale.length === 0) {
    remember(seen, installation());
    return;
  }
  const step = new Step(dev ? 'Installing packages, those of the tests too' : 'Installing packages');
  step.update(`${stale.length} to fetch`);
  // `npm ci` begins by deleting, and something may be running on what is there: top it up instead.
  const how = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  // Nor is what tests Parley taken away where it is.
  const tested = dev || Object.values(installedPackages()).some((one) => one.dev);
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', tested ? '--include=dev' : '--omit=dev'];
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...first] = npm;
  const { code, output } = await run(command, [...first, ...how, ...flags], { cwd: root }).catch((error) => ({
    code: error.code,
    output: error.message,
  }));
  if (code !== 0) {
    step.fail();
    const why = output.split('\n').filter((line) => line.startsWith('npm error') && !/log of this run/.test(line));
    throw new Failure(
      'INSTALL_FAILED',
      `npm could not install the packages (${(why[1] ?? why[0] ?? output).replace(/^npm error /, '').trim() || code})`,
      'Check the network, and run `npm ci` to see all that it says.',
    );
  }
  step.done(`${stale.length} packages`);
}

/** All that a build reads: the files, and what is in the folders. */
function sourcesIn(files, folders) {
  const inside = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
      .sort(),
  );
  return ['package-lock.json', ...files, ...inside];
}

/** A digest of what is in some files. */
function contentDigest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/** A digest of when some files were written, and how large they are: quick, and another wherever one is another. */
function statDigest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, ctimeMs, size, ino } = statSync(join(root, path));
    hash.update(`${path}\0${mtimeMs} ${ctimeMs} ${size} ${ino}\0`);
  }
  return hash.digest('hex');
}

/** Builds dist/, dist-web/ and dist-graphiql/, where the sources are not those of the last build. */
async function build() {
  const built = await Promise.allSettled([buildService(), buildPage(), buildGraphiql()]);
  const failed = built.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function buildService() {
  return buildInto('dist', {
    title: 'Building',
    sources: sourcesIn(['tsconfig.json', 'tsconfig.build.json'], ['src', 'schema/model']),
    command: (into) => [
      join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
      ...['-p', 'tsconfig.build.json', '--outDir', into],
    ],
    after: (into) => [join(into, 'model', 'documents.js')],
  });
}

async function buildPage() {
  return buildInto('dist-web', {
    title: 'Building the page',
    // The brief is drawn by the same code on the command line and on the page.
    sources: sourcesIn([], ['web', join('src', 'brief')]),
    command: (into) => [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      ...['build', 'web', '--outDir', into, '--logLevel', 'warn'],
    ],
  });
}

function buildGraphiql() {
  return buildInto('dist-graphiql', {
    title: 'Building GraphiQL',
    // It asks for a token as the page does.
    sources: sourcesIn(['web/src/data/token.ts', 'web/src/styles/token.css'], ['graphiql', 'docs/questions']),
    command: (into) => [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      ...['build', 'graphiql', '--outDir', into, '--logLevel', 'error'],
    ],
  });
}

/** What is in a file; undefined where there is none. */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Notes what would take long to find out again, where one may write. */
function remember(path, text) {
  try {
    writeFileSync(path, text);
  } catch {
    // Who may not write finds it out each time.
  }
}

async function buildInto(folder, { title, sources, command, after }) {
  const [stamp, seen] = [join(root, folder, '.sources'), join(root, folder, '.seen')];
  const now = statDigest(sources);
  if (existsSync(stamp) && textOf(seen) === now) return;
  const digest = contentDigest(sources);
  if (textOf(stamp) === digest) return remember(seen, now);
  const step = new Step(title);
  // Built aside and then moved: what runs from the folder never sees half of it.
  const fresh = join(root, `${folder}.${process.pid}`);
  let { code, output } = await run(process.execPath, command(fresh), { cwd: root });
  if (code === 0 && after) ({ code, output } = await run(process.execPath, after(fresh), { cwd: root }));
  if (code !== 0) {
    step.fail();
    rmSync(fresh, { recursive: true, force: true });
    throw new Failure('BUILD_FAILED', `The sources do not compile:\n${output}\n`, 'Put right what the compiler says.');
  }
  writeFileSync(join(fresh, '.sources'), digest);
  writeFileSync(join(fresh, '.seen'), now);
  rmSync(join(root, folder), { recursive: true, force: true });
  renameSync(fresh, join(root, folder));
  step.done();
}

module.exports = { root, installPackages, build, buildPage, buildService, stalePackages };
