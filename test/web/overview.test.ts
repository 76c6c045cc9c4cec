/** @graph shared */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { mannersOf } from '../../web/src/parts/words';
import { violations } from '../support/axe';
import { findChromium } from '../support/browser';
import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations';
const RIVERS = '/articles/two-rivers-water-talks';

const served = serving();

async function overview(path = TALKS, options = {}): Promise<Page> {
  const page = await served.open(path, options);
  await page.locator('.answers li, .void').first().waitFor();
  await page.locator('#findings').waitFor();
  return page;
}

test('where there is no browser, it is said what to do', () => {
  expect(() => findChromium({ PATH: '/nowhere', CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
    'CHROMIUM_PATH is /nowhere/chromium, and nothing is there. Set it to a Chromium or Chrome, or unset it.',
  );
  expect(() => findChromium({ PATH: '/nowhere' }, ['/nowhere/chrome'])).toThrow(
    /none was found\. Install one \(on Debian: apt-get install chromium; .*\), or set CHROMIUM_PATH to one\.$/,
  );
});

test('of several articles each is listed, and leads to its overview', async () => {
  const page = await served.open('/');
  await page.locator('.articles a').first().waitFor();
  expect(await page.locator('.articles li').count()).toBe(2);
  // Those that are invented come last.
  const notes = await page.locator('.articles .note').allInnerTexts();
  expect(notes.map((note) => note.includes('invented'))).toEqual([false, true]);
  await page.locator(`.articles a[href="${TALKS}"]`).click();
  await page.locator('#exchange').waitFor();
  expect(new URL(page.url()).pathname).toBe(TALKS);
});

test('at a glance: what is offered for what, what it is called, whether it was kept, what does not add up', async () => {
  const page = await overview();
  const answers = await page.locator('.answers li').allInnerTexts();
  expect(answers).toHaveLength(5);
  expect(answers[0]).toMatch(/250 Venezuelans for between 29 and 50 foreign political prisoners/);
  expect(answers[1]).toMatch(/Conversation; not dialogue, not negotiation; yet negotiation in passing/);
  expect(answers[2]).toMatch(/“did not comply”, says Blanco/);
  expect(answers[3]?.replace(/\s+/g, ' ')).toMatch(
    /stand in the way\? Not for Blanco denied by JB The reason given: The US has held talks with Hamas\. JB/,
  );
  expect(await page.locator('.side .caption').last().innerText()).toMatch(/^Given by Maduro\s+N\s*, Venezuela\s+ed\./);
  expect(await page.locator('.dots circle').count()).toBe(300);
  expect(await page.locator('.dots circle.open').count()).toBe(21);
  expect(await page.locator('.ruler').innerText()).toMatch(
    /5\.0 = 250 to 50[\s\S]*8\.6 = 250 to 29[\s\S]*5 to 1 stated/,
  );
});

test('who comes for the first time finds by clicking alone what is offered, who says what, and what is open', async () => {
  const page = await served.open('/');
  await page.getByRole('link', { name: /^USA and Venezuela/ }).click();
  const ask = (question: RegExp) =>
    page.locator('.answers li').filter({ hasText: question }).locator('.answer a').click();
  const said = async (mark: Locator) => {
    await mark.click();
    const dialog = page.getByRole('dialog', { name: 'Who says so?' });
    await dialog.locator('.claim .quote').first().waitFor();
    await dialog.locator('.skeleton').first().waitFor({ state: 'detached' });
    const text = (await dialog.innerText()).replace(/\s+/g, ' ');
    await dialog.getByRole('button', { name: 'Close' }).click();
    return text;
  };

  await ask(/What is offered for what/);
  const exchange = page.locator('#exchange');
  expect(await exchange.innerText()).toMatch(/250[\s\S]*Venezuelans[\s\S]*29–50[\s\S]*foreign political prisoners/);
  expect(await said(exchange.locator('.figure .mark, .quantity .mark').first())).toContain(
    'exchange for 250 Venezuelans',
  );

  await ask(/kept\?/);
  const judged = page.locator('#agreement').getByRole('row', { name: /Elections are to be free/ });
  expect(await said(judged.locator('.mark').last())).toMatch(/Blanco , in indirect speech .*did not comply/);

  await ask(/stand in the way/);
  const reward = page.locator('.obstacle', { hasText: 'with a reward on him' });
  expect(await said(reward.locator('.mark').first())).toMatch(
    /Blanco .*denied .*The reason given The US has held talks with Hamas\. JB/,
  );

  await ask(/What does not add up/);
  const clash = page.locator('.large-finding', { hasText: '“negotiation” and denies that it is one' });
  expect(await clash.locator('.quote').allInnerTexts()).toHaveLength(2);
  await clash.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /denies that it is one/ }).waitFor();
  await page.goBack();

  await ask(/What does Blanco call/);
  const talks = page.locator('#names tbody tr', { hasText: 'The talks between the US and Venezuela' });
  await talks.waitFor();
  expect((await talks.innerText()).replace(/\s+/g, ' ')).toMatch(/✓ ?affirms.*✕ ?denies.*✕ ?denies/);
});

