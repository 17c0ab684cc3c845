import { type BrowserContext, chromium, type Page } from "playwright";
import { findOrInstallChromium } from "../../src/tools/check/browsers.ts";
import { address, serveBuiltSite } from "./site.ts";

const lesson = `${address}lessons/event-loop/?speed=instant`;
const example = "event-loop/gather";

interface Visit {
  /** What came over the network for the first run, in bytes. */
  readonly bytes: number;
  /** Milliseconds from Run to the first output. */
  readonly first: number;
  readonly next: number;
}

/** Presses Run in the Python tab of a cell. Gives the milliseconds until its first line is there. */
function run(page: Page): Promise<number> {
  return page.locator(`lesson-cell[example="${example}"]`).evaluate(
    (cell) =>
      new Promise<number>((resolve) => {
        const output = cell.querySelector('.live[data-language="python"] live-output');
        const button = cell.querySelector<HTMLElement>('[data-action="run"]');
        if (output === null || button === null) throw new Error("The cell has no Run or no output.");
        button.click();
        const began = performance.now();
        // Of an earlier run lines are still there until this one's beginning is drawn.
        let hasBegun = false;
        const look = (): void => {
          const isThere = output.querySelector('[data-kind="same"]') !== null;
          if (!isThere) hasBegun = true;
          else if (hasBegun) {
            observer.disconnect();
            resolve(performance.now() - began);
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(output, { childList: true, subtree: true });
        look();
      }),
  );
}

async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  await page.goto(lesson, { waitUntil: "networkidle" });
  await page.locator(`lesson-cell[example="${example}"]`).getByRole("tab", { name: "Python" }).click();
  let bytes = 0;
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  // What comes from a cache has travelled no byte.
  network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const first = await run(page);
  const downloaded = bytes;
  // The next worker starts while the reader reads.
  await page.waitForTimeout(2_000);
  const next = await run(page);
  await page.close();
  return { bytes: downloaded, first, next };
}

/** Prints what the first output of a Python program costs on a reader's first visit, and on the next. */
export async function measurePythonStart(): Promise<void> {
  const server = await serveBuiltSite();
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const context = await browser.newContext();
    const visits = { "first visit": await visit(context), "next visit": await visit(context) };
    console.table(
      Object.fromEntries(
        Object.entries(visits).map(([name, { bytes, first, next }]) => [
          `Python, ${name}`,
          {
            "downloaded (MB)": (bytes / 1e6).toFixed(2),
            "Run to first output (ms)": first.toFixed(0),
            "the next Run (ms)": next.toFixed(0),
          },
        ]),
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
