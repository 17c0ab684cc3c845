import { launch } from "puppeteer-core";
import { callOf, type OpenBrowser, windowSize } from "./tab.ts";

/**
 * Starts a Firefox of the system without a window, and drives it by WebDriver BiDi.
 *
 * @param executablePath the browser's program
 */
export async function openFirefox(executablePath: string): Promise<OpenBrowser> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: windowSize,
    // Half of what a run costs a browser is the drawing of its motion.
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
  });
  // The tab that is open already has not the focus, without which Enter presses no button.
  const page = await browser.newPage();
  await page.setViewport(windowSize);
  return {
    tab: {
      async goto(address) {
        await page.goto(address);
      },
      evaluate: <Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument) =>
        page.evaluate<[], () => Result>(callOf(inPage, argument)),
      async press(key, ...held) {
        for (const each of held) await page.keyboard.down(each);
        await page.keyboard.press(key);
        for (const each of held) await page.keyboard.up(each);
      },
      type: (text) => page.keyboard.type(text),
      click: (x, y) => page.mouse.click(x, y),
    },
    close: () => browser.close(),
  };
}
