import { globSync } from "node:fs";
import { buildCommand } from "../build.ts";
import type { BrowserName } from "./browsers.ts";
import { countPlaywrightTests, countVitestTests } from "./reports.ts";
import type { Check } from "./runner.ts";
import { chooseByWords, selectChecks, SelectionError } from "./selection.ts";

const vitestReport = ".cache/vitest.json";

/** The checks that need a browser: in Chromium everything, in the others what differs between browsers. */
const browserChecks = {
  e2e: { browser: "chromium", config: "tests/playwright.config.ts", report: ".cache/e2e.json" },
  firefox: {
    browser: "firefox",
    config: "tests/playwright.browsers.config.ts",
    report: ".cache/firefox.json",
  },
  webkit: { browser: "webkit", config: "tests/playwright.browsers.config.ts", report: ".cache/webkit.json" },
} as const;
// The last uses both cores itself, for longer than the others take.
const browserCheckNames = ["webkit", "firefox", "e2e"] as const;
type BrowserCheckName = (typeof browserCheckNames)[number];

/** The files that the checks write, which are read when they have run. */
export const reports = [vitestReport, ...Object.values(browserChecks).map(({ report }) => report)];

const siteAtRoot = ".cache/site";
const siteUnderPath = ".cache/site-under-path";

/** The folders into which the site is built for the browser tests. */
export const sites = [siteAtRoot, siteUnderPath];

const bin = {
  astro: "node_modules/astro/bin/astro.mjs",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/playwright/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  // TypeScript 7 is several times faster. Tools that use TypeScript's API, such as the linter, need 6.
  tsc: "node_modules/@typescript/native/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** The folders of `tests` that Vitest runs. */
const vitestNames = ["unit", "content", "conformance"] as const;

/** All checks, in the order in which `npm test` begins them. */
export const checkNames = [
  ...vitestNames,
  "build",
  "lint",
  "format",
  "layers",
  "cycles",
  "types",
  ...browserCheckNames,
] as const;
type CheckName = (typeof checkNames)[number];

/** The words for each requested check. */
type Asked = ReadonlyMap<CheckName, readonly string[]>;

/** What `npm test` runs. */
export interface Plan {
  readonly tests: readonly Check[];
  readonly staticChecks: readonly Check[];
  /** The site at a domain's root, and under a sub-path of a domain that the build knows. */
  readonly builds: readonly Check[];
  /** Whether the site is built even if it was built from the same files. */
  readonly isBuildAsked: boolean;
  /** They need the built site. */
  readonly browserTests: readonly BrowserTests[];
}

/** A check that needs a browser. */
export interface BrowserTests extends Check {
  readonly browser: BrowserName;
}

/**
 * @param words the arguments after `npm test --`: names of checks, each followed by words that select among
 *   its parts
 * @throws {SelectionError} when a word selects nothing
 */
export function planChecks(words: readonly string[]): Plan {
  const asked: Asked = new Map(selectChecks(checkNames, words).map(({ name, words }) => [name, words]));
  for (const name of ["build", "layers", "cycles"] as const) {
    if ((asked.get(name) ?? []).length > 0)
      throw new SelectionError(`The check ${name} has no parts: say ${name} alone.`);
  }
  return {
    tests: vitestChecks(asked),
    staticChecks: staticChecks(asked),
    builds: [
      { titles: ["build: at the root"], ...buildCommand(siteAtRoot, "/") },
      {
        titles: ["build: under a sub-path"],
        ...buildCommand(siteUnderPath, "/loopscope/", "https://example.org"),
      },
    ],
    isBuildAsked: asked.has("build"),
    browserTests: browserCheckNames.flatMap((name) => {
      const words = asked.get(name);
      return words === undefined ? [] : [browserTests(name, words)];
    }),
  };
}

/** One command for all of them, because they share CPython. */
function vitestChecks(asked: Asked): readonly Check[] {
  const titles = vitestNames.filter((name) => asked.has(name));
  if (titles.length === 0) return [];
  const selectors = titles.flatMap((name) => vitestSelectors(name, asked.get(name) ?? []));
  return [
    {
      titles,
      command: [bin.vitest, "run", "--config", "tests/vitest.config.ts", ...selectors],
      count: () => titles.map((title) => countVitestTests(vitestReport, `/tests/${title}/`)),
    },
  ];
}

/** @param words parts of file names, then options of Vitest with their values */
function vitestSelectors(name: CheckName, words: readonly string[]): readonly string[] {
  const firstOption = words.findIndex((word) => word.startsWith("-"));
  const names = firstOption === -1 ? words : words.slice(0, firstOption);
  const options = words.slice(names.length);
  const folder = `tests/${name}/`;
  const files = names.length === 0 ? [folder] : chooseByWords(name, globSync(`${folder}**/*.test.ts`), names);
  return [...files, ...options];
}

function staticChecks(asked: Asked): readonly Check[] {
  /** A check whose words are the files that it reads. */
  const ofFiles = (title: "lint" | "format", command: readonly string[]): readonly Check[] => {
    const words = asked.get(title);
    if (words === undefined) return [];
    return [{ titles: [title], command: [...command, ...(words.length === 0 ? ["."] : words)] }];
  };
  const types = asked.get("types");
  return [
    ...ofFiles("lint", [bin.eslint, "--config", "src/tools/eslint.config.mjs", "--max-warnings=0"]),
    ...ofFiles("format", [bin.prettier, "--check", "--log-level=warn"]),
    ...(["layers", "cycles"] as const)
      .filter((title) => asked.has(title))
      .map((title) => ({
        titles: [title],
        command: [bin.depcruise, "--config", `src/tools/${title}.config.mjs`, "src"],
      })),
    ...(types === undefined ? [] : typeChecks(types)),
  ];
}

const astroComponents = "Astro components";

/** @param words parts of the projects' names */
function typeChecks(words: readonly string[]): readonly Check[] {
  const projects = globSync(["src/*/tsconfig.json", "tests/tsconfig.json"])
    .map((path) => path.replace("/tsconfig.json", ""))
    .sort();
  return chooseByWords("types", [...projects, astroComponents], words).map((project) => ({
    titles: [`types: ${project}`],
    command:
      project === astroComponents
        ? [bin.astro, "check", "--tsconfig", "src/tsconfig.json", "--minimumFailingSeverity", "hint"]
        : [bin.tsc, "-p", `${project}/tsconfig.json`],
  }));
}

/** @param words parts of file names and options of Playwright */
function browserTests(name: BrowserCheckName, words: readonly string[]): BrowserTests {
  const { browser, config, report } = browserChecks[name];
  return {
    browser,
    titles: [name],
    command: [
      bin.playwright,
      "test",
      "--config",
      config,
      ...(name === "e2e" ? [] : ["--project", name]),
      ...words,
    ],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: () => [countPlaywrightTests(report)],
  };
}
