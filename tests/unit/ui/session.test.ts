import { atom } from "nanostores";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../../src/compiler/program.ts";
import { draftSlot } from "../../../src/ui/drafts.ts";
import type { Speed } from "../../../src/ui/preferences.ts";
import { ProgramText } from "../../../src/ui/program-text.ts";
import { Session } from "../../../src/ui/session.ts";
import { typescriptRunner } from "../../../src/ui/typescript-runner.ts";
import { summaryOf } from "../../../src/ui/summary.ts";
import { FakeClock, FakeSandbox, FakeStorage, printed, programOf } from "./fakes.ts";

class Cell {
  readonly clock = new FakeClock();
  readonly sandbox = new FakeSandbox();
  readonly $speed = atom<Speed>("instant");
  readonly compiled: string[] = [];
  result: Promise<CompileResult> | null = null;
  isOffline = false;
  readonly session: Session;

  constructor(expected: readonly string[] | null = ["first", "second"]) {
    this.session = new Session({
      text: new ProgramText("original", draftSlot(new FakeStorage().tab(), "cell", "typescript")),
      expected,
      runner: typescriptRunner({
        compiled: (source) => (source === "original" ? programOf(source) : undefined),
        sandbox: () =>
          this.isOffline ? Promise.reject(new Error("no network")) : Promise.resolve(this.sandbox),
        compile: (source) => {
          this.compiled.push(source);
          return this.result ?? Promise.resolve({ kind: "compiled", program: programOf(source) });
        },
      }),
      clock: this.clock,
      $speed: this.$speed,
    });
  }

  /** Starts a run and waits until the sandbox has it; `over` resolves when it is over. */
  async start(): Promise<{ readonly over: Promise<void> }> {
    const before = this.sandbox.runs.length;
    const over = this.session.run();
    while (this.sandbox.runs.length === before) await Promise.resolve();
    return { over };
  }

  get texts(): string[] {
    return this.session.$lines.get().map((line) => line.text);
  }
}

