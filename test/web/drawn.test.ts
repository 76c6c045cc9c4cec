/** @graph shared */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { csvOf } from '../../web/src/data/csv';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations';

const served = serving();

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('rows as CSV: what would break a line or become a formula does neither', () => {
  const rows = [
    ['he said "no", twice', -2],
    ['=1+1', null],
    ['a\nb', undefined],
  ];
  expect(csvOf({ head: ['words', 'number'], rows })).toBe(
    'words,number\r\n"he said ""no"", twice",-2\r\n\'=1+1,\r\n"a\nb",\r\n',
  );
});

test('each drawing of the overview is a table too, in the address, and goes along as CSV and SVG', async () => {
  const page = await served.open(TALKS);
  const open = page.getByRole('button', { name: 'As a table: Claims by speaker and manner' });
  await open.click();
  const table = page.getByRole('region', { name: 'Claims by speaker and manner, as a table' });
  expect((await table.locator('tbody tr').first().innerText()).split('\t')[0]).toBe('Juan Antonio Blanco');
  expect(new URL(page.url()).search).toBe('?table=speakers');
  const csv = await saved(page, 'CSV of: Claims by speaker and manner');
  expect(csv.name).toBe('usa-venezuela-conversations-speakers.csv');
  expect(csv.text.split('\r\n')[1]).toMatch(/^Juan Antonio Blanco,117,/);
  const svg = await saved(page, 'SVG of: The ratio stated, and what the numbers allow');
  expect(svg.name).toBe('usa-venezuela-conversations-exchange-ratio.svg');
  expect(svg.text).toMatch(/^<svg [\s\S]*>5 to 1<[\s\S]*>8\.6</);
  const png = await saved(page, 'PNG of: The ratio stated, and what the numbers allow');
  expect(png.name).toBe('usa-venezuela-conversations-exchange-ratio.png');
  expect(png.text).toMatch(/^.PNG/);
});

test('what the editor adds, or holds under one reading, is marked so in the table and in its file too', async () => {
  const page = await served.open(`${TALKS}?table=exchange`);
  const rows = page.locator('#exchange .drawn-table tbody tr');
  await rows.first().waitFor();
  const cells = async (row: number) =>
    (await rows.nth(row).locator('td').allInnerTexts()).join('|').replace(/\s+/g, ' ');
  expect(await cells(0)).toMatch(/^United States ed\.\|Venezuela ed\.\|.*\|N$/);
  expect(await cells(1)).toMatch(/^Maduro N ?, Venezuela ed\.\|.*\|JB if read so$/);
  const { text } = await saved(page, 'CSV of: Exchange of prisoners');
  expect(text).toMatch(/,United States \(ed\.\),Venezuela \(ed\.\),250 Venezuelans,250,250,The narrator\r/);
  expect(text).toMatch(/,Maduro; Venezuela \(ed\.\),[^\r]*,Juan Antonio Blanco \(if read so\)\r/);
});

test('the tables are open to everybody, and fit a phone', async () => {
  const tables = 'exchange,exchange-ratio,speakers,sentences';
  const page = await served.open(`${TALKS}?table=${tables}`, { viewport: { width: 320, height: 640 } });
  await page.locator('#findings').waitFor();
  expect(await page.locator('.drawn-table').count()).toBe(4);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await violations(page)).toEqual([]);
});

test('the timeline as a table says what is not known as not known', async () => {
  const page = await served.open(`${TALKS}/timeline?table=calendar,months,order`);
  const table = page.getByRole('region', { name: 'A month, no year, as a table' });
  await table.waitFor();
  expect(await table.locator('tbody tr').last().innerText()).toMatch(/Last March.*in translation\s*XXXX-03\s/);
  expect((await saved(page, 'SVG of: On the calendar')).text).toContain('linearGradient');
  expect(await violations(page)).toEqual([]);
});

test('what the graph shows goes along as things, facts and claims', async () => {
  const page = await served.open(`${TALKS}/graph?off=kind:concept`);
  await page.locator('.graph-foot').waitFor();
  const take = async (name: string) => {
    await page.locator('.export summary').click();
    return saved(page, name);
  };
  const things = await take('Things (CSV)');
  expect(things.name).toBe('usa-venezuela-conversations-graph-things.csv');
  expect(things.text).toMatch(/\r\nusa-venezuela-conversations:prisoner-exchange,[^\r]*,deal,exchange,/);
  expect(things.text).not.toContain(',concept,');
  expect((await take('Facts (CSV)')).text).toMatch(/,gives,|,changes hands,/);
  expect((await take('Claims (CSV)')).text).toMatch(/,Juan Antonio Blanco,asserts,affirms,/);
  expect((await take('Picture (PNG)')).name).toBe('usa-venezuela-conversations-graph.png');
  const linked = await take('Whole article (JSON-LD)');
  expect(linked.name).toBe('usa-venezuela-conversations.jsonld');
  expect(JSON.parse(linked.text)).toHaveProperty('@context');
  const cited = await take('How it is cited (BibTeX)');
  expect([cited.name, cited.text]).toEqual([
    'usa-venezuela-conversations.bib',
    expect.stringMatching(/^@\w+\{usa-venezuela-conversations,/),
  ]);
  // What is found of a proposition stands at what it is about.
  await page.goto('/articles/two-rivers-water-talks/graph');
  await page.locator('.graph-foot').waitFor();
  expect((await take('Things (CSV)')).text.match(/,finding,finding,/g)).toHaveLength(4);
});
