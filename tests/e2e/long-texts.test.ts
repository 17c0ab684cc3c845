import type { Locator, Page } from "playwright/test";
import { button, cellOf, expect, liveOutput, openProgram, playgroundCell, test, keepDraft } from "./site.ts";

// A page that stands still answers no click: each of these tests would end at its deadline.

function codeOf(cell: Locator): Locator {
  return cell.locator("code-view:visible pre code");
}

async function hasRun(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(':is([data-state="done"], [data-state="error"])') !== null,
  );
}

test("a program from a link gets its colours", async ({ page }) => {
  const cell = await openProgram(page, 'const answer = 42;\nprint("coloured");\n');
  await expect(codeOf(cell).locator(".line span[style*='--shiki-light']").first()).toBeVisible();
  await expect(codeOf(cell).locator(".line")).toHaveCount(2);
});

test("a link that holds one very long word is shown, and its program runs", async ({ page }) => {
  const cell = await openProgram(page, `print("here"); const ${"x".repeat(60_000)} = 1;\nprint("there");`);
  await expect(codeOf(cell)).toContainText("xxxxxxxx");
  // The next line is coloured all the same.
  await expect(codeOf(cell).locator(".line:nth-child(2) span[style]").first()).toBeVisible();
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("there");
});

test("a link that holds very many lines shows the first of them, and says that there are more", async ({
  page,
}) => {
  const cell = await openProgram(page, "1;\n".repeat(16_000));
  await expect(codeOf(cell)).toContainText("The program goes on.");
  await button(cell, "Run").click();
  await hasRun(page);
});

test("a program that is wrong in very many places says how many, and shows the first", async ({ page }) => {
  const cell = await openProgram(page, ")\n".repeat(16_000));
  await button(cell, "Run").click();
  await expect(cell.locator(".problems li").first()).toContainText("Line 1,");
  await expect(cell.locator(".problems li").last()).toHaveText(/^And [\d,]+ more\.$/);
  expect(await cell.locator(".problems li").count()).toBeLessThan(200);
});

test("a lesson whose draft has a very long word can be read, and reset", async ({ page }) => {
  await keepDraft(page, "event-loop/gather", "x".repeat(30_000));
  await page.goto("/lessons/event-loop/");
  const cell = cellOf(page, "event-loop/gather");
  await expect(codeOf(cell)).toContainText("xxxxxxxx");
  await button(cell, "Reset").click();
  await expect(codeOf(cell)).toContainText("asyncio.gather");
});

test("a draft of half a million lines is shown in part, and is not run", async ({ page }) => {
  await keepDraft(page, "playground", "x = 1;\n".repeat(500_000));
  await page.goto("/playground/?speed=instant");
  const cell = playgroundCell(page);
  await expect(codeOf(cell)).toContainText("The program goes on.");
  await button(cell, "Run").click();
  await expect(cell.getByText("longer than 500,000 characters")).toBeVisible();
  await button(cell, "Share").click();
  await expect(cell.getByText("too long to be put into a link")).toBeVisible();
});

test("one very long line of output is compared, and its beginning is shown", async ({ page }) => {
  await keepDraft(page, "event-loop/gather", 'print("x".repeat(1_000_000));');
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  await expect(cell.locator(".summary:visible")).toContainText("1 changed");
  await expect(liveOutput(cell)).toContainText("and 990,000 more characters");
});

test("ten thousand lines of output are all drawn in the end", async ({ page }) => {
  const cell = await openProgram(page, "for (let line = 1; line < 10_000; line++) print(line);");
  await button(cell, "Run").click();
  // To look again and again from outside, through all these lines, would hold the page up.
  await page.waitForFunction(() => document.querySelectorAll("live-output .row").length === 9999);
  expect(await liveOutput(cell).locator(".row .text").last().textContent()).toBe("9999");
});

test("the schedules of two programs that print a very long line are compared", async ({ page }) => {
  await keepDraft(page, "playground", 'print("x".repeat(200_000));');
  await page.evaluate(
    (draft) => {
      localStorage.setItem("loopscope:draft:playground@python", draft);
    },
    JSON.stringify({ source: 'print("x" * 200_000)', discarded: null }),
  );
  await page.goto("/playground/?speed=instant");
  const cell = playgroundCell(page);
  await button(cell, "Run both").click();
  await expect(cell.locator(".both-verdict")).toContainText("the same schedule");
});

test("a task with a very long name is named in short", async ({ page }) => {
  const cell = await openProgram(
    page,
    `import asyncio from "asyncio";
async function job() { await asyncio.sleep(1); }
async function main() { await asyncio.createTask(job(), { name: "n".repeat(1_000_000) }); }
asyncio.run(main());`,
  );
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "done");
  const loop = cell.getByRole("region", { name: /Event loop/ });
  await expect(loop).toContainText("nnnn…");
  expect((await loop.innerText()).length).toBeLessThan(5000);
});
