import ts from "typescript";
import { describe, expect, it } from "vitest";
import { awaitPlaces } from "../../../src/compiler/await-places.ts";

/** The marked words of the places in a program. */
function wordsOf(source: string): string[] {
  const lines = source.split("\n");
  return awaitPlaces(ts, source).map(({ line, column, endColumn }) =>
    (lines[line - 1] ?? "").slice(column - 1, endColumn - 1),
  );
}

describe("the places of a TypeScript program at which it may suspend", () => {
  it("are its awaits, its loops that await, and what it disposes of asynchronously", () => {
    const source = `async function main() {
  await one();
  for await (const item of items) print(item);
  await using group = new TaskGroup();
}`;
    expect(wordsOf(source)).toEqual(["await", "await", "await using"]);
    expect(awaitPlaces(ts, source).map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it("are not words in texts and comments", () => {
    expect(wordsOf('// await this\nprint("await that");')).toEqual([]);
  });

  it("say what is awaited: a variable with its line, a coroutine of the program, another call", () => {
    const source = `async function job() {}
async function main() {
  const task = createTask(job());
  await task;
  await job();
  await asyncio.sleep(1);
  await (a ?? b);
}`;
    expect(awaitPlaces(ts, source).map(({ awaited }) => awaited)).toEqual([
      { kind: "variable", name: "task", madeAt: 3 },
      { kind: "coroutine", name: "job" },
      { kind: "call", name: "asyncio.sleep" },
      { kind: "other" },
    ]);
  });
});
