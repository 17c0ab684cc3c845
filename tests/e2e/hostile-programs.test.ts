import type { BrowserContext, Locator, Page } from "playwright/test";
import type { Language } from "../../src/ui/page/preferences.ts";
import { button, cellOf, expect as anyExpect, listenForNoise, test, withoutServiceWorkers } from "./site.ts";

// One page for all of them: what one program does must not reach the next.
test.describe.configure({ mode: "default", timeout: 120_000 });
const expect = anyExpect.configure({ timeout: 40_000 });

const lesson = "/lessons/event-loop/?speed=instant";
const example = "event-loop/gather";
const other = "event-loop/create-task";
const draft = JSON.stringify({ source: "# a draft of the reader's", discarded: null });
const draftKey = "loopscope:draft:event-loop/three-timers@python";

interface HostileProgram {
  readonly title: string;
  readonly source: string;
  readonly state: "done" | "error" | "stopped";
  /** What the reader must be able to read in the cell; any end will do without it. */
  readonly says?: RegExp;
}

const typescript: readonly HostileProgram[] = [
  { title: "prints a line of 1 MB", source: 'print("x".repeat(1_000_000));', state: "done" },
  {
    title: "gives a task a name of 100 MB",
    source: `import asyncio from "asyncio";
async function job() { await asyncio.sleep(0); }
async function main() { await asyncio.createTask(job(), { name: "n".repeat(100_000_000) }); }
asyncio.run(main());`,
    state: "done",
  },
  {
    title: "returns results of 20 × 10 MB",
    source: `import asyncio from "asyncio";
async function job() { await asyncio.sleep(0); return "r".repeat(10_000_000); }
async function main() { await asyncio.gather(...Array.from({ length: 20 }, job)); }
asyncio.run(main());`,
    state: "done",
  },
  {
    title: "throws an error whose message cannot be read",
    source: `class Unreadable extends Error { get message(): string { throw new Error("unreadable"); } }
throw new Unreadable();`,
    state: "error",
    says: /Unreadable/,
  },
  {
    title: "opens 20,000 brackets",
    source: "(".repeat(20_000),
    state: "error",
    says: /The compiler gave up: .* nested too deeply/,
  },
  {
    title: "adds 30,000 numbers",
    source: `print(${"1+".repeat(30_000)}1);`,
    state: "error",
    says: /The compiler gave up: .* too long/,
  },
  {
    title: "nests 3,000 templates",
    source: `print(${"`${".repeat(3000)}1${"}`".repeat(3000)});`,
    state: "error",
    says: /The compiler gave up: .* nested too deeply/,
  },
  {
    title: "makes the compiler try more ways to read it than it has time for",
    source: "async (a = ".repeat(40) + "1" + ")".repeat(40),
    state: "error",
    says: /did not get through this program within 10 s/,
  },
  {
    title: "forges events that announce four thousand million handles",
    source: `const push: any = Array.prototype.push;
const forge = (as: object): void => {
  (Array.prototype as any).push = function (...a: any[]) {
    if (a[0]?.kind === "output") a[0] = { ...a[0], ...as };
    return push.apply(this, a);
  };
};
forge({ kind: "handle-scheduled", handle: 4294967294, callback: "x", when: 1, wakes: null });
print("x");
forge({ kind: "loop-iteration", ready: 1, iteration: 1 });
print("y");
print("z");`,
    state: "error",
    says: /TypeError: Cannot assign to read only property 'push'/,
  },
  {
    title: "looks for the sandbox's own functions on the stack",
    source: `const found: unknown[] = [];
(Error as any).prepareStackTrace = (_: Error, sites: any[]) => {
  for (const site of sites) found.push(site.getFunction(), site.getThis());
};
function look(): void { void new Error("look").stack; found.push(look.caller); }
look();
print("found", found.filter((value) => typeof value === "function" || typeof value === "object").length);`,
    state: "error",
    says: /TypeError/,
  },
  {
    title: "records a handle that there cannot be",
    source: `import asyncio from "asyncio";
async function main() {
  const run = (asyncio.getRunningLoop() as any)._interpreter;
  run.record({ ...run.moment(), kind: "handle-scheduled", handle: 4294967294, callback: "x", when: 1, wakes: null });
}
asyncio.run(main());`,
    state: "stopped",
    says: /The program changed the record of its run/,
  },
  {
    title: "asks for a call after NaN seconds",
    source: `import asyncio from "asyncio";
async function main() { asyncio.getRunningLoop().callLater(NaN, () => print("called")); await asyncio.sleep(1); }
asyncio.run(main());`,
    state: "error",
    says: /ValueError: cannot convert float NaN to integer/,
  },
];

