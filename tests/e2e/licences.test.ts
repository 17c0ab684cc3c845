import { globSync, readFileSync } from "node:fs";
import { expect, test } from "./site.ts";

/**
 * The packages from which the modules of the pages and of the workers import, read from their import
 * statements.
 */
function importedPackages(): string[] {
  const root = new URL("../../", import.meta.url);
  const files = globSync("src/{ui,sandbox,python/worker,runtime,stdlib,trace,frame,offline}/**/*.ts", {
    cwd: root,
  });
  const names = files
    .filter((file) => !file.endsWith(".d.ts"))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, root), "utf8");
      const specifiers = text.matchAll(
        /^(?:import|export)\s(?!type\b)(?:[^;"]*\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
      );
      return [...specifiers].map(([, bare, lazy]) => bare ?? lazy ?? "");
    });
  const packages = names.flatMap((name) => /^(?:@[\w-]+\/)?[a-z][\w.-]*(?=\/|$)/.exec(name)?.[0] ?? []);
  return [...new Set(packages)].sort();
}

test("every package from which the site's scripts import is on the page of licences", async ({ page }) => {
  const packages = importedPackages();
  expect(packages).toEqual(expect.arrayContaining(["nanostores", "monaco-editor", "workbox-core", "shiki"]));
  await page.goto("/licences/");
  const names = await page.locator(".components .name").allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(packages));
});

test("CPython, pyodide, the fonts, the icons and the search are on the page of licences", async ({
  page,
}) => {
  await page.goto("/licences/");
  const names = await page.locator(".components .name").allInnerTexts();
  const expected = [
    "CPython",
    "pyodide",
    "Emscripten",
    "lucide-static",
    "pagefind",
    "astro",
    "@astrojs/starlight",
  ];
  const fonts = ["inter", "jetbrains-mono", "literata"].map((name) => `@fontsource-variable/${name}`);
  expect(names).toEqual(expect.arrayContaining([...expected, ...fonts]));
});

test("each component on the page of licences has a licence and a text of it", async ({ page }) => {
  await page.goto("/licences/");
  const components = page.locator(".components > li");
  const incomplete = await components.evaluateAll((items) =>
    items
      .filter((item) => {
        const texts = [...item.querySelectorAll("pre")].map((text) => text.textContent.trim());
        const licence = item.querySelector(".licence")?.textContent ?? "";
        return licence === "" || texts.length === 0 || texts.some((text) => text.length < 200);
      })
      .map((item) => item.querySelector(".name")?.textContent),
  );
  expect(incomplete).toEqual([]);
});
