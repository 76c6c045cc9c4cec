// How evenly a large graph is drawn in a real Chromium.

const { ARTICLE } = require('./large-article.js');
const { median } = require('./statistics.js');

const inMs = (milliseconds) => `${Math.round(milliseconds)} ms`;

/** How long each frame took while something was done, from the times at which the page was drawn. */
async function framesOf(page, work) {
  await page.evaluate(() => {
    window.frames_ = [];
    const next = (now) => {
      window.frames_.push(now);
      window.raf_ = requestAnimationFrame(next);
    };
    window.raf_ = requestAnimationFrame(next);
  });
  await work();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.raf_);
    return window.frames_;
  });
  const gaps = times.slice(1).map((time, index) => time - times[index]);
  const sorted = [...gaps].sort((a, b) => a - b);
  const late = gaps.filter((gap) => gap > 50).length;
  return `median ${inMs(median(gaps))}, 95 % ${inMs(sorted[Math.floor(sorted.length * 0.95)])}, longest ${inMs(sorted.at(-1))}; ${late} of ${gaps.length} over 50 ms`;
}

/** What it takes to draw the large article, and how long the frames are while one looks around in it, by what is done. */
async function drawLarge(browser, url) {
  const found = [];
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(300_000);
  const began = performance.now();
  await page.goto(`/articles/${ARTICLE}/graph`);
  await page.locator('.graph-foot').waitFor();
  found.push(['loaded and placed', inMs(performance.now() - began)]);
  await page.waitForTimeout(1_000);
  const box = await page.locator('.canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  const zoom = async () => {
    for (let step = 0; step < 30; step++) {
      await page.mouse.wheel(0, step < 15 ? -60 : 60);
      await page.waitForTimeout(16);
    }
  };
  const pan = async () => {
    await page.mouse.move(x + 200, y + 150);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await page.mouse.move(x + 200 - step * 5, y + 150 - (step % 20) * 8);
    await page.mouse.up();
  };
  found.push(['zooming', await framesOf(page, zoom)]);
  found.push(['moving', await framesOf(page, pan)]);
  const filter = page.locator('.graph-legend label', { hasText: 'People' }).locator('input');
  for (const way of ['a kind left out', 'and shown again']) {
    const toggle = async () => {
      await filter.click();
      await page.waitForTimeout(1_000);
    };
    found.push([way, await framesOf(page, toggle)]);
  }
  await page.close();
  return found;
}

module.exports = { drawLarge };