const python: readonly HostileProgram[] = [
  { title: "prints a line of 1 MB", source: 'print("x" * 1_000_000)', state: "done" },
  {
    title: "returns results of 200 × 1 MB",
    source: `import asyncio
async def job():
    await asyncio.sleep(0)
    return "r" * 1_000_000
async def main():
    await asyncio.gather(*(job() for _ in range(200)))
asyncio.run(main())`,
    state: "done",
  },
  {
    title: "opens 300 brackets",
    source: `x = ${"[".repeat(300)}${"]".repeat(300)}`,
    state: "error",
    says: /SyntaxError: too many nested parentheses/,
  },
  {
    title: "adds 30,000 numbers",
    source: `print(${"1+".repeat(30_000)}1)`,
    state: "error",
    says: /CPython ran out of stack/,
  },
  {
    title: "sleeps without end",
    source: 'import time\ntime.sleep(float("inf"))',
    state: "error",
    says: /OverflowError: timestamp out of range for platform time_t/,
  },
  {
    title: "aborts",
    source: "import os\nos.abort()",
    state: "error",
    says: /The program broke CPython itself: .* The next run starts a new one\./,
  },
  {
    title: "recurses in its repr without a limit",
    source: `import sys
sys.setrecursionlimit(10**6)
class Endless:
    def __repr__(self):
        return repr(self)
print(Endless())`,
    state: "error",
    says: /CPython ran out of stack/,
  },
  {
    title: "traces its own tracing",
    source: `import sys
def trace(*_):
    return trace
sys.settrace(trace)
print("traced")`,
    state: "done",
  },
  {
    title: "sends times that go backwards",
    source: `import sys
frame = sys._getframe()
while frame.f_globals["__name__"] != "in_browser":
    frame = frame.f_back
emit = frame.f_locals["emit"]
event = '{"kind":"output","stream":"stdout","text":"x\\\\n","time":%d,"iteration":0,"task":null,"line":1,"cause":null}'
emit("[" + event % 77 + "]")
emit("[" + event % 1 + "]")`,
    state: "stopped",
    says: /The program changed the record of its run/,
  },
  {
    title: "asks for a call after NaN seconds",
    source: `import asyncio
async def main():
    asyncio.get_running_loop().call_later(float("nan"), print, "called")
    await asyncio.sleep(1)
asyncio.run(main())`,
    state: "error",
    says: /ValueError: cannot convert float NaN to integer/,
  },
];

let context: BrowserContext;
let page: Page;
let noises: string[];

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  await withoutServiceWorkers(context);
  page = await context.newPage();
  noises = listenForNoise(page);
  await page.goto(lesson);
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [draftKey, draft] as const,
  );
});

test.afterAll(async () => {
  await context.close();
});

/** Gives a cell a program, as an editor does. */
async function give(cell: Locator, language: Language, source: string): Promise<void> {
  await cell.locator(`code-view[data-language="${language}"]`).evaluate((code, detail) => {
    code.dispatchEvent(new CustomEvent("source-edited", { detail, bubbles: true }));
  }, source);
}

async function runAgain(cell: Locator): Promise<void> {
  await button(cell, "Run").click();
  await expect(cell).toHaveAttribute("data-match", "same");
}

function ends(language: Language, { title, source, state, says }: HostileProgram): void {
  test(`a ${language} program that ${title} ends with a reason, and harms nothing else`, async () => {
    const cell = cellOf(page, example);
    await cell.getByRole("tab", { name: language === "python" ? "Python" : "TypeScript" }).click();
    await give(cell, language, source);
    await button(cell, "Run").click();
    await expect(cell).toHaveAttribute("data-state", state);
    if (says !== undefined) await expect(cell.locator(".live:visible")).toContainText(says);

    await button(cell, "Reset").click();
    await runAgain(cell);
    await runAgain(cellOf(page, other));
    expect(await page.evaluate((key) => localStorage.getItem(key), draftKey)).toBe(draft);
    // That CPython breaks it says in the console, too.
    expect(noises.filter((noise) => noise.startsWith("uncaught"))).toEqual([]);
  });
}

for (const program of typescript) ends("typescript", program);
for (const program of python) ends("python", program);
