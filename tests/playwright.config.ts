import { defineConfig, devices } from "playwright/test";

const executablePath = process.env.CHROMIUM;

/** The ports are the tests' own, so that they run beside `npm start` and `npm run dev`. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results/chromium",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // A busy machine may make a test miss its moment. The summary says how many needed a second attempt.
  retries: 1,
  timeout: 120_000,
  // A deadline for what never comes, not a measure of speed: the machine may be busy.
  expect: { timeout: 40_000 },
  reporter: [["list"], ["json", { outputFile: "../.cache/playwright.json" }]],
  use: {
    baseURL: "http://localhost:4331",
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // Half of what a run costs the browser is the drawing of its motion. Tests that need it ask for it.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // To optimize CPython takes V8 as long as the tests that run it, and they end before that is of use.
        "--js-flags=--liftoff-only",
      ],
    },
  },
  webServer: [
    {
      command: `${process.execPath} src/tools/serve-for-tests.ts .cache/site 4331 /`,
      cwd: "..",
      url: "http://localhost:4331/",
    },
    {
      command: `${process.execPath} src/tools/serve-for-tests.ts .cache/site-under-path 4332 /loopscope/`,
      cwd: "..",
      url: "http://localhost:4332/loopscope/",
    },
  ],
});
