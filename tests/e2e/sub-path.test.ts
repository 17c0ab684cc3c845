import { button, cellOf, expect, test } from "./site.ts";

test.use({ baseURL: "http://localhost:4332" });

test("a site built for a sub-path finds its files and runs its cells there", async ({ page }) => {
  await page.goto("/loopscope/lessons/event-loop/?speed=instant");
  const cell = cellOf(page, "event-loop/gather");
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
});

test("every link of the sub-path's landing page leads to a page of the sub-path", async ({
  page,
  request,
}) => {
  await page.goto("/loopscope/");
  const links = await page
    .locator("a[href]")
    .evaluateAll((anchors) =>
      anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : "")),
    );
  const own = [...new Set(links.map((link) => link.split("#")[0] ?? ""))].filter((link) =>
    link.startsWith("http://localhost:4332/"),
  );
  expect(own.length).toBeGreaterThan(5);
  for (const link of own) {
    expect(link).toMatch(/^http:\/\/localhost:4332\/loopscope\//);
    expect((await request.get(link)).status(), link).toBe(200);
  }
});

test("the editor and its compiler work under a sub-path", async ({ page }) => {
  await page.goto("/loopscope/playground/?speed=instant");
  const cell = page.locator("lesson-cell");
  await button(cell, "Edit").click();
  await cell.getByRole("textbox", { name: /editor/i }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('print("from a sub-path");');
  await button(cell, "Run").click();
  await expect(cell.getByRole("log", { name: "Live output" })).toContainText("from a sub-path");
});

test("pages of a site that knows its address name pictures for links to them, which are there", async ({
  request,
}) => {
  for (const path of ["", "lessons/limits/", "errors/deadlock/", "reference/gather/"]) {
    const html = await (await request.get(`/loopscope/${path}`)).text();
    const [, picture = ""] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
    expect(picture).toMatch(/^https:\/\/example\.org\/loopscope\/cards\/.*\.png$/);
    const answer = await request.get(new URL(picture).pathname);
    expect(answer.headers()["content-type"], picture).toBe("image/png");
  }
});
