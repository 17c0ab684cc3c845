// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { socialCards } from "./src/tools/cards/cards.ts";
import { compressedCopies } from "./src/tools/plugins/compress.ts";
import { securityPolicy } from "./src/tools/plugins/content-security-policy.ts";
import { errorMessages } from "./src/tools/plugins/error-messages.ts";
import { declarations } from "./src/tools/plugins/declarations.ts";
import { frameRelay } from "./src/tools/plugins/frame-relay.ts";
import { landingTraces } from "./src/tools/plugins/landing-traces.ts";
import { licences, licencesOfWorkers } from "./src/tools/licences/licences.ts";
import { monacoParts } from "./src/tools/plugins/monaco.ts";
import { offline } from "./src/tools/plugins/offline.ts";
import { runSizes } from "./src/tools/plugins/run-sizes.ts";
import { reference } from "./src/tools/plugins/reference.ts";
import { pythonParts } from "./src/tools/plugins/python-parts.ts";
import { runDrawings } from "./src/tools/plugins/run-drawings.ts";
import { sandboxWorker } from "./src/tools/plugins/sandbox-worker.ts";
import { bothSpellings } from "./src/tools/plugins/spellings.ts";
import { starlightLists } from "./src/tools/plugins/starlight-lists.ts";
import { linkedTerms } from "./src/tools/plugins/terms.ts";
import { partOf } from "./src/site/lessons.ts";
import { siteWords } from "./src/site/words.ts";
import { themes } from "./src/ui/editor/highlight/theme.ts";

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The slugs of the lessons of a part of the course, in the order of their `lesson` numbers, read from the
 * files so that no list has to be kept. A number may be missing.
 */
function lessonSlugs(/** @type {import("./src/site/lessons.ts").CoursePart} */ part) {
  const folder = fromHere("./content/lessons/");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => {
      const number = /^lesson:\s*(\d+)\s*$/m.exec(readFileSync(folder + name, "utf8"))?.[1];
      if (number === undefined)
        throw new Error(
          `content/lessons/${name} has no "lesson: <number>" at its head. Add it: it gives the lesson's place.`,
        );
      return { slug: `lessons/${name.slice(0, -".mdx".length)}`, number: Number(number) };
    })
    .filter(({ number }) => partOf(number) === part)
    .sort((one, other) => one.number - other.number)
    .map(({ slug }) => slug);
}

// Starlight adds its sitemap, which needs to know the site's address, unless an integration of this name is
// there.
const noSitemap = { name: "@astrojs/sitemap", hooks: {} };

/** Cells for other sites' pages and the offline page are not listed in the sitemap. */
const isForSearchEngines = (/** @type {string} */ page) => !/\/(embed|offline)\//.test(page);

/** Small modules that every page loads. Each in a file of its own, they would take a request each. */
const ON_EVERY_PAGE = [
  "nanostores/",
  "vite/preload-helper",
  "src/frame/trusted-types.ts",
  "src/offline/stores.ts",
  "src/ui/dom.ts",
  "src/ui/words.ts",
  "src/ui/language/page-language.ts",
  "src/ui/language/language-choice.ts",
  "src/ui/page/browser.ts",
  "src/ui/page/idle.ts",
  "src/ui/page/preferences.ts",
  "src/ui/page/storage.ts",
];
/** The same for pages that have a cell. */
const WITH_EVERY_CELL = [
  "src/trace/folds/output.ts",
  "src/ui/cell/lesson-cell.ts",
  "src/ui/focus/enter.ts",
  "src/ui/program/clipboard.ts",
  "src/ui/program/download.ts",
];
const isOneOf = (/** @type {string[]} */ parts) => (/** @type {string} */ module) =>
  parts.some((part) => module.replaceAll("\\", "/").includes(part));

const { SITE, BASE } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE || "/",
  trailingSlash: "always",
  output: "static",
  // Cells and code in the prose have the same colours; the page's theme selects the light or the dark ones.
  markdown: { shikiConfig: { themes, defaultColor: false } },
  integrations: [
    linkedTerms(new URL("./content/glossary.mdx", import.meta.url)),
    bothSpellings(),
    starlight({
      title: "Loopscope",
      favicon: "/favicon.svg",
      locales: { root: { label: "English", lang: "en" } },
      sidebar: [
        { label: siteWords.lessons.article, items: lessonSlugs("article") },
        { label: siteWords.lessons.beyond, items: lessonSlugs("beyond") },
        {
          label: "Use it",
          items: [
            "programs",
            "review",
            "map",
            "glossary",
            "rosetta",
            { label: "Playground", link: "/playground/" },
            { label: "Reference", link: "/reference/" },
            "errors",
            "teach",
          ],
        },
      ],
      tableOfContents: false,
      credits: false,
      disable404Route: true,
      expressiveCode: false,
      customCss: [
        "./src/styles/fonts.css",
        "./src/styles/tokens.css",
        "./src/styles/frame.css",
        "./src/styles/prose.css",
        "./src/styles/language.css",
        "./src/styles/print.css",
        "./src/styles/exercise/print-exercise.css",
      ],
      components: {
        Head: "./src/components/frame/Head.astro",
        Header: "./src/components/frame/Header.astro",
        Sidebar: "./src/components/frame/Sidebar.astro",
        ThemeProvider: "./src/components/frame/ThemeProvider.astro",
        PageTitle: "./src/components/frame/PageTitle.astro",
        MarkdownContent: "./src/components/frame/MarkdownContent.astro",
        Footer: "./src/components/frame/Footer.astro",
      },
    }),
    mdx(),
    securityPolicy(),
    offline(),
    socialCards(),
    SITE ? sitemap({ filter: isForSearchEngines }) : noSitemap,
    compressedCopies(),
  ],
  vite: {
    plugins: [
      declarations(),
      errorMessages(),
      landingTraces(),
      runSizes(),
      reference(),
      frameRelay(),
      runDrawings(),
      sandboxWorker(),
      pythonParts(),
      monacoParts(),
      licences(),
      starlightLists(),
    ],
    worker: { plugins: () => [licencesOfWorkers(), reference()] },
    // Otherwise the development server would discover them when the editor opens, and reload the page.
    optimizeDeps: {
      include: [
        "@shikijs/monaco",
        "monaco-editor/editor/editor.api.js",
        "monaco-editor/features/register.all.js",
        "monaco-editor/languages/definitions/typescript/typescript.js",
        "monaco-editor/languages/features/typescript/register.js",
      ],
    },
    build: {
      // Monaco and the TypeScript in its worker are large, and load only when a reader goes to edit.
      chunkSizeWarningLimit: 8_000,
      // Astro marks each MDX module with a directive of its own and reads it before the bundler drops it.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              { name: "every-page", test: isOneOf(ON_EVERY_PAGE) },
              { name: "every-cell", test: isOneOf(WITH_EVERY_CELL) },
            ],
          },
        },
      },
    },
    resolve: { alias: { "@components": fromHere("./src/components/index.ts") } },
  },
});
