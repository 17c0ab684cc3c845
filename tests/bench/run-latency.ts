import type { Browser, Page } from "playwright";
import { medianOf } from "./median.ts";

const freshPages = 7;
const warmRuns = 20;

/** @returns milliseconds from the click on Run until the cell's last line is in the page */
function clickRun(page: Page, example: string): Promise<number> {
  return page.evaluate((id) => {
    const cell = document.querySelector(`lesson-cell[example="${id}"]`);
    const run = [...(cell?.querySelectorAll("button") ?? [])].find(
      (button) => button.textContent.trim() === "Run",
    );
    if (cell === null || run === undefined) throw new Error(`There is no cell ${id} with a Run button.`);
    return new Promise<number>((resolve) => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (cell.getAttribute("data-state") !== "done") return;
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(cell, { attributes: true, attributeFilter: ["data-state"] });
      run.click();
    });
  }, example);
}

/** Medians in milliseconds. */
export interface RunLatencies {
  /** A page's first run, when the reader has not touched the page, which is idle. */
  readonly untouched: number;
  /** A page's first run half a second after the pointer moved, for a reader who saves data. */
  readonly touched: number;
  /** The runs after the first, each half a second after the one before. */
  readonly warm: number;
  /** The same, each as soon as the one before has ended: the next worker starts only then. */
  readonly atOnce: number;
}

/**
 * Measures runs at the speed "instant".
 *
 * @param example the id of the cell that is run
 */
export async function measureRuns(browser: Browser, url: string, example: string): Promise<RunLatencies> {
  const untouched: number[] = [];
  const touched: number[] = [];
  const warm: number[] = [];
  const atOnce: number[] = [];
  for (let index = 0; index < freshPages; index += 1) {
    const page = await openPage(browser, url);
    await page.locator(`lesson-cell[example="${example}"]`).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    untouched.push(await clickRun(page, example));
    if (index === freshPages - 1) {
      for (let run = 0; run < warmRuns; run += 1) {
        await page.waitForTimeout(500);
        warm.push(await clickRun(page, example));
      }
      for (let run = 0; run < warmRuns; run += 1) atOnce.push(await clickRun(page, example));
    }
    await page.context().close();
    touched.push(await measureTouched(browser, url, example));
  }
  return {
    untouched: medianOf(untouched),
    touched: medianOf(touched),
    warm: medianOf(warm),
    atOnce: medianOf(atOnce),
  };
}

async function measureTouched(browser: Browser, url: string, example: string): Promise<number> {
  const page = await openPage(browser, url);
  await page.mouse.move(100, 100);
  await page.waitForTimeout(500);
  const latency = await clickRun(page, example);
  await page.context().close();
  return latency;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  return page;
}