describe("Session", () => {
  it("is idle and matches nothing before it was run", () => {
    const { session } = new Cell();
    expect(session.$state.get()).toBe("idle");
    expect(session.$match.get()).toBe("none");
    expect(summaryOf(session)).toBe("");
  });

  it("runs the program that came with the page without compiling", async () => {
    const cell = new Cell();
    await cell.start();
    expect(cell.compiled).toEqual([]);
    expect(cell.sandbox.last.program.source).toBe("original");
  });

  it("compiles an edited program before it runs", async () => {
    const cell = new Cell();
    cell.session.text.edit("mine");
    await cell.start();
    expect(cell.sandbox.last.program.source).toBe("mine");
  });

  it("is done and the same when the output is the expected one", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    expect(cell.session.$state.get()).toBe("running");
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.$state.get()).toBe("done");
    expect(cell.session.$match.get()).toBe("same");
    expect(summaryOf(cell.session)).toBe("same as CPython 3.14, 1.00 s");
  });

  it("stays running while the program is played, and shows how much of it is the same", async () => {
    const cell = new Cell();
    cell.$speed.set(1);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    cell.clock.pass(500);
    expect(cell.texts).toEqual(["first"]);
    expect(summaryOf(cell.session)).toBe("0.50 s · 1 of 2 the same");
    cell.clock.pass(500);
    await over;
    expect(cell.session.$state.get()).toBe("done");
  });

  it("names the first line that differs", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(0, "other"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.$match.get()).toBe("different");
    expect(summaryOf(cell.session)).toBe("different: line 2 should be “second”");
  });

  it("is the same in an error too, when CPython ends in the same exception", async () => {
    const cell = new Cell(["ValueError: broken"]);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "ValueError: broken"));
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: broken", line: 3 });
    await over;
    expect(cell.session.$state.get()).toBe("error");
    expect(cell.session.$match.get()).toBe("same");
    expect(cell.session.$failure.get()).toEqual({ line: 3, message: "ValueError: broken" });
  });

  it("takes the mark of a failure away when the program is edited", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError", line: 3 });
    await over;
    cell.session.text.edit("mended");
    expect(cell.session.$failure.get()).toBeNull();
  });

  it("stops a program that still computes", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.session.stop();
    await over;
    expect(cell.sandbox.last.wasStopped).toBe(true);
    expect(cell.session.$state.get()).toBe("stopped");
    expect(cell.session.$match.get()).toBe("none");
  });

  it("stops a program that is being played where it is", async () => {
    const cell = new Cell();
    cell.$speed.set(1);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    cell.clock.pass(250);
    cell.session.stop();
    await over;
    cell.clock.pass(5000);
    expect(cell.texts).toEqual(["first"]);
    expect(summaryOf(cell.session)).toBe("stopped at 0.25 s");
  });

  it("stops before the program has been compiled, and does not run it then", async () => {
    const cell = new Cell();
    cell.session.text.edit("mine");
    const over = cell.session.run();
    cell.session.stop();
    await over;
    expect(cell.sandbox.runs).toEqual([]);
    expect(cell.session.$state.get()).toBe("stopped");
  });

  it("lets nothing of an earlier run into the next", async () => {
    const cell = new Cell();
    await cell.start();
    const earlier = cell.sandbox.last;
    await cell.start();
    earlier.events(printed(0, "late"));
    earlier.finish();
    cell.sandbox.last.events(printed(0, "first"));
    expect(cell.texts).toEqual(["first"]);
    expect(cell.session.$state.get()).toBe("running");
  });

  it("says which limit stopped a program", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "stopped", reason: "output-limit" });
    await over;
    expect(summaryOf(cell.session)).toMatch(/10,000 lines/);
  });

  it("does not run a program with a syntax error, and tells where it is", async () => {
    const cell = new Cell();
    const diagnostic = {
      severity: "error",
      line: 1,
      column: 16,
      endLine: 1,
      endColumn: 17,
      message: "Expression expected.",
    } as const;
    cell.result = Promise.resolve({ kind: "failed", diagnostics: [diagnostic] });
    cell.session.text.edit("const answer = ;");
    await cell.session.run();
    expect(cell.session.$state.get()).toBe("error");
    expect(cell.session.$match.get()).toBe("none");
    expect(cell.session.$diagnostics.get()).toEqual([diagnostic]);
    expect(cell.sandbox.runs).toEqual([]);
  });

  it("says that the compiler could not be loaded, and tries again the next time", async () => {
    const cell = new Cell();
    cell.result = Promise.reject(new Error("no network"));
    cell.session.text.edit("mine");
    await cell.session.run();
    expect(cell.session.$obstacle.get()).toBe("compiler");
    cell.result = null;
    await cell.start();
    expect(cell.session.$obstacle.get()).toBeNull();
  });

  it("says that the sandbox could not be loaded", async () => {
    const cell = new Cell();
    cell.isOffline = true;
    await cell.session.run();
    expect(cell.session.$obstacle.get()).toBe("sandbox");
    expect(cell.session.$state.get()).toBe("error");
  });

  it("compares nothing where nothing is expected", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(2, "line"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.$match.get()).toBe("none");
    expect(summaryOf(cell.session)).toBe("done, 2.00 s");
  });

  it("runs at once when asked to, whatever speed the reader chose", async () => {
    const cell = new Cell();
    cell.$speed.set(1);
    const over = cell.session.run("instant");
    while (cell.sandbox.runs.length === 0) await Promise.resolve();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.$match.get()).toBe("same");
  });

  it("shows a last line that no newline ended when the program is over", async () => {
    const cell = new Cell(["first"]);
    const { over } = await cell.start();
    cell.sandbox.last.events({ ...printed(0, ""), text: "first" });
    cell.sandbox.last.finish();
    await over;
    expect(cell.texts).toEqual(["first"]);
  });
});
