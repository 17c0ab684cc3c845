import type { BrowserType } from "playwright";
import { callOf, type OpenBrowser, windowSize } from "./tab.ts";

/** Starts Playwright's own build of a browser, without a window. */
export async function openPlaywrights(browserType: BrowserType): Promise<OpenBrowser> {
  const browser = await browserType.launch();
  const page = await browser.newPage({ viewport: windowSize });
  return {
    tab: {
      async goto(address) {
        await page.goto(address);
      },
      evaluate: <Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument) =>
        page.evaluate<Awaited<Result>>(callOf(inPage, argument)),
      press: (key, ...held) => page.keyboard.press([...held, key].join("+")),
      type: (text) => page.keyboard.type(text),
      click: (x, y) => page.mouse.click(x, y),
    },
    close: () => browser.close(),
  };
}
