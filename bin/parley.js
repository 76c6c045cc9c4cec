#!/usr/bin/env node

// Makes the command line runnable from a bare clone, then becomes it: no dependencies may be used here.

const { join } = require('node:path');
const { endChildrenOnSignal } = require('../bootstrap/children.js');
const { printFailure } = require('../bootstrap/failure.js');
const { fetchNeo4j, isFetched } = require('../bootstrap/fetch-neo4j.js');
const { build, installPackages, root } = require('../bootstrap/install.js');
const { lock } = require('../bootstrap/lock.js');
const { checkMaven, checkNode, findJava } = require('../bootstrap/requirements.js');

async function prepare(args) {
  checkNode();
  try {
    process.loadEnvFile(join(root, '.env'));
  } catch {
    // There need not be one.
  }
  const release = await lock(join(root, '.neo4j', 'bootstrap.lock'), {
    onWait: (holder) => console.error(`… Process ${holder?.pid} is installing; waiting for it`),
  });
  try {
    const tasks = [installPackages().then(build)];
    if (needsNeo4j(args) && !isFetched()) {
      findJava();
      checkMaven();
      tasks.push(fetchNeo4j());
    }
    const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    release();
  }
}

/** Whether the command will start a Neo4j here; its jars are then fetched while npm installs. */
function needsNeo4j(args) {
  if (process.env.NEO4J_URI || args.includes('--help') || args.includes('-h')) return false;
  return ['up', 'serve'].includes(args[0]) || (args[0] === 'db' && args[1] === 'start');
}

async function main() {
  const args = process.argv.slice(2);
  const leaveSignals = endChildrenOnSignal();
  try {
    await prepare(args);
  } catch (error) {
    printFailure(error);
    process.exit(1);
  }
  leaveSignals();
  await require('../dist/cli.js').main(args);
}

main();
