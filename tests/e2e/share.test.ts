import { button, cellOf, expect, liveOutput, playgroundCell, test, writeProgram } from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a shared link shows the program and never runs it by itself", async ({ page }) => {
  await page.goto("/playground/?speed=instant");
  await writeProgram(page, playgroundCell(page), 'print("shared 任务");');
  await button(playgroundCell(page), "Share").click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("/playground/");

  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await page.goto(link);
  const cell = playgroundCell(page);
  await expect(cell.getByText('print("shared 任务");')).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", "idle");
  await expect(liveOutput(cell)).not.toContainText("shared 任务");
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("shared 任务");
});

test("a lesson's cell shares a link to the playground", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  await button(cellOf(page, "event-loop/gather"), "Share").click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(
    playgroundCell(page).getByText("asyncio.gather").filter({ visible: true }).first(),
  ).toBeVisible();
});

test("a link to a Python program opens the Python tab, and leaves the reader's choice of language alone", async ({
  page,
}) => {
  await page.goto("/lessons/event-loop/");
  const cell = cellOf(page, "event-loop/gather");
  await cell.getByRole("tab", { name: "Python" }).click();
  await button(cell, "Share").click();
  await cell.getByRole("tab", { name: "TypeScript" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(playgroundCell(page).getByText("async def main")).toBeVisible();
  await expect(playgroundCell(page)).toHaveAttribute("data-state", "idle");
  await page.goto("/playground/");
  await expect(playgroundCell(page).getByRole("tab", { name: "TypeScript" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("a damaged link gets a clear message, and the reader's own draft stays", async ({ page }) => {
  await page.goto("/playground/?speed=instant");
  await writeProgram(page, playgroundCell(page), 'print("my draft");');
  await button(playgroundCell(page), "Share").click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link.slice(0, -12));
  await expect(page.getByText(/link is damaged/i)).toBeVisible();
  await expect(playgroundCell(page).getByText('print("my draft");')).toBeVisible();
});

test("opening somebody's link does not overwrite the reader's own draft", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  await button(cellOf(page, "event-loop/gather"), "Share").click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/playground/");
  await writeProgram(page, playgroundCell(page), 'print("my draft");');
  await expect(playgroundCell(page).getByText('print("my draft");')).toBeVisible();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(
    playgroundCell(page).getByText("asyncio.gather").filter({ visible: true }).first(),
  ).toBeVisible();
  await page.goto("about:blank");
  await page.goto("/playground/");
  await expect(playgroundCell(page).getByText('print("my draft");')).toBeVisible();
});
