import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, expect, test as inItsOwnWindow } from "./site.ts";

/** Makes the browser know that some things were done, and what was answered. */
async function know(page: Page, done: readonly string[], answers: object = {}): Promise<void> {
  await page.goto("/favicon.svg");
  await page.evaluate(
    ([items, answered]) => {
      const entries = items.map((item) => [item, "2026-01-01T00:00:00Z"] as const);
      const record = { version: 1, done: Object.fromEntries(entries), discarded: null };
      localStorage.setItem("loopscope:progress", JSON.stringify(record));
      if (Object.keys(answered).length > 0)
        localStorage.setItem("loopscope:answers", JSON.stringify(answered));
    },
    [done, answers] as const,
  );
  await page.goto("/review/");
}

const half = ["blocking-time-sleep", "blocking-asyncio-sleep", "blocking-to-thread"].map(
  (name) => `cell:scheduling/${name}`,
);

function asked(page: Page, place: number): Locator {
  return page.locator(".asked-one").nth(place);
}

test("a reader who has read nothing sees that, and a link to lesson 1", async ({ page }) => {
  await page.goto("/review/");
  await expect(page.getByText("You have read no lesson yet")).toBeVisible();
  await expect(page.locator(".asked-one")).toHaveCount(0);
  await page.getByRole("link", { name: "Start with lesson 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why coroutines");
});

test("the review asks about lessons that were read, first what was wrong", async ({ page }) => {
  const wrong = { right: false, at: "2026-01-02T00:00:00Z", streak: 0 };
  await know(page, half, { "question:scheduling/2": wrong });
  await expect(page.locator(".asked-one")).toHaveCount(4);
  await expect(asked(page, 0)).toHaveAttribute("data-asked", "question:scheduling/2");
  for (const heading of await page.locator(".asked-heading").all())
    await expect(heading).toContainText("Lesson 6: Scheduling");
  await expect(page.locator(".asked predict-order")).toHaveCount(2);
});

test("the first answer counts, is kept, and goes into the exported file", async ({ page }) => {
  await know(page, half);
  const question = page.locator('[data-question="scheduling/1"]');
  await question.locator(".answer:not([data-right])").first().getByRole("radio").check();
  await button(question, "Check").click();
  await question.locator(".answer[data-right]").getByRole("radio").check();
  await button(question, "Check").click();
  await expect(question.getByRole("status")).toContainText("Yes.");
  await expect(page.locator(".review-status")).toHaveText("1 of 4 answered.");
  const download = page.waitForEvent("download");
  await button(page.locator("reader-progress"), "Export").click();
  const file: unknown = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(file).toMatchObject({ answers: { "question:scheduling/1": { right: false, streak: 0 } } });
  await page.reload();
  await expect(asked(page, 0)).toHaveAttribute("data-asked", "question:scheduling/1");
});

test("an exercise is asked in the review as in its lesson, and its answer is recorded", async ({ page }) => {
  await know(page, half);
  const exercise = page
    .locator(".asked-one")
    .filter({ has: page.locator("predict-order") })
    .first();
  const cell = exercise.locator("lesson-cell");
  await expect(cell).toHaveAttribute("data-sealed", "");
  await button(cell, "Show the answer").click();
  await expect(cell).not.toHaveAttribute("data-sealed");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(page.locator(".review-status")).toHaveText("1 of 4 answered.");
});

test("the review can be answered with the keyboard alone, and asks on", async ({ page }) => {
  await know(page, half);
  await asked(page, 0).getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.locator(".review-status")).toHaveText("1 of 4 answered.");
  await page.getByRole("button", { name: "Ask me something else" }).press("Enter");
  await expect(page.locator(".review-status")).toHaveText("0 of 4 answered.");
  await expect(asked(page, 0).getByRole("heading")).toBeFocused();
});

test("the reasons in the review lead to the moments in the lesson", async ({ page }) => {
  await know(
    page,
    ["gather", "await-in-turn", "create-task", "breakfast"].map((name) => `cell:event-loop/${name}`),
  );
  await button(page.locator(".nothing-read"), "Ask about all lessons").click();
  await expect(page.locator(".asked-one")).toHaveCount(5);
  const links = page.locator('.asked lesson-question a[href*="focus="]');
  for (const link of await links.all())
    expect(await link.getAttribute("href")).toMatch(/\/lessons\/[\w-]+\/\?focus=[\w-]+\/[\w-]+&/);
  expect(await links.count()).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Ask me something else" }).click();
  await page.locator(".asked lesson-cell").first().getByRole("tab", { name: "Python" }).click();
  await expect(links.first()).toHaveAttribute("href", /[?&]language=python(&|$)/);
});

inItsOwnWindow.describe("where the browser stores nothing", () => {
  inItsOwnWindow("the review can be asked about all lessons", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto("/review/");
    await page.getByRole("button", { name: "Ask about all lessons" }).click();
    await expect(page.locator(".asked-one")).toHaveCount(5);
    const question = page.locator("lesson-question").first();
    await question.locator(".answer[data-right]").getByRole("radio").check();
    await button(question, "Check").click();
    await expect(page.locator(".review-status")).toHaveText("1 of 5 answered.");
  });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("the review leads to the questions of every lesson", async ({ page }) => {
    await page.goto("/review/");
    await page.getByRole("link", { name: "Lesson 2: The event loop" }).click();
    await expect(page).toHaveURL(/\/lessons\/event-loop\/#questions$/);
    await expect(page.locator("#questions")).toBeVisible();
  });
});
