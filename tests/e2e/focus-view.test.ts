import type { Locator, Page } from "playwright/test";
import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, playgroundCell, keepDraft } from "./site.ts";

const example = "event-loop/gather";
const lesson = "/lessons/event-loop/?speed=instant";

const viewOf = (page: Page): Locator => page.getByRole("dialog", { name: "Gather" });
const present = (cell: Locator): Locator => cell.getByRole("slider", { name: "Present moment" });

/** Opens the focus view of a cell whose program has run. */
async function openFocused(page: Page, path = `${lesson}&focus=${example}`): Promise<Locator> {
  await page.goto(path);
  const view = viewOf(page);
  await expect(view).toBeVisible();
  await button(view, "Run").click();
  await expect(view).toHaveAttribute("data-state", "done");
  await expect(present(view)).toBeVisible();
  return view;
}

async function fillsWindow(page: Page, view: Locator): Promise<boolean> {
  const box = await view.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return box?.x === 0 && box.y === 0 && Math.abs(box.width - width) < 1 && Math.abs(box.height - height) < 1;
}

test("a button gives a cell the whole window, and Escape returns to exactly the same place", async ({
  page,
}) => {
  await page.goto(lesson);
  const open = button(cellOf(page, example), "Focus view");
  await open.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await open.click();
  await expect(viewOf(page)).toBeVisible();
  expect(await fillsWindow(page, viewOf(page))).toBe(true);
  await expect(button(viewOf(page), "Close")).toBeFocused();
  await expect(page).toHaveURL(/\?focus=event-loop\/gather$/);
  await page.keyboard.press("Escape");
  await expect(viewOf(page)).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(/speed=instant$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("F does the same for the cell that has the focus, and types in an editor", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await cell
    .getByRole("group", { name: /^Gather/ })
    .first()
    .focus();
  await page.keyboard.press("f");
  await expect(viewOf(page)).toBeVisible();
  await page.keyboard.press("f");
  await expect(viewOf(page)).toHaveCount(0);
  await button(cell, "Edit").click();
  const editor = cell.getByRole("textbox", { name: /editor/i });
  await editor.focus();
  await page.keyboard.type("f");
  await expect(cell.getByText("Edited", { exact: true })).toBeVisible();
  await expect(viewOf(page)).toHaveCount(0);
});

test("nothing behind the view can be reached", async ({ page }) => {
  const view = await openFocused(page);
  const outside: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const isOutside = focused !== document.body && focused?.closest("lesson-cell") === null;
      return isOutside ? focused.outerHTML.slice(0, 80) : "";
    });
    if (text !== "") outside.push(text);
  }
  expect(outside).toEqual([]);
  await expect(view).toBeVisible();
});

test("Back closes the view, and Forward opens it again", async ({ page }) => {
  await page.goto(lesson);
  await button(cellOf(page, example), "Focus view").click();
  await expect(viewOf(page)).toBeVisible();
  await page.goBack();
  await expect(viewOf(page)).toHaveCount(0);
  await page.goForward();
  await expect(viewOf(page)).toBeVisible();
});

