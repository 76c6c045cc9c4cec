/** @graph shared */

import type { Page } from 'playwright-core';
import { layout } from '../../web/src/views/graph/layout';
import { type Fact, filtered, graphOf, near, type Thing, wordsOf } from '../../web/src/views/graph/model';
import { violations } from '../support/axe';
import { serving } from '../support/page';

const GRAPH = '/articles/usa-venezuela-conversations/graph';

const fact = (from: string, words: string, to: string, more: Partial<Fact> = {}): Fact => ({
  from,
  to,
  words,
  claims: ['c'],
  standing: 'AFFIRMED',
  editorial: null,
  reading: null,
  ...more,
});

const thing = (slug: string, kind: Thing['kind'], type: string = kind): Thing => ({ slug, kind, type, name: slug });

const SMALL = graphOf(
  [
    thing('swap', 'deal', 'exchange'),
    thing('talks', 'event'),
    thing('north', 'body'),
    thing('south', 'body'),
    thing('envoy', 'person'),
    thing('talking', 'concept'),
    thing('older', 'event'),
    thing('witness', 'person'),
    thing('unlinked', 'concept'),
  ],
  [
    fact('swap', 'party', 'north', { stands: 'North' }),
    fact('swap', 'party', 'south', { stands: 'South' }),
    fact('talks', 'about', 'swap'),
    fact('envoy', 'acts for', 'north', { side: 'same' }),
    fact('talks', 'called', 'talking', { standing: 'AFFIRMED' }),
    fact('talks', 'called', 'talking', { standing: 'DENIED', claims: ['d'] }),
    fact('older', 'precedent for', 'talks'),
    fact('older', 'party', 'witness'),
  ],
);

describe('the layout', () => {
  const everything = [[...SMALL.things.keys()]];
  const places = layout(SMALL, everything);
  const at = (slug: string) => places.get(slug) ?? { x: Number.NaN, y: Number.NaN };

  test('has concepts on top, the sides of the deal left and right of it, and precedents below', () => {
    expect(at('north').x).toBeLessThan(at('swap').x);
    expect(at('south').x).toBeGreaterThan(at('swap').x);
    expect(at('envoy').x).toBeLessThan(at('south').x);
    expect(at('talking').y).toBe(Math.min(...[...places.values()].map(({ y }) => y)));
    expect(at('older').y).toBeGreaterThan(at('swap').y);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
  });

  test('is the same each time, in whatever order the graph comes', () => {
    const turned = graphOf([...SMALL.things.values()].reverse(), SMALL.links.flatMap(({ facts }) => facts).reverse());
    expect([...layout(turned, [[...turned.things.keys()]])].sort()).toEqual([...places].sort());
  });

  test('expanding moves nothing that stands', () => {
    const before = layout(SMALL, near(SMALL, 'swap', []));
    const after = layout(SMALL, near(SMALL, 'swap', ['talks', 'older']));
    expect(before.has('older')).toBe(false);
    expect(after.has('witness')).toBe(true);
    for (const [slug, place] of before) expect(after.get(slug)).toEqual(place);
  });
});

test('a relation that some deny is no plain line, and without those who affirm it is denied', () => {
  const line = SMALL.links.find(({ to }) => to === 'talking');
  expect(line && wordsOf(line)).toBe('called (not by all)');
  const claims = new Map([
    ['c', { speaker: 'one', manner: 'QUOTED' }],
    ['d', { speaker: 'two', manner: 'QUOTED' }],
  ]);
  const left = filtered(SMALL, { off: new Set(['speaker:one']), claims });
  expect(left.links.map(wordsOf)).toEqual(['called (denied)']);
  expect(SMALL.things.has('unlinked')).toBe(false);
});

