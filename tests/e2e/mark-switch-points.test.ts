import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const example = "task-results/there-already";
const lesson = "/lessons/task-results/";

/** The places of the shown program, in their order; the first two and the last are switch points. */
function places(cell: Locator): Locator {
  return cell.locator("code-view:visible button.switch-place");
}

function verdict(cell: Locator): Locator {
  return cell.locator("mark-switch-points [role=status]");
}

async function open(page: Page, query = ""): Promise<Locator> {
  await page.goto(lesson + query);
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await expect(places(cell)).toHaveCount(5);
  return cell;
}

for (const [language, query] of [
  ["TypeScript", ""],
  ["Python", "?language=python"],
] as const) {
  test(`the places of the ${language} program are marked with the mouse, and each gets its reason`, async ({
    page,
  }) => {
    const cell = await open(page, query);
    for (const place of [0, 1, 4]) await places(cell).nth(place).click();
    await expect(verdict(cell)).toHaveText("3 of 5 places are marked.");
    await button(cell, "Check").click();
    await expect(verdict(cell)).toHaveText("Right. This is what happened at each place.", {
      timeout: 60_000,
    });
    await expect(cell.locator("ol.places li")).toContainText([
      "it waits for sleep(0.2), until 0.20 s. Tasks suspend here 2 times",
      "it waits for Task-2 job.",
      "Task-3 job was done already, at 0.10 s.",
      "joined() ran to its end without suspending.",
      "it waits for wait of Task-2 job and Task-3 job.",
    ]);
    await expect(button(cell, "Run")).toBeFocused();
    await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  });
}

test("wrong marks are explained, and missing ones stay to be found", async ({ page }) => {
  const cell = await open(page);
  await places(cell).nth(0).click();
  await places(cell).nth(2).click();
  await button(cell, "Check").click();
  await expect(verdict(cell)).toHaveText("Not yet: 2 places are missing, and one mark is wrong.");
  await expect(cell.locator("ol.places li")).toHaveCount(2);
  await expect(cell.locator('ol.places li[data-verdict="wrong"]')).toContainText("was done already");
  await expect(button(cell, "Run")).toBeHidden();
  await places(cell).nth(2).click();
  await expect(cell.locator("ol.places li")).toHaveCount(0);
});

test("hints say the rule, the place, and what happens there", async ({ page }) => {
  const cell = await open(page);
  const hints = cell.locator("mark-switch-points .verdict p");
  for (let count = 1; count <= 3; count++) {
    await button(cell, "Hint").click();
    await expect(hints).toHaveCount(count);
  }
  await expect(hints).toHaveText([
    /^Hint 1: A task hands control back only where it has to wait/,
    /^Hint 2: A place is missing\. Look at “await asyncio\.sleep\(seconds\);”/,
    /^Hint 3: Task-2 job suspends at line 4/,
  ]);
});

test("the keyboard alone marks places, which say what they are and whether they are marked", async ({
  page,
}) => {
  const cell = await open(page);
  const place = cell.getByRole("button", { name: "Line 4: await asyncio.sleep(seconds);", exact: true });
  await place.focus();
  await page.keyboard.press("Space");
  await expect(place).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await expect(places(cell).nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await places(cell).nth(4).focus();
  await page.keyboard.press("Enter");
  await button(cell, "Check").focus();
  await page.keyboard.press("Enter");
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
});

test("the answer can be shown, which solves nothing, and the places marked again", async ({ page }) => {
  const cell = await open(page);
  await button(cell, "Show the answer").click();
  await expect(cell.locator("ol.places li")).toHaveCount(5);
  await expect(cell.locator('button.switch-place[data-verdict="missed"]')).toHaveCount(3);
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(verdict(cell)).toHaveText("0 of 5 places are marked.");
  await places(cell).nth(0).click();
  await expect(verdict(cell)).toHaveText("1 of 5 places are marked.");
  await expect(button(cell, "Run")).toBeHidden();
});

test("marking moves no line of the code", async ({ page }) => {
  const cell = await open(page);
  const heights = await cell
    .locator("code-view:visible .line")
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([23]));
});

test("the places come back when a changed program is reset", async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate((key) => {
    localStorage.setItem(key, JSON.stringify({ source: 'print("other");', discarded: null }));
  }, `loopscope:draft:${example}`);
  await page.reload();
  const cell = cellOf(page, example);
  await cell.scrollIntoViewIfNeeded();
  await button(cell, "Check").click();
  await expect(verdict(cell)).toContainText("The program was changed");
  await button(cell, "Reset").click();
  await expect(places(cell)).toHaveCount(5);
});

inItsOwnWindow.describe("on a touch screen", () => {
  inItsOwnWindow.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  inItsOwnWindow("fingers mark places, on targets of 44 px", async ({ page }) => {
    const cell = await open(page);
    for (const place of [0, 1, 4]) {
      expect((await places(cell).nth(place).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await places(cell).nth(place).tap();
    }
    await button(cell, "Check").tap();
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
    await expect(cell.locator("details.unscripted li")).toHaveCount(5);
    await expect(cell.locator("details.unscripted li").first()).toContainText("line 4 (in Python line 5)");
  });
});
