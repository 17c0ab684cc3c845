import type { Locator, Page } from "playwright/test";
import { button, cellOf, expect, openProgram, test } from "./site.ts";

/** The timeline of an example that has run. */
async function timelineOf(page: Page, path: string, example: string): Promise<Locator> {
  await page.goto(`${path}?speed=instant`);
  const cell = cellOf(page, example);
  await button(cell, "Run").click();
  const timeline = cell.getByRole("region", { name: "Timeline" });
  await expect(timeline).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", "done");
  return timeline;
}

test("arrow keys lead to every element of a row, and each is explained in its sentence", async ({ page }) => {
  const timeline = await timelineOf(page, "/lessons/guarding-tasks/", "guarding-tasks/shield-cancelled");
  const present = timeline.getByRole("slider", { name: "Present moment" });
  await present.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  const cancelled = timeline.getByRole("button", {
    name: /Only the shield is cancelled: Task-2 job1 continues/,
  });
  for (let steps = 0; steps < 20 && !(await cancelled.isVisible()); steps++)
    await page.keyboard.press("ArrowRight");
  await expect(cancelled).toBeFocused();
  await expect(timeline.locator(".explanation")).toContainText("Only the shield is cancelled");
  await page.keyboard.press("Enter");
  await expect(present).toHaveAttribute("aria-valuetext", /^0\.50 s/);
  await page.keyboard.press("ArrowDown");
  await expect(timeline.getByRole("button", { name: /^Task-2 job1 waits for sleep\(1\)/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(present).toBeFocused();
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("two fingers zoom into the timeline, and not the page", async ({ page }) => {
    const timeline = await timelineOf(page, "/lessons/event-loop/", "event-loop/gather");
    const plot = timeline.locator("timeline-plot").last();
    await plot.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
    });
    const box = await plot.boundingBox();
    if (box === null) throw new Error("The plot has no place.");
    await expect(plot.getByText("0.8 s")).toHaveCount(0);
    const session = await page.context().newCDPSession(page);
    const touch = async (
      type: "touchStart" | "touchMove" | "touchEnd",
      ...places: number[]
    ): Promise<void> => {
      const touchPoints = places.map((x, id) => ({ id, x: box.x + x, y: box.y + 60 }));
      await session.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    await touch("touchStart", 180, 220);
    for (const by of [16, 32, 48, 64]) await touch("touchMove", 180 - by, 220 + by);
    await touch("touchEnd");
    await expect(plot.getByText("0.8 s")).toBeVisible();
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

const forks = `import asyncio from "asyncio";

async function eat(first: asyncio.Lock, second: asyncio.Lock) {
  await using one = await first.hold();
  await asyncio.sleep(1);
  await using other = await second.hold();
}

async function main() {
  const fork = new asyncio.Lock();
  const knife = new asyncio.Lock();
  await asyncio.gather(eat(fork, knife), eat(knife, fork));
}

asyncio.run(main());
`;
const forksInPython = `import asyncio


async def eat(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            pass


async def main():
    fork, knife = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(eat(fork, knife), eat(knife, fork))


asyncio.run(main())
`;

for (const [language, program] of [
  ["typescript", forks],
  ["python", forksInPython],
] as const) {
  test(`a deadlock is marked on the timeline and explained at each wait, in ${language}`, async ({
    page,
  }) => {
    const cell = await openProgram(page, program, language);
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-state", "error", { timeout: 30_000 });
    const timeline = cell.getByRole("region", { name: "Timeline" });
    await expect(timeline.locator("timeline-plot").last().getByText("never ends")).toBeVisible();
    for (const sign of ["waits in a circle", "never ends"]) {
      await expect(timeline.getByRole("button", { name: new RegExp(`^${sign}`) })).toBeVisible();
    }
    const present = timeline.getByRole("slider", { name: "Present moment" });
    await present.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const wait = timeline.getByRole("button", { name: /^Task-2 \(eat\) waits at line/ });
    for (let steps = 0; steps < 20 && !(await wait.isVisible()); steps++)
      await page.keyboard.press("ArrowRight");
    await expect(wait).toBeFocused();
    await expect(timeline.locator(".explanation")).toHaveText(
      /for lock\.acquire, which Task-3 \(eat\) holds since line \d\. Task-2 eat and Task-3 eat wait for each other, so neither can ever go on: a deadlock\.$/,
    );
  });
}

for (const language of ["typescript", "python"] as const) {
  test(`the arrow keys lead to the rows of connections and to what happens there, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/lessons/chat-server/?speed=instant&language=${language}`);
    const cell = cellOf(page, "chat-server/echo");
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-state", "done", { timeout: 30_000 });
    const timeline = cell.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("slider", { name: "Present moment" }).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    const ends = "127\\.0\\.0\\.1:50001 → 127\\.0\\.0\\.1:8888";
    const whole = timeline.getByRole("button", { name: new RegExp(`^The connection ${ends} is open from`) });
    for (let rows = 0; rows < 20 && !(await whole.isVisible()); rows++)
      await page.keyboard.press("ArrowDown");
    await expect(whole).toBeFocused();
    const name = timeline.locator("timeline-plot").last().getByText(":50001");
    await expect(name.first()).toBeVisible();
    // What is marked is where it is drawn, although the plot has scrolled to it.
    await expect(async () => {
      const [drawn, marked] = await name.evaluateAll((all) => all.map((each) => each.getAttribute("y")));
      expect(marked).toBe(drawn);
    }).toPass();
    await page.keyboard.press("ArrowRight");
    const opened = timeline.getByRole("button", { name: new RegExp(`^The connection ${ends} is opened`) });
    await expect(opened).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const sent = /^Task-\d+ client sends \d bytes at line \d+, from 127\.0\.0\.1:50001 to 127\.0\.0\.1:8888/;
    await expect(timeline.getByRole("button", { name: sent })).toBeFocused();
    await expect(timeline.locator(".explanation")).toHaveText(sent);
    await page.keyboard.press("Enter");
    await expect(timeline.getByRole("slider", { name: "Present moment" })).toHaveAttribute(
      "aria-valuetext",
      / client sends \d bytes at line \d+, from 127\.0\.0\.1:50001 to /,
    );
  });
}
