import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { errorsPage } from './docs/errors-page';
import { fieldsPage } from './docs/fields-page';
import { api } from './model/api/build';
import { graphSchemaFile } from './model/graph-schema';
import { jsonLdContext } from './model/json-ld-context';
import { seedSchema } from './model/json-schema';
import { model } from './model/load';
import { sdlFiles } from './model/sdl';
import { vocabulary } from './model/vocabulary';

/** The SDL that is written by hand; the rest follows from the model. */
const BY_HAND = ['query.graphql', 'relay.graphql'];

/** The files that follow from the model and from the lists of codes, by their path from `schema/`. */
export function generated(dir: string): Record<string, string> {
  const domains = [...sdlFiles(api())];
  const byHand = BY_HAND.map((name) => readFileSync(join(dir, 'graphql', name), 'utf8'));
  const whole = buildSchema([...byHand, ...domains.map(([, sdl]) => sdl)].join('\n'));
  return {
    'seed.schema.json': `${JSON.stringify(seedSchema(model()), null, 2)}\n`,
    'context.jsonld': `${JSON.stringify(jsonLdContext(model()), null, 2)}\n`,
    'vocab.ttl': vocabulary(model()),
    'graph.cypher': graphSchemaFile(model()),
    ...Object.fromEntries(domains.map(([domain, sdl]) => [`graphql/${domain}.graphql`, sdl])),
    '../docs/errors.md': errorsPage(),
    '../docs/seed-fields.md': fieldsPage(model()),
    'api.graphql': `${print(parse(printSchema(lexicographicSortSchema(whole))))}\n`,
  };
}

/** Writes the generated files; tells which were stale. */
export function generate(dir: string): string[] {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(generated(dir))) {
    const path = join(dir, name);
    if (read(path) === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    stale.push(name);
  }
  return stale;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
