import type { Server } from "node:http";
import { type BrowserContext, expect, type Page, test } from "playwright/test";
import type { PythonRun } from "./python-page/page.ts";
import { servePythonPage } from "./python-page/serve.ts";

// One page with nothing in it but CPython, which all these tests share: it takes seconds to start the first
// time.
test.describe.configure({ mode: "serial" });

let address: string;
let server: Server;
let context: BrowserContext;
let page: Page;
let requests: string[];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  ({ address, server } = await servePythonPage("python-page", 4333));
  // Programs print the same wherever their reader is.
  context = await browser.newContext({ timezoneId: "America/New_York" });
  await open();
});

test.afterAll(async () => {
  await context.close();
  server.close();
});

async function open(): Promise<void> {
  page = await context.newPage();
  requests = [];
  // The next worker is created from a blob, without a request.
  page.on("request", (request) => {
    if (request.url().startsWith("http")) requests.push(request.url());
  });
  await page.goto(address);
}

function run(source: string, stopAt?: string): Promise<PythonRun> {
  return page.evaluate(([program, text]) => window.python.run(program, text), [source, stopAt] as const);
}

const parts = (): string[] => requests.filter((url) => url.endsWith(".bin"));

test("the first visit downloads CPython once and shows its bytes, up to the announced size", async () => {
  const size = await page.evaluate(() => window.python.downloadSize());
  expect(parts()).toEqual([]);
  const steps = await page.evaluate(() => window.python.prepare());
  expect(steps.at(-1)).toEqual({ loaded: size, total: size });
  expect(steps.length).toBeGreaterThan(3);
  expect(parts()).toHaveLength(4);
});

test("a program prints and ends", async () => {
  expect(await run("import sys\nprint('Python', sys.version_info[:2])")).toMatchObject({
    outcome: { kind: "completed" },
    text: "Python (3, 14)\n",
  });
});

test("the local time is UTC", async () => {
  const program =
    "import datetime, time\nprint(datetime.datetime.now(), datetime.date.today(), time.ctime(0))";
  expect(await run(program)).toMatchObject({
    text: "2026-01-01 00:00:00 2026-01-01 Thu Jan  1 00:00:00 1970\n",
  });
  expect(await page.evaluate(() => new Date(0).getHours())).toBe(19);
});

test("threads run beside each other, and one of them waits for the loop of the other", async () => {
  const program = `
import asyncio, threading, time

async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b

def work(loop):
    print(asyncio.run_coroutine_threadsafe(add(1, 2), loop).result(), time.monotonic())

async def main():
    thread = threading.Thread(target=work, args=(asyncio.get_running_loop(),))
    thread.start()
    await asyncio.sleep(0.05)
    print(thread.is_alive())
    await asyncio.sleep(1)
    thread.join()

asyncio.run(main())`;
  expect(await run(program)).toMatchObject({ outcome: { kind: "completed" }, text: "True\n3 0.1\n" });
});

test("Stop ends a program that never ends within 300 ms, what it printed is there, and the next one runs", async () => {
  const stopped = await run("print('before')\nwhile True: pass", "before");
  expect(stopped).toMatchObject({ outcome: { kind: "stopped", reason: "reader" }, text: "before\n" });
  expect(stopped.stopping).toBeLessThan(300);
  expect((await run("print('after')")).text).toBe("after\n");
});

test("a program that prints without end, and one that loops without end, are stopped at the limits", async () => {
  const printing = await run("while True: print('more')");
  expect(printing.outcome).toEqual({ kind: "stopped", reason: "output-limit" });
  const looping = await run(
    "import asyncio\nasync def main():\n    while True: await asyncio.sleep(0)\nasyncio.run(main())",
  );
  expect(looping.outcome).toEqual({ kind: "stopped", reason: "event-limit" });
});

for (const [what, program, words] of [
  [
    "the network",
    'import urllib.request as u\nu.urlopen("http://example.com:4333/")',
    "there is no network here",
  ],
  ["the browser", "import js\njs.fetch", "cannot reach the page"],
  [
    "JavaScript",
    "from pyodide.ffi import to_js\nto_js([1]).constructor.constructor('return this')()",
    "unsafe-eval",
  ],
] as const) {
  test(`a program cannot reach ${what}`, async () => {
    requests = [];
    const { outcome } = await run(program);
    expect(outcome).toMatchObject({ kind: "raised", line: 2 - Number(what === "the browser") });
    expect(JSON.stringify(outcome)).toContain(words);
    expect(requests).toEqual([]);
  });
}

test("a program that breaks CPython itself leaves the next one unharmed", async () => {
  const { outcome } = await run("import os\nos.abort()");
  expect(JSON.stringify(outcome)).toContain("The program broke CPython itself");
  expect((await run("print('unharmed')")).text).toBe("unharmed\n");
});

test("a mistake is found without running the program", async () => {
  expect(await page.evaluate(() => window.python.check("print(1)\nx = = 2"))).toMatchObject([
    { line: 2, column: 5, message: "invalid syntax" },
  ]);
});

test("the next visit downloads nothing, and needs no network for CPython", async () => {
  await page.close();
  await open();
  await page.evaluate(() => window.python.downloadSize());
  await context.setOffline(true);
  expect(await run("print('offline')")).toMatchObject({ text: "offline\n", outcome: { kind: "completed" } });
  expect(parts()).toEqual([]);
  await context.setOffline(false);
});
