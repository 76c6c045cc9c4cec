import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../seed/tiny';

const root = join(__dirname, '..', '..');

/** The configuration that a process reads which finds this file, and has this environment. */
function configured(file: string, env: Record<string, string> = {}): unknown {
  const script = `const { loadEnvFile, readConfig } = require('./dist/config.js');
    try {
      loadEnvFile(${JSON.stringify(file)});
      const { port, seedsDir, access } = readConfig();
      console.log(JSON.stringify({ port, seedsDir, tokens: access.tokens }));
    } catch ({ code, message }) {
      console.log(JSON.stringify({ code, message }));
    }`;
  const { PATH } = process.env;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: root, env: { PATH, ...env }, encoding: 'utf8' }),
  );
}

test('what stands in .env counts, unless the environment says otherwise', () => {
  const file = join(folder({ '.env': 'PORT=4321\n# of the editors\nPARLEY_SEEDS="/the seeds"\n' }), '.env');
  expect(configured(file)).toMatchObject({ port: 4321, seedsDir: '/the seeds' });
  expect(configured(file, { PORT: '4322' })).toMatchObject({ port: 4322, seedsDir: '/the seeds' });
});

test('without the file nothing is missed; one that cannot be read is told', () => {
  const dir = folder({});
  expect(configured(join(dir, '.env'))).toMatchObject({ port: 4000 });
  mkdirSync(join(dir, 'folder'));
  expect(configured(join(dir, 'folder'))).toEqual({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('folder cannot be read'),
  });
});
