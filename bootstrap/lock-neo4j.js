#!/usr/bin/env node

// For maintainers: writes neo4j/jars-<version>.txt, all jars that neo4j/pom.xml comes to, each with its digest.
//   node bootstrap/lock-neo4j.js            (NEO4J_VERSION=… for another version)

const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { run } = require('./children.js');
const { jarName, lockFile, neo4jVersion, plugin, pom, resolve, sha256 } = require('./fetch-neo4j.js');

async function main() {
  const version = neo4jVersion();
  const work = mkdtempSync(join(tmpdir(), 'parley-jars-'));
  const list = join(work, 'list.txt');
  const mvn = [
    '--batch-mode',
    '--no-transfer-progress',
    `-DoutputFile=${list}`,
    ...resolve(join(work, 'jars'), version),
  ];
  const { code, output } = await run('mvn', [...mvn, `${plugin}:list`]);
  if (code !== 0) throw new Error(output);
  const jars = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(' ')[0].split(':'))
    .filter((parts) => parts.length >= 5 && parts[2] === 'jar')
    .map((parts) =>
      (parts.length === 6 ? [parts[0], parts[1], parts[4], parts[3]] : [parts[0], parts[1], parts[3]]).join(':'),
    )
    .sort();
  const lines = jars.map((coordinates) => `${coordinates} ${sha256(join(work, 'jars', jarName(coordinates)))}`);
  const head = `# Neo4j ${version} with its Browser: all jars and their SHA-256, written by bootstrap/lock-neo4j.js from ${pom.split('/').slice(-2).join('/')}`;
  writeFileSync(lockFile(version), `${[head, ...lines].join('\n')}\n`);
  rmSync(work, { recursive: true });
  console.log(`${lockFile(version)}: ${jars.length} jars`);
}

main();
