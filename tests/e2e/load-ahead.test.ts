import type { Page } from "playwright/test";
import { button, cellOf, expect, saveData, test } from "./site.ts";

/** Opens a page in a window in which its first cell is in view without scrolling. */
async function openTall(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 3000 });
  await page.goto("/lessons/event-loop/", { waitUntil: "networkidle" });
}

test("a cell in view starts the sandbox before the reader does anything", async ({ page }) => {
  await openTall(page);
  await expect(page.locator("iframe[sandbox]")).toBeAttached();
});

test("without a cell in view the sandbox is not started", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 200 });
  await page.goto("/lessons/event-loop/", { waitUntil: "networkidle" });
  await expect(page.locator("iframe[sandbox]")).not.toBeAttached();
});

test("for a reader who saves data, the sandbox is started at the first touch", async ({ page }) => {
  await saveData(page);
  await openTall(page);
  await expect(page.locator("iframe[sandbox]")).not.toBeAttached();
  await page.mouse.move(10, 10);
  await expect(page.locator("iframe[sandbox]")).toBeAttached();
});

test("the pointer at a program loads the editor ahead", async ({ page }) => {
  await openTall(page);
  const loaded = page.waitForResponse(/\/monaco\.[\w-]+\.js$/);
  await cellOf(page, "event-loop/gather").locator("code-view:visible").hover();
  await loaded;
  await expect(page.locator(".monaco-editor")).not.toBeAttached();
});

test("the pointer at the choice of the language does not load the editor", async ({ page }) => {
  await openTall(page);
  let isLoaded = false;
  page.on("request", (request) => (isLoaded ||= /\/monaco\.[\w-]+\.js$/.test(request.url())));
  const cell = cellOf(page, "event-loop/gather");
  await cell.getByRole("tab", { name: "Python" }).click();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  expect(isLoaded).toBe(false);
});

test("the focus at a program loads the editor ahead", async ({ page }) => {
  await openTall(page);
  const loaded = page.waitForResponse(/\/monaco\.[\w-]+\.js$/);
  await cellOf(page, "event-loop/gather").getByRole("button", { name: "Edit" }).focus();
  await loaded;
});
