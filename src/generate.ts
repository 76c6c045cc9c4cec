import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { api } from './model/api/build';
import { graphSchemaFile } from './model/graph-schema';
import { seedSchema } from './model/json-schema';
import { model } from './model/load';
import { sdlFiles } from './model/sdl';

/** The files under `schema/` that follow from the model, by their path there. */
export function generated(): Record<string, string> {
  return {
    'seed.schema.json': `${JSON.stringify(seedSchema(model()), null, 2)}\n`,
    'graph.cypher': graphSchemaFile(model()),
    ...Object.fromEntries([...sdlFiles(api())].map(([domain, sdl]) => [`graphql/${domain}.graphql`, sdl])),
  };
}

/** Writes the generated files; tells which were stale. */
export function generate(dir: string): string[] {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(generated())) {
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

if (require.main === module) {
  const written = generate(join(__dirname, '..', 'schema'));
  process.stdout.write(written.length === 0 ? 'Nothing has changed.\n' : `Written: ${written.join(', ')}\n`);
}
