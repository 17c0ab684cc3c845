import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { giveUp } from "../install.mjs";

// The shell is the same browser without windows, in which the tests take two thirds of the time.
const systemNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];
const debians = ["chromium", "fonts-noto-cjk"];

function findOnPath(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((directory) => systemNames.map((name) => join(directory, name)))
    .find(existsSync);
}

function findPlaywrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function succeeds(command: string, ...options: string[]): boolean {
  return spawnSync(command, options, { stdio: "ignore" }).status === 0;
}

function download(): string | undefined {
  const playwright = "node_modules/playwright/cli.js";
  return succeeds(process.execPath, playwright, "install", "chromium") ? findPlaywrights() : undefined;
}

function installDebians(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const install = (...packages: string[]): boolean => succeeds("apt-get", "install", "-y", ...packages);
  const installed =
    succeeds("apt-get", "update") && (install("chromium-headless-shell", ...debians) || install(...debians));
  return installed ? findOnPath() : undefined;
}

/**
 * Finds a Chromium for the browser tests, or installs one: `$CHROMIUM`, Playwright's own, the system's,
 * Playwright's download, Debian's package.
 *
 * @returns the path of the executable; ends the process with a message when there is none
 */
export function findOrInstallChromium(): string {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined) {
    return existsSync(chosen)
      ? chosen
      : giveUp(`CHROMIUM names ${chosen}, and no such file exists: correct it or unset it.`);
  }
  const found = findPlaywrights() ?? findOnPath();
  if (found !== undefined) return found;
  console.log("Installing a Chromium for the browser tests (once; a few minutes) …");
  return (
    download() ??
    installDebians() ??
    giveUp(
      "No Chromium was found and none could be installed: install one and name it in CHROMIUM=/path/to/chromium.",
    )
  );
}
