import ts from "typescript";
import { describe, expect, it } from "vitest";
import { awaitPlaces } from "../../../../src/compiler/await-places.ts";
import { gradePlaces } from "../../../../src/ui/exercise/switch-grade.ts";
import { programOf, traceOf } from "../../trace/traces.ts";

/** What happened at the places of a program, by their code. */
function graded(main: string, functions = ""): [code: string, isSwitch: boolean, why: string][] {
  const source = programOf(main, functions);
  return gradePlaces(traceOf(source), awaitPlaces(ts, source)).map(({ code, isSwitch, why }) => [
    code,
    isSwitch,
    why,
  ]);
}

const JOB = "async function job() { await asyncio.sleep(1); }";
const NOTHING = "async function nothing() { return 1; }";

describe("a place at which a task may suspend", () => {
  it("is a switch point when a task suspended there, with what it waited for", () => {
    expect(graded("await asyncio.sleep(0.5);")).toEqual([
      [
        "await asyncio.sleep(0.5);",
        true,
        "Task-1 main suspends at line 4: it waits for sleep(0.5), until 0.50 s.",
      ],
    ]);
  });

  it("says how often, when that happened more than once", () => {
    const [[, , why] = []] = graded("for (const each of [1, 2]) {\nawait asyncio.sleep(each);\n}");
    expect(why).toMatch(/Tasks suspend here 2 times in this run\.$/);
  });

  it("is one when the coroutine that is awaited there suspends", () => {
    const [, outer] = graded("await job();", JOB);
    expect(outer).toEqual([
      "await job();",
      true,
      "Task-1 main is at this await while it suspends further in, at line 2.",
    ]);
  });

  it("is none when the coroutine runs to its end", () => {
    expect(graded("await nothing();", NOTHING)).toEqual([
      [
        "await nothing();",
        false,
        "nothing() ran to its end without suspending. The word await alone hands nothing over.",
      ],
    ]);
  });

  it("is none when the task is done already", () => {
    const places = graded(
      "const task = asyncio.createTask(nothing());\nawait asyncio.sleep(1);\nawait task;",
      NOTHING,
    );
    expect(places[1]).toEqual([
      "await task;",
      false,
      "Task-2 nothing was done already, at 0.00 s. What is done gives its result without a wait.",
    ]);
  });

  it("is none when what a call waits for is there", () => {
    const [place] = graded("await lock.acquire();", "const lock = new asyncio.Lock();");
    expect(place?.slice(1)).toEqual([false, "What lock.acquire waits for was there at once."]);
  });
});
