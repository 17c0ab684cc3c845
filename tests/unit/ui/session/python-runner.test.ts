import { describe, expect, it } from "vitest";
import { atom } from "nanostores";
import type { RunMessage } from "../../../../src/frame/protocol.ts";
import type { PythonProgram, PythonSandbox } from "../../../../src/python/protocol.ts";
import type { PythonState } from "../../../../src/ui/page/page-python.ts";
import { pythonRunner } from "../../../../src/ui/session/python-runner.ts";
import type { Activity } from "../../../../src/ui/session/runner.ts";

/** A page's CPython that the test controls. */
class FakePython {
  readonly $state = atom<PythonState>({ kind: "absent" });
  readonly programs: PythonProgram[] = [];
  say: (message: RunMessage) => void = () => undefined;
  isOffline = false;

  sandbox(): Promise<PythonSandbox> {
    if (this.isOffline) return Promise.reject(new Error("no network"));
    return Promise.resolve({
      prepare: () => Promise.resolve(),
      check: () => Promise.resolve([]),
      run: (program: PythonProgram, listener: (message: RunMessage) => void) => {
        this.programs.push(program);
        this.say = listener;
        return { stop: () => undefined };
      },
    });
  }
}

async function run(python: FakePython): Promise<Activity[]> {
  const reported: Activity[] = [];
  const report = (activity: Activity): void => void reported.push(activity);
  const prepared = await pythonRunner(python).prepare("print(1)", report, new AbortController().signal);
  if (prepared.kind !== "ready") throw new Error(`The program is ${prepared.kind}.`);
  prepared.start(() => undefined);
  return reported;
}

describe("pythonRunner", () => {
  it("passes the unchanged text to CPython", async () => {
    const python = new FakePython();
    await run(python);
    expect(python.programs).toEqual([{ source: "print(1)" }]);
  });

  it("reports that CPython is downloaded, starts, and begins with the program", async () => {
    const python = new FakePython();
    const reported = await run(python);
    expect(reported).toEqual(["downloading", "starting"]);
    python.say({ kind: "begun" });
    expect(reported).toEqual(["downloading", "starting", "executing"]);
  });

  it("reports no download when CPython is there", async () => {
    const python = new FakePython();
    python.$state.set({ kind: "ready" });
    expect(await run(python)).toEqual(["starting"]);
  });

  it("fails when CPython cannot be loaded", async () => {
    const python = new FakePython();
    python.isOffline = true;
    const runner = pythonRunner(python);
    expect(await runner.prepare("", () => undefined, new AbortController().signal)).toEqual({
      kind: "failed",
      failure: "python",
    });
  });
});
