import type { Locator, Page } from "playwright/test";
import { readFileSync } from "node:fs";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, keepDraft, test as inItsOwnWindow, writeProgram } from "./site.ts";

const example = "event-loop/breakfast";
const lesson = "/lessons/event-loop/";

function program(name: string, extension = "ts"): string {
  return readFileSync(
    new URL(`../../content/examples/${example}${name}.${extension}`, import.meta.url),
    "utf8",
  );
}

function conditions(cell: Locator): Locator {
  return cell.getByRole("list", { name: "What the run has to do" }).getByRole("listitem");
}

function verdict(cell: Locator): Locator {
  return cell.locator("reach-target [role=status]");
}

async function open(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.locator("reach-target[data-started]")).toBeVisible();
  return cell;
}

/** Opens the lesson with a program that the reader wrote before. */
async function openWith(page: Page, name: string): Promise<Locator> {
  await keepDraft(page, example, program(`/${name}`));
  return open(page);
}

test("the program at the beginning does not reach it, and each condition says what the run did instead", async ({
  page,
}) => {
  const cell = await open(page);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("Not yet: 2 of 4 are met. main awaits coroutines");
  await expect(conditions(cell)).toContainText([
    "The run ended at 6.00 s. No task was created",
    "There was never more than one: at 0.00 s it was Task-1 main.",
    "It prints these lines, in this order.",
    "No error and no warning is reported.",
  ]);
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
});

test("an edit that reaches it solves it, whatever its text is", async ({ page }) => {
  const cell = await open(page);
  const together = program("").replace(
    / {2}await boil[^]*rice", 3\);\n/,
    '  await asyncio.gather(boil("tea", 1), boil("egg", 2), boil("rice", 3));\n',
  );
  await writeProgram(page, cell, together);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText("Right: the run does all of this.", { timeout: 60_000 });
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(cell.locator("reach-target .solution")).toBeVisible();
});

test("the recorded solution in Python reaches it", async ({ page }) => {
  await keepDraft(page, `${example}@python`, program("/solution", "py"));
  const cell = await open(page, "?language=python");
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText("Right: the run does all of this.", { timeout: 60_000 });
});

for (const [mistake, cause] of [
  ["awaited-at-once", "Each task is awaited as soon as it is made"],
  ["not-awaited", "nothing waits for all of them"],
] as const) {
  test(`a typical mistake is answered with its cause: ${mistake}`, async ({ page }) => {
    const cell = await openWith(page, mistake);
    await button(cell, "Check").click();
    await expect(verdict(cell)).toContainText(cause, { timeout: 60_000 });
  });
}

test("a program that does not compile is no answer", async ({ page }) => {
  await keepDraft(page, example, "async function main( {");
  const cell = await open(page);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("The program does not compile", { timeout: 60_000 });
});

test("a condition leads to the moment at which it was not met", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Check").click();
  await conditions(cell).nth(1).getByRole("button", { name: "Show this moment" }).click();
  await expect(cell.locator("code-view:visible .line[data-present]")).toHaveAttribute("data-line", "4");
});

test("hints come one after the other, and lines of the solution too", async ({ page }) => {
  const cell = await open(page);
  for (const hint of [1, 2]) {
    await button(cell, "Hint").click();
    await expect(verdict(cell).locator("p")).toHaveCount(hint);
  }
  await expect(verdict(cell)).toContainText("Hint 2: Make a task of each call with");
  const veiled = cell.locator('reach-target .solution [data-language="typescript"] .line[data-veiled]');
  await button(cell, "Show a line").click();
  await expect(veiled).toHaveCount(5);
  await expect(verdict(cell)).toHaveText("5 more lines of the solution are hidden.");
  for (let left = 5; left > 0; left--) await button(cell, "Show a line").click();
  await expect(veiled).toHaveCount(0);
  await expect(verdict(cell)).toHaveText("This is one solution.");
});

test("the solution can be put into the program, which solves nothing, and it can be tried again", async ({
  page,
}) => {
  const cell = await open(page);
  await button(cell, "Show the answer").click();
  await button(cell, "Put it into the program").click();
  await expect(cell.locator("code-view:visible")).toContainText("await rice;");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(cell.locator("code-view:visible")).not.toContainText("await rice;");
  await expect(cell.locator("reach-target .solution")).toBeHidden();
});

test("the keyboard alone is enough", async ({ page }) => {
  const cell = await openWith(page, "solution");
  await button(cell, "Check").focus();
  await page.keyboard.press("Enter");
  await expect(verdict(cell)).toHaveText("Right: the run does all of this.", { timeout: 60_000 });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("it is a list of conditions and an answer that opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await expect(conditions(cell)).toHaveCount(4);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details.unscripted pre")).toHaveCount(2);
    await expect(cell.locator("details.unscripted")).toContainText("asyncio.create_task(boil(");
  });
});
