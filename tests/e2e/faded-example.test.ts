import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const example = "callbacks/parcel";
const lesson = "/lessons/callbacks/";

function verdict(cell: Locator): Locator {
  return cell.locator("faded-example [role=status]");
}

function stage(cell: Locator): Locator {
  return cell.getByRole("list", { name: "Stages" }).locator("[aria-current]");
}

function blank(cell: Locator, name: string): Locator {
  return cell.getByRole("textbox", { name, exact: true });
}

async function open(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.locator("faded-example[data-started]")).toBeVisible();
  return cell;
}

/** Fills in the blanks of a stage, checks them, and goes on. */
async function solve(cell: Locator, parts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, part] of Object.entries(parts)) await blank(cell, name).fill(part);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("Right", { timeout: 60_000 });
}

test("it goes from a whole program over one blank and three to an empty one", async ({ page }) => {
  const cell = await open(page);
  await expect(stage(cell)).toHaveText("Whole");
  await expect(cell.locator(".faded:visible pre:visible")).toContainText("addDoneCallback(callback)");
  await button(cell, "Go on").click();
  await expect(blank(cell, "Blank 1 of 1")).toBeFocused();
  await solve(cell, { "Blank 1 of 1": "task.addDoneCallback(sign)" });
  await expect(verdict(cell)).toHaveText("Right. Next: three blanks.");
  await button(cell, "Go on").click();
  await solve(cell, {
    "Blank 1 of 3": "parcel.result()",
    "Blank 2 of 3": "asyncio.createTask(deliver())",
    "Blank 3 of 3": "task.addDoneCallback(sign)",
  });
  await button(cell, "Go on").click();
  await expect(stage(cell)).toHaveText("Empty");
  await solve(cell, {
    "The lines that are missing":
      'const parcel = asyncio.createTask(deliver());\nparcel.addDoneCallback(sign);\nprint("main waits");\nawait parcel;\nprint("main goes on");',
  });
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(cell.locator("code-view:visible")).toContainText("parcel.addDoneCallback(sign);");
  await expect(button(cell, "Run")).toBeFocused();
});

test("in Python, too, a blank is graded by a run", async ({ page }) => {
  const cell = await open(page, "?language=python");
  await button(cell, "Go on").click();
  await solve(cell, { "Blank 1 of 1": "task.add_done_callback(lambda done: sign(done))" });
  await expect(verdict(cell)).toHaveText("Right. Next: three blanks.");
});

test("a typical mistake is answered with its cause", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Go on").click();
  await blank(cell, "Blank 1 of 1").fill("task.addDoneCallback(sign(task))");
  await page.keyboard.press("Enter");
  await expect(verdict(cell)).toContainText("calls the function at once, when there is no result yet", {
    timeout: 60_000,
  });
  await expect(stage(cell)).toHaveText("One blank");
});

test("what is not filled in is asked for, and what does not compile is no answer", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Go on").click();
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText("Something is not filled in yet.");
  await expect(blank(cell, "Blank 1 of 1")).toBeFocused();
  await blank(cell, "Blank 1 of 1").fill("task.(");
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("The program does not compile", { timeout: 60_000 });
});

test("blanks are filled in one by one, and the answer can be shown, which solves nothing", async ({
  page,
}) => {
  const cell = await open(page);
  await button(cell, "Go on").click();
  await button(cell, "Hint").click();
  await expect(verdict(cell)).toContainText("Hint 1: Only a task or another future has callbacks.");
  await button(cell, "Show a line").click();
  await expect(blank(cell, "Blank 1 of 1")).toHaveValue("task.addDoneCallback(sign)");
  await button(cell, "Show the answer").click();
  await expect(verdict(cell)).toContainText("This is one solution.");
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(stage(cell)).toHaveText("Whole");
  await expect(button(cell, "Run")).toBeHidden();
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("it is a program with three blanks and an answer that opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await expect(cell.locator('.faded[data-language="python"] .blank:visible')).toHaveCount(3);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details.unscripted")).toContainText("task.add_done_callback(sign)");
  });
});
