import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { expect } from "./site.ts";

test.use({ viewport: { width: 1440, height: 900 } });

function term(page: Page, name: string): Locator {
  return page.locator("course-map").getByRole("link", { name, exact: true });
}

test("a term on the map shows what it needs and what needs it, and leads to its lesson", async ({ page }) => {
  await page.goto("/map/");
  await term(page, "cancel").focus();
  await expect(page.locator("[data-lit=self]")).toContainText("cancel");
  const needed = page.locator("[data-lit=needed] a");
  await expect(needed).toHaveText([
    "coroutine function",
    "coroutine",
    "suspend",
    "event loop",
    "handle",
    "ready queue",
    "task",
  ]);
  await expect(page.locator("[data-lit=needing] a")).toHaveText([
    "shield",
    "task group",
    "exception group",
    "timeout",
  ]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/lessons\/guarding-tasks\/#cancel-one-of-two$/);
});

test("the map marks a lesson of which everything is done", async ({ page }) => {
  await page.goto("/map/");
  const lesson = page.locator(".lesson").filter({ hasText: "Scheduling" });
  const border = (): Promise<string> =>
    term(page, "executor").evaluate((link) => getComputedStyle(link).borderColor);
  const before = await border();
  const items = (await lesson.locator("lesson-progress").getAttribute("data-items")) ?? "";
  await page.evaluate((done) => {
    const entries = done.split(" ").map((item) => [item, "2026-01-01T00:00:00Z"] as const);
    localStorage.setItem(
      "loopscope:progress",
      JSON.stringify({ version: 1, done: Object.fromEntries(entries), discarded: null }),
    );
  }, items);
  await page.reload();
  await expect(lesson.locator("lesson-progress")).toHaveAttribute("data-complete");
  expect(await border()).not.toBe(before);
});

test("in a narrow window the map is a list that names what each term needs", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/map/");
  const entry = page
    .locator(".place")
    .filter({ has: page.getByRole("link", { name: "shield", exact: true }) });
  await expect(entry).toHaveText(/shield\s+needs cancel, future/);
  await expect(entry.getByText("needs")).toBeVisible();
  await expect(page.locator("course-map svg").first()).toBeHidden();
});
