import { test } from "./shared-window.ts";
import { button, cellOf, expect, liveOutput, openProgram } from "./site.ts";

const forbidden: readonly (readonly [what: string, program: string])[] = [
  ["the network", 'fetch("/");'],
  ["a socket", 'new WebSocket("ws://localhost:4331/");'],
  ["a database", 'indexedDB.open("x");'],
  ["the page's storage", 'localStorage.setItem("x", "1");'],
  ["the page", "parent.document.title;"],
  ["other scripts", 'importScripts("/x.js");'],
];

for (const [what, program] of forbidden) {
  test(`a program cannot reach ${what}: the access throws and the program ends with an error`, async ({
    page,
  }) => {
    const cell = await openProgram(page, program);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-state", "error");
    await expect(liveOutput(cell)).toContainText(/line 1/);
    expect(requests.filter((url) => /\/x\.js$|:4331\/$/.test(url))).toEqual([]);
  });
}

test("the frame has an opaque origin and no network access", async ({ page }) => {
  await page.goto("/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
  const element = page.locator("iframe[sandbox]");
  await expect(element).toHaveAttribute("sandbox", "allow-scripts");
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  expect(frame).toBeDefined();
  const origin = await frame?.evaluate(() => self.origin);
  expect(origin).toBe("null");
});

test("nothing of one run reaches the next", async ({ page }) => {
  const cell = await openProgram(
    page,
    'const shared = globalThis as { seen?: number };\nshared.seen = (shared.seen ?? 0) + 1;\nprint("seen", shared.seen);',
  );
  await button(cell, "Run").click();
  await expect(liveOutput(cell)).toContainText("seen 1");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "done");
  await expect(liveOutput(cell)).toContainText("seen 1");
});
