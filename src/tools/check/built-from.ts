import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Everything that the site is made of. `tests/conformance/cases` is the reference's table of behaviours. */
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
 * Builds, and notes from which files.
 *
 * @param build returns whether it succeeded
 * @returns the same
 */
export async function noteSources(build: () => Promise<boolean>): Promise<boolean> {
  rmSync(STAMP, { force: true });
  // Before the build: what is changed meanwhile may not be in it.
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
