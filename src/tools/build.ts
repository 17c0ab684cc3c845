import { spawnSync } from "node:child_process";

/** A build that failed; `log` is what Astro said. */
export class BuildError extends Error {
  readonly log: string;

  constructor(log: string) {
    super("The site could not be built; what Astro said stands above.");
    this.name = "BuildError";
    this.log = log;
  }
}

/**
 * Builds the site with Astro.
 *
 * @param directory where the pages are written
 * @param base the path under which the site will stand
 * @throws {BuildError} when Astro fails
 */
export function buildSite(directory: string, base = process.env.BASE ?? "/"): void {
  const astro = "node_modules/astro/bin/astro.mjs";
  const result = spawnSync(process.execPath, [astro, "build", "--outDir", directory], {
    encoding: "utf8",
    env: { ...process.env, BASE: base, ASTRO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new BuildError(`${result.stdout}${result.stderr}`);
}
