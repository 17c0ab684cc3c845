import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, expect, lessonPaths, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/event-loop/";

function question(page: Page): Locator {
  return page.locator("lesson-question").first();
}

function answers(page: Page): Locator {
  return question(page).locator(".answer");
}

test("a question keeps its reasons to itself until an answer is checked", async ({ page }) => {
  await page.goto(lesson);
  await expect(question(page).getByRole("radio")).toHaveCount(3);
  await expect(question(page).locator("summary").first()).toBeHidden();
  await expect(answers(page).first()).not.toContainText("No.", { useInnerText: true });
});

test("a wrong answer is explained and described by its reason, and another one can be chosen", async ({
  page,
}) => {
  await page.goto(lesson);
  const wrong = answers(page).filter({ hasText: "short jobs first" });
  await wrong.getByRole("radio").check();
  await button(question(page), "Check").click();
  await expect(wrong.getByText("does not know how long a job will take")).toBeVisible();
  await expect(wrong.getByRole("radio")).toHaveAccessibleDescription(/^No\. The loop does not know/);
  await expect(question(page).getByRole("status")).toContainText("No.");
  await answers(page).filter({ hasText: "suspends at its" }).getByRole("radio").check();
  await expect(question(page).getByRole("status")).toBeEmpty();
});

test("the right answer has a reason too, and then those of the others can be read", async ({ page }) => {
  await page.goto(lesson);
  const right = answers(page).filter({ hasText: "suspends at its" });
  await right.getByRole("radio").check();
  await button(question(page), "Check").click();
  await expect(right.getByText("sets a timer and hands control back")).toBeVisible();
  const other = answers(page).filter({ hasText: "overtakes" });
  await other.getByText("Is it so?").click();
  await expect(other.getByText("Nothing on a loop runs at the same time")).toBeVisible();
});

test("a question can be answered with the keyboard alone", async ({ page }) => {
  await page.goto(lesson);
  await question(page).getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(question(page).getByRole("status")).toContainText("Yes.");
});

test("Check asks for an answer when none is chosen", async ({ page }) => {
  await page.goto(lesson);
  await button(question(page), "Check").click();
  await expect(question(page).getByRole("radio").first()).toBeFocused();
  await expect(question(page).getByRole("status")).toBeEmpty();
});

for (const path of lessonPaths)
  test(`/${path} leads on, and says in a sentence where to`, async ({ page }) => {
    await page.goto(`/${path}`);
    await expect(page.getByRole("link", { name: /^Next .+\.$/s })).toBeVisible();
  });

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("each answer of a question says whether it is right when it is opened", async ({ page }) => {
    await page.goto(lesson);
    await expect(question(page).getByRole("radio")).toHaveCount(0);
    await expect(question(page).getByRole("button")).toHaveCount(0);
    await answers(page).first().getByText("Is it so?").click();
    await expect(answers(page).first().getByText("does not know how long a job will take")).toBeVisible();
  });
});
