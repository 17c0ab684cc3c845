import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { cellOf, expect, openProgram } from "./site.ts";

/** A program of some steps a hundredth of a second apart, and then one after a second. */
const CLOSE_INSTANTS = `import asyncio from "asyncio";

async function main() {
  for (let i = 0; i < 6; i++) await asyncio.sleep(0.01);
  await asyncio.sleep(1);
}

asyncio.run(main());
`;

const button = (within: Locator, name: string | RegExp): Locator =>
  within.getByRole("button", { name, exact: true });

const legendOf = (timeline: Locator): Locator => timeline.getByRole("toolbar", { name: "Legend" });

/** The timeline of an example of a lesson, after its run. */
async function timelineOf(page: Page, example: string): Promise<Locator> {
  const [lesson] = example.split("/");
  await page.goto(`/lessons/${lesson ?? ""}/?speed=instant`);
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  const timeline = cell.getByRole("region", { name: "Timeline" });
  // The legend is drawn a frame after the run has ended.
  await expect(legendOf(timeline).locator("[data-sign=done]")).toBeAttached();
  return timeline;
}

const namesIn = (timeline: Locator): Promise<string[]> =>
  legendOf(timeline).locator("[data-sign]").allTextContents();

test("the legend shows the signs of the run, arrows and gather's line among them, and no others", async ({
  page,
}) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  expect(await namesIn(timeline)).toEqual([
    "runs",
    "ready",
    "sleeps",
    "waits",
    "creates",
    "wakes",
    "waits together",
    "prints",
    "done",
  ]);
});

test("a sign says what it means when the pointer is on it, and marks what it is a sign of", async ({
  page,
}) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  await button(legendOf(timeline), /^waits together/).hover();
  await expect(timeline.locator(".explanation")).toContainText("as in gather");
  await expect(timeline.locator(".hot path")).not.toHaveCount(0);
});

test("the arrow keys lead from sign to sign, each with its meaning", async ({ page }) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  await button(legendOf(timeline), "Legend").focus();
  await page.keyboard.press("End");
  await expect(button(legendOf(timeline), "done. A dot: the task has returned.")).toBeFocused();
  await expect(timeline.locator(".explanation")).toHaveText("A dot: the task has returned.");
  await page.keyboard.press("ArrowLeft");
  await expect(timeline.locator(".explanation")).toContainText("the task prints a line");
});

test("a sign with the focus stays explained when the page scrolls another one under the pointer", async ({
  page,
}) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  const other = button(legendOf(timeline), /^waits together/);
  const box = await other.boundingBox();
  if (box === null) throw new Error("The sign is not shown.");
  // Where it was, once the page has scrolled away from it.
  await page.evaluate(() => {
    scrollBy({ top: 200, behavior: "instant" });
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await button(legendOf(timeline), "Legend").focus();
  await page.keyboard.press("End");
  await page.evaluate(() => {
    scrollBy({ top: -200, behavior: "instant" });
  });
  await expect.poll(() => other.evaluate((sign) => sign.matches(":hover"))).toBe(true);
  await expect(timeline.locator(".explanation")).toHaveText("A dot: the task has returned.");
});

test("a folded legend stays folded, on other pages too", async ({ page }) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  await button(legendOf(timeline), "Legend").click();
  await expect(legendOf(timeline).locator("[data-sign]").first()).toBeHidden();
  const other = await timelineOf(page, "callbacks/done-callback");
  await expect(button(legendOf(other), "Legend")).toHaveAttribute("aria-expanded", "false");
  await expect(legendOf(other).locator("[data-sign]").first()).toBeHidden();
});

test("the axis says that it is to scale, and explains itself", async ({ page }) => {
  const timeline = await timelineOf(page, "event-loop/gather");
  await timeline.locator("timeline-plot").getByText("to scale").hover();
  await expect(timeline.locator(".explanation")).toContainText("a second is equally wide everywhere");
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the axis shows which instants are widened, and the keyboard leads to them", async ({ page }) => {
    const cell = await openProgram(page, CLOSE_INSTANTS);
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-state", "done");
    const timeline = cell.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("slider", { name: "Present moment" }).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    for (const key of ["Home", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    await expect(timeline.locator(".explanation")).toContainText("The axis is widened here");
    await expect(legendOf(timeline)).toContainText("not to scale");
  });
});

test("the menu of a timeline is whole in the window, however short the cell is", async ({ page }) => {
  const timeline = await timelineOf(page, "event-loop/await-in-turn");
  await button(timeline, "More").click();
  const menu = timeline.locator(".more-menu");
  await expect(menu).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button(timeline, "More")).toBeFocused();
});
