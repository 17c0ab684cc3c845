import { expect, test as base } from "playwright/test";
import { Deployment } from "../e2e/deployment.ts";
import { openAsked } from "../support/browsers/open.ts";
import type { OpenBrowser, Tab } from "../support/browsers/tab.ts";

export { expect } from "playwright/test";

/** Expects of a state what takes time to come true: it is read until then, at short intervals. */
export function eventually<State>(
  read: () => State | Promise<State>,
  options: { readonly message?: string; readonly timeout?: number } = {},
): ReturnType<typeof expect.poll<State>> {
  return expect.poll(read, { ...options, intervals: [30] });
}

/**
 * A test with a tab of the project's browser. All tests share one browser, whose start takes longer than
 * most of them, and one site. What a test has left in the browser's storage is forgotten after it, but for
 * what the site keeps of CPython.
 */
export const test = base.extend<{ tab: Tab }, { openBrowser: OpenBrowser; deployment: Deployment }>({
  openBrowser: [
    async ({}, use, { project }) => {
      const browser = await openAsked(project.name);
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  deployment: [
    async ({}, use) => {
      const deployment = new Deployment();
      await deployment.serve(".cache/site");
      await use(deployment);
      await deployment.takeAway();
    },
    { scope: "worker" },
  ],
  tab: async ({ openBrowser, deployment }, use) => {
    const { tab } = openBrowser;
    await use({ ...tab, goto: (address) => tab.goto(new URL(address, deployment.url("")).href) });
    // A page may still write when it is left.
    await tab.goto(deployment.url("favicon.svg"));
    await tab.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    }, null);
  },
});
