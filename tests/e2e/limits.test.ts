import { button, expect, playgroundCell, test, writeProgram } from "./site.ts";

// A recording would copy ten thousand lines at every step of a test.
test.use({ trace: "off" });

test("a program that prints without end is stopped with a line that says so", async ({ page }) => {
  await page.goto("/playground/?speed=instant");
  const cell = playgroundCell(page);
  await writeProgram(page, cell, 'while (true) print("again");');
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "stopped");
  await expect(cell.locator(".summary")).toContainText("10,000 lines");
});
