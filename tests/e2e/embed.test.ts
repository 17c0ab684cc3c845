import { violationsIn } from "./axe.ts";
import type { Server } from "node:http";
import { encodeProgram } from "../../src/ui/program/program-link.ts";
import { serveForeignPage } from "./foreign-page.ts";
import { button, cellOf, expect, playgroundCell, test } from "./site.ts";

const HEIGHT_UNTIL_TOLD = 640;

const course = (site: string): string => `<main><h1>A course</h1>
<iframe src="${site}/embed/event-loop/gather/?speed=instant" title="Gather" width="100%" height="${String(HEIGHT_UNTIL_TOLD)}" style="border: 0" allow="clipboard-write"></iframe></main>
<script>
  window.addEventListener("message", ({ data }) => {
    if (data?.type === "loopscope:height") document.querySelector("iframe").height = data.height;
  });
</script>`;

let server: Server;
let url: string;

test.beforeEach(async ({ baseURL }) => {
  ({ server, url } = await serveForeignPage(course(baseURL ?? "")));
});

test.afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test("an embedded cell runs in a page of another site, is the same, and sends its height", async ({
  page,
}) => {
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  const cell = frame.getByRole("region", { name: /./ }).and(frame.locator("lesson-cell"));
  await expect(cell).toHaveAttribute("data-state", "idle");
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell).toHaveAttribute("data-match", "same");
  await expect(cell.locator("cell-timeline")).toBeVisible();
  await expect(page.locator("iframe")).not.toHaveAttribute("height", String(HEIGHT_UNTIL_TOLD));
  const isWhole = (): Promise<boolean> =>
    frame.locator("html").evaluate((root) => root.scrollHeight <= root.clientHeight);
  await expect.poll(isWhole).toBe(true);
  const embedded = page.frame({ url: /\/embed\// });
  expect(embedded === null ? ["the page has no such frame"] : await violationsIn(embedded)).toEqual([]);
});

test("an embedded cell runs where the browser refuses to store anything", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("Storage is refused.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    if ("CacheStorage" in window) CacheStorage.prototype.open = () => Promise.reject(new DOMException("No."));
  });
  await page.goto(url);
  const cell = page.frameLocator("iframe").locator("lesson-cell");
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("a program in the address of an embedded cell is shown, and runs only when the reader says so", async ({
  page,
}) => {
  const fragment = await encodeProgram('print("from the address");', "typescript");
  await page.goto(`/embed/playground/?speed=instant#${String(fragment)}`);
  const cell = page.locator("lesson-cell");
  await expect(cell.getByText('print("from the address");')).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", "idle");
  await expect(page.getByRole("link", { name: /Open in the playground/ })).toHaveAttribute(
    "href",
    `/playground/#${String(fragment)}`,
  );
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell.getByRole("log")).toContainText("from the address");
});

test("a program in the address of a lesson's cell is never taken for the one that CPython ran", async ({
  page,
}) => {
  await page.goto("/lessons/event-loop/");
  const expected = cellOf(page, "event-loop/gather").locator(".expected .lines > *");
  const forged = (await expected.allTextContents()).map((line) => `print(${JSON.stringify(line)});`);
  const fragment = await encodeProgram(forged.join("\n"), "typescript");
  await page.goto(`/embed/event-loop/gather/?speed=instant#${String(fragment)}`);
  const cell = page.locator("lesson-cell");
  await expect(cell.getByText("Not the original", { exact: true })).toBeVisible();
  await expect(cell.getByRole("region", { name: "Original output" })).toBeVisible();
  await button(cell, "Run").click();
  await expect(cell.locator(".summary:visible")).toHaveText(
    "done, 0.00 s · same output as the original program",
  );
  await expect(cell).toHaveAttribute("data-match", "none");
  await expect(cell.getByText("same as CPython")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("loopscope:progress"))).toBeNull();
});

test("an embedded cell begins in the language and the colours that its address names", async ({ page }) => {
  await page.goto("/embed/event-loop/gather/?language=python&theme=dark");
  await expect(page.getByRole("tab", { name: "Python" })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("link", { name: /Open in/ })).toHaveAttribute(
    "href",
    "/lessons/event-loop/#cell-event-loop-gather",
  );
});

test("Embed gives the code of a frame that shows the cell with the reader's program", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Embed").click();
  const code = cell.getByRole("textbox", { name: "HTML of the frame" });
  await expect(code).toHaveValue(
    /^<iframe src="[^"]+\/embed\/event-loop\/gather\/" title="[^"]+" .*<\/iframe>$/,
  );

  const fragment = await encodeProgram("print('of my own')", "python");
  await page.goto(`/playground/#${String(fragment)}`);
  await expect(playgroundCell(page).getByText("print('of my own')").first()).toBeVisible();
  await button(playgroundCell(page), "Embed").click();
  const own = await page.getByRole("textbox", { name: "HTML of the frame" }).inputValue();
  const site = await serveForeignPage(own);
  await page.goto(site.url);
  const embedded = page.frameLocator("iframe").locator("lesson-cell");
  await expect(embedded.getByText("print('of my own')").first()).toBeVisible();
  await expect(embedded).toHaveAttribute("data-state", "idle");
  site.server.close();
  site.server.closeAllConnections();
});
