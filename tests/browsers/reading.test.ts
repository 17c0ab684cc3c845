import { readingPaths } from "../e2e/site.ts";
import { attributeOf, click, textsOf } from "./reader.ts";
import { eventually, expect, test } from "./site.ts";

for (const path of readingPaths) {
  for (const language of ["typescript", "python"]) {
    test(`every cell of ${path} in ${language} prints what CPython prints`, async ({ tab }) => {
      await tab.goto(`/${path}?speed=instant&language=${language}`);
      const answers = { css: "lesson-cell button", name: "Show the answer" };
      const sealed = (): Promise<number> =>
        tab.evaluate(() => document.querySelectorAll("[data-sealed]").length, null);
      for (let left = await sealed(); left > 0; left--) {
        await click(tab, answers);
        await eventually(sealed).toBe(left - 1);
      }
      await click(tab, { css: "run-all button" });
      const count = await tab.evaluate(() => document.querySelectorAll("lesson-cell").length, null);
      await eventually(() => textsOf(tab, "run-all [role=status]"), { timeout: 100_000 }).toEqual([
        expect.stringContaining(`${count} of ${count} cells ran the same`),
      ]);
    });
  }
}

test("the landing page's cell prints what CPython prints", async ({ tab }) => {
  await tab.goto("/?speed=instant");
  await click(tab, { css: "lesson-cell button", name: "Run" });
  await eventually(() => attributeOf(tab, "lesson-cell", "data-match")).toBe("same");
});
