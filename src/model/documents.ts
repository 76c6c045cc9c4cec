import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the model stands in the project. */
export const MODEL_DIR = join(__dirname, '..', '..', 'schema', 'model');

/** Where a build keeps it as JSON, which is read a hundred times faster than YAML. */
const STORED = join(__dirname, 'model.json');

/** The model as it is written, by domain. */
export type Documents = Record<string, { enums?: Record<string, unknown>; types?: Record<string, unknown> }>;

/** Reads the model from a folder of YAML files, a file a domain. */
export function readDocuments(dir = MODEL_DIR): Documents {
  // Whoever has a build does not need it.
  const { parse } = require('yaml') as typeof import('yaml');
  const files = readdirSync(dir).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(
    files.sort().map((file) => [basename(file, '.yaml'), parse(readFileSync(join(dir, file), 'utf8'))]),
  );
}

/** The model as the build has kept it; undefined outside of a build. */
export function storedDocuments(): Documents | undefined {
  return existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : undefined;
}

// The last step of a build: `node dist/model/documents.js`.
if (require.main === module) writeFileSync(STORED, JSON.stringify(readDocuments()));
