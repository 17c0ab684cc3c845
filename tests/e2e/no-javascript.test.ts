import { devices, type Page } from "playwright/test";
import { test as inSharedWindow } from "./shared-window.ts";
import { expect, readingPaths } from "./site.ts";

/** A test in a window without JavaScript, which all such tests of a worker share. */
const test = inSharedWindow.extend<object, { sharedWindow: Page }>({
  sharedWindow: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "" } = project.use;
      const context = await browser.newContext({
        ...devices["Desktop Chrome"],
        baseURL,
        javaScriptEnabled: false,
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
});

for (const path of readingPaths) {
  test(`/${path} can be read without JavaScript: prose, both programs and the expected output`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const cell = page.locator("lesson-cell").first();
    await expect(cell.getByText("async function ").first()).toBeVisible();
    await expect(cell.getByText("async def ").first()).toBeVisible();
    await expect(cell.getByRole("region", { name: "Expected output" })).toBeVisible();
  });
}

test("without JavaScript a cell offers no button that would do nothing", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  await expect(page.locator("lesson-cell").getByRole("button")).toHaveCount(0);
});

test("without JavaScript the texts of the licences can be opened", async ({ page }) => {
  await page.goto("/licences/");
  const text = page.locator(".components pre").first();
  await expect(text).toBeHidden();
  await page.locator("summary").filter({ hasText: "LICENSE" }).first().click();
  await expect(text).toBeVisible();
});

test("without JavaScript the page for teachers says how to embed a cell", async ({ page }) => {
  await page.goto("/teach/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teach with Loopscope");
  await expect(page.getByText("<iframe")).toBeVisible();
});

test("without JavaScript names are shown in both spellings", async ({ page }) => {
  await page.goto("/lessons/callbacks/");
  await expect(page.getByText("takes a function with one parameter")).toHaveText(
    /^add_done_callback \/ addDoneCallback takes a function/,
    { useInnerText: true },
  );
});

for (const path of ["", ...readingPaths]) {
  test(`without JavaScript /${path} asks to press nothing, and says why programs do not run`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    await expect(page.getByText("Programs run with JavaScript, which is off")).toBeVisible();
    const text = await page.locator(".sl-markdown-content").innerText();
    expect(text.match(/[^.]*\bpress (?:Run|Step)\b[^.]*/gi) ?? []).toEqual([]);
  });
}

for (const [colorScheme, ground, code] of [
  ["light", "rgb(252, 251, 248)", "rgb(28, 32, 36)"],
  ["dark", "rgb(21, 24, 27)", "rgb(232, 230, 225)"],
] as const) {
  test(`on a ${colorScheme} system pages without JavaScript are ${colorScheme}, programs too`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/lessons/callbacks/");
    await expect(page.locator("body")).toHaveCSS("background-color", ground);
    await expect(page.locator("lesson-cell .line span").filter({ hasText: "asyncio" }).first()).toHaveCSS(
      "color",
      code,
    );
  });
}
