import type { Locator, Page } from "playwright/test";
import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { button, expect, liveOutput, openProgram } from "./site.ts";

const PYTHON = `import sys
name = input("Name: ")
print("Hello", name, sys.argv[1:])
`;
const TYPESCRIPT = `const name = input("Name: ");
print("Hello", name);
`;

const linesOf = (cell: Locator): Locator => cell.getByLabel(/^Lines that input\(\)/);

async function run(cell: Locator): Promise<void> {
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", /done|error/);
}

/** The cell of a program for which these lines were typed. */
async function typedFor(page: Page, program: string, language: "python" | "typescript"): Promise<Locator> {
  const cell = await openProgram(page, program, language);
  await button(cell, "Input").click();
  await expect(linesOf(cell)).toBeFocused();
  await page.keyboard.insertText("Ada\n");
  return cell;
}

test("a program in Python reads the lines and the arguments that were typed below it", async ({ page }) => {
  const cell = await typedFor(page, PYTHON, "python");
  await cell.getByLabel("Arguments").fill("-n 'a b'");
  await run(cell);
  await expect(liveOutput(cell)).toContainText("Name: Hello Ada ['-n', 'a b']");
});

test("a program in TypeScript reads the lines that were typed below it", async ({ page }) => {
  const cell = await typedFor(page, TYPESCRIPT, "typescript");
  await expect(cell.getByLabel("Arguments")).toBeHidden();
  await run(cell);
  await expect(liveOutput(cell)).toContainText("Name: Hello Ada");
});

test("without typed lines, the error of input() says how to type some", async ({ page }) => {
  const cell = await openProgram(page, TYPESCRIPT);
  await run(cell);
  await expect(liveOutput(cell)).toContainText("EOFError: nothing was typed for the program: press Input");
});

test("Escape closes the field, and what was typed stays with the program, after a reload too", async ({
  page,
}) => {
  const cell = await typedFor(page, TYPESCRIPT, "typescript");
  await page.keyboard.press("Escape");
  await expect(button(cell, "Input")).toBeFocused();
  await expect(linesOf(cell)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("came with a link")).toBeVisible();
  await run(cell);
  await expect(liveOutput(cell)).toContainText("Name: Hello Ada");
});

test("axe finds nothing wrong in the field", async ({ page }) => {
  const cell = await typedFor(page, PYTHON, "python");
  await expect(cell.getByLabel("Arguments")).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
});
