import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";
import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { expect } from "./site.ts";

interface ChosenFile {
  readonly name: string;
  readonly content: string;
}

function exported(name: string, ...items: readonly string[]): ChosenFile {
  const done = Object.fromEntries(items.map((item) => [item, "2026-01-01T12:00:00.000Z"]));
  return { name, content: JSON.stringify({ site: "Loopscope", version: 1, done }) };
}

const ada = exported("Ada.json", "cell:event-loop/gather", "cell:shared-state/lock");
const grace = exported("=cmd|'x'!A1.json", "cell:event-loop/gather", "repair:shared-state/piggy-bank");
const alan = exported("Alan.json");

async function choose(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await page.getByLabel("Files with progress").setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    })),
  );
}

function names(page: Page): Promise<string[]> {
  return page
    .locator("class-progress tbody input")
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : "")));
}

test("files become a table of learners and lessons, which is sorted by any of them", async ({ page }) => {
  await page.goto("/class/progress/");
  await choose(page, grace, ada, alan);
  await expect(page.getByText("3 files were read.")).toBeVisible();
  expect(await names(page)).toEqual(["=cmd|'x'!A1", "Ada", "Alan"]);
  const row = page.getByRole("row").filter({ has: page.getByRole("textbox", { name: "Name of Ada" }) });
  await expect(row.getByRole("cell").first()).toContainText("2 cells, 0 exercises");

  await page.getByRole("button", { name: "Lesson 11: Shared state" }).click();
  await expect(page.getByRole("columnheader", { name: "Lesson 11" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(await names(page)).toEqual(["=cmd|'x'!A1", "Ada", "Alan"]);
  await page.getByRole("button", { name: "All lessons" }).press("Enter");
  await page.getByRole("button", { name: "All lessons" }).press("Enter");
  expect((await names(page))[0]).toBe("Alan");
  expect(await violationsIn(page)).toEqual([]);
});

test("the table is downloaded with the names as edited, and with no formula in it", async ({ page }) => {
  await page.goto("/class/progress/");
  await choose(page, ada, grace);
  const field = page.getByRole("textbox", { name: "Name of Ada" });
  await field.fill("Ada Lovelace");
  await field.press("Tab");
  await expect(page.getByRole("button", { name: "Remove Ada Lovelace" })).toBeFocused();
  const emptied = page.getByRole("textbox", { name: /^Name of =cmd/ });
  await emptied.fill(" ");
  await emptied.press("Tab");
  await expect(emptied).toHaveValue("=cmd|'x'!A1");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("class-progress.csv");
  const lines = (await readFile(await file.path(), "utf8")).split("\r\n");
  expect(lines[0]).toMatch(
    /^\uFEFF"Learner","All lessons: cells","All lessons: exercises","1 Why coroutines: cells"/,
  );
  expect(lines.slice(1, 3).map((line) => line.split(",").slice(0, 3).join(","))).toEqual([
    `"'=cmd|'x'!A1",1,1`,
    '"Ada Lovelace",2,0',
  ]);
});

test("a file that is none of the site's says why, and is not in the table", async ({ page }) => {
  await page.goto("/class/progress/");
  await choose(page, ada, { name: "notes <b>.json", content: "Some notes" });
  await expect(page.getByText("“notes <b>” is no progress file of Loopscope.")).toBeVisible();
  expect(await names(page)).toEqual(["Ada"]);
  await page.getByRole("button", { name: "Remove Ada" }).click();
  await expect(page.locator("class-progress table")).toBeHidden();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeFocused();
});

test("files are dropped on the page", async ({ page }) => {
  await page.goto("/class/progress/");
  await page.evaluate(({ name, content }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], name, { type: "application/json" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, ada);
  await expect(page.getByRole("textbox", { name: "Name of Ada" })).toBeVisible();
});

test("on a narrow screen the table scrolls, and the page does not", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/class/progress/");
  await choose(page, ada);
  const table = page.getByRole("region", { name: /^Cells run/ });
  expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
