import { test } from "./shared-window.ts";
import { button, expect, liveOutput, openProgram } from "./site.ts";

const PROGRESS = `import asyncio

async def main():
    for done in range(5):
        print(f"\\r{'#' * done}{'.' * (4 - done)} {done}/4", end="", flush=True)
        await asyncio.sleep(0.5)
    print()
    print("\\033[31mred\\033[0m plain")

asyncio.run(main())
`;

test("a progress bar is one line, which shows its state at each moment", async ({ page }) => {
  const cell = await openProgram(page, PROGRESS, "python");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "done");
  const lines = liveOutput(cell).locator(".row .text");
  await expect(lines.first()).toHaveText("#### 4/4");
  await cell.getByRole("slider", { name: "Present moment" }).focus();
  await page.keyboard.press("Home");
  // The moment at which a timer fires: what it wakes has not run.
  for (const state of [".... 0/4", "#... 1/4", "##.. 2/4"]) {
    await button(cell, "Next timer").click();
    await expect(lines.first()).toHaveText(state);
  }
});

test("a colour is shown, and its sequences are not", async ({ page }) => {
  const cell = await openProgram(page, PROGRESS, "python");
  await button(cell, "Run").click();
  const line = liveOutput(cell).locator(".row .text").nth(1);
  await expect(line).toHaveText("red plain");
  await expect(line.locator(".styled")).toHaveCSS("color", "rgb(185, 28, 28)");
});
