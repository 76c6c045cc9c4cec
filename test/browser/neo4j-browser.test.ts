/** @graph shared */

import type { Browser } from 'playwright-core';
import { testBrowser } from '../support/browser';
import { type Started, startSeeded } from '../support/docs';
import { testNeo4j } from '../support/neo4j';

const neo4j = testNeo4j();

let browser: Browser;
let service: Started;
let parley: string;
beforeAll(async () => {
  browser = await testBrowser();
  service = await startSeeded([new URL(neo4j.browserUrl).origin]);
  parley = await service.listen();
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

test('Neo4j Browser plays the guide, takes its style, and draws what a click on a query asks for', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(`${neo4j.browserUrl}?dbms=${neo4j.uri.replace('bolt:', 'neo4j:').replace('//', '//neo4j@')}`);
  await page.getByTestId('password').fill(neo4j.password);
  await page.getByTestId('connect').click();
  await page.getByText('You are connected as user').waitFor();

  const run = async (command: string) => {
    await page.locator('#monaco-main-editor').click();
    await page.keyboard.insertText(command);
    await page
      .locator('#monaco-main-editor')
      .getByText(command.split(' ')[0] as string)
      .waitFor();
    await page.keyboard.press('Control+Enter');
  };
  await run(`:style ${parley}/browser/style.grass`);
  await page.getByText('node.Exchange').waitFor();
  await run(`:play ${parley}/browser/guide`);
  await page.getByText('1 / 10').waitFor();
  for (let slide = 1; slide < 4; slide++) await page.getByTestId('nextSlide').click();
  await page.getByText('4 / 10').waitFor();
  await page.locator('pre.runnable').first().click();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Displaying \d+ nodes, \d+ relationships/).waitFor();
  const drawn = page.locator('g.node');
  await drawn.first().waitFor();
  expect(await drawn.count()).toBeGreaterThan(10);
  const colours = await page
    .locator('g.node circle.outline, g.node circle.b-outline')
    .evaluateAll((circles) => [...new Set(circles.map((circle) => circle.getAttribute('fill')?.toUpperCase()))]);
  expect(colours).toEqual(expect.arrayContaining(['#0A7D66', '#1A4896', '#DEF3ED']));
  await page.close();
});
