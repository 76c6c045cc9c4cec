#!/usr/bin/env node

// Compares the API with the one that was released last: what breaks a client's question must be told in CHANGELOG.md.

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const RELEASED = 'schema/released.graphql';
const CURRENT = 'schema/api.graphql';

/**
 * What breaks and is not told: a change is told where "Unreleased" names its place, `Type.field`, in backticks.
 *
 * @param {{ released: string, current: string, changelog: string }} texts two SDLs, and the changelog
 * @returns {Promise<{ path: string, message: string }[]>}
 */
async function untold({ released, current, changelog }) {
  const { CriticalityLevel, diff } = require('@graphql-inspector/core');
  const { buildSchema } = require('graphql');
  const changes = await diff(buildSchema(released), buildSchema(current));
  const unreleased = /^## \[Unreleased\]$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }))
    .filter(({ path }) => !unreleased.includes(`\`${path}\``));
}

async function main() {
  const read = (name) => readFileSync(join(root, name), 'utf8');
  const breaking = await untold({
    released: read(RELEASED),
    current: read(CURRENT),
    changelog: read('CHANGELOG.md'),
  });
  for (const { path, message } of breaking) console.error(`${CURRENT}: ${path}: ${message}`);
  if (breaking.length === 0) return;
  console.error(
    'This breaks questions that are asked. Undo it, or name each place in backticks in CHANGELOG.md, under "Unreleased".',
  );
  process.exitCode = 1;
}

module.exports = { untold };

if (require.main === module) void main();
