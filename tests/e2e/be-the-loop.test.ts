import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const example = "event-loop/soup-and-bread";
const lesson = "/lessons/event-loop/";
const turns = [
  "Task-1 main",
  "Task-2 soup",
  "Task-3 bread",
  "Sleep",
  "Task-3 bread",
  "Sleep",
  "Task-2 soup",
  "Task-1 main",
];

function choice(cell: Locator, name: string): Locator {
  return cell.getByRole("listitem").getByRole("button", { name: new RegExp(`^${name}`) });
}

function verdict(cell: Locator): Locator {
  return cell.locator("be-the-loop [role=status]");
}

async function start(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await button(cell, "Start").click();
  await expect(choice(cell, "Task-1 main")).toBeFocused({ timeout: 60_000 });
  return cell;
}

for (const [language, query] of [
  ["TypeScript", ""],
  ["Python", "?language=python"],
] as const) {
  test(`the loop of the ${language} program is played with the mouse to its end, which opens the cell`, async ({
    page,
  }) => {
    const cell = await start(page, query);
    for (const turn of turns) await choice(cell, turn).click();
    await expect(verdict(cell)).toContainText("in 8 turns. Each choice was right at once.");
    await expect(verdict(cell)).toContainText(
      "Task-1 main → Task-2 soup → Task-3 bread → sleep until 0.10 s",
    );
    await expect(button(cell, "Run")).toBeFocused();
    await expect(cell.getByRole("region", { name: "Event loop" })).toBeVisible();
    await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  });
}

test("the ready queue, the timers and the clock are in view, and what is printed", async ({ page }) => {
  const cell = await start(page);
  const ready = cell.getByRole("region", { name: "Ready queue" }).getByRole("listitem");
  const timers = cell.getByRole("region", { name: "Timers" }).getByRole("listitem");
  await expect(ready).toHaveText(["begins Task-1 main"]);
  await choice(cell, "Task-1 main").click();
  await expect(ready).toHaveText(["begins Task-2 soup", "begins Task-3 bread"]);
  await choice(cell, "Task-2 soup").click();
  await expect(timers).toHaveText(["0.20 s wakes Task-2 soup"]);
  await expect(verdict(cell)).toContainText("Right. Task-2 soup prints “the soup goes in”.");
  await choice(cell, "Task-3 bread").click();
  await choice(cell, "Sleep").click();
  await expect(cell.getByText("The clock shows 0.10 s")).toBeVisible();
});

test("a wrong choice says why, changes nothing, and another try may follow", async ({ page }) => {
  const cell = await start(page);
  await choice(cell, "Task-1 main").click();
  await choice(cell, "Task-3 bread").click();
  await expect(verdict(cell)).toContainText("“begins Task-2 soup” joined before it");
  await choice(cell, "Sleep").click();
  await expect(verdict(cell)).toContainText("The loop sleeps only when nothing is ready");
  await choice(cell, "Task-1 main").click();
  await expect(verdict(cell)).toContainText("Task-1 main waits for Task-2 soup");
  await choice(cell, "Task-2 soup").click();
  await expect(verdict(cell)).toContainText("Right.");
  await expect(button(cell, "Run")).toBeHidden();
});

test("hints say what the loop looks at, and then what is next", async ({ page }) => {
  const cell = await start(page);
  await choice(cell, "Task-1 main").click();
  await button(cell, "Hint").click();
  await expect(verdict(cell)).toHaveText(
    "Hint 1: 2 entries are ready. The loop takes the one that joined the queue first.",
  );
  await button(cell, "Hint").click();
  await expect(verdict(cell)).toContainText("Hint 2: It is “Task-2 soup”.");
});

test("the keyboard alone plays it, and the focus stays on what was chosen", async ({ page }) => {
  const cell = await start(page);
  await page.keyboard.press("Enter");
  await expect(choice(cell, "Task-1 main")).toBeFocused();
  for (const turn of turns.slice(1)) {
    const distance = await choice(cell, turn).evaluate((element) => {
      const all: (Element | null)[] = [...(element.closest("ul")?.querySelectorAll("button") ?? [])];
      return all.indexOf(element) - all.indexOf(document.activeElement);
    });
    for (let step = 0; step < Math.abs(distance); step++)
      await page.keyboard.press(distance > 0 ? "Tab" : "Shift+Tab");
    await page.keyboard.press("Enter");
  }
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
});

test("the answer can be shown, which solves nothing, and played again", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Show the answer").click();
  await expect(verdict(cell)).toContainText("This is what the loop did");
  await expect(button(cell, "Run")).toBeVisible();
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(button(cell, "Run")).toBeHidden();
  await button(cell, "Start").click();
  await expect(choice(cell, "Task-1 main")).toBeVisible();
});

test("another language goes on at the same turn", async ({ page }) => {
  const cell = await start(page);
  await choice(cell, "Task-1 main").click();
  await choice(cell, "Task-2 soup").click();
  await cell.getByRole("tab", { name: "Python" }).click();
  await expect(cell.locator('code-view[data-language="python"] .line[data-present]')).toHaveAttribute(
    "data-line",
    "6",
    { timeout: 60_000 },
  );
  await expect(cell.getByRole("region", { name: "Ready queue" }).getByRole("listitem")).toHaveText([
    "begins Task-3 bread",
  ]);
});

inItsOwnWindow.describe("on a touch screen", () => {
  inItsOwnWindow.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  inItsOwnWindow("fingers play it, on targets of 44 px", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await button(cell, "Start").tap();
    for (const turn of turns) {
      expect((await choice(cell, turn).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await choice(cell, turn).tap();
    }
    await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("it is a question whose answer opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details.unscripted li")).toHaveCount(turns.length);
  });
});
