import type { Page } from "playwright/test";
import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, listenForNoise } from "./site.ts";

const PAGE =
  "/class/?speed=instant&title=Week%203&cells=shared-state/lost-update&exercises=shared-state/hidden-await&cells=reference/lock";

// The browser reports a page that could not be loaded.
const quiet = test.extend({ silence: undefined });

/** The ids of the cells and exercises that a page shows, in its order. */
function shown(page: Page): Promise<(string | null)[]> {
  return page
    .locator("class-page lesson-cell")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("example")));
}

function chosen(page: Page): Promise<string[]> {
  return page.locator(".class-chosen .name").allTextContents();
}

test("an address shows the cells and exercises that it names, in its order, with all that they do", async ({
  page,
}) => {
  const noises = listenForNoise(page);
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Week 3");
  await expect(page).toHaveTitle("Week 3 · Loopscope");
  await expect(page.locator("class-page lesson-cell")).toHaveCount(3);
  expect(await shown(page)).toEqual([
    "shared-state/lost-update",
    "shared-state/hidden-await",
    "reference/lock",
  ]);

  const cell = cellOf(page, "shared-state/lost-update");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.locator("cell-timeline:visible")).toBeVisible();
  await cell.getByRole("tab", { name: "Python" }).click();
  await expect(cell.getByText("async def pay")).toBeVisible();

  const exercise = cellOf(page, "shared-state/hidden-await");
  await button(exercise, "Show the answer").click();
  await expect(exercise).not.toHaveAttribute("data-sealed");
  await expect(page.getByRole("link", { name: "Lesson 11: Shared state" }).first()).toHaveAttribute(
    "href",
    "/lessons/shared-state/#cell-shared-state-lost-update",
  );
  expect(noises).toEqual([]);
  expect(await violationsIn(page)).toEqual([]);
});

test("a page is put together with the keyboard, and its address has all of it", async ({ page }) => {
  await page.goto("/class/");
  const search = page.getByRole("searchbox", { name: "Search them" });
  await search.fill("shared payments");
  await expect(page.getByText("1 is found.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Two payments" }).press("Space");
  await search.fill("piggy");
  await page.getByRole("checkbox", { name: "A piggy bank" }).press("Space");
  await search.fill("fork");
  await page.getByRole("checkbox", { name: "Fork and knife" }).press("Space");
  expect(await chosen(page)).toEqual(["Two payments", "A piggy bank", "Fork and knife"]);

  const up = page.getByRole("button", { name: "Move up: Fork and knife" });
  await up.press("Enter");
  await expect(up).toBeFocused();
  await up.press("Enter");
  expect(await chosen(page)).toEqual(["Fork and knife", "Two payments", "A piggy bank"]);
  await page.getByRole("button", { name: "Remove: Two payments" }).press("Enter");
  await page.getByRole("textbox", { name: "Title" }).fill("Locks & <b>more</b>");
  await expect(page).toHaveURL(
    "/class/?title=Locks%20%26%20%3Cb%3Emore%3C%2Fb%3E&cells=shared-state/deadlock&exercises=shared-state/piggy-bank",
  );
  await search.fill("");
  expect(await violationsIn(page)).toEqual([]);

  await page.getByRole("button", { name: "Show the page" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Locks & <b>more</b>");
  await expect(page.locator("class-page lesson-cell")).toHaveCount(2);
  await page.reload();
  await expect(page.locator("class-page lesson-cell")).toHaveCount(2);
  expect(await shown(page)).toEqual(["shared-state/deadlock", "shared-state/piggy-bank"]);

  await page.getByRole("button", { name: "Edit this page" }).click();
  expect(await chosen(page)).toEqual(["Fork and knife", "A piggy bank"]);
});

test("an entry is dragged to another place", async ({ page }) => {
  await page.goto("/class/?cells=shared-state/lost-update,shared-state/lock,shared-state/event");
  await page.getByRole("button", { name: "Edit this page" }).click();
  const entries = page.locator(".class-chosen > li");
  await entries
    .last()
    .locator(".grip")
    .dragTo(entries.first(), { targetPosition: { x: 20, y: 4 } });
  await expect(entries.first()).toContainText("The door opens");
  await expect(page).toHaveURL(/cells=shared-state\/event,shared-state\/lost-update,shared-state\/lock$/);
});

test("the link is copied, or shown where the browser refuses the clipboard", async ({ page }) => {
  await page.goto("/class/?cells=shared-state/lock");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  });
  await page.getByRole("button", { name: "Copy the link" }).first().click();
  await expect(page.getByRole("textbox", { name: "Link to this page" })).toHaveValue(
    /\/class\/\?cells=shared-state\/lock$/,
  );
});

test("a hostile address is text, and what the site does not have is named in a sentence", async ({
  page,
}) => {
  const noises = listenForNoise(page);
  const markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  const many = Array.from({ length: 800 }, (_, number) => `none/${String(number)}`).join(",");
  await page.goto(
    `/class/?title=${encodeURIComponent(markup.repeat(20))}&cells=${encodeURIComponent(`../teach,${markup}`)},${many},shared-state/lock`,
  );
  await expect(page.locator("class-page lesson-cell")).toHaveCount(1);
  await expect(page.locator(".class-problems")).toContainText("and 799 more, which this site does not have");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main img")).toHaveCount(0);
  expect(noises).toEqual([]);
});

quiet("a cell that could not be loaded says so, and can be asked for again", async ({ page }) => {
  await page.route("**/lessons/limits/", (route) => route.fulfill({ status: 503 }));
  await page.goto("/class/?cells=limits/semaphore,shared-state/lock");
  await expect(page.getByText(/could not be loaded\. Check the connection\./)).toBeVisible();
  await expect(page.locator("class-page lesson-cell")).toHaveCount(1);
  await page.unroute("**/lessons/limits/");
  await button(page.locator("class-page"), "Try again").click();
  await expect(page.locator("class-page lesson-cell")).toHaveCount(2);
});
