import { readFileSync } from "node:fs";
import type { Count } from "./check-runner.ts";

function readNumber(report: object, name: string): number {
  const value: unknown = Reflect.get(report, name);
  if (typeof value !== "number") throw new TypeError(`The test report has no number "${name}".`);
  return value;
}

function readReport(path: string): object {
  const report: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof report !== "object" || report === null) throw new TypeError(`${path} holds no test report.`);
  return report;
}

/** How many test files failed before any of their tests could run. */
function countBrokenFiles(report: object): number {
  const files: unknown = Reflect.get(report, "testResults");
  if (!Array.isArray(files)) throw new TypeError('The test report has no list "testResults".');
  return files.filter((file: object) => {
    const tests: unknown = Reflect.get(file, "assertionResults");
    return Reflect.get(file, "status") === "failed" && Array.isArray(tests) && tests.length === 0;
  }).length;
}

/**
 * @param path the file that Vitest's json reporter wrote
 * @returns tests that passed and failed; a file that could not even be loaded counts as one that failed
 * @throws when there is no such report
 */
export function countVitestTests(path: string): Count {
  const report = readReport(path);
  return {
    passed: readNumber(report, "numPassedTests"),
    failed: readNumber(report, "numFailedTests") + countBrokenFiles(report),
  };
}

/**
 * @param path the file that Playwright's json reporter wrote
 * @throws when there is no such report
 */
export function countPlaywrightTests(path: string): Count {
  const stats: unknown = Reflect.get(readReport(path), "stats");
  if (typeof stats !== "object" || stats === null) throw new TypeError(`${path} has no "stats".`);
  return {
    passed: readNumber(stats, "expected"),
    failed: readNumber(stats, "unexpected") + readNumber(stats, "flaky"),
  };
}
