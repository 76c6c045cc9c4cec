import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generated } from '../../src/generate';

const root = join(__dirname, '..', '..');
const schema = join(root, 'schema');

describe('what is generated from the model is current (npm run generate)', () => {
  test.each(Object.entries(generated(schema)))('schema/%s', (name, content) => {
    expect(readFileSync(join(schema, name), 'utf8')).toBe(content);
  });

  test('the TypeScript types of the API', async () => {
    const codegen = join(root, 'node_modules', '.bin', 'graphql-codegen');
    // It ends with an error, and names what is stale, where it is not.
    await promisify(execFile)(codegen, ['--config', 'codegen.ts', '--check'], { cwd: root });
  });
});
