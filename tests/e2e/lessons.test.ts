import { expect, readingPaths, test } from "./site.ts";

for (const path of readingPaths) {
  test(`every cell of ${path} prints what CPython prints`, async ({ page }) => {
    await page.goto(`/${path}?speed=instant`);
    const cells = page.locator("lesson-cell:not([data-exercise])");
    const count = await cells.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const cell = cells.nth(index);
      await cell.getByRole("button", { name: "Run", exact: true }).click();
      await expect(cell).toHaveAttribute("data-state", /done|error/);
      await expect(cell).toHaveAttribute("data-match", "same");
    }
  });
}

test("the landing page's cell prints what CPython prints", async ({ page }) => {
  await page.goto("/?speed=instant");
  const cell = page.locator("lesson-cell").first();
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell).toHaveAttribute("data-match", "same");
});
