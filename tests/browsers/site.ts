import { test as base } from "playwright/test";
import { openAsked } from "../support/browsers/open.ts";
import type { OpenBrowser, Tab } from "../support/browsers/tab.ts";

export { expect } from "playwright/test";

/**
 * A test with a tab of the project's browser. All tests of a worker share one browser, whose start takes
 * longer than most of them; what a test has left in the browser's storage is forgotten after it, but for what
 * the site keeps of CPython.
 */
export const test = base.extend<{ tab: Tab }, { openBrowser: OpenBrowser }>({
  openBrowser: [
    async ({}, use, { project }) => {
      const browser = await openAsked(project.name);
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  tab: async ({ openBrowser, baseURL }, use) => {
    const { tab } = openBrowser;
    await use({ ...tab, goto: (address) => tab.goto(new URL(address, baseURL).href) });
    await tab.goto(new URL("/favicon.svg", baseURL).href);
    await tab.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    }, null);
  },
});
