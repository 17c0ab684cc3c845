import type { Browser, Page } from "playwright";

const freshPages = 7;
const warmRuns = 20;

function medianOf(samples: readonly number[]): number {
  return samples.toSorted((first, second) => first - second)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

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

/**
 * Measures runs at the speed "instant".
 *
 * @param example the id of the cell that is run
 * @returns medians in milliseconds: a page's first run, and the runs after it
 */
export async function measureRuns(
  browser: Browser,
  url: string,
  example: string,
): Promise<{ first: number; warm: number }> {
  const firsts: number[] = [];
  const warms: number[] = [];
  for (let index = 0; index < freshPages; index += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    firsts.push(await clickRun(page, example));
    if (index === freshPages - 1) {
      for (let run = 0; run < warmRuns; run += 1) warms.push(await clickRun(page, example));
    }
    await context.close();
  }
  return { first: medianOf(firsts), warm: medianOf(warms) };
}
