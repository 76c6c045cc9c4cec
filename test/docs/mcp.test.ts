/** @graph shared */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { call, ENV, seedAll } from '../mcp/support';
import { fencesOf } from '../support/docs';

const root = join(__dirname, '..', '..');
const page = join(root, 'docs', 'mcp.md');

test('a client set up as the page says has the tools of the page, and the example its result', async () => {
  await seedAll();
  const fences = fencesOf(page, 'docs/mcp.md');
  const [setup, example] = fences.filter(({ language }) => language === 'json').map(({ code }) => JSON.parse(code));
  const [result] = fences.filter(({ language }) => language === 'text');
  const { command, args, env } = setup.mcpServers.parley;
  const client = new Client({ name: 'docs', version: '1' });
  const transport = new StdioClientTransport({
    command,
    args: args.map((one: string) => one.replace('/path/to/parley', root)),
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...ENV, ...env },
    stderr: 'ignore',
  });
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    const told = [...readFileSync(page, 'utf8').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(told).toEqual(tools.map(({ name }) => name));
    const { text, error } = await call(client, example.name, example.arguments);
    expect(error).toBe(false);
    expect(`${text}\n`).toBe(result?.code);
  } finally {
    await client.close();
  }
});
