import { readFileSync } from "node:fs";
import type { Count } from "./runner.ts";

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

function readList(report: object, name: string): readonly object[] {
  const value: unknown = Reflect.get(report, name);
  if (!Array.isArray(value)) throw new TypeError(`The test report has no list "${name}".`);
  return value.filter((item: unknown) => typeof item === "object" && item !== null);
}

/**
 * @param path the file that Vitest's json reporter wrote
 * @param folder a part of the paths of the test files
 * @returns tests that passed and failed; a file that could not even be loaded counts as one that failed
 * @throws when there is no such report
 */
export function countVitestTests(path: string, folder: string): Count {
  const statuses = readList(readReport(path), "testResults").flatMap((file) => {
    if (!String(Reflect.get(file, "name")).includes(folder)) return [];
    const tests = readList(file, "assertionResults");
    return (tests.length > 0 ? tests : [file]).map((test): unknown => Reflect.get(test, "status"));
  });
  const count = (status: string): number => statuses.filter((other) => other === status).length;
  return { passed: count("passed"), failed: count("failed") };
}

/**
 * @param path the file that Playwright's json reporter wrote
 * @returns tests that passed and failed; one that passed only when it was tried again has passed
 * @throws when there is no such report
 */
export function countPlaywrightTests(path: string): Count {
  const stats: unknown = Reflect.get(readReport(path), "stats");
  if (typeof stats !== "object" || stats === null) throw new TypeError(`${path} has no "stats".`);
  const triedAgain = readNumber(stats, "flaky");
  return {
    passed: readNumber(stats, "expected") + triedAgain,
    failed: readNumber(stats, "unexpected"),
    triedAgain,
  };
}
