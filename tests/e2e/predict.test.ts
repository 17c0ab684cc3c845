import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/why-coroutines/";
const example = "why-coroutines/call-and-await";
const truth = ["job was called", "job runs", "job ends", "main ends"];

function entries(cell: Locator): Locator {
  return cell.locator("predict-order .items > li .text");
}

/** Puts the lines in order with the buttons, as a keyboard would. */
async function order(page: Page, cell: Locator, lines: readonly string[]): Promise<void> {
  for (const [place, line] of lines.entries()) {
    for (;;) {
      const now = (await entries(cell).allTextContents()).indexOf(line);
      if (now <= place) break;
      await button(cell, `Move up: ${line}`).focus();
      await page.keyboard.press("Enter");
    }
  }
  await expect(entries(cell)).toHaveText([...lines]);
}

test("an exercise shows neither Run nor any output before the order is handed in", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await expect(button(cell, "Check")).toBeVisible();
  await expect(button(cell, "Run")).toBeHidden();
  await expect(cell.getByRole("region", { name: "Expected output" })).toBeHidden();
  await expect(entries(cell)).not.toHaveText(truth);
});

test("a wrong order is explained from the run, and the cell stays sealed", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, ["job runs", "job was called", "job ends", "main ends"]);
  await button(cell, "Check").click();
  await expect(cell.getByText("Not yet: 2 of 4 are in their place.")).toBeVisible();
  await expect(cell.locator("predict-order [role=status]")).toContainText("job was called");
  await expect(button(cell, "Run")).toBeHidden();
});

test("the right order opens the cell, counts as solved, and still does after a reload", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(button(cell, "Run")).toBeFocused();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.getByRole("region", { name: "Event loop" })).toBeVisible();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(button(cell, "Run")).toBeHidden();
});

test("the answer can be shown, which solves nothing", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Show the answer").click();
  await expect(entries(cell)).toHaveText(truth);
  await expect(button(cell, "Run")).toBeVisible();
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
});

test("an exercise grades no program that was changed, and brings the original back", async ({ page }) => {
  await page.goto(lesson);
  const printAll = truth.map((line) => `print("${line}");`).join("\n");
  await page.evaluate(
    ([key, source]) => {
      localStorage.setItem(key, JSON.stringify({ source, discarded: null }));
    },
    [`loopscope:draft:${example}`, printAll] as const,
  );
  await page.reload();
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(cell.locator("predict-order [role=status]")).toContainText("The program was changed");
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Reset").click();
  await button(cell, "Check").click();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(button(cell, "Undo")).toBeVisible();
});

test("a line can be dragged to its place", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const [first = "", ...others] = await entries(cell).allTextContents();
  const grip = cell.locator("predict-order .grip").first();
  const last = cell.locator("predict-order .items > li").last();
  await last.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await last.boundingBox();
  if (from === null || to === null) throw new Error("The list is not shown.");
  await page.mouse.move(from.x + 4, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 4, to.y + to.height - 4, { steps: 8 });
  await page.mouse.up();
  await expect(entries(cell)).toHaveText([...others, first]);
});

test("moving says where the line now is, and keeps the focus on the button", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const [, second = ""] = await entries(cell).allTextContents();
  await button(cell, `Move down: ${second}`).focus();
  await page.keyboard.press("Enter");
  await expect(button(cell, `Move down: ${second}`)).toBeFocused();
  await expect(cell.locator("predict-order [role=status]")).toHaveText(`${second}: now 3 of 4`);
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("an exercise is a question whose answer opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(entries(cell)).toHaveCount(4);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details li")).toHaveText(truth);
  });
});
