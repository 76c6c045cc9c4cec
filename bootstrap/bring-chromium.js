const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { run } = require('./children.js');
const { findChromium } = require('./chromium.js');
const { Step } = require('./progress.js');

const root = join(__dirname, '..');

/**
 * Sees that there is a Chromium for the tests of the page. Where none is found, Debian's is installed by root, and else
 * Playwright's is fetched into the cache of whoever asks. Where neither can be had, what to do is said, and nothing is
 * thrown: the tests that need no browser run all the same.
 */
async function bringChromium(find = findChromium) {
  if (isThere(find)) return;
  const step = new Step('Bringing a Chromium for the tests of the page');
  for (const way of ways()) {
    if (await succeeds(way)) {
      if (isThere(find)) return step.done();
    }
  }
  step.fail();
  try {
    find();
  } catch (error) {
    console.error(error.message);
  }
}

function isThere(find) {
  try {
    return Boolean(find());
  } catch {
    // Where CHROMIUM_PATH names one that is not there, whoever set it is told, and nothing is installed past him.
    return Boolean(process.env.CHROMIUM_PATH);
  }
}

/** The ways to a Chromium, each a list of commands to run one after another, the most fitting first. */
function ways() {
  const playwright = [
    [process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']],
  ];
  const debian = [
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
  ];
  return process.getuid?.() === 0 && isDebian() ? [debian, playwright] : [playwright];
}

/** Elsewhere, as on Ubuntu, the package of this name is another thing. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function succeeds(commands) {
  for (const [command, args] of commands) {
    const { code } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } }).catch(() => ({
      code: 1,
    }));
    if (code !== 0) return false;
  }
  return true;
}

module.exports = { bringChromium };
