import { expect, readingPaths, test } from "./site.ts";

test.use({ javaScriptEnabled: false });

for (const path of readingPaths) {
  test(`/${path} can be read without JavaScript: prose, both programs and the expected output`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const cell = page.locator("lesson-cell").first();
    await expect(cell.getByText("async function main").first()).toBeVisible();
    await expect(cell.getByText("async def main").first()).toBeVisible();
    await expect(cell.getByRole("region", { name: "Expected output" })).toBeVisible();
  });
}

test("without JavaScript a cell offers no button that would do nothing", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  await expect(page.locator("lesson-cell").getByRole("button")).toHaveCount(0);
});
