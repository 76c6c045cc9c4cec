const { accessSync, constants, existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const OTHERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium of this machine: that of CHROMIUM_PATH, else the first on the PATH, else where installers lay one;
 * without one it says what to do.
 */
function findChromium(env = process.env, installed = [...OTHERS, playwrightsOwn()]) {
  const told = env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`CHROMIUM_PATH is ${told}, and nothing is there. Set it to a Chromium or Chrome, or unset it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...installed].find(runs);
  if (found) return found;
  throw new Error(
    'The page is looked at in a real Chromium, and none was found. Install one (on Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH to one.',
  );
}

function playwrightsOwn() {
  return require('playwright-core').chromium.executablePath();
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { findChromium };
