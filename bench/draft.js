#!/usr/bin/env node

// How good a draft is: it is held against the finished seed of the same article, once with what seeds/shared knows and
// once with nothing known. `npm run bench:draft -- DIR [SLUG]`, DIR being the folder in which the text lies.

const { readdirSync, readFileSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');

const seeds = process.env.PARLEY_SEEDS ?? join(__dirname, '..', 'seeds');

const [texts = process.env.PARLEY_TEXTS, slug = firstSlug()] = process.argv.slice(2);
if (!texts || !slug) {
  console.error('Name the folder in which the text of an article with a seed lies: npm run bench:draft -- DIR [SLUG]');
  process.exit(1);
}

const { draftSeed } = require('../dist/draft/index.js');
const { readKnown } = require('../dist/draft/known.js');
const { measure } = require('./draft/measure.js');

const text = readFileSync(join(texts, `${slug}.txt`), 'utf8');
const seed = parse(readFileSync(join(seeds, `${slug}.yaml`), 'utf8'));
const rows = measure(draftSeed(text, readKnown(seeds, slug)), seed, text);
const alone = measure(draftSeed(text, { names: [], concepts: [] }), seed, text);

console.log(`${slug}: what the draft found of the finished seed\n`);
console.log('| kind | in the seed | found | recall | proposed | wrong | recall with nothing known |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [index, { kind, wanted, found, proposed, wrong }] of rows.entries()) {
  const share = (row) => `${Math.round((100 * row.found) / row.wanted)} %`;
  console.log(
    `| ${kind} | ${wanted} | ${found} | ${share(rows[index])} | ${proposed} | ${wrong} | ${share(alone[index])} |`,
  );
}

/** The first seed, by name, whose text lies there. */
function firstSlug() {
  const names = readdirSync(seeds)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5));
  return names.find((name) => texts && existsSync(join(texts, `${name}.txt`)));
}
