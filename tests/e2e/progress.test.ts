import { readFile } from "node:fs/promises";
import { test } from "./shared-window.ts";
import { button, cellOf, expect } from "./site.ts";

const lesson = "/lessons/event-loop/?speed=instant";

test("a cell that ran the same as CPython counts in the sidebar, there and on other pages", async ({
  page,
}) => {
  await page.goto(lesson);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "The event loop" }) });
  await expect(row).toContainText("0/5");
  await button(cellOf(page, "event-loop/gather"), "Run").click();
  await expect(row).toContainText("1/5");
  await expect(row.getByText("1 of 5 done")).toBeAttached();
  await page.goto("/lessons/callbacks/");
  await expect(row).toContainText("1/5");
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
  await expect(row).toContainText("1/5");
  await button(own, "Reset").click();
  await expect(row).toContainText("0/5");
  await expect(button(own, "Undo")).toBeFocused();
  await page.reload();
  await button(own, "Undo").press("Enter");
  await expect(row).toContainText("1/5");
  await expect(button(own, "Undo")).toBeHidden();
});
