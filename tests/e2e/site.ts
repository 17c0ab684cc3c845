import { readdirSync } from "node:fs";
import {
  type BrowserContext,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  test as base,
} from "playwright/test";
import { referencePages } from "../../src/reference/contents.ts";
import type { Language } from "../../src/ui/page/preferences.ts";
import { encodeProgram } from "../../src/ui/program/program-link.ts";

export { expect } from "playwright/test";

const lessonFiles = readdirSync(new URL("../../content/lessons", import.meta.url));

/** The paths of the lessons, from the files that make them. */
export const lessonPaths = lessonFiles
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => `lessons/${name.replace(/\.mdx$/, "")}/`)
  .sort();

/** The paths of the reference's pages about constructs. */
export const referencePaths = referencePages.map(({ slug }) => `reference/${slug}/`);

/**
 * Pages of the reference, one of each kind: its lists, a function, a class of many members, and several on
 * one page.
 */
export const referenceKinds = [
  "reference/",
  "reference/python-names/",
  "reference/cpython-names/",
  "reference/behaviours/",
  "reference/gather/",
  "reference/event-loop/",
  "reference/python-exceptions/",
];

/** The pages of prose and cells: the lessons, and the ten programs that follow them. */
export const readingPaths = [...lessonPaths, "programs/"];

/** A page about a message that has everything that such a page may have. */
export const errorPath = "errors/exception-never-retrieved/";

/** The list of errors, and the page about one. */
export const errorKinds = ["errors/", errorPath];

const plainPaths = ["", "playground/", "teach/", "licences/", "map/", "review/", "rosetta/"];
const otherKinds = [...referenceKinds, ...errorKinds];

/** One page of each kind that the site has. */
export const pageKinds = [...plainPaths, "lessons/event-loop/", "programs/", ...otherKinds];

/** Every kind of page that the site has, and every lesson. */
export const allPaths = [...plainPaths, ...readingPaths, ...otherKinds];

/**
 * Gives pages a browser without service workers: one would answer from its store what a test wants to see
 * coming from the network. Playwright's own way of blocking them makes pages that draw much many times
 * slower.
 */
export async function withoutServiceWorkers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
}

/** Makes the browser of a page say that its reader wants to save data. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
}

/** Gathers the errors and warnings that a page writes to the console from now on. */
export function listenForNoise(page: Page): string[] {
  const noises: string[] = [];
  page.on("console", (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) noises.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => noises.push(`uncaught: ${error.message}`));
  return noises;
}

/** A test whose page must stay silent: no error, no warning and no failed request while it runs. */
export const test = base.extend<{ hasServiceWorker: boolean; silence: undefined }>({
  hasServiceWorker: [false, { option: true }],
  context: async ({ context, hasServiceWorker }, use) => {
    if (!hasServiceWorker) await withoutServiceWorkers(context);
    await use(context);
  },
  silence: [
    async ({ page }, use) => {
      const noises = listenForNoise(page);
      page.on("response", (response) => {
        if (response.status() >= 400) noises.push(`${response.status()}: ${response.url()}`);
      });
      await use(undefined);
      expect(noises, "the page writes nothing to the console and finds all its files").toEqual([]);
    },
    { auto: true },
  ],
});

/** The cell of an example, by its id. */
export function cellOf(page: Page, example: string): Locator {
  return page.locator(`lesson-cell[example="${example}"]`);
}

/** The one cell of the playground. */
export function playgroundCell(page: Page): Locator {
  return page.locator("lesson-cell");
}

export function button(cell: Locator, name: string): Locator {
  return cell.getByRole("button", { name, exact: true });
}

export function liveOutput(cell: Locator): Locator {
  return cell.getByRole("log", { name: "Live output" });
}

/** Opens a program in the playground through a link, which needs no editor; gives its cell. */
export async function openProgram(
  page: Page,
  program: string,
  language: Language = "typescript",
): Promise<Locator> {
  await page.goto(`/playground/?speed=instant#${(await encodeProgram(program, language)) ?? ""}`);
  await expect(page.getByText("came with a link")).toBeVisible();
  return playgroundCell(page);
}

/**
 * Has the browser keep an edited program, as one that the reader wrote at an earlier visit. It leaves the
 * page, which would keep its own.
 *
 * @param name an example's id; for a program in Python with `@python` after it
 */
export async function keepDraft(page: Page, name: string, source: string): Promise<void> {
  await page.goto("/favicon.svg");
  await page.evaluate(
    ([key, draft]) => {
      localStorage.setItem(key, draft);
    },
    [`loopscope:draft:${name}`, JSON.stringify({ source, discarded: null })] as const,
  );
}

/** Opens the editor, replaces the whole program and waits until the editor shows it. */
export async function writeProgram(page: Page, cell: Locator, program: string): Promise<void> {
  await button(cell, "Edit").click();
  const editor = cell.getByRole("textbox", { name: /editor/i });
  await editor.waitFor({ state: "attached" });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(program);
}

/** Shows the answers of all exercises of a page, which opens their cells. */
export async function showAnswers(page: Page): Promise<void> {
  const sealed = page.locator("lesson-cell[data-sealed]");
  const show = (buttons: Element[]): void => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  };
  // Again as long as the script of an exercise is not there yet.
  await expect(async () => {
    await sealed.getByRole("button", { name: "Show the answer" }).evaluateAll(show);
    expect(await sealed.count()).toBe(0);
  }).toPass({ intervals: [30] });
}

/**
 * Runs all cells of a page of prose in a language, those of its exercises too, and expects each to be the
 * same.
 */
export async function runAll(page: Page, language: "TypeScript" | "Python"): Promise<void> {
  const cells = page.locator("lesson-cell");
  await showAnswers(page);
  await cells.first().getByRole("tab", { name: language }).click();
  await page.getByRole("button", { name: "Run all" }).first().click();
  const count = await cells.count();
  await expect(page.locator("run-all").first()).toHaveText(
    new RegExp(`${count} of ${count} cells ran the same`),
    { timeout: 100_000 },
  );
}
