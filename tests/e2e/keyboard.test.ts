import { test } from "./shared-window.ts";
import { button, cellOf, expect } from "./site.ts";

const example = "event-loop/gather";

test("Ctrl+Enter in a cell runs it", async ({ page }) => {
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, example);
  await cell.getByRole("tab", { name: "TypeScript" }).focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("the arrow keys choose the language", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const cell = cellOf(page, example);
  await cell.getByRole("tab", { name: "TypeScript" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cell.getByRole("tab", { name: "Python" })).toHaveAttribute("aria-selected", "true");
  await expect(cell.getByText("async def main")).toBeVisible();
});

test("with the keyboard alone a reader edits, runs and leaves the editor", async ({ page }) => {
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, example);
  await button(cell, "Edit").focus();
  await page.keyboard.press("Enter");
  const editor = cell.getByRole("textbox", { name: /editor/i });
  await expect(editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('print("typed");');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(cell.getByRole("log", { name: "Live output" })).toContainText("typed");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
});
