import { test } from "./shared-window.ts";
import {
  button,
  cellOf,
  expect,
  liveOutput,
  openProgram,
  writeProgram,
  test as inItsOwnWindow,
  keepDraft,
} from "./site.ts";

const example = "event-loop/gather";
const lesson = "/lessons/event-loop/?speed=instant";

const endless = "while (true) {}";

// As most readers see it: with motion.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("an edited program is compared with the original, without a judgement", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await writeProgram(
    page,
    cell,
    [
      'import asyncio from "asyncio";',
      'async function main() { print("job1开始"); print("job3开始"); print("job1结束"); }',
      "asyncio.run(main());",
    ].join("\n"),
  );
  await button(cell, "Run").click();
  const rows = liveOutput(cell).locator(".row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText("job3开始");
  await expect(rows.nth(1)).toContainText("original: job2开始");
  await expect(cell).toHaveAttribute("data-match", "none");
});

test("an edited program is verified by nothing, whatever it prints, and Reset brings the verified one back", async ({
  page,
}) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const summary = cell.locator(".summary:visible");
  const printAgain = (line: string): string => `print(${JSON.stringify(line)});`;
  const expected = await cell.locator(".expected .lines > *").allTextContents();
  await writeProgram(page, cell, expected.map(printAgain).join("\n"));
  await expect(cell.getByRole("region", { name: "Original output" })).toBeVisible();
  await button(cell, "Run").click();
  await expect(summary).toHaveText("done, 0.00 s · same output as the original program");
  await expect(cell).toHaveAttribute("data-match", "none");
  expect(await page.evaluate(() => localStorage.getItem("loopscope:progress"))).toBeNull();
  await button(page.locator("body"), "Run all").first().click();
  await expect(page.locator("run-all").first()).toContainText(/Edited, so not counted: [^,]+\.$/);

  await button(cell, "Reset").click();
  await expect(cell.getByRole("region", { name: "Expected output" })).toBeVisible();
  await button(cell, "Run").click();
  await expect(summary).toHaveText(/^same as CPython 3\.14, /);
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("why a line is missing is not explained from the run before", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const program =
    'import asyncio from "asyncio";\nasync function main() { print("begins"); while (true) {} }\nasyncio.run(main());';
  await writeProgram(page, cell, program);
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("begins");
  await button(cell, "Stop").click();
  await button(cell, "Done").click();
  await writeProgram(page, cell, "// Nothing.");
  await button(cell, "Run").click();
  await expect(liveOutput(cell).locator(".cause")).toHaveText("“job1开始” was never printed.");
});

test("an edit is still there after a reload, and the cell says that it was edited", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await writeProgram(page, cell, 'print("kept");');
  await expect(cell.getByText("Edited", { exact: true })).toBeVisible();
  await page.reload();
  await expect(cell.getByText("Edited", { exact: true })).toBeVisible();
  await expect(cell.getByText('print("kept");')).toBeVisible();
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("kept");
});

test("an edit is still there after a visit to another lesson", async ({ page }) => {
  await page.goto(lesson);
  await writeProgram(page, cellOf(page, example), 'print("kept");');
  await page.goto("/lessons/task-results/");
  await page.goBack();
  await expect(cellOf(page, example).getByText('print("kept");')).toBeVisible();
});

test("Reset brings the example back, and Undo brings the edit back", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await writeProgram(page, cell, 'print("mine");');
  await button(cell, "Reset").click();
  await expect(cell.getByText('print("mine");')).toBeHidden();
  await button(cell, "Undo").click();
  await expect(cell.getByText('print("mine");')).toBeVisible();
});

test("Stop ends a program that never ends, and the next Run works", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await writeProgram(page, cell, endless);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "running");
  await button(cell, "Stop").click();
  await expect(cell).toHaveAttribute("data-state", "stopped");
  await button(cell, "Reset").click();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("an exception prints a traceback and marks the line that raised it", async ({ page }) => {
  const cell = await openProgram(
    page,
    [
      'import asyncio from "asyncio";',
      "async function main() {",
      '  throw new ValueError("broken");',
      "}",
      "asyncio.run(main());",
    ].join("\n"),
  );
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "error");
  await expect(liveOutput(cell)).toContainText('File "main.ts", line 3, in main');
  await expect(liveOutput(cell)).toContainText("ValueError: broken");
});

test("a syntax error is shown with its line and TypeScript's message, and nothing runs", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await writeProgram(page, cell, "const answer = ;");
  await button(cell, "Run").click();
  await expect(cell.getByText(/line 1.*Expression expected/i).first()).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", /idle|error/);
});

test("the editor checks types also when the program was compiled before", async ({ page }) => {
  await keepDraft(page, example, "const n: number = 'one';");
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", /done|error/);
  await button(cell, "Edit").click();
  await expect(cell.locator(".squiggly-error")).toBeVisible();
});

test("Monaco is not loaded before Edit", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  expect(loaded.filter((url) => /monaco|ts\.worker/i.test(url))).toEqual([]);
});

test("the chosen language applies to every cell and to the next visit", async ({ page }) => {
  await page.goto(lesson);
  await cellOf(page, example).getByRole("tab", { name: "Python" }).click();
  await expect(cellOf(page, "event-loop/create-task").getByText("async def create_task")).toBeVisible();
  await page.reload();
  await expect(cellOf(page, example).getByText("async def main")).toBeVisible();
});

inItsOwnWindow("at ×1 a line appears at its virtual second, not before", async ({ page }) => {
  await page.clock.install();
  await page.goto("/lessons/event-loop/");
  await page.clock.pauseAt(Date.now() + 60_000);
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  // The program itself runs in real time; the page's clock moves only here, and playing begins when the run
  // is there.
  await expect(async () => {
    await page.clock.runFor(16);
    await expect(liveOutput(cell)).toContainText("job2开始", { timeout: 1 });
  }).toPass();
  await page.clock.runFor(800);
  await expect(liveOutput(cell)).not.toContainText("job1结束");
  await page.clock.runFor(300);
  await expect(liveOutput(cell)).toContainText("job1结束");
  await expect(cell).toHaveAttribute("data-match", "same");
});
