import { AxeBuilder } from "@axe-core/playwright";
import { allPaths, expect, test } from "./site.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of allPaths) {
    test(`axe finds nothing wrong on /${path} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/${path}?speed=instant`);
      const cell = page.locator("lesson-cell").first();
      if ((await cell.count()) > 0) {
        await cell.getByRole("button", { name: "Run", exact: true }).click();
        await expect(cell).toHaveAttribute("data-state", /done|error/);
        await expect(cell.locator("cell-timeline")).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
      expect(found).toEqual([]);
    });
  }
}
