import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, keepDraft } from "./site.ts";

const lesson = "/lessons/event-loop/";
const example = "event-loop/gather";

const linkTo = (page: Page, text: string): Locator => page.getByRole("link", { name: text });
const barOf = (cell: Locator): Locator => cell.getByRole("group", { name: "Moment from the text" });
const stateOf = (cell: Locator, name: string): Locator =>
  cell.getByRole("region", { name: "Event loop" }).getByRole("list", { name, exact: true });

test("a link to a moment that is pressed twice shows its moment, and says nothing else", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await linkTo(page, "job1 suspends").dblclick();
  await expect(barOf(cell)).toContainText("Go on to the moment when job1 suspends");
  await expect(stateOf(cell, "Ready queue")).toContainText("job2");
  await expect(page.locator("moment-link [aria-busy]")).toHaveCount(0);
  await expect(cell.locator("cell-notice")).toBeEmpty();
  await page.goBack();
  await expect(linkTo(page, "job1 suspends")).toBeFocused();
});

test("while CPython starts the link that was pressed last is busy, and its moment is the one that is shown", async ({
  page,
}) => {
  await page.goto(`${lesson}?language=python`);
  const cell = cellOf(page, example);
  await linkTo(page, "job1 suspends").click();
  await expect(linkTo(page, "job1 suspends")).toHaveAttribute("aria-busy", "true");
  await linkTo(page, "job2 is over").click();
  await expect(linkTo(page, "job2 is over")).toHaveAttribute("aria-busy", "true");
  await expect(linkTo(page, "job1 suspends")).not.toHaveAttribute("aria-busy");
  await expect(barOf(cell)).toContainText("When job2 is over", { timeout: 100_000 });
  await expect(page.locator("moment-link [aria-busy]")).toHaveCount(0);
  await expect(cell.locator("cell-notice")).toBeEmpty();
});

test("the cell shows the sentence of the text, and leads back to it", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const link = linkTo(page, "job2 is over");
  await link.click();
  await expect(barOf(cell)).toContainText("When job2 is over, nothing of the two jobs is ready any more.");
  await expect(barOf(cell)).not.toContainText("Press Step");
  const back = button(cell, "Back to the text");
  await expect(back).toBeFocused();
  await expect(back).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await expect(barOf(cell)).toHaveCount(0);
  await page.goForward();
  await expect(barOf(cell)).toContainText("When job2 is over");
});

test("a moment that a changed program does not have is offered with the original, in one press", async ({
  page,
}) => {
  await keepDraft(page, example, 'print("mine");');
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await linkTo(page, "job1 suspends").click();
  await expect(cell.locator("cell-notice")).toContainText("its run does not have this moment");
  await expect(cell.locator("cell-notice")).toBeInViewport();
  await button(cell, "Reset the program and show it").click();
  await expect(stateOf(cell, "Ready queue")).toContainText("job2");
  await expect(cell.locator("cell-notice")).toBeEmpty();
  await expect(button(cell, "Undo")).toBeVisible();
});

test("another run of the program takes the sentence away", async ({ page }) => {
  await page.goto(`${lesson}?speed=instant`);
  const cell = cellOf(page, example);
  await linkTo(page, "job1 suspends").click();
  await expect(barOf(cell)).toBeVisible();
  await button(cell, "Run").click();
  await expect(barOf(cell)).toHaveCount(0);
});
