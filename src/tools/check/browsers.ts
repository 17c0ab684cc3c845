import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserType, chromium, firefox, webkit } from "playwright";
import { giveUp } from "../install.mjs";

/** The browsers in which the site is tested. */
export type BrowserName = "chromium" | "firefox" | "webkit";

/** How a browser is found and installed. */
interface Kind {
  readonly title: string;
  /** The environment variable with its path. */
  readonly variable: string;
  readonly playwrights: BrowserType;
  /** Where the system has it: names in `PATH`, or patterns of whole paths, the best first. */
  readonly programs: readonly string[];
  /** Other programs that the tests need with the system's one, and not with Playwright's. */
  readonly helpers: readonly string[];
  /** Debian's packages: the first list that can be installed. */
  readonly packages: readonly (readonly string[])[];
}

const fonts = "fonts-noto-cjk";

const kinds: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM",
    playwrights: chromium,
    // The shell is the same browser without windows, in which the tests take two thirds of the time.
    programs: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
    ],
    helpers: [],
    packages: [
      ["chromium-headless-shell", "chromium", fonts],
      ["chromium", fonts],
    ],
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX",
    playwrights: firefox,
    programs: ["firefox-esr", "firefox"],
    helpers: [],
    packages: [["firefox-esr", fonts]],
  },
  webkit: {
    title: "WebKit",
    variable: "WEBKIT",
    playwrights: webkit,
    programs: ["/usr/lib/*/webkit2gtk-4.*/MiniBrowser", "/usr/libexec/webkit2gtk-4.*/MiniBrowser"],
    // Of WebDriver's service, and of a screen that is never shown.
    helpers: ["WebKitWebDriver", "Xvfb"],
    packages: [["webkit2gtk-driver", "xvfb", fonts]],
  },
};

/** What a search for a browser found. */
export type Found =
  /** The system's, or the one that the variable names. */
  | { readonly kind: "system"; readonly path: string }
  /** Playwright's own build. */
  | { readonly kind: "playwrights"; readonly path: string }
  /** None. The text is a sentence for the user. */
  | { readonly kind: "none"; readonly why: string };

function onPath(program: string): string | undefined {
  if (program.startsWith("/")) return globSync(program)[0];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((directory) => join(directory, program))
    .find(existsSync);
}

/**
 * Looks for a browser: the one that its variable names, then Playwright's own build, then the system's.
 *
 * @param name which browser
 */
function find(name: BrowserName): Found {
  const { title, variable, playwrights, programs, helpers } = kinds[name];
  const chosen = process.env[variable];
  if (chosen !== undefined) {
    if (existsSync(chosen)) return { kind: "system", path: chosen };
    return {
      kind: "none",
      why: `${variable} names ${chosen}, and no such file exists: correct it or unset it.`,
    };
  }
  const built = playwrights.executablePath();
  if (existsSync(built)) return { kind: "playwrights", path: built };
  const path = programs.map(onPath).find((each) => each !== undefined);
  if (path !== undefined && helpers.every((helper) => onPath(helper) !== undefined)) {
    return { kind: "system", path };
  }
  const needed = ["one", ...helpers].join(" with ");
  return {
    kind: "none",
    why:
      `No ${title} was found and none could be installed: install ${needed} and name it in ` +
      `${variable}=/path/to/it, or run "npx playwright install --with-deps ${name}".`,
  };
}

function succeeds(command: string, ...options: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, options, { stdio: "ignore" })
      .once("error", () => resolve(false))
      .once("close", (status) => resolve(status === 0));
  });
}

async function installDebians(names: readonly BrowserName[]): Promise<void> {
  if (process.getuid?.() !== 0 || !(await succeeds("apt-get", "update"))) return;
  for (const name of names) {
    for (const packages of kinds[name].packages) {
      if (await succeeds("apt-get", "install", "-y", ...packages)) break;
    }
  }
}

/**
 * Finds browsers for the tests, or installs them: Debian's packages, or Playwright's builds where there are
 * no such packages or no leave to install them.
 *
 * @param names the browsers
 * @returns what was found for each
 */
export async function findOrInstall(names: readonly BrowserName[]): Promise<ReadonlyMap<BrowserName, Found>> {
  const missing = (): BrowserName[] =>
    names.filter((name) => find(name).kind === "none" && process.env[kinds[name].variable] === undefined);
  if (missing().length > 0) {
    const titles = missing().map((name) => kinds[name].title);
    console.log(`Installing browsers for the tests (once; a few minutes): ${titles.join(", ")} …`);
    await installDebians(missing());
    for (const name of missing()) {
      await succeeds(process.execPath, "node_modules/playwright/cli.js", "install", name);
    }
  }
  return new Map(names.map((name) => [name, find(name)]));
}

/** @returns the environment variables that tell the tests which browser to start */
export function environmentOf(name: BrowserName, found: Found): Readonly<Record<string, string>> {
  // Playwright finds its own builds by itself.
  return found.kind === "system" ? { [kinds[name].variable]: found.path } : {};
}

/**
 * Finds a Chromium, or installs one.
 *
 * @returns the path of the executable; ends the process with a message when there is none
 */
export async function findOrInstallChromium(): Promise<string> {
  const found = (await findOrInstall(["chromium"])).get("chromium");
  if (found === undefined || found.kind === "none") return giveUp(found?.why ?? "No Chromium was found.");
  return found.path;
}
