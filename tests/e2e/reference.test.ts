import type { Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { button, expect, referencePaths, test as inItsOwnWindow } from "./site.ts";

for (const path of referencePaths) {
  test(`the cell of /${path} prints what CPython prints, and the page fits a narrow window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${path}?speed=instant`);
    const cell = page.locator("lesson-cell");
    await expect(cell).toHaveCount(1);
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-match", "same");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

/** The addresses of a page's own content, without the links around it. */
const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator("main a[href]")
    .evaluateAll((anchors) =>
      anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : "")),
    );

for (const path of ["reference/", "reference/python-names/", "reference/task/"]) {
  test(`every link of /${path} leads to a page of the site, and to a heading there`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${path}`);
    const own = (await linksOf(page)).filter((link) => link.startsWith("http://localhost"));
    expect(own.length).toBeGreaterThan(5);
    const headings = new Map<string, Set<string>>();
    for (const link of new Set(own)) {
      const [address = "", heading] = link.split("#");
      if (!headings.has(address)) {
        const answer = await request.get(address);
        expect(answer.status(), link).toBe(200);
        const ids = (await answer.text()).matchAll(/ id="([^"]*)"/g);
        headings.set(address, new Set([...ids].map((match) => match[1] ?? "")));
      }
      if (heading === undefined) continue;
      expect(headings.get(address)?.has(decodeURIComponent(heading)), link).toBe(true);
    }
  });
}

test("the contents mark Reference on each of its pages", async ({ page }) => {
  await page.goto("/reference/lock/");
  await expect(page.getByRole("link", { name: "Reference", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("a page of the reference leads on to the next construct", async ({ page }) => {
  await page.goto("/reference/gather/");
  await page.getByRole("link", { name: "Next wait" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "wait" })).toBeVisible();
});

test("a page of the reference is written in the reader's language, which comes first of the declarations", async ({
  page,
}) => {
  await page.goto("/reference/task/?language=python");
  const member = page.locator(".member").filter({ has: page.locator('[id="Task.getName"]') });
  await expect(member.getByRole("heading", { name: "get_name" })).toBeVisible();
  await expect(member.getByText("In TypeScript getName")).toBeVisible();
  const top = async (language: string): Promise<number> =>
    (await member.getByRole("group", { name: `(${language})` }).boundingBox())?.y ?? 0;
  expect(await top("Python")).toBeLessThan(await top("TypeScript"));
  await page.goto("/reference/task/");
  await expect(member.getByRole("heading", { name: "getName" })).toBeVisible();
  expect(await top("TypeScript")).toBeLessThan(await top("Python"));
});

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow(
    "a page of the reference shows signatures, differences from Python, programs and output",
    async ({ page }) => {
      await page.goto("/reference/lock/");
      await expect(page.getByRole("group", { name: "Declaration of acquire (TypeScript)" })).toContainText(
        "acquire(): Coroutine<true>",
      );
      await expect(page.getByRole("group", { name: "Declaration of acquire (Python)" })).toContainText(
        "async acquire()",
      );
      await expect(page.getByText("Differs from Python")).toBeVisible();
      await expect(page.getByText("async def main").filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByRole("region", { name: "Expected output" })).toContainText("Ada is done");
    },
  );
});
