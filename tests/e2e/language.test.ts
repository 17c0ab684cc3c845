import type { Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/callbacks/";

const languageSwitch = (page: Page) => page.getByRole("radiogroup", { name: "Language of the programs" });

async function choose(page: Page, language: "Python" | "TypeScript"): Promise<void> {
  await languageSwitch(page).getByRole("radio", { name: language }).check();
}

/** Names of the text, as far as they are shown. */
const shownNames = (page: Page) => page.locator(".sl-markdown-content p code:visible");

test("the switch turns the programs and the names in the text, on this page and on the next", async ({
  page,
}) => {
  await page.goto(lesson);
  const cell = cellOf(page, "callbacks/done-callback");
  await expect(cell.getByText("async function main")).toBeVisible();
  await expect(shownNames(page).filter({ hasText: "addDoneCallback" })).not.toHaveCount(0);
  await choose(page, "Python");
  await expect(cell.getByText("async def main")).toBeVisible();
  await expect(shownNames(page).filter({ hasText: "add_done_callback" })).not.toHaveCount(0);
  await expect(shownNames(page).filter({ hasText: "addDoneCallback" })).toHaveCount(0);

  await page.goto("/lessons/event-loop/");
  await expect(languageSwitch(page).getByRole("radio", { name: "Python" })).toBeChecked();
  await expect(page.getByText("You can make the tasks yourself.")).toHaveText(
    /yourself\. create_task takes a coroutine/,
    { useInnerText: true },
  );
});

test("Try this asks for the line that the reader's program has", async ({ page }) => {
  await page.goto(lesson);
  const tryThis = page.locator(".try-this");
  await expect(tryThis.getByText("task1.addDoneCallback(partial(callback, { num: 2 }));")).toBeVisible();
  await choose(page, "Python");
  await expect(tryThis.getByText("task1.add_done_callback(partial(callback, num=2))")).toBeVisible();
});

test("a paragraph for readers of one language is as narrow as the others", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/lessons/groups-and-deadlines/");
  const widthOf = (paragraphs: string): Promise<number> =>
    page
      .locator(`.sl-markdown-content > ${paragraphs}:visible`)
      .evaluateAll((found) => Math.max(...found.map((each) => each.getBoundingClientRect().width)));
  for (const language of ["Python", "TypeScript"] as const) {
    await choose(page, language);
    expect(await widthOf(".in-language > p")).toBe(await widthOf("p"));
  }
});

test("the switch and the tabs of the cells are in step", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, "callbacks/done-callback");
  await cell.getByRole("tab", { name: "Python" }).click();
  await expect(languageSwitch(page).getByRole("radio", { name: "Python" })).toBeChecked();
  await choose(page, "TypeScript");
  await expect(cell.getByRole("tab", { name: "TypeScript" })).toHaveAttribute("aria-selected", "true");
});

test("the arrow keys work the switch", async ({ page }) => {
  await page.goto(lesson);
  await languageSwitch(page).getByRole("radio", { name: "TypeScript" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(languageSwitch(page).getByRole("radio", { name: "Python" })).toBeFocused();
  await expect(shownNames(page).filter({ hasText: "add_done_callback" })).not.toHaveCount(0);
});

inItsOwnWindow("the reader's language is there before any module of the page has run", async ({ page }) => {
  await page.goto(lesson);
  await choose(page, "Python");
  await page.addInitScript(() => {
    // At this moment the page is parsed, and no module has run.
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      const isShown = (language: string): boolean =>
        [...document.querySelectorAll(`.spellings > [data-language="${language}"]`)].some(
          (code) => getComputedStyle(code).display !== "none",
        );
      Object.assign(window, { shownFirst: { python: isShown("python"), typescript: isShown("typescript") } });
    });
  });
  await page.reload();
  expect(await page.evaluate((): unknown => Reflect.get(window, "shownFirst"))).toEqual({
    python: true,
    typescript: false,
  });
});

test("an address can ask for a language on its page, which does not change the reader's choice", async ({
  page,
}) => {
  await page.goto(`${lesson}?language=python`);
  await expect(languageSwitch(page).getByRole("radio", { name: "Python" })).toBeChecked();
  await page.goto(lesson);
  await expect(languageSwitch(page).getByRole("radio", { name: "TypeScript" })).toBeChecked();
});

test("only the shown spelling is copied and spoken", async ({ page }) => {
  await page.goto(`${lesson}?language=python`);
  const sentence = page.getByText("takes a function with one parameter");
  expect(
    await sentence.evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? "";
    }),
  ).toMatch(/^add_done_callback takes a function/);
  await expect(sentence).toMatchAriaSnapshot(`
    - paragraph:
      - code: add_done_callback
      - text: /takes a function/
  `);
});

test("what the reader looks at stays in its place when the language changes", async ({ page }) => {
  await page.goto(lesson);
  const place = page.getByRole("heading", { name: "With arguments of your own" });
  await place.evaluate((heading) => {
    scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 120, behavior: "instant" });
  });
  const before = await place.boundingBox();
  await languageSwitch(page).getByRole("radio", { name: "Python" }).press("Space");
  await expect(shownNames(page).filter({ hasText: "add_done_callback" })).not.toHaveCount(0);
  expect(Math.abs(((await place.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test("the landing page asks once which language the reader writes", async ({ page }) => {
  await page.goto("/");
  const question = page.getByRole("radiogroup", { name: "Which do you write?" });
  await expect(question.getByRole("radio", { checked: true })).toHaveCount(0);
  await question.getByRole("radio", { name: "I write Python" }).check();
  await expect(page.locator("lesson-cell").first().getByText("async def main")).toBeVisible();
  await expect(question).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(question).toBeHidden();
});

for (const width of [320, 390, 1024]) {
  test(`the switch is in reach at ${String(width)} px, wherever the page is scrolled`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(lesson);
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
    });
    await choose(page, "Python");
    await expect(languageSwitch(page)).toBeInViewport({ ratio: 1 });
    await expect(button(page.locator("body"), "Search")).toBeInViewport({ ratio: 1 });
  });
}