test("the arrow keys step, except where they have another meaning", async ({ page }) => {
  const view = await openFocused(page);
  await button(view, "Close").focus();
  const end = Number(await present(view).getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowLeft");
  await expect(present(view)).not.toHaveAttribute("aria-valuenow", String(end));
  await page.keyboard.press("ArrowRight");
  await expect(present(view)).toHaveAttribute("aria-valuenow", String(end));
  const instant = view.getByRole("radio", { name: "instant" });
  await instant.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(present(view)).toHaveAttribute("aria-valuenow", String(end));
});

test("A+ makes everything larger, for later visits too, and the timeline still follows the pointer", async ({
  page,
}) => {
  const view = await openFocused(page);
  const code = view.locator(".line").first();
  const heightOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.height ?? 0;
  const label = view.locator("cell-timeline").getByText("Task-3").first();
  const [small, smallLabel] = [await heightOf(code), await heightOf(label)];
  for (let presses = 0; presses < 3; presses++) await button(view, "A+, larger type").click();
  await expect(view.getByText("150 %")).toBeVisible();
  expect(await heightOf(code)).toBeCloseTo(1.5 * small, 0);
  expect(await heightOf(label)).toBeGreaterThan(1.3 * smallLabel);
  expect(await fillsWindow(page, view)).toBe(true);

  const box = await view.locator("timeline-plot").filter({ visible: true }).first().boundingBox();
  if (box === null) throw new Error("The timeline has no plot.");
  const target = box.x + box.width * 0.6;
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(target, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const line = await present(view).boundingBox();
  expect(Math.abs((line?.x ?? 0) + (line?.width ?? 0) / 2 - target)).toBeLessThan(12);

  await page.reload();
  await expect(view.getByText("150 %")).toBeVisible();
  await button(view, "A−, smaller type").click();
  await expect(view.getByText("130 %")).toBeVisible();
});

test("a narrow window has type as large as fits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const view = await openFocused(page);
  await button(view, "A+, larger type").focus();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("Enter");
  await expect(view.getByRole("status", { name: "Type at 130 %" })).toBeAttached();
  await expect(button(view, "Close")).toBeInViewport({ ratio: 1 });
});

test("a link to a moment opens the cell there, in its language", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const view = await openFocused(page);
  for (let presses = 0; presses < 3; presses++) await button(view, "Step back").click();
  await button(view, "Link to this moment").click();
  await expect(view.getByText("A link to this moment is on the clipboard.")).toBeVisible();
  const moment = (await present(view).getAttribute("aria-valuenow")) ?? "";
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain("?focus=event-loop/gather&language=typescript&moment=");
  await page.goto("/favicon.svg");
  await page.goto(address);
  await expect(present(view)).toHaveAttribute("aria-valuenow", moment);
  await expect(view.locator("cell-notice")).toBeEmpty();
});

test("while Python starts for the moment of an address, the cell says so", async ({ page }) => {
  await page.goto(`/lessons/event-loop/?focus=${example}&language=python&moment=task-suspended&task=job1`);
  const view = viewOf(page);
  await expect(view.getByText("Running the program up to the moment of the link…")).toBeVisible();
  const queue = view.getByRole("list", { name: "Ready queue", exact: true });
  await expect(queue).toContainText("job2", { timeout: 100_000 });
  await expect(view.locator("cell-notice")).toBeEmpty();
});

test("a changed program has no link to its moments, and says what to do instead", async ({ page }) => {
  await keepDraft(page, example, 'print("mine");');
  const view = await openFocused(page);
  await button(view, "Link to this moment").click();
  await expect(view.getByText(/Reset it, or share the changed program with Share/)).toBeVisible();
});

test("an address that names no cell of the page, or no moment, says so", async ({ page }) => {
  await page.goto("/lessons/event-loop/?focus=event-loop/nothing");
  await expect(page.getByText("The address names a cell that this page does not have")).toBeInViewport();
  await page.goto(`/lessons/event-loop/?focus=${example}&moment=task-suspended&occurrence=0`);
  await expect(viewOf(page).getByText("The address names a moment that cannot be read.")).toBeVisible();
});

test("the playground’s cell has the view too", async ({ page }) => {
  await page.goto("/playground/?speed=instant&focus=playground");
  await expect(playgroundCell(page)).toHaveAttribute("data-focus-view", "");
  await page.keyboard.press("Escape");
  await expect(playgroundCell(page)).not.toHaveAttribute("data-focus-view");
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`axe finds nothing wrong in the view at ${String(width)} px, in light and in dark colours`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const view = await openFocused(page);
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(await fillsWindow(page, view)).toBe(true);
      expect(await violationsIn(page)).toEqual([]);
    }
  });
}
