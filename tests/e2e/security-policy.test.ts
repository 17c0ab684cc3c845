import type { Page } from "playwright/test";
import { test } from "./shared-window.ts";
import { allPaths, button, expect, liveOutput, openProgram } from "./site.ts";

// The pages of a test are asked to do what their policy forbids, and the browser reports each on the console.
const quiet = test.extend({ silence: undefined });

function addScript(page: Page, source: string): Promise<boolean> {
  return page.evaluate((text) => {
    document.body.append(Object.assign(document.createElement("p"), { id: "from-elsewhere" }));
    try {
      // As HTML that came from somewhere else would be inserted.
      document
        .querySelector("#from-elsewhere")
        ?.append(document.createRange().createContextualFragment(text));
    } catch {
      return false;
    }
    return "isInjected" in globalThis;
  }, source);
}

for (const path of [...new Set([...allPaths, "404.html", "offline/", "embed/event-loop/gather/"])]) {
  test(`/${path} has the policy in the page and in its header`, async ({ request }) => {
    const response = await request.get(`/${path}`);
    const header = response.headers()["content-security-policy"] ?? "";
    expect(header).toContain("script-src 'self'");
    expect(await response.text()).toContain(
      `<meta http-equiv="content-security-policy" content="${header}">`,
    );
    expect(response.headers()["referrer-policy"]).toBe("no-referrer");
  });
}

quiet("a script in HTML from elsewhere does not run", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  expect(await addScript(page, "<script>globalThis.isInjected = true</script>")).toBe(false);
});

quiet("text does not become HTML of the page without a policy of its own", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const write = page.evaluate(() => {
    document.body.innerHTML = "<img src=x onerror=alert(1)>";
  });
  await expect(write).rejects.toThrow("TrustedHTML");
});

quiet("text is not evaluated as a script", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  // What the test itself has the page evaluate is allowed everything; what runs later is not.
  const thrown = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval
            resolve(typeof new Function("return 1"));
          } catch (error) {
            resolve(String(error));
          }
        });
      }),
  );
  expect(thrown).toContain("EvalError");
});

quiet("a worker of another origin is not loaded", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const load = page.evaluate(() => {
    new Worker("https://example.org/worker.js");
  });
  await expect(load).rejects.toThrow("another origin");
});

test("a program that evaluates text gets an error that says why", async ({ page }) => {
  const cell = await openProgram(page, 'print(eval("1 + 1"));');
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-state", "error");
  await expect(liveOutput(cell)).toContainText("eval is not available");
});
