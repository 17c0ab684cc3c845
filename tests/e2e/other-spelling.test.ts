import { test } from "./shared-window.ts";
import { button, expect, openProgram } from "./site.ts";

const note = "Python’s put_nowait is putNowait here.";

const habit = `import asyncio from "asyncio";

async function main() {
  const q = new asyncio.Queue<number>();
  q.put_nowait(1);
}

asyncio.run(main());`;

test("a program that calls a method by Python's name gets an error with the name that it has here", async ({
  page,
}) => {
  const cell = await openProgram(page, habit);
  await button(cell, "Run").click();
  await expect(cell.getByRole("log").getByText(note)).toBeVisible();
});

test("the editor marks Python's name with what it is here, and changes it", async ({ page }) => {
  const cell = await openProgram(page, habit);
  await button(cell, "Edit").click();
  const line = cell.locator(".view-line", { hasText: "put_nowait" });
  await expect(cell.locator(".squiggly-error")).not.toHaveCount(0);
  await line.getByText("put_nowait").click();
  await page.keyboard.press("Control+.");
  await page.getByText("Change to putNowait").click();
  await expect(cell.locator(".view-line", { hasText: "q.putNowait(1);" })).toBeVisible();
  await expect(cell.locator(".squiggly-error")).toHaveCount(0);
});

test("an argument by name is an error that says how to give it here", async ({ page }) => {
  const cell = await openProgram(
    page,
    habit.replace("q.put_nowait(1)", "asyncio.gather(return_exceptions=true)"),
  );
  await button(cell, "Run").click();
  await expect(
    cell.getByText(/no arguments by name: write { returnExceptions: true } at the end/).first(),
  ).toBeVisible();
});
