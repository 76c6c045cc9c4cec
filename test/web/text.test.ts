/** @graph shared */

import { paragraphsOf, piecesOf } from '../../web/src/views/text/pieces';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const TALKS = '/articles/usa-venezuela-conversations';
const RIVERS = '/articles/two-rivers-water-talks';

const served = serving();

const cell = (number: number, start: number, end: number, kind: 'HEADING' | 'SENTENCE' = 'SENTENCE') => ({
  ...{ slug: `s${number}`, number, start, end, kind },
  passages: { nodes: [{ slug: 'p', manner: 'QUOTED' as const, quote: 'b', quoteStart: null, claims: { nodes: [] } }] },
});

test('a sentence is cut where its passages begin and end, by code points; a blank line parts paragraphs', () => {
  const cut = (segments: number[]) => ({
    ...{ slug: 's1', text: '🐟abcd' },
    passages: { nodes: [{ slug: 'p', start: 11, end: 15, segments }] },
  });
  const pieces = piecesOf(cell(1, 10, 15), cut([11, 12, 13, 99]));
  expect(pieces.map(({ text, passages }) => [text, passages.length])).toEqual([
    ['🐟', 0],
    ['a', 1],
    ['b', 0],
    ['cd', 1],
  ]);
  expect(piecesOf(cell(1, 10, 15), cut([])).map(({ text }) => text)).toEqual(['🐟', 'abcd']);
  const quoting = cell(1, 10, 15);
  Object.assign(quoting.passages.nodes[0] as object, { quoteStart: 12 });
  expect(piecesOf(quoting, cut([])).map(({ text, quoted }) => [text, quoted.length])).toEqual([
    ['🐟', 0],
    ['a', 0],
    ['b', 1],
    ['cd', 0],
  ]);
  const all = [cell(1, 0, 5, 'HEADING'), cell(2, 6, 9), cell(3, 10, 15), cell(4, 17, 20)];
  expect(paragraphsOf(all).map((paragraph) => paragraph.map(({ number }) => number))).toEqual([[1], [2, 3], [4]]);
});

test('from a place to its claims, and from a claim to its place', async () => {
  const page = await served.open(`${RIVERS}/text`);
  const sentence = page.locator('#sentence-2');
  await sentence.waitFor();
  expect(await sentence.innerText()).toContain('The states of Auren and Belmar have been holding talks');
  expect(await page.locator('.number').allInnerTexts()).toContain('2–4');
  expect(await page.locator('#sentence-3 .piece.quoted').allInnerTexts()).toEqual([
    'This is a negotiation',
    'Auren bargains in good faith',
  ]);
  expect(await page.locator('#sentence-3 .piece.narrated').allInnerTexts()).toEqual([
    'who leads the delegation of Auren',
  ]);
  await sentence.locator('.piece').first().click();
  const where = page.locator('.who .position a').first();
  await where.waitFor();
  expect(await page.locator('#sentence-2 .piece[data-lit="true"]').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toMatch(/^\?who=/);
  await page.goto(RIVERS);
  await page.locator('.figure .mark').first().click();
  await where.click();
  await page.waitForURL(/\/text\?who=/);
  await page.locator('.words [data-lit="true"]').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('without a copy of the text its quotations stand in its place; on a phone, in the dark', async () => {
  const page = await served.open(`${TALKS}/text`, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  await page.getByText('No copy of the text is at hand').waitFor();
  expect(await page.locator('.words .quote').count()).toBeGreaterThan(50);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await violations(page)).toEqual([]);
});
