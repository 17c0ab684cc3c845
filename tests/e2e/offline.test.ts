import type { BrowserContext, Page } from "playwright/test";
import { Deployment, makeVersion, removeVersion } from "./deployment.ts";
import { button, cellOf, expect, test as base } from "./site.ts";

/** A test with a site of its own, whose service worker no other test meets. */
const test = base.extend<{ deploy: (site: string, base: string) => Promise<Deployment> }>({
  hasServiceWorker: true,
  deploy: async ({}, use) => {
    const deployments: Deployment[] = [];
    await use(async (site, base) => {
      const deployment = new Deployment(base);
      deployments.push(deployment);
      await deployment.serve(site);
      return deployment;
    });
    for (const deployment of deployments) await deployment.takeAway();
  },
});

const lesson = "lessons/event-loop/";
const example = "event-loop/gather";
/** Milliseconds in which CPython has started also on a busy machine. */
const cpythonStarts = 120_000;

/** Waits until the service worker has the page, and what the page needs to run its cells. */
async function untilKept(page: Page): Promise<void> {
  const isKept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const isInCharge = active?.state === "activated" && navigator.serviceWorker.controller !== null;
      return isInCharge && (await caches.match(location.origin + location.pathname)) !== undefined;
    });
  await expect.poll(isKept).toBe(true);
}

/** Closes the server as well: what still answers then comes from the browser itself. */
async function takeNetworkAway(context: BrowserContext, deployment: Deployment): Promise<void> {
  await context.setOffline(true);
  await deployment.takeAway();
}

/** @param timeout milliseconds until it has run, if not those of every expectation */
async function runsTheSame(page: Page, timeout?: number): Promise<void> {
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same", timeout === undefined ? {} : { timeout });
  await expect(cell.locator("cell-timeline")).toBeVisible();
}

for (const [site, base] of [
  [".cache/site", "/"],
  [".cache/site-under-path", "/loopscope/"],
] as const) {
  test(`at ${base}, a page that was only read opens and runs its cells without a network`, async ({
    page,
    context,
    deploy,
  }) => {
    const deployment = await deploy(site, base);
    await page.goto(deployment.url(`${lesson}?speed=instant`));
    await untilKept(page);
    await takeNetworkAway(context, deployment);
    await page.reload();
    await runsTheSame(page);
  });
}

test("the editor, once opened, edits and runs without a network", async ({ page, context, deploy }) => {
  const deployment = await deploy(".cache/site", "/");
  await page.goto(deployment.url("playground/?speed=instant"));
  const cell = page.locator("lesson-cell");
  const write = async (program: string): Promise<void> => {
    await button(cell, "Edit").click();
    await cell.getByRole("textbox", { name: /editor/i }).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(program);
    await button(cell, "Run").click();
  };
  await write('print("with a network");');
  await expect(cell.getByRole("log")).toContainText("with a network");
  await untilKept(page);
  await takeNetworkAway(context, deployment);
  await page.reload();
  await write('print("without one");');
  await expect(cell.getByRole("log")).toContainText("without one");
});

test("Python, once it was loaded, runs without a network", async ({ page, context, deploy }) => {
  test.setTimeout(3 * cpythonStarts);
  const deployment = await deploy(".cache/site", "/");
  await page.goto(deployment.url(`${lesson}?speed=instant&language=python`));
  await runsTheSame(page, cpythonStarts);
  await untilKept(page);
  await takeNetworkAway(context, deployment);
  await page.reload();
  await runsTheSame(page, cpythonStarts);
});

test("without a network a page that was never opened says so, and lists those that were", async ({
  page,
  context,
  deploy,
}) => {
  const deployment = await deploy(".cache/site", "/");
  await page.goto(deployment.url(lesson));
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await untilKept(page);
  await takeNetworkAway(context, deployment);
  await page.goto(deployment.url("reference/gather/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No network");
  const kept = page.locator("kept-pages").getByRole("link");
  await expect(kept).toHaveText([title]);
  // A click could miss it while fonts arrive.
  await kept.press("Enter");
  await expect(cellOf(page, example)).toBeVisible();
});

test("what is requested with many queries is kept once, and the service worker's script not at all", async ({
  page,
  deploy,
}) => {
  const deployment = await deploy(".cache/site", "/");
  await page.goto(deployment.url(lesson));
  await untilKept(page);
  const requested = await page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[type="module"][src*="_astro/"]');
    const address = script?.src ?? "";
    for (let i = 0; i < 20; i++) await (await fetch(`${address}?${String(i)}`)).text();
    await (await fetch("/sw.js")).text();
    await (await fetch("/favicon.svg?1")).text();
    return address;
  });
  const keptAddresses = (): Promise<string[]> =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(stores.map((store) => store.keys()));
      return requests.flat().map(({ url }) => url);
    });
  // The file that was requested last.
  await expect.poll(keptAddresses).toContain(deployment.url("favicon.svg"));
  const kept = await keptAddresses();
  expect(kept.filter((address) => address.startsWith(requested))).toEqual([requested]);
  expect(kept.filter((address) => /\?|sw\.js/.test(address))).toEqual([]);
});

test("a new version replaces the old one, and a page that is open keeps its scripts", async ({
  page,
  context,
  deploy,
}) => {
  const deployment = await deploy(".cache/site", "/");
  await page.goto(deployment.url(`${lesson}?speed=instant`));
  await untilKept(page);

  const next = makeVersion(".cache/site", "next");
  try {
    await deployment.serve(next);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    // The timeline's script is loaded only now, and the server has it no more.
    await runsTheSame(page);

    const other = await context.newPage();
    await other.goto(deployment.url(`${lesson}?speed=instant`));
    await expect(other.locator('meta[name="version"]')).toHaveAttribute("content", "next");
    await runsTheSame(other);
    await page.close();
    await other.close();

    await takeNetworkAway(context, deployment);
    const later = await context.newPage();
    await later.goto(deployment.url(`${lesson}?speed=instant`));
    await expect(later.locator('meta[name="version"]')).toHaveAttribute("content", "next");
    await runsTheSame(later);
  } finally {
    removeVersion(next);
  }
});
