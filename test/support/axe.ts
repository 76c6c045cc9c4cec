import type { Page } from 'playwright-core';

const SOURCE: string = require('axe-core').source;

interface Run {
  axe: {
    run(options: { resultTypes: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** What axe finds wrong with a page: each rule, and the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the page lets nothing be injected; the protocol of the debugger may.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as Run;
    const found = (await axe.run({ resultTypes: ['violations'] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`);
  });
}
