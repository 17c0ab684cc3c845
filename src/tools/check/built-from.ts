import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * All files from which the site is built. `tests/conformance/cases` is the reference's table of behaviours.
 */
const SOURCES = [
  "src/**",
  "content/**",
  "public/**",
  "tests/conformance/cases/**",
  "astro.config.mjs",
  "package-lock.json",
];
const STAMP = ".cache/site-built-from";

/** @returns whether the sites that the browser tests read were built from the files as they are now */
export function isSiteCurrent(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === hashSources();
}

/**
 * Builds, and records from which files.
 *
 * @param build returns whether it succeeded
 * @returns the same
 */
export async function noteSources(build: () => Promise<boolean>): Promise<boolean> {
  rmSync(STAMP, { force: true });
  // Before the build: it may miss changes made in the meantime.
  const hash = hashSources();
  const succeeded = await build();
  if (succeeded) writeFileSync(STAMP, hash);
  return succeeded;
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES).sort()) {
    if (statSync(path).isFile()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex");
}
