import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** What `npm run test:watch` runs again when a file changes: the unit tests that depend on it. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ["tests/unit/**/*.test.ts"], reporters: ["default"] },
});
