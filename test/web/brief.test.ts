/** @graph shared */

import type { Page } from 'playwright-core';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations/brief';
const RIVERS = '/articles/two-rivers-water-talks/brief';

const served = serving();

async function brief(path: string, options = {}): Promise<Page> {
  const page = await served.open(path, options);
  await page.locator('#open tbody tr').first().waitFor();
  return page;
}

const text = async (page: Page, selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, ' ');

test('who wants, offers and refuses what, each line with who says so and a sentence to copy', async () => {
  const page = await brief(TALKS, { permissions: ['clipboard-read', 'clipboard-write'] });
  expect(await page.locator('h1').innerText()).toBe('The talks between the US and Venezuela');
  const [venezuela = '', states = ''] = await page.locator('#sides .sides > div').allInnerTexts();
  expect(venezuela).toMatch(/^Venezuela\s+Wants[\s\S]*economic concessions[\s\S]*Record[\s\S]*did not keep/);
  expect(states).toMatch(/Refuses\s+The US does not put up with delays/);
  expect(states).toMatch(/Levers\s+Nothing of the kind is tied to this event/);
  expect(await text(page, '#terms')).toMatch(/Deadlines Nothing of the kind is tied to this event/);
  expect(await text(page, '#open')).toMatch(/Ask when the exchange would take place, or which side would go first/);
  // Each line has a mark, or says that it is not said.
  const bare = await page.locator('.lines > li:not(:has(.mark, .not-said))').allInnerTexts();
  expect(bare).toEqual([]);

  const line = page.locator('.lines > li', { hasText: 'The US does not put up with delays.' });
  await line.locator('.copy').click();
  await line.getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
    /^According to Juan Antonio Blanco \(“The US will not accept delays …”, in translation\), the US does not put up with delays\. \(/,
  );
  const trump = page.locator('#parties li', { hasText: 'Trump' });
  await trump.locator('.copy').click();
  await trump.getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^By the reading of the graph’s editor/);
  await line.locator('.mark').click();
  await page.getByRole('dialog', { name: 'Who says so?' }).locator('blockquote').waitFor();

  // What its sides want, offer and refuse in the talks about it belongs to an exchange too.
  await page.goto(`${TALKS}?event=usa-venezuela-conversations:prisoner-exchange`);
  await page.locator('#open tbody tr').first().waitFor();
  // Who gives in it, and takes part in the talks alone, stands on his side there.
  expect(await text(page, '#parties')).toMatch(
    /^Parties .* Venezuela Venezuela party .* Maduro gives: Foreign prisoners in Venezuela go free .* When /,
  );
  expect(await text(page, '#sides')).toMatch(
    /United States Wants The US side asks that Maduro let foreign prisoners go\..*Offers 250 Venezuelans .*Refuses /,
  );
});

test('the address names the negotiation; one that is not there leads back', async () => {
  const page = await brief(RIVERS);
  expect(await text(page, '#sides')).toMatch(
    /contested Auren published its readings\. denied: Auren published its gauge readings\. SD affirmed: .* IT/,
  );
  await page.locator('.pill', { hasText: 'The Reed Accord' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Reed Accord' }).waitFor();
  expect(new URL(page.url()).search).toBe('?event=two-rivers-water-talks:reed-accord');
  await page.goto(`${RIVERS}?event=nothing`);
  await page.getByRole('button', { name: 'Show that one' }).click();
  await page.getByRole('heading', { level: 1, name: 'The talks on the water of the two rivers' }).waitFor();
});

test('on paper it is black on white, without navigation, and fits one sheet', async () => {
  const page = await brief(TALKS, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.header', '.article-strip', '.pills', '.copy', '.permalink'])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  const colours = await page.evaluate(() => {
    const { body } = (globalThis as unknown as { document: { body: object } }).document;
    const style = (globalThis as unknown as { getComputedStyle(of: object): Record<string, string> }).getComputedStyle;
    return [style(body).color, style(body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test.each([
  [TALKS, {}],
  [RIVERS, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
])('%s is open to everybody, and fits', async (path, options) => {
  const page = await brief(path, options);
  expect(await violations(page)).toEqual([]);
  const [wide, visible] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
  expect(wide).toBe(visible);
});
