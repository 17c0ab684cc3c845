import { test } from "./shared-window.ts";
import { button, cellOf, expect, liveOutput } from "./site.ts";

const example = "event-loop/gather";
const lesson = "/lessons/event-loop/?speed=instant";

test("Ctrl-C at a second of the run interrupts it, and the timeline names it", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Interrupt").press("Enter");
  const seconds = cell.getByLabel("Press Ctrl-C at");
  await expect(seconds).toBeFocused();
  await seconds.fill("0.5");
  await button(cell, "Run").click();
  await expect(liveOutput(cell).locator(".row").last()).toContainText("KeyboardInterrupt");
  await expect(cell).toHaveAttribute("data-match", "none");
  await expect(cell.locator("cell-timeline:visible")).toContainText("Ctrl-C");
});

test("without the field a program runs to its end again", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Interrupt").click();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", /done|error/);
  await cell.getByLabel("Press Ctrl-C at").press("Escape");
  await expect(button(cell, "Interrupt")).toBeFocused();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
});
