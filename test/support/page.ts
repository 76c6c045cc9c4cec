import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '../../src/server/app';
import { testBrowser } from './browser';
import { testDriver } from './neo4j';
import { seededGraph } from './seeded';

const { buildPage } = require('../../bootstrap/install.js');

/** The page of the seeds, served, and a browser to look at it. */
export class Served {
  private constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly app: FastifyInstance,
    private readonly driver: Driver,
  ) {}

  static async start(): Promise<Served> {
    const driver = testDriver();
    const [browser] = await Promise.all([testBrowser(), buildPage(), seededGraph(driver)]);
    // A Neo4j that has just started plans each question anew, and the tests may not be alone on the machine.
    const app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 50_000 });
    return new Served(await app.listen({ host: '127.0.0.1', port: 0 }), browser, app, driver);
  }

  /** Opens an address in a window of its own; what the page complains of makes the test fail. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    this.#open.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(55_000);
    const complain = (what: string) => {
      this.#complaints.push(`${path}: ${what}`);
    };
    page.on('pageerror', (error) => complain(error.message));
    page.on('console', (message) => message.type() === 'error' && complain(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url)) complain(`asks ${request.url()}`);
    });
    await page.goto(path);
    return page;
  }

  readonly #open: BrowserContext[] = [];
  readonly #complaints: string[] = [];

  /** Closes what is open, lest it draw on beside the next test; gives what the pages have complained of. */
  async finish(): Promise<string[]> {
    await Promise.all(this.#open.splice(0).map((context) => context.close()));
    return this.#complaints.splice(0);
  }

  /** Forgets what the pages have complained of so far, where a test means them to. */
  forgive(): void {
    this.#complaints.length = 0;
  }

  async close(): Promise<void> {
    // Over the debugger's protocol this leaves, and takes along the windows that were opened here.
    await this.browser.close();
    await this.app.close();
    await this.driver.close();
  }
}
