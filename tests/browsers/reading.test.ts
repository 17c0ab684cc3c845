import { readingPaths } from "../e2e/site.ts";
import type { Tab } from "../support/browsers/tab.ts";
import { attributeOf, click, textsOf } from "./reader.ts";
import { eventually, expect, test } from "./site.ts";

for (const path of readingPaths) {
  test(`every cell of ${path} prints what CPython prints, in both languages`, async ({ tab }) => {
    await tab.goto(`/${path}?speed=instant&language=typescript`);
    await showAnswers(tab);
    await runAll(tab);
    await click(tab, { css: ".language-switch input[value=python]" });
    await runAll(tab);
  });
}

/** Opens the cells of all exercises. */
async function showAnswers(tab: Tab): Promise<void> {
  const sealed = (): Promise<number> =>
    tab.evaluate(() => document.querySelectorAll("lesson-cell[data-sealed]").length, null);
  const show = (): Promise<void> =>
    tab.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLButtonElement>("lesson-cell[data-sealed] button");
      for (const button of buttons) if (button.textContent.trim() === "Show the answer") button.click();
    }, null);
  // Again as long as the script of an exercise is not there yet.
  await eventually(() => show().then(sealed)).toBe(0);
}

/** Runs all cells, and expects each to be the same. */
async function runAll(tab: Tab): Promise<void> {
  const count = await tab.evaluate(() => {
    // Of the run before.
    document.querySelector("run-all [role=status]")?.replaceChildren();
    return document.querySelectorAll("lesson-cell").length;
  }, null);
  await click(tab, { css: "run-all button" });
  await eventually(() => textsOf(tab, "run-all [role=status]"), { timeout: 100_000 }).toEqual([
    expect.stringContaining(`${count} of ${count} cells ran the same`),
  ]);
}

test("the landing page's cell prints what CPython prints", async ({ tab }) => {
  await tab.goto("/?speed=instant");
  await click(tab, { css: "lesson-cell button", name: "Run" });
  await eventually(() => attributeOf(tab, "lesson-cell", "data-match")).toBe("same");
});
