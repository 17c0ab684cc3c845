import type { Locator, Page } from "playwright/test";
import { button, expect, listenForNoise, test } from "./site.ts";

/** Refuses storage as Chromium does where a reader has blocked it. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
}

function themePicker(page: Page): Locator {
  return page.getByRole("combobox", { name: "Theme" });
}

for (const path of ["", "lessons/event-loop/", "playground/", "reference/gather/"]) {
  test(`/${path} works where the browser refuses storage, and its theme can be chosen`, async ({ page }) => {
    await blockStorage(page);
    await page.emulateMedia({ colorScheme: "light" });
    const noises = listenForNoise(page);
    await page.goto(`/${path}`);
    const root = page.locator("html");
    await expect(root).toHaveAttribute("data-theme", "light");
    const contents = page.getByRole("button", { name: "Contents" });
    if ((await contents.count()) > 0) await contents.click();
    await themePicker(page).selectOption("dark");
    await expect(root).toHaveAttribute("data-theme", "dark");
    expect(noises).toEqual([]);
  });
}

test("a cell runs where the browser refuses storage", async ({ page }) => {
  await blockStorage(page);
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = page.locator("lesson-cell").first();
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("a stored theme that there is not is forgotten", async ({ page }) => {
  await page.addInitScript(() => {
    // The frame in which programs run has no storage.
    if (window === top) localStorage.setItem("starlight-theme", "{");
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/lessons/event-loop/");
  await expect(themePicker(page)).toHaveValue("auto");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
