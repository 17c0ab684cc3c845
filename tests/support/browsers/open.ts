import { firefox, webkit } from "playwright";
import { openFirefox } from "./firefox.ts";
import { openPlaywrights } from "./playwrights.ts";
import type { OpenBrowser } from "./tab.ts";
import { openWebKit } from "./webkit.ts";

/**
 * Starts the browser that `npm test` has found: the one of the system that `FIREFOX` or `WEBKIT` names, else
 * Playwright's own.
 *
 * @param name `firefox` or `webkit`
 */
export function openAsked(name: string): Promise<OpenBrowser> {
  const { FIREFOX, WEBKIT } = process.env;
  switch (name) {
    case "firefox":
      return FIREFOX === undefined ? openPlaywrights(firefox) : openFirefox(FIREFOX);
    case "webkit":
      return WEBKIT === undefined ? openPlaywrights(webkit) : openWebKit(WEBKIT);
    default:
      throw new Error(`There is no way to start a browser called ${name}.`);
  }
}
