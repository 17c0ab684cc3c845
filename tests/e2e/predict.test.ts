import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, test as inItsOwnWindow } from "./site.ts";

const lesson = "/lessons/why-coroutines/";
const example = "why-coroutines/call-and-await";
const truth = ["job was called", "job runs", "job ends", "main ends"];

function entries(cell: Locator): Locator {
  return cell.locator("predict-order .items > li .text");
}

/** Scrolls to the exercise and waits for its script; gives the entries. */
async function shown(cell: Locator): Promise<Locator> {
  await cell.locator("predict-order .items").scrollIntoViewIfNeeded();
  await expect(cell.locator("predict-order")).toHaveAttribute("data-started");
  return cell.locator("predict-order .items > li");
}

/** Puts the lines in order with the buttons, as a keyboard would. */
async function order(page: Page, cell: Locator, lines: readonly string[]): Promise<void> {
  await shown(cell);
  for (const [place, line] of lines.entries()) {
    for (;;) {
      const now = (await entries(cell).allTextContents()).indexOf(line);
      if (now <= place) break;
      await button(cell, `Move up: ${line}`).focus();
      await page.keyboard.press("Enter");
    }
  }
  await expect(entries(cell)).toHaveText([...lines]);
}

test("an exercise shows neither Run nor any output before the order is handed in", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await expect(button(cell, "Check")).toBeVisible();
  await expect(button(cell, "Run")).toBeHidden();
  await expect(cell.getByRole("region", { name: "Expected output" })).toBeHidden();
  await expect(entries(cell)).not.toHaveText(truth);
});

test("a wrong order is explained from the run, and the cell stays sealed", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, ["job runs", "job was called", "job ends", "main ends"]);
  await button(cell, "Check").click();
  await expect(cell.getByText("Not yet: 2 of 4 are in their place.")).toBeVisible();
  await expect(cell.locator("predict-order [role=status]")).toContainText("job was called");
  await expect(button(cell, "Run")).toBeHidden();
});

test("the right order opens the cell, counts as solved, and still does after a reload", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(button(cell, "Run")).toBeFocused();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.getByRole("region", { name: "Event loop" })).toBeVisible();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(button(cell, "Run")).toBeHidden();
});

test("a right answer says of each line why it was not printed earlier", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(cell.locator("predict-order .why")).toHaveText([
    "",
    /^Not earlier: Task-1 main prints both, “job was called” at line 11 before “job runs”/,
    /^Not earlier: /,
    /^Not earlier: /,
  ]);
});

test("hints say more each time: what the loop does, which line is misplaced, and why", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await order(page, cell, ["job was called", "job ends", "job runs", "main ends"]);
  const hints = cell.locator("predict-order .verdict p");
  await button(cell, "Hint").click();
  await expect(hints).toHaveText([/^Hint 1: After “job was called”: the same step goes on/]);
  await button(cell, "Hint").click();
  await expect(hints).toHaveText([/^Hint 1/, /^Hint 2: “job ends” is the first that is not in its place/]);
  await button(cell, "Hint").click();
  await expect(hints).toHaveText([/^Hint 1/, /^Hint 2/, /^Hint 3: “job runs” comes before “job ends”/]);
  await expect(button(cell, "Run")).toBeHidden();
});

test("the answer can be shown, which solves nothing, and tried again", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  await button(cell, "Show the answer").click();
  await expect(entries(cell)).toHaveText(truth);
  await expect(button(cell, "Run")).toBeVisible();
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Try again").click();
  await expect(button(cell, "Run")).toBeHidden();
  await expect(entries(cell)).not.toHaveText(truth);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
});

test("an exercise is graded by the program of the language that is shown", async ({ page }) => {
  await page.goto(`${lesson}?language=python`);
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(cell.locator('.live[data-language="python"]')).toHaveAttribute("data-match", "same");
});

test("an exercise grades no program that was changed, and brings the original back", async ({ page }) => {
  await page.goto(lesson);
  const printAll = truth.map((line) => `print("${line}");`).join("\n");
  await page.evaluate(
    ([key, source]) => {
      localStorage.setItem(key, JSON.stringify({ source, discarded: null }));
    },
    [`loopscope:draft:${example}`, printAll] as const,
  );
  await page.reload();
  const cell = cellOf(page, example);
  await order(page, cell, truth);
  await button(cell, "Check").click();
  await expect(cell.locator("predict-order [role=status]")).toContainText("The program was changed");
  await expect(cell.getByText("Solved", { exact: true })).toBeHidden();
  await button(cell, "Reset").click();
  await button(cell, "Check").click();
  await expect(cell.getByText("Solved", { exact: true })).toBeVisible();
  await expect(button(cell, "Undo")).toBeVisible();
});

/** Where a finger or a mouse takes an entry of the list. */
async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error("The list is not shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a line is dragged to its place by any part of it, and no text is selected", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const items = await shown(cell);
  const [first = "", ...others] = await entries(cell).allTextContents();
  const from = await middleOf(items.first().locator(".text"));
  const to = await middleOf(items.last());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect(entries(cell)).toHaveText([...others, first]);
  await expect(cell.locator("predict-order [role=status]")).toHaveText(`${first}: now 4 of 4`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
});

test("Escape brings a line back while it is dragged", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const items = await shown(cell);
  const before = await entries(cell).allTextContents();
  const from = await middleOf(items.first().locator(".text"));
  const to = await middleOf(items.last());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 8, { steps: 8 });
  await expect(entries(cell)).not.toHaveText(before);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(entries(cell)).toHaveText(before);
});

test("moving says where the line now is, and keeps the focus on the button", async ({ page }) => {
  await page.goto(lesson);
  const cell = cellOf(page, example);
  const [, second = ""] = await entries(cell).allTextContents();
  await button(cell, `Move down: ${second}`).focus();
  await page.keyboard.press("Enter");
  await expect(button(cell, `Move down: ${second}`)).toBeFocused();
  await expect(cell.locator("predict-order [role=status]")).toHaveText(`${second}: now 3 of 4`);
});

inItsOwnWindow.describe("on a touch screen", () => {
  inItsOwnWindow.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  inItsOwnWindow("a finger drags by the grip, and elsewhere scrolls the page", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    const items = await shown(cell);
    const [first = "", ...others] = await entries(cell).allTextContents();
    const touch = await page.context().newCDPSession(page);
    const drag = async (start: Locator, end: Locator): Promise<void> => {
      const from = await middleOf(start);
      const to = await middleOf(end);
      const at = (share: number) => ({ x: from.x, y: from.y + (to.y + 8 - from.y) * share });
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
      for (const share of [0.25, 0.5, 0.75, 1])
        await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(share)] });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await drag(items.first().locator(".grip"), items.last());
    await expect(entries(cell)).toHaveText([...others, first]);
    await drag(items.last().locator(".text"), items.first());
    await expect(entries(cell)).toHaveText([...others, first]);
  });
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("an exercise is a question whose answer opens", async ({ page }) => {
    await page.goto(lesson);
    const cell = cellOf(page, example);
    await expect(entries(cell)).toHaveCount(4);
    await expect(cell.getByRole("button")).toHaveCount(0);
    await cell.getByText("Answer", { exact: true }).click();
    await expect(cell.locator("details li")).toHaveText(truth);
  });
});
