import type { Locator } from "playwright/test";
import { test } from "./shared-window.ts";
import { errorPath, expect, readingPaths, showAnswers } from "./site.ts";

// The goal is set for programs of this size; in longer ones the timeline scrolls within itself.
const MAX_LINES = 60;
const MAX_TASKS = 6;
// A step back does what a step forward did.
const STEPS_BACK = 1;

/** What must be in the window at every moment, by the kind of window. */
const PARTS = {
  "two columns": {
    "the present line": ".panel .line[data-present]",
    "the line that was printed last":
      ".live .row:is([data-kind=same], [data-kind=different], [data-kind=plain])",
    "the transport": ".transport-bar",
    "the timeline": ".plots",
    "the ready queue": "[data-queue=ready]",
    "the ready queue's first entry": "[data-queue=ready] .entry",
  },
  "one column": {
    "the present line": ".line-strip .line[data-present]",
    "the transport": ".transport-bar",
    "the timeline": ".plots",
  },
} as const;

// The smallest window of two columns has the least room for a run, which is gone through there.
const WINDOWS = [
  { width: 1440, height: 900, columns: "two columns", steps: 5 },
  { width: 1920, height: 1080, columns: "two columns", steps: 1 },
  { width: 390, height: 844, columns: "one column", steps: 1 },
] as const;

// Hundreds of steps, each of which waits for frames.
test.describe.configure({ timeout: 360_000 });

for (const path of [...readingPaths, errorPath]) {
  test(`in three sizes of the window, what a step changes in the cells of /${path} is in it, and nothing around a cell moves`, async ({
    page,
  }) => {
    for (const { width, height, columns, steps } of WINDOWS) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${path}?speed=instant`);
      await showAnswers(page);
      const outside: string[] = [];
      for (const cell of await page.locator("lesson-cell").all()) {
        if (await isOfUsualSize(cell)) outside.push(...(await outsideOfWindow(cell, PARTS[columns], steps)));
      }
      expect(outside, `outside a window of ${String(width)}×${String(height)}`).toEqual([]);
    }
  });
}

async function isOfUsualSize(cell: Locator): Promise<boolean> {
  const style = await cell.getAttribute("style");
  const size = (name: string): number => Number(new RegExp(`--${name}: (\\d+)`).exec(style ?? "")?.[1]);
  return size("code-lines") <= MAX_LINES && size("task-rows") <= MAX_TASKS;
}

/**
 * Runs the cell and goes through its run as the reader does, and gives what is not wholly in the window after
 * Run or after a step, and what moved around the cell. All of it is done in the page: hundreds of questions
 * from outside would take longer than the answers.
 */
function outsideOfWindow(
  cell: Locator,
  parts: Readonly<Record<string, string>>,
  steps: number,
): Promise<readonly string[]> {
  return cell.evaluate(
    async (element, { wanted, forward, back }) => {
      const found: string[] = [];
      const frames = async (): Promise<void> => {
        // What follows the moment is drawn at the next frame, and scrolled at the one after.
        for (let frame = 0; frame < 2; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const bar = document.querySelector(".page > .header");
      const barBottom =
        bar !== null && getComputedStyle(bar).position === "fixed" && innerWidth < 800
          ? bar.getBoundingClientRect().bottom
          : 0;
      const isInWindow = (part: Element): boolean => {
        const box = part.getBoundingClientRect();
        let [top, bottom] = [barBottom, innerHeight];
        for (
          let outer = part.parentElement;
          outer !== null && outer !== document.body;
          outer = outer.parentElement
        ) {
          if (["visible", "clip"].includes(getComputedStyle(outer).overflowY)) continue;
          const around = outer.getBoundingClientRect();
          top = Math.max(top, around.top);
          bottom = Math.min(bottom, around.bottom);
        }
        return box.top >= top - 1 && box.bottom <= bottom + 1;
      };
      const check = (moment: string): void => {
        for (const [name, selector] of Object.entries(wanted)) {
          const all = [...element.querySelectorAll(selector)].filter(
            (part) => part.getClientRects().length > 0,
          );
          const part = name.includes("last") ? all.at(-1) : all[0];
          if (part !== undefined && !isInWindow(part)) found.push(`${element.id}, ${moment}: ${name}`);
        }
        const plot = [...element.querySelectorAll("timeline-plot")].find(
          (each) => each.getClientRects().length > 0,
        );
        if (plot?.hasAttribute("data-scrolls") === true)
          found.push(`${element.id}: not all tasks are in view`);
      };
      const press = async (command: string): Promise<void> => {
        const button = [...element.querySelectorAll<HTMLElement>(`[data-do=${command}]`)].find(
          (each) => each.getClientRects().length > 0,
        );
        button?.click();
        await frames();
      };
      const present = (): Element | undefined =>
        [...element.querySelectorAll(".present")].find((each) => each.getClientRects().length > 0);
      const position = (): string => present()?.getAttribute("aria-valuenow") ?? "";
      // The cell's height, and how high the page is.
      const room = (): string =>
        [element, document.documentElement].map(({ scrollHeight }) => scrollHeight).join(", ");
      // A cell whose answer was shown has been run before.
      const ran = new Promise<void>((resolve) => {
        let hasStarted = false;
        new MutationObserver((_, observer) => {
          const state = element.getAttribute("data-state") ?? "";
          hasStarted ||= state === "running";
          if (!hasStarted || !/done|error/.test(state)) return;
          observer.disconnect();
          resolve();
        }).observe(element, { attributeFilter: ["data-state"] });
      });
      const before = room();
      const run = element.querySelector<HTMLElement>("[data-action=run]");
      run?.scrollIntoView({ block: "nearest" });
      run?.click();
      await ran;
      // The views of the first run are loaded meanwhile.
      while (position() === "" || position() !== present()?.getAttribute("aria-valuemax")) await frames();
      element.querySelector<HTMLElement>(".transport-bar input[value=iteration]")?.click();
      await frames();
      await frames();
      check("after Run");
      const place = scrollY;
      await press("start");
      for (let [step, last] = [0, ""]; step < forward && last !== position(); step++) {
        last = position();
        await press("step");
        check(`forward at event ${position()}`);
      }
      for (let step = 0; step < back; step++) {
        await press("back");
        check(`back at event ${position()}`);
      }
      if (scrollY !== place) found.push(`${element.id}: the page scrolled`);
      if (room() !== before) found.push(`${element.id}: its height, or that of the page, changed`);
      return found;
    },
    { wanted: parts, forward: steps, back: STEPS_BACK },
  );
}
