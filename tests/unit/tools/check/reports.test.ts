import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countPlaywrightTests } from "../../../../src/tools/check/reports.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(stats: object): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify({ stats }));
  return path;
}

it("counts browser tests that passed and failed", () => {
  const path = reportOf({ expected: 7, unexpected: 2, flaky: 0 });
  expect(countPlaywrightTests(path)).toMatchObject({ passed: 7, failed: 2, triedAgain: 0 });
});

it("names those that passed only at their second attempt", () => {
  const path = reportOf({ expected: 7, unexpected: 0, flaky: 1 });
  expect(countPlaywrightTests(path)).toMatchObject({ passed: 8, failed: 0, triedAgain: 1 });
});

it("throws when a report has no numbers", () => {
  expect(() => countPlaywrightTests(reportOf({}))).toThrow(TypeError);
});
