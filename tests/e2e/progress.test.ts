import { readFile } from "node:fs/promises";
import { test } from "./shared-window.ts";
import { button, cellOf, expect } from "./site.ts";

const lesson = "/lessons/event-loop/?speed=instant";

test("a cell that ran the same as CPython counts in the sidebar, there and on other pages", async ({
  page,
}) => {
  await page.goto(lesson);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "The event loop" }) });
  await expect(row).toContainText(/0\/\d/);
  await button(cellOf(page, "event-loop/gather"), "Run").click();
  await expect(row).toContainText(/1\/\d/);
  await expect(row.getByText(/^1 of \d+ done$/)).toBeAttached();
  await page.goto("/lessons/callbacks/");
  await expect(row).toContainText(/1\/\d/);
});

test("a cell that the reader ran to its end says so, and still does after a reload", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await expect(cell.getByText("Completed")).toBeHidden();
  await button(cell, "Run").click();
  await expect(cell.getByText("Completed")).toBeVisible();
  await page.reload();
  await expect(cell.getByText("Completed")).toBeVisible();
});

test("cells that Run all or a link to a moment has run are not done", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await page.locator('moment-link[data-cell="event-loop/gather"] a').first().click();
  await expect(cell.locator(".live").first()).toHaveAttribute("data-state", "done");
  await button(page.locator("run-all"), "Run all").click();
  await expect(page.locator("run-all")).toContainText("cells ran the same");
  await expect(page.getByText("Completed").filter({ visible: true })).toHaveCount(0);
  await button(cell, "Run").click();
  await expect(cell.getByText("Completed")).toBeVisible();
});

test("an exported file can be imported, and that can be undone", async ({ page }) => {
  await page.goto(lesson);
  const own = page.locator("reader-progress");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "The event loop" }) });
  const done = { "cell:event-loop/gather": "2026-01-01T12:00:00.000Z" };
  const choose = async (content: string): Promise<void> => {
    const choosing = page.waitForEvent("filechooser");
    await button(own, "Import").click();
    const buffer = Buffer.from(content);
    await (await choosing).setFiles({ name: "progress.json", mimeType: "application/json", buffer });
  };
  await choose("no progress");
  await expect(own.getByRole("status")).toHaveText(
    "This is no progress file of Loopscope. Export makes one.",
  );
  await choose(JSON.stringify({ site: "Loopscope", version: 1, done }));
  await expect(row).toContainText(/1\/\d/);
  await expect(cellOf(page, "event-loop/gather").getByText("Completed")).toBeVisible();
  await button(own, "Undo").click();
  await expect(row).toContainText(/0\/\d/);
});

test("progress can be taken along as a file", async ({ page }) => {
  await page.goto(lesson);
  await expect(button(page.locator("reader-progress"), "Export")).toBeDisabled();
  await button(cellOf(page, "event-loop/gather"), "Run").click();
  const download = page.waitForEvent("download");
  await button(page.locator("reader-progress"), "Export").click();
  const file: unknown = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(file).toEqual({
    site: "Loopscope",
    version: 1,
    done: { "cell:event-loop/gather": expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
});

test("Reset can be undone, by keyboard and after a reload", async ({ page }) => {
  await page.goto(lesson);
  const own = page.locator("reader-progress");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "The event loop" }) });
  await button(cellOf(page, "event-loop/gather"), "Run").click();
  await expect(row).toContainText(/1\/\d/);
  await button(own, "Reset").click();
  await expect(row).toContainText(/0\/\d/);
  await expect(button(own, "Undo")).toBeFocused();
  await page.reload();
  await button(own, "Undo").press("Enter");
  await expect(row).toContainText(/1\/\d/);
  await expect(button(own, "Undo")).toBeHidden();
});
