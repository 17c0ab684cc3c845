import { existsSync, globSync, mkdirSync, rmSync } from "node:fs";
import { buildCommand } from "./build.ts";
import { type Check, type Count, runCheck } from "./check-runner.ts";
import { countPlaywrightTests, countVitestTests } from "./check-reports.ts";
import { findOrInstallChromium } from "./chromium.ts";

/**
 * `npm test`: everything that must hold before a change lands. Each check and each test counts as one; the last line
 * says how many passed and how many failed.
 */

const vitestReport = ".cache/vitest.json";
const playwrightReport = ".cache/playwright.json";

const bin = {
  astro: "node_modules/astro/bin/astro.mjs",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/playwright/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  // TypeScript 7 is several times faster. Whatever reads programs by TypeScript's API, as the linter does, needs 6.
  tsc: "node_modules/@typescript/native/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

const typeChecks: Check[] = globSync(["src/*/tsconfig.json", "tests/tsconfig.json"])
  .sort()
  .map((project) => ({
    title: `types: ${project.replace("/tsconfig.json", "")}`,
    command: [bin.tsc, "-p", project],
  }));

/** The site as it stands at a domain's root, and once more for a sub-path: one after another, for Astro keeps one cache. */
const builds: Check[] = [
  { title: "the site, at the root", ...buildCommand(".cache/site", "/") },
  { title: "the site, under a sub-path", ...buildCommand(".cache/site-under-path", "/loopscope/") },
];

const tests: Check = {
  title: "unit, content and conformance tests",
  command: [bin.vitest, "run", "--config", "tests/vitest.config.ts"],
  count: () => countVitestTests(vitestReport),
};

const staticChecks: Check[] = [
  {
    title: "lint",
    command: [bin.eslint, "--config", "src/tools/eslint.config.mjs", "--max-warnings=0", "."],
  },
  { title: "format", command: [bin.prettier, "--check", "--log-level=warn", "."] },
  { title: "layers", command: [bin.depcruise, "--config", "src/tools/layers.config.mjs", "src"] },
  ...typeChecks,
  {
    title: "types: Astro components",
    command: [bin.astro, "check", "--tsconfig", "src/tsconfig.json", "--minimumFailingSeverity", "hint"],
  },
];

const browserTests: Check = {
  title: "browser tests",
  command: [bin.playwright, "test", "--config", "tests/playwright.config.ts"],
  count: () => countPlaywrightTests(playwrightReport),
};

/** Runs rows of checks, two rows at a time: that is how many cores a small machine has. */
async function runAll(rows: (readonly Check[])[], environment: NodeJS.ProcessEnv): Promise<Count[]> {
  const counts: Count[] = [];
  const worker = async (): Promise<void> => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
      for (const check of row) counts.push(await runCheck(check, environment));
    }
  };
  await Promise.all([worker(), worker()]);
  return counts;
}

const environment = {
  ...process.env,
  CHROMIUM: findOrInstallChromium(),
  ASTRO_TELEMETRY_DISABLED: "1",
};
mkdirSync(".cache", { recursive: true });
for (const old of [vitestReport, playwrightReport, ".cache/site", ".cache/site-under-path"]) {
  rmSync(old, { force: true, recursive: true });
}
console.log("Building the site, and checking what needs no browser (about two minutes) …");
const counts = await runAll([[tests], builds, ...staticChecks.map((check) => [check])], environment);
const isBuilt = existsSync(".cache/site/index.html") && existsSync(".cache/site-under-path/index.html");
if (isBuilt) {
  console.log("Running the tests in a browser (about six minutes) …");
  counts.push(await runCheck(browserTests, environment));
} else {
  console.log("✗ browser tests: they did not run, because the site is not built.");
  counts.push({ passed: 0, failed: 1 });
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
