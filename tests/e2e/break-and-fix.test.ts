import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, keepDraft, test as inItsOwnWindow } from "./site.ts";

const example = "shared-state/piggy-bank";
const lesson = "/lessons/shared-state/";

function program(name: string, extension = "ts"): string {
  return readFileSync(
    new URL(`../../content/examples/${example}/${name}.${extension}`, import.meta.url),
    "utf8",
  );
}

function verdict(cell: Locator): Locator {
  return cell.locator("break-and-fix [role=status]");
}

function choices(cell: Locator): Locator {
  return cell.getByRole("list", { name: "Which one runs next?" }).getByRole("button");
}

async function open(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await expect(cell.locator("break-and-fix[data-started]")).toBeVisible();
  return cell;
}

/** Chooses a task again and again, as long as it is among those that are ready. */
async function prefer(cell: Locator, name: string): Promise<void> {
  for (;;) {
    const count = await choices(cell).count();
    if (count === 0) return;
    const wanted = choices(cell).filter({ hasText: name });
    const turns = await cell.locator(".turns li").count();
    await ((await wanted.count()) > 0 ? wanted : choices(cell).first()).click();
    await expect(async () => {
      const now = await cell.locator(".turns li").count();
      expect(now).toBeGreaterThan(turns);
    }).toPass({ timeout: 60_000 });
  }
}

test("the order of the queue breaks nothing, and choices can be taken back", async ({ page }) => {
  const cell = await open(page);
  await expect(button(cell, "Check")).toBeHidden();
  await button(cell, "Start").click();
  await expect(choices(cell)).toHaveCount(2, { timeout: 60_000 });
  await expect(choices(cell).first()).toContainText("first of the queue");
  await prefer(cell, "ada");
  await expect(verdict(cell)).toHaveText(
    "In this order nothing goes wrong. Take back a choice, or begin again.",
  );
  await button(cell, "Begin again").click();
  await expect(choices(cell)).toHaveCount(2);
  await expect(button(cell, "Take back")).toBeDisabled();
});

test("an order that breaks the program is found, which leads to the repair", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Start").click();
  // Grace reads before Ada writes.
  for (const name of ["ada", "grace", "grace", "grace"]) {
    const turns = await cell.locator(".turns li").count();
    await choices(cell).filter({ hasText: name }).click({ timeout: 60_000 });
    await expect(async () => {
      expect(await cell.locator(".turns li").count()).toBeGreaterThan(turns);
    }).toPass({ timeout: 60_000 });
  }
  await prefer(cell, "ada");
  await expect(verdict(cell)).toHaveText("This order breaks it. “savings: 130” was not printed.");
  await expect(button(cell, "Check")).toBeFocused();
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText(
    "of those tried breaks it. The order that breaks it: Task-1 main",
    {
      timeout: 60_000,
    },
  );
});

for (const [language, query, extension, draft] of [
  ["TypeScript", "", "ts", example],
  ["Python", "?language=python", "py", `${example}@python`],
] as const) {
  test(`a repair in ${language} is tried in every order`, async ({ page }) => {
    await keepDraft(page, draft, program("solution", extension));
    const cell = await open(page, query);
    await button(cell, "Start").click();
    await expect(choices(cell)).toHaveCount(2, { timeout: 60_000 });
    await button(cell, "Show an order").click();
    await expect(verdict(cell)).toContainText("This order breaks it.", { timeout: 60_000 });
    await button(cell, "Check").click();
    await expect(verdict(cell)).toHaveText(/^Right: it holds in each of the \d+ orders that there are\.$/, {
      timeout: 60_000,
    });
    // The order was shown.
    await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  });
}

test("a repair that is none is answered with the order that breaks it, and the cause", async ({ page }) => {
  await keepDraft(page, example, program("more-waiting"));
  const cell = await open(page);
  await button(cell, "Show an order").click();
  await expect(button(cell, "Check")).toBeVisible({ timeout: 60_000 });
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("More waiting makes that order less likely", { timeout: 60_000 });
});

test("the solution comes line by line, and all can be tried again", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Show the answer").click();
  await expect(cell.locator("break-and-fix .solution")).toContainText("await lock.hold()");
  await button(cell, "Try again").click();
  await expect(button(cell, "Start")).toBeFocused();
  await expect(button(cell, "Check")).toBeHidden();
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("it is what has to hold, and an answer that opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details.unscripted")).toContainText("async with lock:");
  });
});
