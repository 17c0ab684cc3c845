import type { Browser, Locator } from "playwright";
import { medianOf } from "./median.ts";

const freshPages = 5;

/** Medians in milliseconds from a click on Edit. */
export interface EditLatencies {
  /** Until the editor is there, when the pointer has been at the program for a second. */
  readonly nearEditor: number;
  /** Until a type error in the program is marked, likewise. */
  readonly nearError: number;
  /** The same when the pointer came to Edit at once. */
  readonly coldEditor: number;
  readonly coldError: number;
}

/**
 * Measures how long an editor takes.
 *
 * @param example the id of the cell that is edited
 */
export async function measureEdits(browser: Browser, url: string, example: string): Promise<EditLatencies> {
  const near: Latency[] = [];
  const cold: Latency[] = [];
  for (let index = 0; index < freshPages; index += 1) {
    near.push(await measureOne(browser, url, example, 1000));
    cold.push(await measureOne(browser, url, example, 0));
  }
  return {
    nearEditor: medianOf(near.map(({ editor }) => editor)),
    nearError: medianOf(near.map(({ error }) => error)),
    coldEditor: medianOf(cold.map(({ editor }) => editor)),
    coldError: medianOf(cold.map(({ error }) => error)),
  };
}

interface Latency {
  readonly editor: number;
  readonly error: number;
}

/** @param pause milliseconds for which the pointer is at the program before the click */
async function measureOne(browser: Browser, url: string, example: string, pause: number): Promise<Latency> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const cell = page.locator(`lesson-cell[example="${example}"]`);
  if (pause > 0) {
    await cell.locator("code-view:visible").hover({ position: { x: 200, y: 20 } });
    await page.waitForTimeout(pause);
  }
  const began = await cell.getByRole("button", { name: "Edit" }).evaluate((button) => {
    const now = performance.now();
    if (button instanceof HTMLElement) button.click();
    return now;
  });
  const editor = (await whenDrawn(cell, ".monaco-editor .view-line")) - began;
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("const wrong: number = '';\n");
  const error = (await whenDrawn(cell, ".squiggly-error")) - began;
  await context.close();
  return { editor, error };
}

/**
 * Waits until an element is there, frame by frame: Playwright itself looks at most every half second.
 *
 * @returns when that was, by the page's clock
 */
function whenDrawn(cell: Locator, selector: string): Promise<number> {
  return cell.evaluate(async (element, wanted) => {
    while (element.querySelector(wanted) === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  }, selector);
}
