import { Deployment } from "../e2e/deployment.ts";
import type { Tab } from "../support/browsers/tab.ts";
import { attributeOf, cellOf, click } from "./reader.ts";
import { eventually, test as base } from "./site.ts";

/** A test with a site that it can take away. */
const test = base.extend<{ ownSite: Deployment }>({
  ownSite: async ({}, use) => {
    const deployment = new Deployment();
    await deployment.serve(".cache/site");
    await use(deployment);
    await deployment.takeAway();
  },
});

const cell = cellOf("event-loop/gather");

/** Waits until the service worker has the page, and what the page needs to run its cells. */
async function untilKept(tab: Tab): Promise<void> {
  const isKept = (): Promise<boolean> =>
    tab.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const isInCharge = active?.state === "activated" && navigator.serviceWorker.controller !== null;
      return isInCharge && (await caches.match(location.origin + location.pathname)) !== undefined;
    }, null);
  await eventually(isKept).toBe(true);
}

async function runsTheSame(tab: Tab): Promise<void> {
  await click(tab, { css: `${cell} button`, name: "Run" });
  await eventually(() => attributeOf(tab, cell, "data-match"), { timeout: 100_000 }).toBe("same");
}

test("a page that was only read opens and runs its cells when the server is gone", async ({
  tab,
  ownSite,
}) => {
  const address = ownSite.url("lessons/event-loop/?speed=instant");
  await tab.goto(address);
  await untilKept(tab);
  await ownSite.takeAway();
  await tab.goto(address);
  await runsTheSame(tab);
});

test("Python, once it was loaded, runs when the server is gone", async ({ tab, ownSite }) => {
  const address = ownSite.url("lessons/event-loop/?speed=instant&language=python");
  await tab.goto(address);
  await runsTheSame(tab);
  await untilKept(tab);
  await ownSite.takeAway();
  await tab.goto(address);
  await runsTheSame(tab);
});
