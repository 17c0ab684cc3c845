import { describe, expect, it } from "vitest";
import { pythonAwaitPlaces } from "../../../src/site/python-await-places.ts";

/** The marked words of the places in a program. */
function wordsOf(source: string): string[] {
  const lines = source.split("\n");
  return pythonAwaitPlaces(source).map(({ line, column, endColumn }) =>
    (lines[line - 1] ?? "").slice(column - 1, endColumn - 1),
  );
}

describe("the places of a Python program at which it may suspend", () => {
  it("are its awaits, its asynchronous loops and its asynchronous blocks", () => {
    const source = `async def main():
    await one()
    async for item in items:
        print(item)
    async with lock:
        print(f"{await two()}")
`;
    expect(wordsOf(source)).toEqual(["await", "async for", "async with", "await"]);
    expect(pythonAwaitPlaces(source).map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  });

  it("are not words in texts and comments", () => {
    expect(wordsOf('# await this\nprint("await that")\n')).toEqual([]);
  });

  it("say what is awaited, as those of a TypeScript program do", () => {
    const source = `async def job():
    pass

async def main():
    task = create_task(job())
    await task
    await job()
    await asyncio.sleep(1)
    await (a or b)
`;
    expect(pythonAwaitPlaces(source).map(({ awaited }) => awaited)).toEqual([
      { kind: "variable", name: "task", madeAt: 5 },
      { kind: "coroutine", name: "job" },
      { kind: "call", name: "asyncio.sleep" },
      { kind: "other" },
    ]);
  });
});