describe('the view', () => {
  const served = serving();

  async function open(query = '', options = {}): Promise<Page> {
    const page = await served.open(GRAPH + query, options);
    await page.locator('.canvas canvas').first().waitFor({ state: 'attached' });
    return page;
  }
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('a link opens what it names, with who says so, its connections and what was found on it', async () => {
    const page = await open('?sel=prisoner-exchange');
    const panel = page.locator('.graph-panel');
    await panel.locator('.claim .quote').first().waitFor();
    // Each claim is asked for by itself: the first is the first of the list, and not the one that came first.
    expect(await panel.locator('.panel-claim').first().locator('.claim-head').innerText()).toContain('Narrator');
    await panel.getByRole('tab', { name: /Connections/ }).click();
    const text = await panel.innerText();
    expect(text).toContain('changes hands');
    expect(text).not.toMatch(/negotiates/i);
    expect(queryOf(page)).toEqual({ sel: 'prisoner-exchange', tab: 'connections' });
    expect(await page.locator('.cell[aria-pressed="true"]').count()).toBe(0);
  });

  test('by keys: neighbourhood, expand, table, back; all of it in the address', async () => {
    const page = await open('?sel=prisoner-exchange');
    await page.keyboard.press('e');
    expect(queryOf(page)).toMatchObject({ near: 'prisoner-exchange' });
    const before = await page.locator('.graph-bar .caption').innerText();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('e');
    expect(queryOf(page).open).toBe(queryOf(page).sel);
    expect(await page.locator('.graph-bar .caption').innerText()).not.toBe(before);
    await page.keyboard.press('t');
    await page.locator('.graph-table tbody tr').first().waitFor();
    expect(await page.locator('.graph-table .mark').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(queryOf(page)).not.toHaveProperty('sel');
  });

  test('the browser goes back over what was shown, not out of the graph', async () => {
    const page = await open('?sel=prisoner-exchange');
    await page.getByRole('button', { name: 'Neighbourhood' }).click();
    expect(queryOf(page)).toHaveProperty('near');
    await page.getByRole('tab', { name: /Connections/ }).click();
    await page.locator('.connection .thing').first().click();
    expect(queryOf(page).sel).not.toBe('prisoner-exchange');
    await page.goBack();
    expect(queryOf(page)).toEqual({ sel: 'prisoner-exchange', near: 'prisoner-exchange', tab: 'connections' });
    await page.goBack();
    expect(queryOf(page)).toEqual({ sel: 'prisoner-exchange' });
    expect(await page.getByRole('button', { name: 'Everything' }).getAttribute('aria-pressed')).toBe('true');
    await page.goForward();
    expect(queryOf(page)).toHaveProperty('near');
  });

  test('the legend says of how many claims it counts those that are drawn', async () => {
    const page = await open();
    const blanco = page.locator('.legend-row', { hasText: 'Blanco' });
    expect(await blanco.locator('.caption').innerText()).toBe('50 of 117');
    expect(await page.locator('.graph-legend').innerText()).toContain('claims behind what is drawn');
  });

  test('the legend filters, counts, and says so; what is filtered away can be undone', async () => {
    const page = await open();
    await page.locator('.legend-row', { hasText: 'Concepts' }).locator('input').uncheck();
    expect(queryOf(page)).toEqual({ off: 'kind:concept' });
    const said = await page.locator('.unseen[role=status]').innerText();
    expect(await page.locator('.graph-bar .caption').innerText()).toBe(said);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(queryOf(page)).toEqual({});
  });

  test('a phone shows a neighbourhood, and nothing is wider than 320 pixels', async () => {
    const page = await open('?sel=prisoner-exchange', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await page.locator('.graph-panel .claim-head').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const { height } = (await page.locator('.graph-panel').boundingBox()) ?? { height: 0 };
    expect(height).toBeLessThan(320);
  });

  test.each(['?sel=prisoner-exchange', '?show=table&near=prisoner-exchange', '?sel=nothing-of-that-name'])(
    'axe finds nothing: %s',
    async (query) => {
      const page = await served.open(GRAPH + query);
      await page.locator('.canvas canvas, .graph-table, .graph-panel').first().waitFor({ state: 'attached' });
      if (query.startsWith('?sel=p')) await page.locator('.graph-panel .quote').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});
