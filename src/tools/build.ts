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

/** What builds the site: a script for Node and its options, and the variables that it has beside the others. */
export interface BuildCommand {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * @param directory where the pages are written
 * @param base the path under which the site will stand
 */
export function buildCommand(directory: string, base: string): BuildCommand {
  return {
    command: ["node_modules/astro/bin/astro.mjs", "build", "--outDir", directory],
    environment: { BASE: base, ASTRO_TELEMETRY_DISABLED: "1" },
  };
}

/**
 * Builds the site with Astro.
 *
 * @param directory where the pages are written
 * @param base the path under which the site will stand
 * @throws {BuildError} when Astro fails
 */
export function buildSite(directory: string, base = process.env.BASE ?? "/"): void {
  const { command, environment } = buildCommand(directory, base);
  const result = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new BuildError(`${result.stdout}${result.stderr}`);
}
