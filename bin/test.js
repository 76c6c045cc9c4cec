#!/usr/bin/env node

// Installs what the tests need, then runs Jest with the arguments given.

const { spawn } = require('node:child_process');
const { join } = require('node:path');
const { bringChromium } = require('../bootstrap/bring-chromium.js');
const { endChildrenOnSignal } = require('../bootstrap/children.js');
const { printFailure } = require('../bootstrap/failure.js');
const { fetchNeo4j, isFetched } = require('../bootstrap/fetch-neo4j.js');
const { build, installPackages, root } = require('../bootstrap/install.js');
const { lock } = require('../bootstrap/lock.js');
const { checkMaven, checkNode, findJava } = require('../bootstrap/requirements.js');

async function prepare() {
  checkNode();
  findJava();
  const release = await lock(join(root, '.neo4j', 'bootstrap.lock'));
  try {
    if (!isFetched()) checkMaven();
    const packages = installPackages({ dev: true }).then(() => Promise.all([build(), bringChromium()]));
    const tasks = [packages, fetchNeo4j()];
    const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    release();
  }
}

async function main() {
  const leaveSignals = endChildrenOnSignal();
  try {
    await prepare();
  } catch (error) {
    printFailure(error);
    process.exit(1);
  }
  leaveSignals();
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}

main();
