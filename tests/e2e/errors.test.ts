import type { Page } from "playwright/test";
import { button, expect, liveOutput, openProgram, playgroundCell, test } from "./site.ts";

const FORGOTTEN = `import asyncio from "asyncio";

async function save(name: string) {
  print(name);
}

async function main() {
  save("Ada");
  await asyncio.sleep(1);
}

asyncio.run(main());
`;

/** Opens the search and pastes a text into it. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+K");
  await page.getByRole("searchbox").fill(text);
}

test("a message that a program prints is a link to the page about it, which the keyboard reaches", async ({
  page,
}) => {
  const cell = await openProgram(page, FORGOTTEN);
  await button(cell, "Run").click();
  const link = liveOutput(cell).getByRole("link", { name: "coroutine 'save' was never awaited" });
  await expect(link).toHaveAttribute("title", "What this message means");
  await liveOutput(cell).focus();
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/errors\/never-awaited\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("coroutine '…' was never awaited");
});

test("the link is in what is printed and adds nothing to it: not to the room, and not to what is copied", async ({
  page,
}) => {
  const cell = await openProgram(page, FORGOTTEN);
  await button(cell, "Run").click();
  const row = liveOutput(cell).locator(".row", { has: page.locator(".message-link") });
  await expect(row).toHaveCount(1);
  const [withLink, without] = await row.evaluate((element) => {
    const measure = (): readonly unknown[] => {
      getSelection()?.selectAllChildren(element.querySelector(".text") ?? element);
      const boxes = [element, element.parentElement ?? element].map(
        (each) => each.getBoundingClientRect().height,
      );
      return [String(getSelection()), ...boxes];
    };
    const before = measure();
    const link = element.querySelector(".message-link");
    link?.replaceWith(...link.childNodes);
    return [before, measure()];
  });
  expect(withLink).toEqual(without);
  expect(withLink[0]).toBe("main.ts:8: RuntimeWarning: coroutine 'save' was never awaited");
});

test("a message is no link on the page about it", async ({ page }) => {
  await page.goto("/errors/never-awaited/?speed=instant");
  const cell = page.locator('lesson-cell[example="errors/never-awaited"]');
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("was never awaited");
  await expect(page.locator("live-output a")).toHaveCount(0);
});

test("a message in a cell of a lesson leads to the page about it", async ({ page }) => {
  await page.goto("/lessons/task-results/?speed=instant");
  const cell = page.locator('lesson-cell[example="task-results/wait-coroutines"]');
  await button(cell, "Run").click();
  const link = liveOutput(cell).getByRole("link", { name: /Passing coroutines is forbidden/ });
  await expect(link).toHaveAttribute("href", "/errors/passing-coroutines/");
  await expect(link).not.toHaveAttribute("target");
});

test("a message in a cell on another site's page leads to the page about it in a new tab", async ({
  page,
}) => {
  await page.goto("/embed/task-results/wait-coroutines/?speed=instant");
  await button(playgroundCell(page), "Run").click();
  const link = liveOutput(playgroundCell(page)).getByRole("link", {
    name: /Passing coroutines is forbidden/,
  });
  await expect(link).toHaveAttribute("href", /\/errors\/passing-coroutines\/$/);
  await expect(link).toHaveAttribute("target", "_blank");
});

for (const [pasted, slug] of [
  ["/srv/app.py:31: RuntimeWarning: coroutine 'fetch_user' was never awaited", "never-awaited"],
  ["RuntimeError: asyncio.run() cannot be called from a running event loop", "run-in-a-loop"],
  [
    "RuntimeError: Task <Task pending name='Task-9' coro=<ask() running at /srv/app.py:8>> got Future <Future pending> attached to a different loop",
    "attached-to-a-different-loop",
  ],
  ["TypeError: object NoneType can't be used in 'await' expression", "cannot-be-awaited"],
  [
    "Executing <Task pending name='Task-3' coro=<crawl() running at x.py:5>> took 1.250 seconds",
    "executing-took",
  ],
  ["asyncio.exceptions.CancelledError", "cancelled"],
] as const) {
  test(`the search finds the page ${slug} for a message that is pasted whole`, async ({ page }) => {
    await page.goto("/glossary/");
    await searchFor(page, pasted);
    await expect(page.locator("site-search .results a").first()).toHaveAttribute("href", `/errors/${slug}/`);
  });
}
