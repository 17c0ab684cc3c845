import type { Tab } from "../support/browsers/tab.ts";
import { click, focus, textsOf } from "./reader.ts";
import { eventually, test } from "./site.ts";

/** Opens the playground's editor, and types a program over the one that is there. */
async function write(tab: Tab, language: "typescript" | "python", program: string): Promise<void> {
  await tab.goto(`/playground/?speed=instant&language=${language}`);
  await click(tab, { css: "lesson-cell button", name: "Edit" });
  await focus(tab, { css: "lesson-cell .editor [role=textbox], lesson-cell .editor textarea" });
  await tab.press("a", "Control");
  await tab.type(program);
}

for (const [language, program] of [
  ["typescript", 'print("typed", 6 * 7)'],
  ["python", 'print("typed", 6 * 7)'],
] as const) {
  test(`what is typed into the ${language} editor is what runs`, async ({ tab }) => {
    await write(tab, language, program);
    await click(tab, { css: "lesson-cell button", name: "Run" });
    await eventually(() => textsOf(tab, "lesson-cell live-output .row:not([aria-hidden]) .text"), {
      timeout: 100_000,
    }).toEqual(["typed 42"]);
  });
}

test("a type error is marked while it is typed", async ({ tab }) => {
  await write(tab, "typescript", 'const count: number = "three";');
  const marked = (): Promise<number> =>
    tab.evaluate(() => document.querySelectorAll("lesson-cell .squiggly-error").length, null);
  await eventually(marked).toBeGreaterThan(0);
});
