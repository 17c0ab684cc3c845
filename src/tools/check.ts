import { globSync, mkdirSync, rmSync } from "node:fs";
import { buildSite, BuildError } from "./build.ts";
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
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

const typeChecks: Check[] = globSync(["src/*/tsconfig.json", "tests/tsconfig.json"])
  .sort()
  .map((project) => ({
    title: `types: ${project.replace("/tsconfig.json", "")}`,
    command: [bin.tsc, "-p", project],
  }));

const checks: Check[] = [
  {
    title: "unit, content and conformance tests",
    command: [bin.vitest, "run", "--config", "tests/vitest.config.ts"],
    count: () => countVitestTests(vitestReport),
  },
  { title: "format", command: [bin.prettier, "--check", "--log-level=warn", "."] },
  { title: "layers", command: [bin.depcruise, "--config", "src/tools/layers.config.mjs", "src"] },
  {
    title: "lint",
    command: [bin.eslint, "--config", "src/tools/eslint.config.mjs", "--max-warnings=0", "."],
  },
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

/** Runs the checks, two at a time: that is how many cores a small machine has. */
async function runAll(waiting: Check[], counts: Count[], environment: NodeJS.ProcessEnv): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      counts.push(await runCheck(check, environment));
    }
  };
  await Promise.all([worker(), worker()]);
}

/** Builds the site as it stands at a domain's root, and once more for a sub-path. */
function build(): Count {
  console.log("Building the site, at the root and under a sub-path …");
  try {
    buildSite(".cache/site", "/");
    buildSite(".cache/site-under-path", "/loopscope/");
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.log);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(".cache", { recursive: true });
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });
const environment = {
  ...process.env,
  CHROMIUM: findOrInstallChromium(),
  ASTRO_TELEMETRY_DISABLED: "1",
};
const counts: Count[] = [];
await runAll([...checks], counts, environment);
const built = build();
counts.push(built);
if (built.failed === 0) counts.push(await runCheck(browserTests, environment));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (failed > 0 && built.failed > 0)
  console.log("The browser tests did not run, because the site could not be built.");
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
