/** @graph shared */

import type { Browser } from 'playwright-core';
import { testBrowser } from '../support/browser';
import { type Started, startSeeded } from '../support/docs';

let browser: Browser;
let service: Started;
let parley: string;
beforeAll(async () => {
  browser = await testBrowser();
  service = await startSeeded();
  parley = await service.listen();
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

test.each(['/graphql', '/graphql/', '/graphql?', '/graphql?query='])(
  '%s with no question leads there',
  async (path) => {
    const opened = (accept: string) => fetch(`${parley}${path}`, { headers: { accept }, redirect: 'manual' });
    const led = await opened('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([led.status, led.headers.get('location')]).toEqual([302, '/graphiql']);
    expect((await opened('application/json')).status).toBeGreaterThanOrEqual(400);
  },
);

test('GraphiQL opens with the documented questions, their variables, the docs, and runs one', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    if (/^http/.test(request.url()) && !request.url().startsWith(parley)) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(`${parley}/graphql`);
  expect(new URL(page.url()).pathname).toBe('/graphiql');
  await page.getByRole('button', { name: /Execute query/ }).waitFor();
  await page.getByText('Root Types').waitFor();
  expect(await page.locator('.graphiql-tab').count()).toBe(14);
  await page.locator('.graphiql-variable-editor, [aria-label="Variables"]').first().waitFor();
  // The buttons are there before the editors are, and a click then has nothing to execute.
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query Agreement' }).waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window', { hasText: 'data' }).waitFor();
  const result = await page.locator('.result-window').textContent();
  expect(result).not.toContain('errors');
  expect(complaints).toEqual([]);
  await page.close();
});
