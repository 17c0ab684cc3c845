import { test } from "./shared-window.ts";
import { button, expect, openProgram } from "./site.ts";

test("a program that prints without end is stopped with a line that says so", async ({ page }) => {
  const cell = await openProgram(page, 'while (true) print("again");');
  await button(cell, "Run").click();
  // To look again and again from outside, through all these lines, would hold the page up.
  await page.waitForFunction(() => document.querySelector('lesson-cell[data-state="stopped"]') !== null);
  await expect(cell.locator(".live:visible .summary")).toContainText("10,000 lines");
});
