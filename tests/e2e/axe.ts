import axe from "axe-core";
import type { Frame, Page } from "playwright/test";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds wrong, each as the rule and the elements that break it.
 *
 * @param options.within the part of the page that is looked at, as a selector
 * @param options.withColors whether the contrast of colours is looked at too
 */
export async function violationsIn(
  page: Page | Frame,
  { within = "html", withColors = true } = {},
): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  const results = await page.evaluate(
    // Reporting the passes of a large page takes longer than finding them.
    ({ selector, enabled }) =>
      window.axe?.run(selector, {
        resultTypes: ["violations"],
        iframes: false,
        rules: { "color-contrast": { enabled } },
      }),
    { selector: within, enabled: withColors },
  );
  if (results === undefined) throw new Error("axe did not reach the page.");
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}
