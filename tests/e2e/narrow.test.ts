import { test } from "./shared-window.ts";
import { allPaths, button, cellOf, expect } from "./site.ts";

test.use({ viewport: { width: 390, height: 844 } });

for (const path of allPaths) {
  test(`/${path} fits a window 390 px wide without scrolling sideways`, async ({ page }) => {
    await page.goto(`/${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}

test("at 390 px a cell shows code, Run, live output and expected output from top to bottom", async ({
  page,
}) => {
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  const tops = await Promise.all(
    [
      cell.locator("pre").first(),
      button(cell, "Run"),
      cell.getByRole("log", { name: "Live output" }),
      cell.getByRole("region", { name: "Expected output" }),
    ].map(async (part) => (await part.boundingBox())?.y ?? Number.NaN),
  );
  expect(tops).toEqual(tops.toSorted((first, second) => first - second));
});
