import type { Tab } from "../support/browsers/tab.ts";
import { attributeOf, buttonOf, cellOf, click, focus, textsOf } from "./reader.ts";
import { eventually, expect, test } from "./site.ts";

const lesson = "/lessons/why-coroutines/?speed=instant";
const example = "why-coroutines/call-and-await";
const cell = cellOf(example);
const truth = ["job was called", "job runs", "job ends", "main ends"];

/** Puts the lines in order with the keyboard. */
async function order(tab: Tab, lines: readonly string[]): Promise<void> {
  const entries = (): Promise<string[]> => textsOf(tab, `${cell} predict-order .items > li .text`);
  await eventually(entries).toHaveLength(lines.length);
  for (const [place, line] of lines.entries()) {
    for (let now = (await entries()).indexOf(line); now > place; now--) {
      await focus(tab, buttonOf(example, `Move up: ${line}`));
      await tab.press("Enter");
      await eventually(async () => (await entries()).indexOf(line)).toBe(now - 1);
    }
  }
  expect(await entries()).toEqual(lines);
}

test("a wrong order is explained from the run, and the cell stays sealed", async ({ tab }) => {
  await tab.goto(lesson);
  await order(tab, ["job runs", "job was called", "job ends", "main ends"]);
  await click(tab, buttonOf(example, "Check"));
  await eventually(() => textsOf(tab, `${cell} predict-order`)).toEqual([
    expect.stringContaining("Not yet: 2 of 4 are in their place."),
  ]);
  expect(await attributeOf(tab, cell, "data-sealed")).not.toBeNull();
});

test("the right order opens the cell and shows its run", async ({ tab }) => {
  await tab.goto(lesson);
  await order(tab, truth);
  await click(tab, buttonOf(example, "Check"));
  await eventually(() => attributeOf(tab, cell, "data-match")).toBe("same");
  expect(await attributeOf(tab, cell, "data-sealed")).toBeNull();
  await eventually(() => textsOf(tab, `${cell} cell-timeline`)).toHaveLength(1);
});
