/** @graph shared */

import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/server/app';
import { testBrowser } from '../support/browser';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

type Box = { x: number; y: number; width: number; height: number };

const TOKEN = 'a-token-of-the-tests-0123456789';

const driver = testDriver();
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  await seededGraph();
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 50_000, guard: { tokens: [TOKEN] } });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await driver.close();
});

test('the page and GraphiQL ask for the token once in a tab, which keeps it, and no other tab has it', async () => {
  const browser = await testBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(50_000);
  await page.goto(url);
  const field = page.getByLabel('token', { exact: false });
  await field.fill('not-the-token-of-the-tests');
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('not accepted').waitFor();
  await field.fill(TOKEN);
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('Venezuela').first().waitFor();

  await page.goto(`${url}/graphql`);
  expect(new URL(page.url()).pathname).toBe('/graphiql');
  // The buttons are there before the editors are, and a click then has nothing to execute.
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query' }).first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window', { hasText: '"data"' }).waitFor();
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(TOKEN);

  const other = await context.newPage();
  await other.goto(url);
  await other.getByLabel('token', { exact: false }).waitFor();
  await context.close();
});

test.each(['/', '/graphiql'])(
  'at %s the field and the button stand apart, and look like those of the page',
  async (path) => {
    const page = await (await testBrowser()).newPage();
    await page.goto(`${url}${path}`);
    await page.locator('dialog[open]').waitFor();
    const box = async (selector: string) => (await page.locator(selector).boundingBox()) as Box;
    const [dialog, input, button] = [await box('dialog'), await box('dialog input'), await box('dialog button')];
    expect(button.y).toBeGreaterThan(input.y + input.height + 8);
    expect(input.width).toBeGreaterThan(dialog.width * 0.8);
    expect(button.x + button.width).toBeLessThan(dialog.x + dialog.width);
    const style = await page.evaluate(`(({ borderTopWidth, borderRadius }) => [borderTopWidth, borderRadius])(
    getComputedStyle(document.querySelector('dialog button')))`);
    expect(style).toEqual(['1px', '6px']);
    await page.close();
  },
);
