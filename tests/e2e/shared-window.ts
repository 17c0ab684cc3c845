import { devices, type Page } from "playwright/test";
import { test as inItsOwnWindow, withoutServiceWorkers } from "./site.ts";

/**
 * A test for whatever needs no browser of its own: all such tests of a worker share one window. A new one
 * costs the browser a process, and as much time as the page itself. What a test has left in the browser's
 * storage is forgotten after it; what it has set up in the window, such as a clock or a script, would stay.
 */
export const test = inItsOwnWindow.extend<object, { sharedWindow: Page }>({
  sharedWindow: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "" } = project.use;
      const context = await browser.newContext({ ...devices["Desktop Chrome"], baseURL });
      await withoutServiceWorkers(context);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ sharedWindow, viewport, contextOptions }, use) => {
    if (viewport !== null) await sharedWindow.setViewportSize(viewport);
    const { reducedMotion = null } = contextOptions;
    await sharedWindow.emulateMedia({ colorScheme: "light", media: null, reducedMotion });
    await use(sharedWindow);
    for (const event of ["console", "pageerror", "request", "response"])
      sharedWindow.removeAllListeners(event);
    // What is drawn below the pointer would count as pointed at, in the next test too.
    await sharedWindow.mouse.move(0, 0);
    // A page may still write when it is left.
    await sharedWindow.goto("/favicon.svg");
    await sharedWindow.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  },
});
