import { cellOf, click, textsOf } from "./reader.ts";
import { eventually, expect, test } from "./site.ts";

const example = "event-loop/gather";
const shownProgram = "lesson-cell code-view";
const output = "lesson-cell live-output .row:not([aria-hidden]) .text";

test("Share puts a link on the clipboard, which opens the program and runs it only when asked", async ({
  tab,
}) => {
  await tab.goto("/lessons/event-loop/");
  await click(tab, { css: `${cellOf(example)} button`, name: "Share" });
  await eventually(() => textsOf(tab, `${cellOf(example)} cell-notice`)).toEqual([
    expect.stringContaining("A link to this program is on the clipboard."),
  ]);
  await tab.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.replaceChildren(field);
    field.focus();
  }, null);
  await tab.press("v", "Control");
  const pasted = (): Promise<string> =>
    tab.evaluate(() => document.querySelector("textarea")?.value ?? "", null);
  await eventually(pasted).toContain("/playground/");

  const link = await pasted();
  await tab.goto(link.replace("/playground/", "/playground/?speed=instant"));
  await eventually(() => textsOf(tab, shownProgram)).toEqual([expect.stringContaining("asyncio.gather")]);
  expect(await textsOf(tab, output)).toEqual([]);
  await click(tab, { css: "lesson-cell button", name: "Run" });
  await eventually(() => textsOf(tab, output)).toEqual(expect.arrayContaining(["job1结束"]));
});
