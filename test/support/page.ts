import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import type { Browser, Page } from 'playwright-core';
import { buildApp } from '../../src/server/app';
import { testBrowser } from './browser';
import { testDriver } from './neo4j';
import { seededGraph } from './seeded';

const { buildPage } = require('../../bootstrap/install.js');

/** How a window looks to the page. */
interface Look {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  permissions?: string[];
}

const DESK = { width: 1440, height: 900 };

/** A window, and the address that was opened in it. */
interface Window {
  path: string;
  readonly page: Page;
}

/** The page of the seeds, served, and a browser to look at it. */
export class Served {
  private constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly app: FastifyInstance,
    private readonly driver: Driver,
  ) {}

  /** Serves the page of all seeds, or of what `fill` leaves in the graph. */
  static async start(fill = seededGraph): Promise<Served> {
    const driver = testDriver();
    const [browser] = await Promise.all([testBrowser(), buildPage(), fill()]);
    // A Neo4j that has just started plans each question anew, and the tests may not be alone on the machine.
    const app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 50_000 });
    return new Served(await app.listen({ host: '127.0.0.1', port: 0 }), browser, app, driver);
  }

  /**
   * Opens an address in a window that nothing is known of from before; what the page complains of makes the test fail.
   */
  async open(path: string, { viewport = DESK, colorScheme = 'light', permissions = [] }: Look = {}): Promise<Page> {
    const window = this.#free.pop() ?? { path, page: await this.#newPage() };
    window.path = path;
    this.#open.push(window);
    const { page } = window;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme, reducedMotion: 'reduce' });
    await page.context().grantPermissions(permissions);
    await page.goto(path);
    return page;
  }

  // Chromium takes as long to open a window as to show the page: one that a test has left serves the next.
  readonly #free: Window[] = [];
  readonly #open: Window[] = [];
  readonly #complaints: string[] = [];

  async #newPage(): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url });
    const page = await context.newPage();
    page.setDefaultTimeout(55_000);
    const complain = (what: string) => {
      const { path } = this.#open.find((window) => window.page === page) ?? {};
      this.#complaints.push(`${path}: ${what}`);
    };
    page.on('pageerror', (error) => complain(error.message));
    page.on('console', (message) => message.type() === 'error' && complain(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url)) complain(`asks ${request.url()}`);
    });
    return page;
  }

  /** Leaves what is open, lest it draw on beside the next test; gives what the pages have complained of. */
  async finish(): Promise<string[]> {
    for (const { page } of this.#open) {
      await page.evaluate('localStorage.clear(); sessionStorage.clear()');
      await page.goto('about:blank');
      await page.context().clearPermissions();
      await page.context().clearCookies();
    }
    this.#free.push(...this.#open.splice(0));
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

/** The page of all seeds for the tests of a file; what it complains of makes the test fail that opened it. */
export function serving(): Pick<Served, 'open' | 'forgive'> {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start();
  });
  afterEach(async () => expect(await served.finish()).toEqual([]));
  afterAll(() => served?.close());
  return { open: (...look) => served.open(...look), forgive: (...what) => served.forgive(...what) };
}
