import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { frameRelay } from "../src/tools/plugins/frame-relay.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [frameRelay()],
  test: {
    include: ["tests/{unit,content,conformance}/**/*.test.ts"],
    reporters: ["default", "json"],
    // TypeScript's compiler, CPython and what else the tests share are loaded once, not for every file or
    // process: that takes longer than a second core saves.
    isolate: false,
    maxWorkers: 1,
    outputFile: { json: ".cache/vitest.json" },
    // Pyodide alone takes seconds to start on a machine that is busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
