import { test } from "./shared-window.ts";
import { encodeProgram } from "../../src/ui/program/program-link.ts";
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

test("when Ctrl-C is pressed is kept with the program, and marked while the field is closed", async ({
  page,
}) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Interrupt").click();
  await cell.getByLabel("Press Ctrl-C at").fill("0.5");
  await page.reload();
  await expect(button(cell, "Interrupt")).toHaveAttribute("data-given");
  await expect(button(cell, "Input")).not.toHaveAttribute("data-given");
  await button(cell, "Run").click();
  await expect(liveOutput(cell).locator(".row").last()).toContainText("KeyboardInterrupt");
  await button(cell, "Interrupt").click();
  await expect(cell.getByLabel("Press Ctrl-C at")).toHaveValue("0.5");
  await button(cell, "Interrupt").click();
  await expect(button(cell, "Interrupt")).not.toHaveAttribute("data-given");
});

test("a link brings the second at which Ctrl-C is pressed", async ({ page }) => {
  const typed = { lines: "", arguments: "", interrupt: 1 };
  const source = `import asyncio from "asyncio";
async function main() { await asyncio.sleep(5); }
asyncio.run(main());
`;
  await page.goto(`/playground/?speed=instant#${(await encodeProgram(source, "typescript", typed)) ?? ""}`);
  const cell = page.locator("lesson-cell");
  await expect(button(cell, "Interrupt")).toHaveAttribute("data-given");
  await button(cell, "Run").click();
  await expect(liveOutput(cell).locator(".row").last()).toContainText("KeyboardInterrupt");
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
