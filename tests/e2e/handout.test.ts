import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, readingPaths, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/event-loop/";

/** Shows a page as it is on paper, between the margins of A4. */
async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 680, height: 980 });
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
}

/** Lessons that between them have every kind of exercise, and the page of programs. */
const kindsOfPages = ["lessons/why-coroutines/", "lessons/event-loop/", "lessons/shared-state/", "programs/"];

for (const path of kindsOfPages) {
  test(`/${path} on paper has every program in both languages, and nothing to press`, async ({ page }) => {
    await onPaper(page, `/${path}`);
    for (const cell of await page.locator("lesson-cell").all()) {
      // An exercise that has the reader write parts of the program shows it in parts.
      const isInParts = (await cell.locator(".assembly").count()) > 0;
      const whole = cell.locator("pre.code:not(.assembly pre)").filter({ visible: true });
      await expect(whole).toHaveCount(isInParts ? 0 : 2);
      await expect(cell.getByText("async def ").filter({ visible: true }).first()).toBeVisible();
      await expect(cell.getByText("async function ").filter({ visible: true }).first()).toBeVisible();
    }
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("searchbox")).toHaveCount(0);
  });

  test(`/${path} on paper shows what each program prints, and its timeline as a picture, without a run`, async ({
    page,
  }) => {
    await onPaper(page, `/${path}`);
    for (const cell of await page.locator("lesson-cell:not([data-exercise])").all()) {
      await expect(cell.getByRole("region", { name: "Expected output" })).toBeVisible();
      await expect(cell.locator(".printed-run .timeline-drawing")).toBeVisible();
      await expect(cell.locator(".live").filter({ visible: true })).toHaveCount(0);
    }
  });
}

for (const path of readingPaths) {
  test(`/${path} on paper is no wider than the sheet`, async ({ page }) => {
    await onPaper(page, `/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  });
}

test("an exercise on paper has room for the answer, which is at the end of the handout", async ({ page }) => {
  await onPaper(page, lesson);
  const cell = cellOf(page, "event-loop/task-and-coroutine");
  await expect(cell.locator(".items li")).not.toHaveCount(0);
  await expect(cell.locator(".handout-blanks li").first()).toBeVisible();
  expect(await cell.locator(".handout-blanks li").count()).toBe(await cell.locator(".items li").count());
  await expect(cell.getByRole("region", { name: "Expected output" })).toBeHidden();
  await expect(cell.locator(".printed-run")).toHaveCount(0);

  const answer = page.locator(".handout-answer").filter({ hasText: "A task and a coroutine" }).first();
  await expect(answer).toBeVisible();
  await expect(answer.locator(".timeline-drawing")).toBeVisible();
  const bottom = async (selector: string): Promise<number> =>
    page
      .locator(selector)
      .last()
      .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await bottom(".handout-answers")).toBeGreaterThan(await bottom("lesson-question"));
});

test("what a lesson asks to try, and its questions, have their answers at the end of the handout", async ({
  page,
}) => {
  await onPaper(page, lesson);
  const answers = page.locator(".handout-answers");
  await expect(answers.getByRole("heading", { name: "Answers" })).toBeVisible();
  await expect(
    answers.getByText("gather makes the tasks in the order of its arguments", { exact: false }),
  ).toBeVisible();
  await expect(answers.getByText("is next in the ready queue").first()).toBeVisible();
  await expect(page.locator(".try-this details").first()).toBeHidden();
});

test("a page that was dark, run and edited is printed in light colours, with the reader's program", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${lesson}?speed=instant`);
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(cell.locator("cell-timeline")).toBeHidden();
  await expect(cell.locator(".printed-run .timeline-drawing")).toBeVisible();
  const ink = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(28, 32, 36)");
});

test("a program that is being edited is printed", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Edit").click();
  await expect(button(cell, "Done")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const program = cell.locator("code-view[data-language=typescript] pre.code");
  // A browser says so when it prints; the emulated medium alone does not.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(program).toContainText("asyncio.gather(job1(), job2())");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(program).toBeEmpty();
});

test("the reader's turns as the event loop have lines to write on", async ({ page }) => {
  await onPaper(page, lesson);
  const cell = cellOf(page, "event-loop/soup-and-bread");
  await expect(cell.locator(".handout-blanks li").first()).toBeVisible();
  expect(await cell.locator(".handout-blanks li").count()).toBeGreaterThan(3);
});

/** The answer of an exercise at the end of the handout, by the exercise's title. */
const answerOf = (page: Page, title: string): Locator =>
  page.locator(".handout-answer").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("a faded example has three blanks to write in, and the program without them is at the end", async ({
  page,
}) => {
  await onPaper(page, "/lessons/why-coroutines/");
  const cell = cellOf(page, "why-coroutines/evening");
  const blanks = cell.locator(".blank").filter({ visible: true });
  await expect(blanks).toHaveCount(6);
  for (const blank of await blanks.all()) {
    expect(await blank.evaluate((element) => element.clientWidth)).toBeGreaterThan(140);
  }
  await expect(cell.getByText("Fill in the three blanks.")).toBeVisible();
  expect(
    await cell.evaluate((element) => (element instanceof HTMLElement ? element.innerText : "")),
  ).not.toMatch(/gather|sleep\(2\)|cook\(\)/);
  await expect(answerOf(page, "A free evening").locator("pre").first()).toContainText(
    "await asyncio.gather(wash(), cook());",
  );
});

test("a program to break and to repair has room for the order and for the repair, which are at the end", async ({
  page,
}) => {
  await onPaper(page, "/lessons/shared-state/");
  const cell = cellOf(page, "shared-state/piggy-bank");
  const order = cell.locator("ol.handout-blanks li").filter({ visible: true });
  const answer = answerOf(page, "A piggy bank");
  await expect(answer.locator("ol").getByRole("listitem")).toHaveCount(await order.count());
  await expect(order).not.toHaveCount(0);
  await expect(cell.locator("ul.handout-blanks li").filter({ visible: true })).not.toHaveCount(0);
  await expect(cell.getByText("Change the program so that this holds in every order.")).toBeVisible();
  await expect(answer.locator("pre").first()).toContainText("new asyncio.Lock()");
});

test("an exercise with a target has lines to write on, across the sheet", async ({ page }) => {
  await onPaper(page, lesson);
  const line = cellOf(page, "event-loop/breakfast").locator(".handout-blanks li").first();
  await expect(line).toBeVisible();
  expect(await line.evaluate((element) => element.clientWidth)).toBeGreaterThan(600);
});

test("an address outside this site is printed", async ({ page }) => {
  await onPaper(page, "/teach/");
  const addresses = await page
    .locator('.sl-markdown-content a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]),
    );
  for (const [address, printed] of addresses) expect(printed).toContain(address);
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("the handout has programs, timelines and answers all the same", async ({ page }) => {
    await onPaper(page, lesson);
    await expect(cellOf(page, "event-loop/gather").locator(".printed-run .timeline-drawing")).toBeVisible();
    await expect(page.locator(".handout-answers")).toBeVisible();
    await expect(page.locator("lesson-cell details").filter({ visible: true })).toHaveCount(0);
  });
});

test("on a screen nothing of the handout is seen", async ({ page }) => {
  await page.goto(lesson);
  await expect(
    page.locator(".printed-run, .handout-answers, .handout-blanks").filter({ visible: true }),
  ).toHaveCount(0);
});
