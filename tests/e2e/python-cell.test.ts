import type { BrowserContext, Locator, Page } from "playwright/test";
import { encodeProgram } from "../../src/ui/program/program-link.ts";
import { violationsIn } from "./axe.ts";
import {
  button,
  cellOf,
  expect as anyExpect,
  listenForNoise,
  liveOutput,
  openProgram,
  test,
  withoutServiceWorkers,
} from "./site.ts";

// One reader, who downloads CPython once. It starts with every page, which takes its time on a busy machine.
test.describe.configure({ mode: "serial", timeout: 360_000 });
const expect = anyExpect.configure({ timeout: 120_000 });

const lesson = "/lessons/event-loop/?speed=instant";
const example = "event-loop/gather";

let context: BrowserContext;
let page: Page;
let noises: string[];

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  await withoutServiceWorkers(context);
  page = await context.newPage();
  noises = listenForNoise(page);
});

test.afterAll(async () => {
  await context.close();
});

test.afterEach(() => {
  expect(noises, "the page writes nothing to the console").toEqual([]);
});

async function choosePython(cell: Locator): Promise<void> {
  await cell.getByRole("tab", { name: "Python" }).click();
}

test("the first Run shows what is downloaded, in bytes, and Stop aborts it", async () => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await context.route("**/cpython-*.bin", async (route) => {
    await held;
    // A page that has given it up is not there to take it.
    await route.abort().catch(() => undefined);
  });
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await choosePython(cell);
  await expect(cell.getByText(/The first Run .* downloads CPython 3\.14: \d+\.\d MB, once\./)).toBeVisible();
  await button(cell, "Run").click();
  await expect(
    cell.getByRole("progressbar", { name: /Downloading CPython 3\.14: \d+\.\d of \d+\.\d MB, once\./ }),
  ).toBeVisible();
  await button(cell, "Stop").click();
  await expect(cell).toHaveAttribute("data-state", "stopped");
  await expect(cell.getByRole("progressbar")).toBeHidden();
  arrive();
  await context.unroute("**/cpython-*.bin");
});

test("Python runs in a cell, is the same, and has a timeline", async () => {
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.getByRole("region", { name: "Timeline" })).toContainText("Task-3");
  await cell.getByRole("tab", { name: "TypeScript" }).click();
  await expect(cell).toHaveAttribute("data-state", "idle");
});

test("Run both says that the schedules are the same, and moves through both runs at once", async () => {
  const cell = cellOf(page, example);
  await button(cell, "Run both").click();
  await expect(cell.getByText("The same schedule, 13 steps, in TypeScript and on CPython.")).toBeVisible();
  await expect(liveOutput(cell)).toHaveCount(2);
  await cell.getByRole("slider", { name: "Present moment" }).press("Home");
  for (const log of await liveOutput(cell).all()) await expect(log).not.toContainText("job1开始");
  expect(await violationsIn(page, { within: `[example="${example}"]` })).toEqual([]);
});

test("a program that fails leaves the reader's text, the other language and the other cells unharmed", async () => {
  const cell = cellOf(page, example);
  await choosePython(cell);
  await button(cell, "Edit").click();
  const editor = cell.getByRole("textbox", { name: /editor/i });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('raise ValueError("broken")');
  await button(cell, "Run both").click();
  await expect(cell.getByText("The schedules part after 0 steps, at 0.00 s.")).toBeVisible();
  await expect(cell.locator(".failed-line")).toBeVisible();
  await expect(cell.locator('.live[data-language="typescript"]')).toHaveAttribute("data-match", "same");
  const other = cellOf(page, "event-loop/create-task");
  await button(other, "Run").click();
  await expect(other).toHaveAttribute("data-match", "same");
  await page.reload();
  await expect(cell.getByText('raise ValueError("broken")')).toBeVisible();
  await button(cell, "Reset").click();
});

test("a syntax error is marked while the reader types, by CPython itself", async () => {
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await button(cell, "Edit").click();
  await cell.getByRole("textbox", { name: /editor/i }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("x = = 2");
  await expect(cell.locator(".squiggly-error")).toBeVisible();
  await button(cell, "Reset").click();
});

test("Stop ends a Python program that never ends, and the next program runs", async () => {
  const cell = await openProgram(page, "print('before')\nwhile True: pass", "python");
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("before");
  await button(cell, "Stop").click();
  await expect(cell).toHaveAttribute("data-state", "stopped");
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    (await encodeProgram("print('next')", "python")) ?? "",
  );
  await expect(cell.locator(".panel").getByText("print('next')")).toBeVisible();
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("next");
});
