import type { BrowserContext, Locator, Page, Route } from "playwright/test";
import { button, cellOf, expect, test, withoutServiceWorkers } from "./site.ts";

// What cannot be loaded leaves errors in the console, so the page here is none that must be silent.
let context: BrowserContext;
let page: Page;
let cell: Locator;

test.beforeEach(async ({ browser, baseURL }) => {
  context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  await withoutServiceWorkers(context);
  page = await context.newPage();
  await page.goto("/lessons/event-loop/?speed=instant");
  cell = cellOf(page, "event-loop/gather");
});

test.afterEach(async () => {
  await context.close();
});

/** Runs the cell with these files out of reach, and again when they are back. */
async function runWithout(
  files: string,
  sentence: string,
  hinder: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<void> {
  await context.route(files, hinder);
  await button(cell, "Run").click();
  await expect(cell.locator(".live:visible .reason")).toHaveText(sentence);
  await expect(cell).toHaveAttribute("data-state", "error");
  await context.unroute(files);
  await button(cell, "Run").click();
}

test("a compiler that cannot be loaded is said, and is loaded by the next Run", async () => {
  await cell.locator('code-view[data-language="typescript"]').evaluate((code) => {
    code.dispatchEvent(new CustomEvent("source-edited", { detail: 'print("mine");', bubbles: true }));
  });
  await runWithout(
    "**/language.worker*",
    "The compiler could not be loaded. Check the connection and press Run again.",
  );
  await expect(cell).toHaveAttribute("data-state", "done");
});

test("a CPython of which only a part arrives is said, and is loaded by the next Run", async () => {
  await cell.getByRole("tab", { name: "Python" }).click();
  await runWithout(
    "**/cpython-*.bin",
    "CPython could not be loaded. Check the connection and press Run again.",
    async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    },
  );
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("a sandbox that cannot be loaded is said, and is loaded by the next Run", async () => {
  const files = "**/_virtual_sandbox-worker*";
  // The page loads it ahead of Run.
  await context.route(files, (route) => route.abort());
  await page.reload();
  await runWithout(files, "The program could not be started. Check the connection and press Run again.");
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("a frame that was removed from the page is there again for the next Run", async () => {
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await page.locator("iframe[sandbox]").evaluate((frame) => {
    frame.remove();
  });
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(page.locator("iframe[sandbox]")).toHaveCount(1);
});
