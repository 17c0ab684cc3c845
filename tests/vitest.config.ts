import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/{unit,content,conformance}/**/*.test.ts"],
    reporters: ["default", "json"],
    // TypeScript's compiler, and what the tests share, are loaded once and not for every file.
    isolate: false,
    outputFile: { json: ".cache/vitest.json" },
    // Pyodide alone takes seconds to start on a machine that is busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
