import { type Locator, type Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/event-loop/?speed=instant";

/** The cell of an example, run to its end, with the region Event loop of it. */
async function runCell(page: Page, path: string, example: string): Promise<{ cell: Locator; loop: Locator }> {
  await page.goto(path);
  const cell = cellOf(page, example);
  await expect(cell.getByRole("region", { name: "Event loop" })).toHaveCount(0);
  await button(cell, "Run").click();
  const loop = cell.getByRole("region", { name: "Event loop" });
  await expect(loop).toBeVisible();
  return { cell, loop };
}

function list(loop: Locator, name: string): Locator {
  return loop.getByRole("list", { name, exact: true });
}

/** The position and the panel at each step from here to the end of the run, or to its beginning. */
async function states(cell: Locator, loop: Locator, step: "Step" | "Step back"): Promise<string[]> {
  const slider = cell.getByRole("slider", { name: "Present moment" });
  const [panel, presser, present] = await Promise.all(
    [loop, button(cell, step), slider].map((locator) => locator.elementHandle()),
  );
  return cell.evaluate(
    async (_, parts) => {
      const seen: string[] = [];
      for (;;) {
        const position = parts.present?.getAttribute("aria-valuenow") ?? "";
        const state = `${position} ${parts.panel instanceof HTMLElement ? parts.panel.innerText : ""}`;
        if (state === seen.at(-1)) return seen;
        seen.push(state);
        if (parts.presser instanceof HTMLElement) parts.presser.click();
        // The views are drawn with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    },
    { panel, presser, present },
  );
}

for (const [path, example] of [
  [lesson, "event-loop/gather"],
  ["/lessons/guarding-tasks/?speed=instant", "guarding-tasks/cancel"],
] as const) {
  test(`${example}: stepping back shows the states that stepping forward showed`, async ({ page }) => {
    const { cell, loop } = await runCell(page, path, example);
    await button(cell, "To the beginning").click();
    await expect(loop).toContainText("the program has not begun");
    const forwards = await states(cell, loop, "Step");
    expect(forwards.length).toBeGreaterThan(8);
    const backwards = await states(cell, loop, "Step back");
    expect(backwards.toReversed()).toEqual(forwards);
  });
}

test("a link in the prose puts the cell at its moment: the ready queue holds job2, the timers job1", async ({
  page,
}) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await page.getByRole("link", { name: "job1 suspends" }).click();
  const loop = cell.getByRole("region", { name: "Event loop" });
  await expect(list(loop, "Ready queue")).toContainText("begins Task-3 job2, line 9");
  await expect(list(loop, "Timers")).toContainText("1.00 s wakes Task-2 job1, line 5");
  await expect(list(loop, "Call stack")).toContainText("job1, line 5");
  await expect(list(loop, "Tasks")).toContainText("waits for gather");
});

test("after a link to a moment, Back leads to where the reader was", async ({ page }) => {
  await page.goto(lesson);
  const link = page.getByRole("link", { name: "job1 suspends" });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(cellOf(page, "event-loop/gather").getByRole("region", { name: "Event loop" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect(link).toBeFocused();
});

inItsOwnWindow("who goes Back before the cell has run stays there", async ({ page }) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/cell-views/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(lesson);
  const link = page.getByRole("link", { name: "job1 suspends" });
  await link.click();
  await page.goBack();
  await expect(link).toBeFocused();
  arrive();
  await expect(cellOf(page, "event-loop/gather").getByRole("region", { name: "Event loop" })).toBeVisible();
  await expect(link).toBeInViewport();
});

test("an entry leads to its line in the code, and Escape returns to the entry", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await page.getByRole("link", { name: "job1 suspends" }).click();
  const timer = cell.getByRole("button", { name: /wakes Task-2 job1, line 5/ });
  await timer.click();
  await expect(cell.locator(".line[data-pointed]")).toHaveAttribute("data-line", "5");
  await expect(cell.locator("code-view[data-language=typescript] pre")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(timer).toBeFocused();
});

test("an entry leads to its line in the editor, and Escape returns to the entry", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await page.getByRole("link", { name: "job1 suspends" }).click();
  await button(cell, "Edit").click();
  const editor = cell.getByRole("textbox", { name: /editor/i });
  await editor.waitFor({ state: "attached" });
  const timer = cell.getByRole("button", { name: /wakes Task-2 job1, line 5/ });
  await timer.click();
  await expect(editor).toBeFocused();
  await expect(cell.locator(".pointed-line")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(timer).toBeFocused();
});

test("the run as text is walked through by keyboard, and every other view goes along", async ({ page }) => {
  const { cell, loop } = await runCell(page, lesson, "event-loop/gather");
  await cell.getByText("The run as text").click();
  const moments = cell.getByRole("list", { name: "Moments of the run" });
  const current = moments.locator("[aria-current]");
  await current.focus();
  await page.keyboard.press("Home");
  await expect(current).toContainText("creates Task-1 main");
  await expect(current).toBeFocused();
  for (let count = 0; count < 9; count++) await page.keyboard.press("ArrowDown");
  await expect(current).toContainText("Task-2 job1 suspends at line 5");
  await expect(moments).toContainText("Ready queue: begins Task-3 job2, line 9.");
  await expect(list(loop, "Timers")).toContainText("1.00 s");
});

test("a step is announced once playback pauses, and the running of a program is not", async ({ page }) => {
  const { cell } = await runCell(page, lesson, "event-loop/gather");
  const spoken = cell.locator("cell-moments [role=status]");
  await expect(spoken).toBeEmpty();
  await button(cell, "To the beginning").click();
  await expect(spoken).toHaveText("Nothing has happened yet.");
  await button(cell, "Step").click();
  await button(cell, "Step").click();
  await expect(spoken).toContainText("s. Task-1 main suspends at line 14");
});
