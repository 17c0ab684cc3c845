import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, liveOutput, writeProgram } from "./site.ts";

const gather = { page: "/lessons/event-loop/?speed=instant", example: "event-loop/gather" };
const cancel = { page: "/lessons/guarding-tasks/?speed=instant", example: "guarding-tasks/cancel" };

function timelineOf(cell: Locator): Locator {
  return cell.getByRole("region", { name: "Timeline" });
}

function presentOf(cell: Locator): Locator {
  return timelineOf(cell).getByRole("slider", { name: "Present moment" });
}

async function runCell(page: Page, { page: path, example }: typeof gather): Promise<Locator> {
  await page.goto(path);
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(timelineOf(cell)).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", /done|error/);
  return cell;
}

/**
 * What a reader sees at the present moment, and after each press of a key until one changes nothing: output,
 * marked line, time and the sentence. The keys are pressed within the page, frame by frame.
 */
async function walk(cell: Locator, key: { key: string; shiftKey?: boolean }): Promise<string[]> {
  return presentOf(cell).evaluate(async (slider, init) => {
    const element = slider.closest("lesson-cell");
    const seen = (): string => {
      const rows = [...(element?.querySelectorAll(".live .row:not([aria-hidden]) .text") ?? [])];
      const line = element?.querySelector(".panel .line[data-present]")?.getAttribute("data-line") ?? null;
      const moment = slider.getAttribute("aria-valuetext");
      return JSON.stringify({ output: rows.map((row) => row.textContent), line, moment });
    };
    const states = [seen()];
    for (;;) {
      slider.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
      // The views are drawn once a frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const state = seen();
      if (state === states.at(-1)) return states;
      states.push(state);
    }
  }, key);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  // The views are drawn once a frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

for (const example of [gather, cancel]) {
  for (const [unit, back, on] of [
    ["event", { key: "ArrowLeft" }, { key: "ArrowRight" }],
    ["handle", { key: "ArrowLeft", shiftKey: true }, { key: "ArrowRight", shiftKey: true }],
    ["iteration", { key: "PageUp" }, { key: "PageDown" }],
  ] as const) {
    test(`${example.example}: stepping back by ${unit} shows what stepping on had shown`, async ({
      page,
    }) => {
      const cell = await runCell(page, example);
      await presentOf(cell).focus();
      await press(page, "Home");
      const states = await walk(cell, on);
      expect(states.length).toBeGreaterThan(5);
      const rewound = await walk(cell, back);
      expect(rewound.reverse()).toEqual(states);
      await expect(cell).toHaveAttribute("data-match", "same");
    });
  }
}

test("the timeline has a row for each task, and is not there before the first run", async ({ page }) => {
  await page.goto(gather.page);
  await expect(timelineOf(cellOf(page, gather.example))).toHaveCount(0);
  const cell = await runCell(page, gather);
  for (const task of ["Task-1", "Task-2", "Task-3"])
    await expect(timelineOf(cell).getByText(task, { exact: true })).toBeVisible();
  await expect(timelineOf(cell).getByText("BaseEventLoop")).toHaveCount(0);
});

test("going back hides the lines that had not been printed, and leaves the verdict", async ({ page }) => {
  const cell = await runCell(page, gather);
  await button(timelineOf(cell), "To the beginning").click();
  await expect(liveOutput(cell)).not.toContainText("job1开始");
  await expect(cell).toHaveAttribute("data-state", "done");
  await expect(cell).toHaveAttribute("data-match", "same");
  await button(timelineOf(cell), "Next timer").click();
  await expect(liveOutput(cell)).toContainText("job2开始");
  await expect(liveOutput(cell)).not.toContainText("job1结束");
  await button(timelineOf(cell), "To the end").click();
  await expect(liveOutput(cell)).toContainText("job1结束");
});

test("the marked line is that of the present moment", async ({ page }) => {
  const cell = await runCell(page, gather);
  await presentOf(cell).focus();
  await press(page, "Home");
  await press(page, "PageDown");
  await press(page, "PageDown");
  await expect(cell.locator(".panel .line[data-present]")).toHaveCount(1);
  await press(page, "End");
  await expect(cell.locator(".panel .line[data-present]")).toHaveCount(0);
});

test("dragging the timeline goes to a moment between two events", async ({ page }) => {
  const cell = await runCell(page, gather);
  const box = await timelineOf(cell).locator("timeline-plot").last().boundingBox();
  if (box === null) throw new Error("The plot has no place.");
  const y = box.y + 60;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await expect(presentOf(cell)).toHaveAttribute("aria-valuetext", /^0\.[1-9]\d s/);
  await expect(liveOutput(cell)).toContainText("job2开始");
  await expect(liveOutput(cell)).not.toContainText("job1结束");
});

test("pointing at a stretch of a task explains it in a sentence", async ({ page }) => {
  const cell = await runCell(page, gather);
  await timelineOf(cell)
    .getByText(/^sleep\(1\)/)
    .hover();
  await expect(timelineOf(cell).locator(".explanation")).toContainText("Task-2 job1 waits for sleep(1)");
});

test("the timeline is saved as an SVG that needs nothing of the page", async ({ page }) => {
  const cell = await runCell(page, gather);
  await button(timelineOf(cell), "More").click();
  const download = page.waitForEvent("download");
  await button(timelineOf(cell), "Save as SVG").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
  const stream = await file.createReadStream();
  let svg = "";
  for await (const chunk of stream) svg += String(chunk);
  expect(svg).toMatch(/^<svg xmlns/);
  expect(svg).toContain("Task-2");
  expect(svg).not.toContain("var(--");
});

test("the timeline is saved as a PNG", async ({ page }) => {
  const cell = await runCell(page, gather);
  await button(timelineOf(cell), "More").click();
  const download = page.waitForEvent("download");
  await button(timelineOf(cell), "Save as PNG").click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});

test("a line that differs says which event of the schedule made it so, and leads to its moment", async ({
  page,
}) => {
  await page.goto(gather.page);
  const cell = cellOf(page, gather.example);
  await writeProgram(
    page,
    cell,
    [
      'import asyncio from "asyncio";',
      'async function job1() { await asyncio.sleep(0); print("job1开始"); await asyncio.sleep(1); print("job1结束"); }',
      'async function job2() { print("job2开始"); }',
      "async function main() { await asyncio.gather(job1(), job2()); }",
      "asyncio.run(main());",
    ].join("\n"),
  );
  await button(cell, "Run").click();
  await expect(liveOutput(cell).locator(".cause")).toContainText("job2");
  await button(timelineOf(cell), "First difference").click();
  await expect(liveOutput(cell)).toContainText("job2开始");
  await expect(liveOutput(cell)).not.toContainText("job1结束");
});

test("a kept run is shown above the next one on the same scale", async ({ page }) => {
  const cell = await runCell(page, gather);
  await button(timelineOf(cell), "More").click();
  await button(timelineOf(cell), "Keep this run").click();
  await writeProgram(
    page,
    cell,
    [
      'import asyncio from "asyncio";',
      "async function job1() { await asyncio.sleep(2); }",
      "async function job2() {}",
      "async function main() { await asyncio.gather(job1(), job2()); }",
      "asyncio.run(main());",
    ].join("\n"),
  );
  await button(cell, "Run").click();
  await expect(timelineOf(cell).getByText(/^sleep\(2\)/)).toBeVisible();
  await expect(timelineOf(cell).getByText(/^sleep\(1\)/)).toBeVisible();
  const [short, long] = await Promise.all(
    [/^sleep\(1\)/, /^sleep\(2\)/].map((label) => timelineOf(cell).getByText(label).boundingBox()),
  );
  expect(short?.y).toBeLessThan(long?.y ?? 0);
  expect(Math.abs((short?.x ?? 0) - (long?.x ?? Infinity))).toBeLessThan(2);
});
