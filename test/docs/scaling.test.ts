import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds } from '../../src/seed/load';
import { folder } from '../seed/tiny';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'scaling.md'), 'utf8');
const bench = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'bench', 'scale.js'), ...args], { encoding: 'utf8', stdio: 'pipe' });

test('every command of the page is one that there is, with flags that it has', () => {
  const help = bench();
  const commands = [...page.matchAll(/npm run bench:scale -- ([^`\n]+)/g)].map(([, command]) => command as string);
  expect(commands.length).toBeGreaterThanOrEqual(5);
  for (const command of commands) {
    const [name, ...rest] = command.split(' ');
    const about = new RegExp(`^  ${name} .*(\\n {10,}.*)*`, 'm').exec(help)?.[0] ?? '';
    expect(about).not.toBe('');
    for (const flag of rest.filter((word) => word.startsWith('--'))) expect(about).toContain(flag);
  }
});

test('generated rows are as many as are asked for, and a few actors make most claims', () => {
  const dir = folder({});
  expect(bench('csv', dir, '--rows', '4000')).toMatch(/\| nodes \| relationships \| claims \|/);
  const files = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
  const rows = files.flatMap((file) => file.trim().split('\n').slice(1));
  expect(rows.length).toBeGreaterThanOrEqual(4000);
  const claims = new Map<string, number>();
  for (const row of rows) {
    const [from = '', , type] = row.split(',');
    if (type === 'MAKES') claims.set(from, (claims.get(from) ?? 0) + 1);
  }
  const sorted = [...claims.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(5 * (sorted[Math.floor(sorted.length / 2)] as number));
});

test('generated seeds are seeds', async () => {
  const dir = folder({});
  expect(bench('seeds', dir, '--nodes', '700')).toBe('2 seeds\n');
  const { plans, problems } = await loadSeeds({ seedsDir: dir });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plans.reduce((sum, { nodes }) => sum + nodes.size, 0)).toBeGreaterThan(600);
});
