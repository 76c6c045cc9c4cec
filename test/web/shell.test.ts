/** @graph shared */

import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations';

const served = serving();

test('a number leads to a view, ? lists the keys, and there they can be switched off', async () => {
  const page = await served.open(`${TALKS}/timeline`);
  await page.locator('#undated').waitFor();
  await page.keyboard.press('3');
  await page.locator('#names').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${TALKS}/concepts`);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  expect(await keys.innerText()).toMatch(/copy the link/);
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await page.keyboard.press('4');
  await page.keyboard.press('/');
  expect(new URL(page.url()).pathname).toBe(`${TALKS}/concepts`);
  expect(await page.getByRole('combobox').evaluate((field) => field.matches(':focus'))).toBe(false);
  await page.keyboard.press('?');
  await keys.getByRole('checkbox').check();
});

test('P asks for a path from the thing that one looks at', async () => {
  const page = await served.open('/id/maduro');
  await page.locator('h1').waitFor();
  await page.keyboard.press('p');
  await page.waitForURL('**/path?from=maduro');
  await page.locator('.thing-input .kind-shape').waitFor();
  expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).not.toBe('');
});

test('the switch of light and dark writes into the address what it shows, and the address decides', async () => {
  const page = await served.open('/concepts?theme=dark');
  await page.locator('.pill').first().waitFor();
  const theme = () => page.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('dark');
  await page.getByRole('button', { name: 'Dark mode' }).click();
  expect(await theme()).toBe('light');
  expect(new URL(page.url()).search).toBe('?theme=light');
});

test('a path asked from within an article keeps its menu, and a phone shows in its bar where one is', async () => {
  const page = await served.open(`${TALKS}/graph?sel=maduro`, { viewport: { width: 390, height: 800 } });
  await page.locator('.article-title').waitFor();
  expect(await page.locator('.article-title').isVisible()).toBe(true);
  const bar = page.getByRole('navigation', { name: 'Views' });
  await bar.getByRole('link', { name: 'Path' }).click();
  await page.getByRole('heading', { name: 'How are they connected?' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${TALKS}/path`);
  await bar.getByRole('link', { name: 'Text' }).click();
  await page.waitForURL(`**${TALKS}/text`);
  await bar.locator('[aria-current]').filter({ hasText: 'Text' }).waitFor();
  const { x, width } = (await bar.getByRole('link', { name: 'Text' }).boundingBox()) ?? { x: -1, width: 0 };
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
});
