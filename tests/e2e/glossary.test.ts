import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, expect, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/event-loop/";

function term(page: Page, name: string): Locator {
  return page
    .locator("a.term")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first();
}

function explanation(page: Page): Locator {
  return page.locator("#term-explanation");
}

test("a term is explained while the pointer is on it", async ({ page }) => {
  await page.goto(lesson);
  await term(page, "event loop").hover();
  await expect(explanation(page)).toContainText("What runs coroutines, all on one thread.");
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(explanation(page)).toBeHidden();
});

test("a term is explained while it has the focus, and Escape ends that", async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press("Tab");
  await term(page, "event loop").focus();
  await expect(explanation(page)).toBeVisible();
  await expect(term(page, "event loop")).toHaveAccessibleDescription(/^What runs coroutines/);
  await page.keyboard.press("Escape");
  await expect(explanation(page)).toBeHidden();
});

test("a term leads to its entry in the glossary", async ({ page }) => {
  await page.goto(lesson);
  await term(page, "event loop").click();
  await expect(page).toHaveURL(/\/glossary\/#event-loop$/);
  await expect(page.getByRole("heading", { name: "event loop", exact: true })).toBeInViewport();
});

test("every entry leads to a page that exists, and to a heading there", async ({ page, request }) => {
  await page.goto("/glossary/");
  const links = await page
    .locator(".entry .where a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const link of new Set(links)) {
    const [path = "", heading] = (link ?? "").split("#");
    const html = await (await request.get(path)).text();
    if (heading !== undefined) expect(html, link ?? "").toContain(`id="${heading}"`);
  }
});

test("search for a term finds the glossary first", async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("searchbox").fill("ready queue");
  await expect(page.getByRole("dialog").getByRole("link").first()).toContainText("Glossary");
});

inItsOwnWindow.describe("on a touch screen", () => {
  inItsOwnWindow.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  inItsOwnWindow("a tap explains a term, and the explanation leads to the glossary", async ({ page }) => {
    await page.goto(lesson);
    await term(page, "event loop").tap();
    await expect(explanation(page)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(new RegExp(`${lesson}$`));
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(explanation(page)).toBeHidden();
    await term(page, "event loop").tap();
    await explanation(page).getByRole("link", { name: "In the glossary" }).tap();
    await expect(page).toHaveURL(/\/glossary\/#event-loop$/);
  });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("a term is a link to the glossary", async ({ page }) => {
    await page.goto(lesson);
    await term(page, "event loop").click();
    await expect(page).toHaveURL(/\/glossary\/#event-loop$/);
    await expect(page.locator(".entry").first()).toBeVisible();
  });
});

test("the article is introduced in lesson 1, and the sidebar and what it says lead there", async ({
  page,
}) => {
  await page.goto(lesson);
  await page.getByRole("link", { name: "“Python coroutine”" }).click();
  await expect(page).toHaveURL(/\/lessons\/why-coroutines\/#the-article$/);
  await expect(page.locator("#the-article")).toBeInViewport();
  await page.goto(lesson);
  await page.getByRole("link", { name: "The article", exact: true }).click();
  await expect(page).toHaveURL(/\/lessons\/why-coroutines\/#the-article$/);
});

test("Chinese output is marked as such, and has its meaning beside it, which is not copied", async ({
  page,
}) => {
  await page.goto(`${lesson}?speed=instant`);
  const cell = page.locator('lesson-cell[example="event-loop/gather"]');
  await button(cell, "Run").click();
  const outputs = [cell.locator(".expected .text"), cell.locator(".live:visible .row .text")];
  for (const lines of outputs) {
    await expect(lines).toHaveText(["job1开始", "job2开始", "job1结束"]);
    await expect(lines.first().locator("[lang=zh]")).toHaveText("开始");
    const gloss = lines.first().locator(".gloss");
    await expect(gloss).toHaveAttribute("lang", "en");
    expect(await gloss.evaluate((element) => getComputedStyle(element, "::after").content)).toContain(
      "job1 starts",
    );
    const copied = await lines.first().evaluate((line) => {
      getSelection()?.selectAllChildren(line);
      return getSelection()?.toString();
    });
    expect(copied).toBe("job1开始");
  }
});
