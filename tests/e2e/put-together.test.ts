import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const example = "limits/a-worker";
const lesson = "/lessons/limits/";

/** The lines of the solution in TypeScript, and how often each is indented. */
const SOLUTION = [
  ["while (true) {", 0],
  ["const letter = await letters.get();", 1],
  ["await asyncio.sleep(1);", 1],
  ['print(name, "has answered", letter);', 1],
  ["letters.taskDone();", 1],
] as const;

function yours(cell: Locator): Locator {
  return cell.getByRole("list", { name: "Your program" }).getByRole("listitem");
}

function pool(cell: Locator): Locator {
  return cell.getByRole("list", { name: "Lines to choose from" }).getByRole("listitem");
}

function verdict(cell: Locator): Locator {
  return cell.locator("put-together [role=status]");
}

async function open(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.locator("put-together[data-started]")).toBeVisible();
  return cell;
}

/** Adds lines and indents them by their buttons; a line that is added is indented as the one above it. */
async function build(
  cell: Locator,
  lines: readonly (readonly [text: string, indent: number])[],
): Promise<void> {
  let above = 0;
  for (const [text, indent] of lines) {
    await button(cell, `Add: ${text}`).click();
    for (; above < indent; above++) await button(cell, `Indent more: ${text}`).click();
    for (; above > indent; above--) await button(cell, `Indent less: ${text}`).click();
  }
}

test("lines that make a right program solve it, and the cell then has that program", async ({ page }) => {
  const cell = await open(page);
  await expect(cell.locator("code-view:visible")).toHaveCount(0);
  await build(cell, SOLUTION);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("Right: the run does all of this. Each clerk waits", {
    timeout: 60_000,
  });
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(button(cell, "Run")).toBeFocused();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("another right order is right too, and becomes the program of the cell", async ({ page }) => {
  await page.goto("/lessons/guarding-tasks/");
  const cell = cellOf(page, "guarding-tasks/undo");
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.locator("put-together[data-started]")).toBeVisible();
  await build(cell, [
    ["try {", 0],
    ['print("the upload begins");', 1],
    ["await asyncio.sleep(5);", 1],
    ['print("the upload is complete");', 1],
    ["} catch (error) {", 0],
    ['print("half of it is deleted");', 1],
    ["throw error;", 1],
  ]);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("Right", { timeout: 60_000 });
  await expect(cell.locator("code-view:visible .line").nth(4)).toHaveText('    print("the upload begins");');
});

test("a line that is a mistake is answered with its cause", async ({ page }) => {
  const cell = await open(page);
  await build(
    cell,
    SOLUTION.map(([text, indent]) => [text.startsWith("await") ? "asyncio.sleep(1);" : text, indent]),
  );
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("A sleep that is not awaited never begins", { timeout: 60_000 });
  await expect(cell.locator('put-together .conditions [data-verdict="unmet"]').first()).toBeVisible();
  await expect(button(cell, "Run")).toBeHidden();
});

test("a wrong order is answered with its cause, in Python", async ({ page }) => {
  const cell = await open(page, "?language=python");
  await build(cell, [
    ["while True:", 0],
    ["letter = await letters.get()", 1],
    ["letters.task_done()", 1],
    ["await asyncio.sleep(1)", 1],
    ['print(name, "has answered", letter)', 1],
  ]);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("returned before the last letter was answered", {
    timeout: 60_000,
  });
});

test("an indentation that makes no program is explained without a run", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText("Your program has no line yet.");
  await build(cell, [
    ["while (true) {", 0],
    ["letters.taskDone();", 0],
  ]);
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText(
    "The lines do not make a program yet. “while (true) {” opens a block, so the next line has to be indented.",
  );
});

test("the keyboard alone adds, moves, indents and removes lines", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Add: letters.taskDone();").focus();
  await page.keyboard.press("Enter");
  await expect(yours(cell)).toHaveText(["letters.taskDone();"]);
  await button(cell, "Add: while (true) {").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await expect(yours(cell)).toHaveText(["while (true) {", "letters.taskDone();"]);
  await button(cell, "Indent more: letters.taskDone();").focus();
  await page.keyboard.press("ArrowRight");
  await expect(verdict(cell)).toHaveText("letters.taskDone();: line 2 of 2, indented 1 step");
  await button(cell, "Remove: letters.taskDone();").focus();
  await page.keyboard.press("Enter");
  await expect(yours(cell)).toHaveText(["while (true) {"]);
  await expect(button(cell, "Add: letters.taskDone();")).toBeFocused();
});

test("the mouse drags a line into the program, and to the right to indent it", async ({ page }) => {
  const cell = await open(page);
  await build(cell, [["while (true) {", 0]]);
  const line = pool(cell).filter({ hasText: "letters.taskDone();" });
  const [from, to] = [await line.boundingBox(), await yours(cell).first().boundingBox()];
  if (from === null || to === null) throw new Error("The lines are not there.");
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 70, to.y + to.height - 2, { steps: 8 });
  await page.mouse.move(from.x + 60 + 40, to.y + to.height - 2, { steps: 4 });
  await page.mouse.up();
  await expect(yours(cell)).toHaveText(["while (true) {", "letters.taskDone();"]);
  await expect(yours(cell).nth(1)).toHaveAttribute("data-indent", "1");
});

test("the solution is put together line by line, from where it is still right", async ({ page }) => {
  const cell = await open(page);
  await build(cell, [
    ["while (true) {", 0],
    ["letters.taskDone();", 1],
  ]);
  await button(cell, "Show a line").click();
  await expect(yours(cell).nth(1)).toContainText("const letter = await letters.get();");
  await expect(verdict(cell)).toHaveText("Line 2 of 5 is in its place.");
  for (let line = 3; line <= 5; line++) await button(cell, "Show a line").click();
  await expect(verdict(cell)).toContainText("This is one solution.");
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(yours(cell)).toHaveCount(0);
  await expect(button(cell, "Run")).toBeHidden();
});

test("hints come one after the other", async ({ page }) => {
  const cell = await open(page);
  for (const hint of [1, 2]) {
    await button(cell, "Hint").click();
    await expect(verdict(cell).locator("p")).toHaveCount(hint);
  }
});

inItsOwnWindow.describe("on a touch screen", () => {
  inItsOwnWindow.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  inItsOwnWindow("a line that is touched shows its buttons, of 44 px", async ({ page }) => {
    const cell = await open(page);
    await button(cell, "Add: while (true) {").tap();
    const [indent, remove] = [
      button(cell, "Indent more: while (true) {"),
      button(cell, "Remove: while (true) {"),
    ];
    await expect(indent).toBeVisible();
    expect((await indent.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await remove.tap();
    await expect(yours(cell)).toHaveCount(0);
  });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("it is a list of lines and an answer that opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await expect(cell.locator("code-view:visible")).toHaveCount(0);
    await expect(cell.locator('.assembly[data-language="typescript"] .pool li')).toHaveCount(8);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details.unscripted")).toContainText("while True:");
  });
});
