import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planChecks } from "../../../../src/tools/check/checks.ts";
import { countVitestTests } from "../../../../src/tools/check/reports.ts";

const titlesOf = (...words: readonly string[]): readonly string[] => {
  const { tests, staticChecks, browserTests, isBuildAsked } = planChecks(words);
  return [
    ...[...tests, ...staticChecks, ...browserTests].flatMap(({ titles }) => titles),
    ...(isBuildAsked ? ["build"] : []),
  ];
};
const argumentsOf = (...words: readonly string[]): readonly string[] => {
  const { tests, staticChecks, browserTests } = planChecks(words);
  const [check] = [...tests, ...staticChecks, ...browserTests];
  return check?.command.slice(1) ?? [];
};

describe("npm test", () => {
  test("without words runs every check", () => {
    const titles = titlesOf();
    expect(titles).toEqual(expect.arrayContaining(["unit", "content", "conformance", "lint", "format"]));
    expect(titles).toEqual(expect.arrayContaining(["layers", "types: src/runtime"]));
    expect(titles).toEqual(expect.arrayContaining(["e2e", "firefox", "webkit"]));
  });

  test("with names runs these checks", () => {
    expect(titlesOf("lint", "unit")).toEqual(["unit", "lint"]);
    expect(titlesOf("build")).toEqual(["build"]);
    expect(titlesOf("e2e")).toEqual(["e2e"]);
    expect(titlesOf("firefox", "webkit")).toEqual(["webkit", "firefox"]);
  });

  test("takes words after a name for parts of that check", () => {
    const files = argumentsOf("unit", "tools/check/checks", "tools/server").filter((word) =>
      word.endsWith(".ts"),
    );
    expect(files).toEqual(
      expect.arrayContaining(["tests/unit/tools/check/checks.test.ts", "tests/unit/tools/server.test.ts"]),
    );
    expect(titlesOf("types", "src/tools", "Astro")).toEqual(["types: src/tools", "types: Astro components"]);
    expect(argumentsOf("lint", "src/ui").at(-1)).toBe("src/ui");
    expect(argumentsOf("e2e", "offline", "-g", "kept").slice(-3)).toEqual(["offline", "-g", "kept"]);
    expect(argumentsOf("firefox", "reading").slice(-3)).toEqual(["--project", "firefox", "reading"]);
  });

  test("hands on options, with what follows them", () => {
    expect(argumentsOf("unit", "tools/check/checks", "-t", "hands on").slice(-3)).toEqual([
      "tests/unit/tools/check/checks.test.ts",
      "-t",
      "hands on",
    ]);
  });

  test.each([
    [["nothing"], "There is no check nothing."],
    [["unit", "tools/nothing"], "Nothing in the check unit is called tools/nothing."],
    [["types", "src/nothing"], "Nothing in the check types is called src/nothing."],
    [["layers", "ui"], "The check layers has no parts: say layers alone."],
  ])("refuses %j", (words, message) => {
    expect(() => planChecks(words)).toThrow(message);
  });
});

test("tests are counted by folder, and a file that could not be loaded as one that failed", () => {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-report-"));
  const report = join(folder, "vitest.json");
  const file = (name: string, status: string, statuses: readonly string[]) => ({
    name: `/project/tests/${name}`,
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  });
  const testResults = [
    file("unit/one.test.ts", "failed", ["passed", "failed", "skipped"]),
    file("unit/broken.test.ts", "failed", []),
    file("content/one.test.ts", "passed", ["passed"]),
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  expect(countVitestTests(report, "/tests/unit/")).toEqual({ passed: 1, failed: 2 });
  expect(countVitestTests(report, "/tests/content/")).toEqual({ passed: 1, failed: 0 });
  rmSync(folder, { recursive: true });
});
