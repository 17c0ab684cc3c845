import type { Locator, Page } from "playwright/test";
import { encodeProgram } from "../../src/ui/program/program-link.ts";
import {
  button,
  cellOf,
  expect,
  liveOutput,
  openProgram,
  playgroundCell,
  test,
  writeProgram,
} from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });
// The clipboard is one for all pages: what one test copies, another would read.
test.describe.configure({ mode: "default" });

/** Shares a cell's program; gives the link. */
async function share(page: Page, cell: Locator): Promise<string> {
  await button(cell, "Share").click();
  await expect(cell.getByText("A link to this program is on the clipboard.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a shared link shows the program and never runs it by itself", async ({ page }) => {
  await page.goto("/playground/?speed=instant");
  await writeProgram(page, playgroundCell(page), 'print("shared 任务");');
  const link = await share(page, playgroundCell(page));
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
  const link = await share(page, cellOf(page, "event-loop/gather"));
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
  const link = await share(page, cell);
  await cell.getByRole("tab", { name: "TypeScript" }).click();
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
  const link = await share(page, playgroundCell(page));
  await page.goto("about:blank");
  await page.goto(link.slice(0, -12));
  await expect(page.getByText(/link is damaged/i)).toBeVisible();
  await expect(playgroundCell(page).getByText('print("my draft");')).toBeVisible();
});

test("opening a link does not overwrite the reader's own draft", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const link = await share(page, cellOf(page, "event-loop/gather"));
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

test("a link that is followed on the page replaces the other program's output, too", async ({ page }) => {
  const [first, second] = await Promise.all([
    encodeProgram('print("first");', "typescript"),
    encodeProgram('print("second");', "typescript"),
  ]);
  await page.goto(`/playground/?speed=instant#${first ?? ""}`);
  const cell = playgroundCell(page);
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("first");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, second ?? "");
  await expect(cell.locator(".panel").getByText('print("second");')).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", "idle");
  await expect(liveOutput(cell)).not.toContainText("first");
});

test("a link to a program has what was typed for it", async ({ page, browser }) => {
  const cell = await openProgram(page, 'print("Hello", input("Name: "));');
  await button(cell, "Input").click();
  await cell.getByLabel(/^Lines that input\(\)/).fill("Ada\n");
  const link = await share(page, cell);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  const other = playgroundCell(elsewhere);
  await expect(elsewhere.getByText("came with a link")).toBeVisible();
  await button(other, "Run").click();
  await expect(liveOutput(other)).toContainText("Name: Hello Ada");
  await elsewhere.close();
});
