import { defineConfig } from "playwright/test";

/**
 * The tests that run in other browsers than Chromium: one project each, and in each one browser, which all
 * tests share. They serve the site themselves, so that both projects can run at the same time.
 */
export default defineConfig({
  testDir: "browsers",
  forbidOnly: process.env.CI !== undefined,
  workers: 1,
  // A busy machine may make a test miss its moment. The summary says how many needed a second attempt.
  retries: 1,
  timeout: 120_000,
  // A deadline for what never comes, not a measure of speed: the machine may be busy.
  expect: { timeout: 40_000 },
  reporter: [["list"], ["json", { outputFile: "../.cache/browsers.json" }]],
  projects: ["firefox", "webkit"].map((name) => ({ name, outputDir: `../test-results/${name}` })),
});
