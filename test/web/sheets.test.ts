/** @graph shared */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { connectedTypes } from '../../src/graph/compile/roots/path';
import { ENDS } from '../../web/src/views/path/ends';
import { yearsOf } from '../../web/src/views/timeline/years';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations';
const RIVERS = '/articles/two-rivers-water-talks';

const served = serving();

async function view(path: string, shown: string, options = {}): Promise<Page> {
  const page = await served.open(path, options);
  await page.locator(shown).first().waitFor();
  return page;
}

async function csv(page: Page, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('the concepts most set against one another stand side by side; a claim marks who calls what by which name', async () => {
  const page = await view(`${TALKS}/concepts`, '#names');
  expect(await page.locator('.meaning h2').allInnerTexts()).toEqual(['Conversation', 'Dialogue', 'Negotiation']);
  const [conversation, dialogue] = await page.locator('.meaning').allInnerTexts();
  expect(conversation).toContain('Speaking with each other about one specific matter.');
  expect(conversation).toContain('“… exploring the possibility of reaching an agreement …”');
  expect(dialogue).toContain('It is used here, and nobody defines it.');
  const cells = page.locator('#names tbody tr', { hasText: 'The talks between the US and Venezuela' }).locator('td');
  expect((await cells.nth(1).innerText()).replace(/\s+/g, ' ')).toMatch(/^✕ ?denies/);
  const negotiation = (await cells.nth(2).innerText()).replace(/\s+/g, ' ');
  expect(negotiation).toMatch(/White House, in quotation marks/);
  expect(negotiation).toMatch(/affirms .*Blanco, in passing/);
  // Beside what is called so without a condition, what is under one reading alone keeps its own.
  const called = page.locator('.meaning').nth(2).locator('li', { hasText: 'The talks between the US and Venezuela' });
  expect((await called.innerText()).replace(/\s+/g, ' ')).toMatch(/WH.*if read so/);
  await cells.nth(1).locator('.mark').click();
  await page.locator('.who .claim').waitFor();
  expect(page.url()).toContain('who=');
  await page.keyboard.press('Escape');
  const meanings = await csv(page, /^CSV of: What the concepts mean/);
  expect(meanings).toMatch(/\r\nconversation,defined as,[^\r]*,Speaking with each other about one specific matter\./);
  expect(meanings).toMatch(/\r\nnegotiation,name of,[^\r]*,denied,/);
  await page.locator('.pill', { hasText: 'good faith' }).click();
  await page.getByRole('heading', { name: 'Good faith', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('?compare=good-faith');
});

test('an uncertain time is a band, a month of no year is on no axis, and what nobody dates is in a list', async () => {
  const page = await view(`${TALKS}/timeline`, '#undated .pill');
  const [charge, agreement] = await page.locator('.calendar li').allInnerTexts();
  expect(charge).toContain('some day in 2020, no end stated');
  expect(agreement).toContain('some day in October 2023');
  expect(await page.locator('.calendar li .band.within').count()).toBe(2);
  expect(await page.locator('.calendar').innerText()).not.toContain('March');
  expect(await page.locator('.month h3').allInnerTexts()).toEqual(['January, year not said', 'March, year not said']);
  const order = page.locator('#order .sequence > li');
  const wider = order.filter({ hasText: 'Wider talks' });
  expect(await wider.count()).toBe(2);
  for (const box of await wider.locator('.box').all())
    expect([await box.getAttribute('class'), await box.innerText()]).toEqual([
      expect.stringContaining('possible'),
      expect.stringMatching(/possible$/),
    ]);
  expect((await wider.locator('.then').allInnerTexts()).join()).not.toMatch(/\bthen(?! would)/);
  const keeping = order.filter({ hasText: 'The keeping of the terms' }).locator('.box');
  expect(await keeping.getAttribute('class')).toContain('possible');
  expect(await keeping.innerText()).toMatch(/denied by\s+JB/);
  const solid = await page.locator('#order .box:not(.possible)').allInnerTexts();
  expect(solid.join()).not.toMatch(/Wider|keeping|process/);
  const told = await csv(page, /^CSV of: Only an order/);
  expect(told).toMatch(/,then would come,The keeping of the terms[^,]*,denied by Juan Antonio Blanco,/);
  expect(await page.locator('#undated .pill', { hasText: 'Exchange of prisoners' }).innerText()).toMatch(/proposed$/);
  const invented = await view('/articles/two-rivers-water-talks/timeline', '#loosely');
  const calendar = await invented.locator('.calendar').innerText();
  for (const words of ['some year in the 1920s', 'some day in spring 2014']) expect(calendar).toContain(words);
  const loosely = await invented.locator('#loosely li').allInnerTexts();
  expect(loosely.map((text) => /“… (.*?) …”/.exec(text)?.[1])).toEqual([
    'about 1890',
    'of perhaps 1931',
    'before 2030',
  ]);
  expect(await invented.locator('#undated').innerText()).not.toContain('1890');
  const all = await view('/timeline', '#calendar');
  expect(await all.locator('.calendar').innerText()).toContain('at some time from 2015 to 2017');
});

test('an axis has round years, and what there is none of is not told', async () => {
  expect(yearsOf(1920, 2021)).toEqual([1920, 1940, 1960, 1980, 2000, 2020]);
  expect(yearsOf(1999, 2004)).toEqual([1999, 2000, 2001, 2002, 2003]);
  expect(yearsOf(-7, 8)).toEqual([-6, -4, -2, 0, 2, 4, 6]);
  const page = await view('/articles/two-rivers-water-talks/timeline', '.calendar');
  expect(await page.locator('.years span').allInnerTexts()).toEqual(['1920', '1940', '1960', '1980', '2000', '2020']);
  const lead = await page.locator('.lead').innerText();
  expect(lead).toMatch(
    /^4 times can be placed among the years, 2 times are in a month .*, and \d times are told only loosely\./,
  );
});

test('what is compared is named while what it means is under way, and that this comes is shown', async () => {
  const page = await served.open('/concepts');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql*', async (route) => {
    if (/query(?:%20|\+| )Meaning/.test(`${route.request().url()} ${route.request().postData()}`)) await held;
    await route.continue();
  });
  await page.goto(`${TALKS}/concepts`);
  await page.getByRole('heading', { name: 'Conversation, dialogue, negotiation', level: 1 }).waitFor();
  expect(await page.locator('.skeleton').count()).toBeGreaterThan(0);
  release();
  await page.locator('#names').waitFor();
  expect(await page.locator('.skeleton').count()).toBe(0);
});

test('the concepts of an article are told as far as it has them', async () => {
  const page = await view(`${RIVERS}/concepts?compare=negotiation`, '.meaning');
  expect(await page.locator('.meaning').innerText()).not.toMatch(/conversation/);
  await page.goto('/concepts?compare=negotiation');
  await page.locator('.meaning', { hasText: 'conversation' }).waitFor();
});

test('search: suggestions by kind, all results by Enter, what is near when there are none', async () => {
  const page = await served.open('/concepts');
  const field = page.getByRole('combobox', { name: 'Search the graph' });
  await field.fill('prison');
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
  await page.locator('.hits li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=prison');
  expect(await page.locator('.section-head h2').allInnerTexts()).toContain('People, groups, places');
  await page.goto('/search?q=Maduroooo');
  const near = page.locator('.near .pill');
  await near.first().waitFor();
  expect((await near.allInnerTexts()).join()).toContain('Maduro');
});

test('what is found says how its speakers stand to it, and what nobody says is none of what is said', async () => {
  const page = await view('/search?q=Barbados', '#what-is-said');
  const found = (text: string) => page.locator('.hits li', { hasText: text }).first().innerText();
  expect(await found('Maduro kept the terms set at')).toMatch(/Barbados\.\s+denied by\s*JB/);
  await page.goto('/search?q=force');
  await page.locator('#said-by-nobody').waitFor();
  expect(await page.locator('#said-by-nobody').innerText()).toContain(
    'No force that they believe is used or threatened',
  );
  expect(await page.locator('#what-is-said .hits > li > div > .not-said', { hasText: /^not said$/ }).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Search the graph' }).fill('Maduro kept the terms');
  const option = page.getByRole('option', { name: /^Maduro kept the terms set at Barbados/ });
  expect(await option.innerText()).toMatch(/Barbados\.\s+denied\s+proposition/);
});

test('the ends of a path are chosen among the things that facts connect, as the model has them', () => {
  expect(ENDS).toEqual(connectedTypes().map((type) => type.toUpperCase()));
});

test('a path says who states each step, and how to widen it where there is none', async () => {
  const page = await view('/path?from=bukele&to=free-elections&steps=2', '.void');
  await page.getByRole('button', { name: 'Allow 8 steps' }).click();
  await page.locator('.way').waitFor();
  expect(await page.locator('.step').count()).toBe(7);
  expect(await page.locator('.step.inferred .mark').count()).toBe(await page.locator('.step.inferred').count());
  await page.getByRole('button', { name: 'Turn the path around' }).click();
  await page.locator('.stop', { hasText: 'free elections' }).first().waitFor();
  const to = page.getByRole('combobox', { name: 'To' });
  await to.fill('hamas');
  await page.locator('.thing-list [role="option"]').first().waitFor();
  await to.press('Enter');
  await page.waitForURL(/to=hamas/);
  await to.fill('maduro');
  await page.locator('.thing-list [role="option"]', { hasText: 'Maduro' }).first().waitFor();
  expect((await page.locator('.thing-list [role="option"]').allInnerTexts()).join()).not.toMatch(/claim|proposition/);
  await to.press('Enter');
  await page.waitForURL(/to=maduro/);
  const said = 'usa-venezuela-conversations:maduro-sought';
  expect(await (await view(`/path?from=${said}&to=hamas`, '.void')).locator('.void').innerText()).toContain('"maduro"');
  const noSpeaker = await view('/path?from=usa&to=hamas&speakers=dialogue', '.void');
  expect(await noSpeaker.locator('.void').innerText()).toContain('“dialogue” is no speaker');
  const misspelt = await view('/path?from=venezuella&to=hamas', '.void');
  expect(await misspelt.locator('.void').innerText()).toContain('“venezuella” is not in the graph');
  await misspelt.getByRole('button', { name: 'Take “venezuela”' }).click();
  await misspelt.waitForURL(/\/path\?from=venezuela&to=hamas/);
});

test('who affirms, who denies, who says nothing, who never speaks; and one speaker’s case', async () => {
  const page = await view(`${RIVERS}/compare?about=negotiation`, '#matrix tbody tr');
  const first = (await page.locator('#matrix tbody tr').first().innerText()).replace(/\s+/g, ' ');
  expect(first).toMatch(/affirms.*denies|denies.*affirms/);
  const stances = await csv(page, /^CSV of: What is said of negotiation/);
  expect(stances).toMatch(/^proposition,text,article,speaker,stance,[\s\S]*,denies,/);
  await page.goto(`${TALKS}/compare`);
  const naming = page.locator('#matrix tbody tr', { hasText: 'The talks are a negotiation.' });
  const both = /denies.*calls it so elsewhere, in passing.*“… the negotiations …”/;
  expect((await naming.innerText()).replace(/\s+/g, ' ')).toMatch(both);
  expect(await csv(page, /^CSV of: What is said of/)).toContain(
    ',"calls it so elsewhere, in passing: the negotiations',
  );
  const foretold = page.locator('#matrix tbody tr', { hasText: 'If the talks fail, that will be felt' });
  expect(await foretold.innerText()).not.toMatch(/elsewhere/);
  // The same thing has as many propositions in each view.
  expect(await page.locator('.pill[aria-pressed="true"] .count').innerText()).toBe('52');
  expect(await page.locator('#matrix .section-head .note').innerText()).toMatch(/^40 of 52 propositions/);
  await page.locator('#silent .pill', { hasText: 'Maduro' }).first().waitFor();
  await page.goto(`${TALKS}/argument`);
  await page.locator('.case').waitFor();
  expect(await page.locator('.ground.stated').count()).toBeGreaterThan(3);
  expect(await page.locator('.pill[aria-current="true"] .count').innerText()).toBe('13 inferences');
  expect(await page.locator('#case .section-head .note').innerText()).toMatch(/^11 conclusions .* 13 inferences$/);
  expect(await page.locator('.ground.read .initial.editor').count()).toBeGreaterThan(3);
  expect(await csv(page, /^CSV of: The case of/)).toMatch(/,because,[\s\S]*"?from this, as read"?,/);
  await page.goto(`${TALKS}/argument?speaker=hamas`);
  await page.getByText('concludes nothing here').waitFor();
});

test.each([
  [`${TALKS}/concepts`, '#names', {}],
  [`${TALKS}/timeline`, '#undated .pill', { colorScheme: 'dark' }],
  ['/search?q=prison', '.hits', {}],
  ['/path?from=bukele&to=maduro', '.way', { colorScheme: 'dark' }],
  [`${TALKS}/compare`, '#silent .pill', {}],
  [`${TALKS}/argument`, '.case', {}],
])('%s is open to everybody, and fits a phone', async (path, shown, options) => {
  const page = await view(path, shown, { ...options, viewport: { width: 320, height: 640 } });
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
});
