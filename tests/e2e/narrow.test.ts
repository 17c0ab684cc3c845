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

test.describe("in the narrowest windows", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("at 320 px nothing of a cell is cut off before and after Run", async ({ page }) => {
    await page.goto("/lessons/event-loop/?speed=instant");
    const cell = cellOf(page, "event-loop/gather");
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-match", "same");
    await expect(cell.locator(".transport-bar")).toBeVisible();
    const cut = await cell.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [...element.querySelectorAll("button, label, .output-title")]
        .filter((part) => part.closest(".code, [hidden]") === null && part.getClientRects().length > 0)
        .map((part) => ({ name: part.textContent.trim(), box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < left || box.right > right))
        .map(({ name }) => name);
    });
    expect(cut).toEqual([]);
  });
});

test.describe("on a telephone on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("a lesson has the whole width, and its list of pages is below it", async ({ page }) => {
    await page.goto("/lessons/event-loop/");
    const cell = await cellOf(page, "event-loop/gather").boundingBox();
    expect(cell?.width).toBeGreaterThan(780);
    const pages = await page.getByRole("link", { name: "Task results" }).first().boundingBox();
    expect(pages?.y).toBeGreaterThan((cell?.y ?? 0) + (cell?.height ?? 0));
  });
});

test("at 390 px the choices of the timeline have their names", async ({ page }) => {
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  for (const name of ["Step by", "Scale", "Speed"]) {
    const box = await cell.getByText(name, { exact: true }).boundingBox();
    expect(box?.width, name).toBeGreaterThan(20);
  }
});
