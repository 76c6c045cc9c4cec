import type { Browser } from 'playwright-core';
import { openPage, testBrowser } from '../support/chromium';
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

test('GraphiQL opens with the documented questions, their variables, the docs, and runs one', async () => {
  const { page, complaints } = await openPage(browser, `${parley}/graphiql`);
  await page.getByRole('button', { name: /Execute query/ }).waitFor();
  await page.getByText('Root Types').waitFor();
  expect(await page.locator('.graphiql-tab').count()).toBe(14);
  await page.locator('.graphiql-variable-editor, [aria-label="Variables"]').first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window', { hasText: 'data' }).waitFor();
  const result = await page.locator('.result-window').textContent();
  expect(result).not.toContain('errors');
  expect(complaints).toEqual([]);
  await page.close();
});
