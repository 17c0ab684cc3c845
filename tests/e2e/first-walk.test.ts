import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect } from "./site.ts";

const example = "why-coroutines/two-tasks";

/** The cell of the first walk, in a browser that has not been through it. */
async function open(page: Page, speed = "instant"): Promise<Locator> {
  await page.goto(`/lessons/why-coroutines/?speed=${speed}`);
  return cellOf(page, example);
}

const stripOf = (cell: Locator): Locator => cell.getByRole("group", { name: "First walk" });
const againOf = (cell: Locator): Locator => button(cell, "Show the walk again");
/** What is outlined in the cell. */
const outlined = (cell: Locator): Locator => cell.locator("[data-walked]");

// As most readers see it: with motion.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("the walk goes on when the reader does what it says, and ends where the reader can go on alone", async ({
  page,
}) => {
  const cell = await open(page);
  const strip = stripOf(cell);
  await expect(strip).toContainText("1 of 5");
  await button(cell, "Run").click();
  await expect(strip).toContainText("2 of 5");
  await expect(outlined(cell)).toHaveClass(/plots/);
  await button(strip, "Next").click();
  await expect(outlined(cell)).toContainText("begins Task-2 toast");
  await button(strip, "Next").click();
  await expect(outlined(cell)).toHaveText("Step");
  await button(cell, "Step").click();
  await expect(strip).toContainText("5 of 5");
  await expect(cell.getByRole("list", { name: "Timers" })).toContainText("2.00 s");
  await button(strip, "Done").click();
  await expect(strip).toBeHidden();
  await expect(outlined(cell)).toHaveCount(0);
  await expect(againOf(cell)).toBeFocused();
});

test("with the keyboard alone, Next does what each step asks for, and Escape skips the rest", async ({
  page,
}) => {
  const cell = await open(page);
  const strip = stripOf(cell);
  await button(strip, "Next").focus();
  for (const place of ["2 of 5", "3 of 5", "4 of 5", "5 of 5"]) {
    await page.keyboard.press("Enter");
    await expect(strip).toContainText(place);
  }
  await expect(cell.getByRole("list", { name: "Timers" })).toContainText("2.00 s");
  await page.keyboard.press("Escape");
  await expect(strip).toBeHidden();
  await expect(againOf(cell)).toBeFocused();
});

test("a walk that was skipped is not shown again, unless the reader asks for it", async ({ page }) => {
  const cell = await open(page);
  await button(stripOf(cell), "Skip the walk").click();
  await expect(stripOf(cell)).toBeHidden();
  await page.reload();
  await expect(stripOf(cell)).toBeHidden();
  await againOf(cell).click();
  await expect(stripOf(cell)).toContainText("1 of 5");
  await expect(button(stripOf(cell), "Next")).toBeFocused();
});

test("each step is announced, and the strip keeps its height", async ({ page }) => {
  const cell = await open(page);
  const strip = stripOf(cell);
  const height = async (): Promise<number | undefined> => (await strip.boundingBox())?.height;
  await expect(strip.getByRole("status")).toContainText("Press Run");
  const before = await height();
  for (const text of ["Each row is a task", "ready queue", "Press Step", "toast sleeps now"]) {
    await button(strip, "Next").click();
    await expect(strip.getByRole("status")).toContainText(text);
    expect(await height()).toBe(before);
  }
});

test.describe("on a narrow screen, with less motion", () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

  test("what a step is about is in the window, below the strip", async ({ page }) => {
    await page.goto("/lessons/why-coroutines/");
    const cell = cellOf(page, example);
    const strip = stripOf(cell);
    for (const place of ["2 of 5", "3 of 5", "4 of 5", "5 of 5"]) {
      await button(strip, "Next").click();
      await expect(strip).toContainText(place);
      await expect(outlined(cell)).toBeInViewport({ ratio: 1 });
      const [above, box] = await Promise.all([strip.boundingBox(), outlined(cell).boundingBox()]);
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    }
  });
});
