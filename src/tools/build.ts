import { spawnSync } from "node:child_process";
import { giveUp } from "./install.mjs";

/**
 * The command that builds the site: a script for Node with its options, and additional environment variables.
 */
export interface BuildCommand {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * @param directory where the pages are written
 * @param base the base path of the site
 * @param origin the origin of the site, for what needs whole addresses; as in the environment by default
 */
export function buildCommand(directory: string, base: string, origin?: string): BuildCommand {
  const site = origin === undefined ? {} : { SITE: origin };
  return {
    command: ["node_modules/astro/bin/astro.mjs", "build", "--outDir", directory],
    environment: { BASE: base, ...site, ASTRO_TELEMETRY_DISABLED: "1" },
  };
}

/**
 * Builds the site with Astro. When that fails, prints what Astro said and ends the process.
 *
 * @param directory where the pages are written
 * @param base the base path of the site
 */
export function buildSite(directory: string, base = process.env.BASE ?? "/"): void {
  const { command, environment } = buildCommand(directory, base);
  const result = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  console.error(`${result.stdout}${result.stderr}`);
  giveUp("The site could not be built: see Astro's messages above.");
}
