/** @graph shared */

import type { Page } from 'playwright-core';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const TALKS = 'usa-venezuela-conversations';

const served = serving();

async function thing(slug: string, shown = 'h1', options = {}): Promise<Page> {
  const page = await served.open(`/id/${slug}`, options);
  await page.locator(shown).first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  return page;
}

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ');

test('a proposition that is denied says so, by whom, in which words and where, what it is about and what rests on it', async () => {
  const page = await thing(`${TALKS}:barbados-kept`, '.claim blockquote');
  expect(await text(page, 'h1')).toMatch(/^Maduro kept the terms set at Barbados\. denied by JB$/);
  expect(await text(page, '.kicker')).toMatch(/^Proposition, denied, in USA/);
  expect(await page.title()).toMatch(/^Maduro kept the terms set at Barbados\. – denied/);
  expect(await text(page, '.claim')).toMatch(/Blanco , in indirect speech .*“… did not comply …”.*sentence 21 of 51/);
  const links = await page.locator('.pill').allInnerTexts();
  expect(links.map((link) => link.trim())).toEqual(
    expect.arrayContaining([
      'Maduro',
      'The Barbados agreement',
      'Maduro did not keep what was set at Barbados.',
      expect.stringMatching(/^The keeping of the terms set at Barbados\s+denied$/),
    ]),
  );
});

test('what is held against a proposition has its speakers, and who draws the link; both ways', async () => {
  const denied = await thing(`${TALKS}:wanted-changes-talks`, '.bearing');
  expect(await text(denied, '.of-thing:has(.bearing)')).toMatch(
    /^What is held against it The US has held talks with Hamas\. JB link drawn by ed\. the reason given for the denial$/,
  );
  await denied.locator('.bearing a').first().click();
  await denied.getByRole('heading', { level: 1, name: /^The US has held talks with Hamas/ }).waitFor();
  await denied.locator('.bearing').waitFor();
  expect(await text(denied, '.of-thing:has(.bearing)')).toMatch(
    /^Against what it is held It changes the talks that Maduro is wanted, with a reward on him\. denied by JB/,
  );
  await denied.locator('.claim blockquote').nth(1).waitFor();
});

test('what nobody says is told to be said by nobody, with the condition that supposes it', async () => {
  const page = await thing(`${TALKS}:force-not-used`, '.bearing');
  expect(await text(page, 'h1')).toMatch(/not said$/);
  expect(await text(page, '.who-says')).toContain('nobody in the article claims it');
  expect(await text(page, '.bearing')).toMatch(/^If no force is used .* JB/);
});

test('a point of the analysis shows who says it in which words, and what it is about', async () => {
  const page = await thing(`${TALKS}:obstacle-wanted`, '.thing-relations');
  expect(await text(page, '.kicker')).toMatch(/^Element, obstacle, denied, in USA/);
  const claim = await text(page, '.claim');
  expect(claim).toMatch(/It changes the talks that Maduro is wanted, with a reward on him\. denied/);
  expect(claim).toMatch(/The reason given The US has held talks with Hamas\. JB/);
  expect(claim).not.toContain('Held against it');
  expect(await text(page, '.thing-relations')).toMatch(/On .*The reward on Maduro denied by JB/);
  expect(await violations(page)).toEqual([]);
});

test('a speaker shows what he says: how much, the first of it, and all', async () => {
  const page = await thing('blanco', '.says li');
  expect(await text(page, '.says h2')).toBe('What this speaker says 117 claims');
  expect(await page.locator('.says .rows li').count()).toBe(10);
  expect(await text(page, '.says .rows')).toMatch(
    /The US will put up with delays\. denied by JB “The US will not accept/,
  );
  expect(await page.locator('.elsewhere a').first().getAttribute('href')).toMatch(
    /^\/articles\/[^/]+\/graph\?off=.*speaker:white-house.*,speaker:editor$/,
  );
  expect(await page.locator('.elsewhere a').last().getAttribute('href')).toMatch(/\/argument\?speaker=blanco$/);
  await page.getByRole('button', { name: 'All 117 claims' }).click();
  await page.locator('.says .rows li').nth(116).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('on the smallest phone nothing of it is cut off', async () => {
  for (const slug of [`${TALKS}:obstacle-wanted`, `${TALKS}:wanted-changes-talks`, 'blanco']) {
    const page = await thing(slug, '.of-thing', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }
});
