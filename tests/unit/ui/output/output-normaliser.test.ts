import { describe, expect, it } from "vitest";
import { normaliseOutput } from "../../../../src/ui/output/output-normaliser.ts";

function same(a: string[], b: string[]): boolean {
  return JSON.stringify(normaliseOutput(a)) === JSON.stringify(normaliseOutput(b));
}

describe("normaliseOutput", () => {
  it("does not count the order inside a set", () => {
    expect(same(["{'a', 'b'}"], ["{'b', 'a'}"])).toBe(true);
  });

  it("does not count the order of tasks in a set inside a tuple", () => {
    const first = "<Task finished name='Task-2' coro=<job1() done, defined at main.py:4> result='x, y'>";
    const second = "<Task pending name='Task-3' coro=<job2() running at main.py:9>>";
    expect(same([`({${first}, ${second}}, set())`], [`({${second}, ${first}}, set())`])).toBe(true);
  });

  it("counts the order of a list and of a dict", () => {
    expect(same(["['a', 'b']"], ["['b', 'a']"])).toBe(false);
    expect(same(["{'a': 1, 'b': 2}"], ["{'b': 2, 'a': 1}"])).toBe(false);
  });

  it("counts which set a task is in", () => {
    expect(same(["({1}, {2})"], ["({2}, {1})"])).toBe(false);
  });

  it("leaves braces and commas inside strings alone", () => {
    expect(same(["{'a, b', 'c'}"], ["{'c', 'a, b'}"])).toBe(true);
    expect(same(["'{b, a}'"], ["'{a, b}'"])).toBe(false);
  });

  it("leaves text alone that only looks like a repr", () => {
    expect(normaliseOutput(["{ it's 2 > 1"])).toEqual(["{ it's 2 > 1"]);
  });

  it("takes main.py and main.ts, at whatever line, for the same place", () => {
    expect(same(["defined at /home/x/main.py:12>"], ["defined at main.ts:14>"])).toBe(true);
  });

  it("counts a traceback's functions, and not its lines and its quoted source", () => {
    const python = [
      "Traceback (most recent call last):",
      '  File "main.py", line 9, in main',
      "    await task",
    ];
    const live = [
      "Traceback (most recent call last):",
      '  File "main.ts", line 7, in main',
      "    await task;",
    ];
    expect(same(python, live)).toBe(true);
    expect(same(python, [live[0] ?? "", '  File "main.ts", line 7, in job1', live[2] ?? ""])).toBe(false);
  });

  it("counts neither the margin's line numbers nor the quoted source in a traceback of an exception group", () => {
    const python = ['  |   File "main.py", line 10, in main', "  |     async with TaskGroup() as group:"];
    const live = ['  |   File "main.ts", line 9, in main', "  |     await using group = new TaskGroup();"];
    expect(same(python, live)).toBe(true);
    expect(same(python, ['    |   File "main.ts", line 9, in main', live[1] ?? ""])).toBe(false);
  });

  it("does not count the source that a warning quotes", () => {
    const python = ["main.py:11: RuntimeWarning: coroutine 'save' was never awaited", '  save("Ada")'];
    const live = ["main.ts:10: RuntimeWarning: coroutine 'save' was never awaited", '  save("Ada");'];
    expect(same(python, live)).toBe(true);
    expect(same(python, [live[0] ?? "", "save is over"])).toBe(false);
  });

  it("does not count where in memory an object is", () => {
    const [python, live] = ["<Event object at 0xe7b310 [unset]>", "<Event object at 0x7f0000001000 [unset]>"];
    expect(same([python], [live])).toBe(true);
    expect(same([python], ["<Event object at 0x7f0000001000 [set]>"])).toBe(false);
  });

  it("does not count at which line a task waits in a deadlock", () => {
    expect(
      same(["Ada (guest) waits at line 6 for event.wait"], ["Ada (guest) waits at line 7 for event.wait"]),
    ).toBe(true);
  });

  it("does not count at which line a lock was taken that a task waits for in a deadlock", () => {
    const holds = (line: number): string => `for lock.acquire, which Ada (guest) holds since line ${line}`;
    expect(same([holds(4)], [holds(5)])).toBe(true);
    const took = (line: number): string => `which Ada (guest) took at line ${line} and did not release`;
    expect(same([took(4)], [took(5)])).toBe(true);
  });

  it("counts an indented line that no frame comes before", () => {
    expect(same(["    a"], ["    b"])).toBe(false);
  });

  it("gives as many lines as it got", () => {
    expect(normaliseOutput(["a", "", "{1, 2}"])).toHaveLength(3);
  });
});