test('where another article has other things, it shows those; who denies is told from who affirms', async () => {
  const page = await overview(RIVERS);
  const answers = await page.locator('.answers li').allInnerTexts();
  expect(answers.join('\n')).toMatch(/“kept only in part”, says Deru; Tamm denies it/);
  expect(answers.join('\n')).not.toMatch(/What does .* call/);
  expect(await page.locator('.side').count()).toBe(3);
  // A ratio says what it counts on either side; two labels above a short stretch stand one over the other.
  expect(await page.locator('.ratio').innerText()).toMatch(
    /^The first number counts grain, the second passage of barges, each by the barge\.[\s\S]*2\.0 = 120 to 60/,
  );
  const [least, most] = await Promise.all(
    ['.least', '.most'].map((bound) => page.locator(`.ruler ${bound}`).boundingBox()),
  );
  expect((least?.y ?? 0) + (least?.height ?? 0)).toBeLessThanOrEqual(most?.y ?? 0);
});

test('a mark opens who says so; the strip lights up; Escape leads back; the address opens it again', async () => {
  const page = await overview();
  const mark = page.locator('.figure .mark').nth(1);
  expect(await mark.getAttribute('aria-label')).toBe('N, The narrator, narrated');
  await mark.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Who says so?' });
  await dialog.locator('blockquote').waitFor();
  expect(await dialog.innerText()).toMatch(/in translation[\s\S]*sentence 3 of 51/);
  expect(await page.locator('.article-strip .cell[aria-pressed="true"]').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  const address = page.url();
  expect(address).toContain('?who=');
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await mark.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.goto(address);
  await dialog.locator('blockquote').waitFor();
});

test('Back closes who says so, and stays on the page where it was opened', async () => {
  const page = await served.open('/articles/two-rivers-water-talks');
  await page.locator('.figure .mark').first().click();
  await page.getByRole('dialog', { name: 'Who says so?' }).waitFor();
  await page.goBack();
  await page.getByRole('dialog', { name: 'Who says so?' }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/articles/two-rivers-water-talks');
});

test('a mark and what it opens tell the same manner', async () => {
  const page = await served.open('/articles/usa-venezuela-conversations/concepts');
  const marks = page.locator('button.mark[aria-label*="quoted in part"]');
  await marks.first().waitFor();
  await marks.first().click();
  const told = page.getByRole('dialog', { name: 'Who says so?' }).locator('.claim-head').first();
  expect(await told.innerText()).toContain('quoted in part');
  expect(mannersOf([{ manner: 'QUOTED' }, { manner: 'NARRATED' }, { manner: 'QUOTED' }])).toEqual([
    'NARRATED',
    'QUOTED',
  ]);
  expect(mannersOf([])).toEqual(['NARRATED']);
});

test('who says so stays within the window, wherever its mark stands in it', async () => {
  const page = await overview(TALKS, { viewport: { width: 1280, height: 560 } });
  const mark = page.locator('.obstacle .mark').first();
  for (const fromBottom of [60, 280, 480]) {
    await mark.evaluate((element, above) => {
      const view = globalThis as unknown as { innerHeight: number; scrollBy(x: number, y: number): void };
      const { top } = (element as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect();
      view.scrollBy(0, top - view.innerHeight + above);
    }, fromBottom);
    await mark.click();
    const dialog = page.getByRole('dialog', { name: 'Who says so?' });
    await dialog.locator('blockquote').first().waitFor();
    const box = await dialog.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
    await page.keyboard.press('Escape');
  }
});

test.each([
  [TALKS, '#findings'],
  ['/search?q=Barbados', '.hits'],
  ['/id/usa-venezuela-conversations:barbados-kept', '.claim'],
  [`${TALKS}/timeline`, '#undated .pill'],
  [`${TALKS}/concepts`, '#names'],
  [`${TALKS}/argument`, '.case'],
  [`${TALKS}/brief`, '.line-label'],
])('%s grows with the text size that its reader has chosen, and nothing is cut off', async (path, shown) => {
  const page = await served.open('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  try {
    await page.goto(path);
    await page.locator(shown).first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect(await page.evaluate('getComputedStyle(document.body).fontSize')).toBe('30px');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1440);
    const cut = await page
      .locator('main :is(p, h1, h2, h3, li, dd, button, a)')
      .evaluateAll((all) =>
        (all as unknown as { scrollHeight: number; clientHeight: number; textContent: string }[])
          .filter(({ clientHeight, scrollHeight }) => clientHeight > 0 && scrollHeight > clientHeight * 1.5)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
  } finally {
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  }
});

test('the editor’s additions have a mark that is no speaker’s', async () => {
  const page = await overview();
  await page.locator('.side .mark:has(.editor)').first().click();
  await page.getByRole('dialog', { name: 'Why does this stand here?' }).getByText('nobody in the article').waitFor();
});

test('search suggests as one types, by the keyboard alone', async () => {
  const page = await overview(RIVERS);
  await page.keyboard.press('/');
  await page.keyboard.type('sluic');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/id/**');
  await page.locator('h1').waitFor();
});

test('a dead link says so, and an article that is not there names the nearest', async () => {
  const page = await served.open('/id/nobody-has-this');
  await page.getByText('Nothing has this link').waitFor();
  // Chromium itself tells of each answer that is an error.
  served.forgive();
});

test('on the smallest phone nothing is cut off, and in the dark nothing is too faint', async () => {
  const page = await overview(TALKS, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await violations(page)).toEqual([]);
});

test('nothing stands in the way of who cannot see it', async () => {
  expect(await violations(await overview())).toEqual([]);
});

test('the first view is light', () => {
  const assets = join(__dirname, '..', '..', 'dist-web', 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js.gz'));
  const size = scripts.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(250_000);
});
