#!/usr/bin/env node

// Builds, then writes again what follows from schema/model.

const { join } = require('node:path');
const { printFailure } = require('../bootstrap/failure.js');
const { buildService, installPackages } = require('../bootstrap/install.js');

async function main() {
  try {
    await installPackages();
    // The page does not compile before its operations are written.
    await buildService();
  } catch (error) {
    printFailure(error);
    process.exit(1);
  }
  const written = require('../dist/generate.js').generate(join(__dirname, '..', 'schema'));
  console.log(written.length === 0 ? 'Nothing has changed.' : `Written: ${written.join(', ')}`);
}

main();
