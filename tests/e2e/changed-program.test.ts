import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright/test";
import type { Language } from "../../src/ui/page/preferences.ts";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, liveOutput, writeProgram, keepDraft } from "./site.ts";

const lesson = "/lessons/event-loop/?speed=instant";

function exampleText(path: string): string {
  return readFileSync(new URL(`../../content/examples/${path}`, import.meta.url), "utf8");
}

/** Opens a cell whose program the reader has changed at an earlier visit. */
async function openChanged(
  page: Page,
  example: string,
  source: string,
  language: Language = "typescript",
): Promise<Locator> {
  const name = `${example}${language === "typescript" ? "" : `@${language}`}`;
  await keepDraft(page, name, source);
  await page.goto(`/lessons/${example.split("/")[0] ?? ""}/?speed=instant&language=${language}`);
  return cellOf(page, example);
}

const expectedOutput = (cell: Locator): Locator => cell.getByRole("region", { name: "Expected output" });
const summary = (cell: Locator): Locator => cell.locator(".summary:visible");

test("doing what a lesson asks to try ends in the same as CPython", async ({ page }) => {
  await page.goto(lesson);
  const item = page.getByRole("listitem").filter({ hasText: "swap the arguments" });
  await item.getByRole("link", { name: "“Gather”" }).click();
  const cell = cellOf(page, "event-loop/gather");
  await expect(cell).toBeInViewport();
  const original = exampleText("event-loop/gather.ts");
  const swapped = original.replace("gather(job1(), job2());", "gather(job2(),job1())  // swapped");
  await writeProgram(page, cell, swapped);
  await expect(expectedOutput(cell)).toContainText("CPython 3.14, with this change");
  await expect(expectedOutput(cell).locator(".text")).toHaveText(["job2开始", "job1开始", "job1结束"]);
  await button(cell, "Run").click();
  await expect(summary(cell)).toHaveText("same as CPython 3.14, 1.00 s");
  await button(cell, "Reset").click();
  await expect(expectedOutput(cell).locator(".text")).toHaveText(["job1开始", "job2开始", "job1结束"]);
  await expect(expectedOutput(cell)).not.toContainText("with this change");
});

test("a change that the lesson asks for and that ends in an exception is the same too", async ({ page }) => {
  const source = exampleText("guarding-tasks/cancel.ts").replace("task1.cancel()", "task2.cancel()");
  const cell = await openChanged(page, "guarding-tasks/cancel", source);
  await button(cell, "Run").click();
  await expect(summary(cell)).toHaveText("same as CPython 3.14, 0.00 s");
  await expect(liveOutput(cell)).toContainText("CancelledError");
});

test("Python knows the change of its own program", async ({ page }) => {
  const source = exampleText("event-loop/gather.py").replace("job1(), job2()", "job2(), job1()");
  const cell = await openChanged(page, "event-loop/gather", source, "python");
  await expect(expectedOutput(cell)).toContainText("with this change");
  await button(cell, "Run").click();
  await expect(summary(cell)).toHaveText("same as CPython 3.14, 1.00 s");
});

test("beside the original’s output a changed program’s lines are the same, moved, new or not printed", async ({
  page,
}) => {
  const source = exampleText("event-loop/gather.ts")
    .replace("gather(job1(), job2())", "gather(job2(), job1())")
    .replace('  print("job1结束");', '  print("late");\n  print("later");');
  const cell = await openChanged(page, "event-loop/gather", source);
  await expect(cell.getByRole("region", { name: "Original output" })).toBeVisible();
  await button(cell, "Run").click();
  await expect(summary(cell)).toHaveText("done, 1.00 s · 1 moved, 1 changed, 1 new");
  const rows = liveOutput(cell).locator(".row");
  await expect(rows.nth(1)).toContainText("moved: was line 1");
  await expect(rows.nth(2)).toContainText("original: job1结束");
  await expect(rows.nth(3)).toContainText("new: the original does not print this");
  await expect(cell.locator(".live:visible .mark").filter({ hasText: /different|not expected/ })).toHaveCount(
    0,
  );
});

test("two programs are compared as each other’s translation only when both have the same change", async ({
  page,
}) => {
  const source = exampleText("event-loop/gather.ts").replace("job1(), job2()", "job2(), job1()");
  const cell = await openChanged(page, "event-loop/gather", source);
  await button(cell, "Run both").click();
  await expect(cell.locator(".both-verdict")).toHaveAttribute("data-verdict", "open");
  await expect(summary(cell).first()).toHaveText("same as CPython 3.14, 1.00 s");
  await expect(summary(cell).last()).toHaveText("same as CPython 3.14, 1.00 s");
});
