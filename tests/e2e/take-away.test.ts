import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, cellOf, expect, listenForNoise, openProgram } from "./site.ts";

/** Presses Download; gives the file's name and what is in it. */
async function download(
  page: Page,
  cell: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent("download");
  await button(cell, "Download").click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

function example(name: string): string {
  return readFileSync(new URL(`../../content/examples/${name}`, import.meta.url), "utf8");
}

test("Download saves a cell's program in the language that is shown", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const cell = cellOf(page, "event-loop/gather");
  expect(await download(page, cell)).toEqual({ name: "gather.ts", text: example("event-loop/gather.ts") });
  await cell.getByRole("tab", { name: "Python" }).click();
  expect(await download(page, cell)).toEqual({ name: "gather.py", text: example("event-loop/gather.py") });
});

test("Download saves the reader's program as edited", async ({ page }) => {
  const cell = await openProgram(page, 'print("mine");');
  expect((await download(page, cell)).text.trim()).toBe('print("mine");');
});

for (const path of ["lessons/event-loop/", "programs/"]) {
  test(`/${path} leads to its notebook`, async ({ page }) => {
    await page.goto(`/${path}`);
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "notebook" }).click();
    const file = await coming;
    expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toMatchObject({ nbformat: 4 });
  });
}

test("a lesson leads to its Markdown, for readers and for programs", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const link = await page.getByRole("link", { name: "Markdown" }).getAttribute("href");
  expect(await page.locator('link[type="text/markdown"]').getAttribute("href")).toBe(link);
  const answer = await page.request.get(link ?? "");
  expect(answer.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(await answer.text()).toContain(example("event-loop/gather.py"));
});

test("a lesson says in a data block what it is, which the page's policy allows", async ({ page }) => {
  const noises = listenForNoise(page);
  await page.goto("/lessons/event-loop/");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({ "@type": "LearningResource", position: 2 });
  expect(noises).toEqual([]);
});
