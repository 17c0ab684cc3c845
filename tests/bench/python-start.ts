import { type BrowserContext, chromium } from "playwright";
import { findOrInstallChromium } from "../../src/tools/chromium.ts";
// Its window has what the page offers.
import type {} from "../e2e/python-page/page.ts";
import { servePythonPage } from "../e2e/python-page/serve.ts";

const port = 4342;

interface Visit {
  /** What came over the network, in bytes. */
  readonly bytes: number;
  /** Milliseconds from Run to the first output. */
  readonly first: number;
  readonly next: number;
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  let bytes = 0;
  page.on("response", (response) => {
    if (response.url().endsWith(".bin")) bytes += Number(response.headers()["content-length"] ?? 0);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const run = async (): Promise<number> =>
    (await page.evaluate(() => window.python.run("print('hello')"))).firstOutput ?? Number.NaN;
  const first = await run();
  // The next worker starts while the reader reads.
  await page.waitForTimeout(2_000);
  const next = await run();
  await page.close();
  return { bytes, first, next };
}

/** Prints what the first output of a Python program costs on a reader's first visit, and on the next. */
export async function measurePythonStart(): Promise<void> {
  const { address, server } = await servePythonPage("bench-python", port);
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const context = await browser.newContext();
    const visits = {
      "first visit": await visit(context, address),
      "next visit": await visit(context, address),
    };
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
