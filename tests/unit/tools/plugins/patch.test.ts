import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withoutOwnWorker } from "../../../../src/tools/plugins/monaco.ts";
import { replaceEvery, replaceOnce } from "../../../../src/tools/plugins/patch.ts";
import { patchLoader, patchRuntime } from "../../../../src/tools/plugins/pyodide-in-worker.ts";

describe("replaceOnce", () => {
  test("replaces the one place, by a text that is taken as it is", () => {
    expect(replaceOnce("let a = b;", "b", "$&", "for a test")).toBe("let a = $&;");
    expect(replaceOnce("let a = 12;", /\d+/g, "x", "for a test")).toBe("let a = x;");
  });

  test.each([
    ["let a;", "b", 0],
    ["b + b", "b", 2],
    ["1 + 2", /\d/g, 2],
  ])("throws when %j has %s %i times, and says what for", (code, place, times) => {
    expect(() => replaceOnce(code, place, "", "for a test")).toThrow(
      `A package's code has changed: ${String(place)}, replaced for a test, occurs ${times} times.`,
    );
  });
});

describe("replaceEvery", () => {
  test("replaces every place", () => {
    expect(replaceEvery("b + b", "b", "c", "for a test")).toBe("c + c");
  });

  test("throws when there is none", () => {
    expect(() => replaceEvery("a", "b", "c", "for a test")).toThrow("occurs 0 times");
  });
});

describe("the packages as they are installed", () => {
  test.each([
    ["pyodide.mjs", patchLoader, "node_modules/pyodide/pyodide.mjs"],
    ["pyodide.asm.mjs", patchRuntime, "node_modules/pyodide/pyodide.asm.mjs"],
    [
      "Monaco's workerManager.js",
      withoutOwnWorker,
      "node_modules/monaco-editor/esm/vs/languages/features/typescript/workerManager.js",
    ],
  ])("have every place that is changed: %s", (_name, patch, file) => {
    expect(() => patch(readFileSync(file, "utf8"))).not.toThrow();
  });

  test.each(["pyodide", "monaco-editor"])("are of the version that is named: %s", (name) => {
    expect(readFileSync("package.json", "utf8")).toMatch(new RegExp(`"${name}": "\\d+\\.\\d+\\.\\d+"`));
  });
});
