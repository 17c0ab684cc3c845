import type { Key, Tab } from "../support/browsers/tab.ts";
import { attributeOf, cellOf, click, focus } from "./reader.ts";
import { eventually, expect, test } from "./site.ts";

const example = "event-loop/gather";
const present = { css: `${cellOf(example)} [role=slider]`, name: "Present moment" };

/** What a reader sees at the present moment: output, marked line, time and the sentence. */
function seen(tab: Tab): Promise<string> {
  return tab.evaluate(
    async ({ cell, slider }) => {
      // The views are drawn once a frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const shown = (element: Element): boolean => element.checkVisibility();
      const within = document.querySelector(cell);
      const rows = [...(within?.querySelectorAll(".live .row:not([aria-hidden]) .text") ?? [])];
      const line = within?.querySelector(".line[data-present]")?.getAttribute("data-line") ?? null;
      const moments = [...document.querySelectorAll(slider)].filter(shown);
      return JSON.stringify({
        output: rows.filter(shown).map((row) => row.textContent),
        line,
        moments: moments.map((each) => each.getAttribute("aria-valuetext")),
      });
    },
    { cell: cellOf(example), slider: present.css },
  );
}

/** Presses a key until it changes nothing more. */
async function walk(tab: Tab, key: Key): Promise<string[]> {
  const states = [await seen(tab)];
  for (;;) {
    await tab.press(key);
    const state = await seen(tab);
    if (state === states.at(-1)) return states;
    states.push(state);
  }
}

for (const language of ["typescript", "python"]) {
  test(`${language}: stepping back shows what stepping on had shown`, async ({ tab }) => {
    await tab.goto(`/lessons/event-loop/?speed=instant&language=${language}`);
    await click(tab, { css: `${cellOf(example)} button`, name: "Run" });
    await eventually(() => attributeOf(tab, cellOf(example), "data-match"), { timeout: 100_000 }).toBe(
      "same",
    );
    await focus(tab, present);
    await tab.press("Home");
    const states = await walk(tab, "ArrowRight");
    expect(states.length).toBeGreaterThan(5);
    const rewound = await walk(tab, "ArrowLeft");
    expect(rewound.reverse()).toEqual(states);
    await eventually(() => attributeOf(tab, cellOf(example), "data-match")).toBe("same");
  });
}
