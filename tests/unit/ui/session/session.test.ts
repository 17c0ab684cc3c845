import { atom } from "nanostores";
import { describe, expect, it } from "vitest";
import type { CompileAnswer } from "../../../../src/ui/editor/compiler-protocol.ts";
import { draftSlot } from "../../../../src/ui/program/drafts.ts";
import type { Speed } from "../../../../src/ui/page/preferences.ts";
import { Recordings } from "../../../../src/ui/output/recordings.ts";
import { ProgramText } from "../../../../src/ui/program/program-text.ts";
import { Session } from "../../../../src/ui/session/session.ts";
import { typescriptRunner } from "../../../../src/ui/session/typescript-runner.ts";
import { announcementOf, reasonOf, summaryOf } from "../../../../src/ui/cell/status-text.ts";
import { FakeClock, FakeSandbox, FakeStorage, printed, programOf } from "../fakes.ts";

/** A change that the page asks for. */
const VARIANT = { source: "the change", output: ["second", "first"] };

class Cell {
  readonly clock = new FakeClock();
  readonly sandbox = new FakeSandbox();
  readonly $speed = atom<Speed>("instant");
  readonly compiled: string[] = [];
  result: Promise<CompileAnswer> | null = null;
  isOffline = false;
  readonly session: Session;

  constructor(
    expected: readonly string[] | null = ["first", "second"],
    storage: FakeStorage = new FakeStorage(),
  ) {
    this.session = new Session({
      text: new ProgramText("original", draftSlot(storage.tab(), "cell", "typescript")),
      recordings: new Recordings(
        expected === null ? [] : [{ source: "original", output: expected }, VARIANT],
      ),
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

/** A cell whose text was changed to another one that prints `lines`. */
async function ranEdited(cell: Cell, ...lines: string[]): Promise<void> {
  cell.session.text.edit("mine");
  const { over } = await cell.start();
  cell.sandbox.last.events(...lines.map((line) => printed(1, line)));
  cell.sandbox.last.finish();
  await over;
}

describe("Session", () => {
  it("is idle and matches nothing before it was run", () => {
    const { session } = new Cell();
    expect(session.$state.get()).toBe("idle");
    expect(session.verdict.$match.get()).toBe("none");
    expect(summaryOf(session)).toBe("");
  });

  it("sends the seconds at which Ctrl-C is pressed, and compares such a run with nothing", async () => {
    const cell = new Cell(["first"]);
    cell.session.text.give({ lines: "", arguments: "", interrupt: 2 });
    const { over } = await cell.start();
    expect(cell.sandbox.last.program.interrupts).toEqual([2]);
    cell.sandbox.last.events(printed(1, "first"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("none");
    expect(cell.session.verdict.$verified.get()).toBe(false);
  });

  it("sends what was typed for the program, and compares such a run with nothing", async () => {
    const cell = new Cell(["first"]);
    cell.session.text.give({ lines: "Ada", arguments: "-n 3" });
    const { over } = await cell.start();
    expect(cell.sandbox.last.program.input).toEqual({ lines: "Ada", arguments: ["-n", "3"] });
    cell.sandbox.last.events(printed(1, "first"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("none");
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
    expect(cell.session.verdict.$match.get()).toBe("same");
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
    expect(cell.session.verdict.$match.get()).toBe("different");
    expect(summaryOf(cell.session)).toBe("different: line 2 should be “second”");
  });

  it("verifies nothing when a program that was changed prints what is recorded", async () => {
    const cell = new Cell();
    await ranEdited(cell, "first", "second");
    expect(cell.session.verdict.$match.get()).toBe("none");
    expect(cell.session.verdict.$verified.get()).toBe(false);
    expect(summaryOf(cell.session)).toBe("done, 1.00 s · same output as the original program");
  });

  it("says what a change of the program changed in its output, which is no fault", async () => {
    const cell = new Cell(["first", "second", "third"]);
    await ranEdited(cell, "second", "first", "new", "newer");
    expect(cell.session.verdict.$match.get()).toBe("none");
    expect(summaryOf(cell.session)).toBe("done, 1.00 s · 1 moved, 1 changed, 1 new");
  });

  it("says so too of a changed program that ends in an exception", async () => {
    const cell = new Cell();
    cell.session.text.edit("mine");
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"));
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: broken", line: 1 });
    await over;
    expect(cell.session.verdict.$match.get()).toBe("none");
    expect(summaryOf(cell.session)).toBe("ended with an exception, 0.00 s · 1 not printed");
  });

  it("expects of a change that the page asked for what CPython prints for it", async () => {
    const cell = new Cell();
    cell.session.text.edit("the change");
    expect(cell.session.verdict.$recording.get()).toBe(VARIANT);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(1, "second"), printed(1, "first"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("same");
    expect(summaryOf(cell.session)).toBe("same as CPython 3.14, 1.00 s");
  });

  it("compares the original’s run with nothing once the program is that change", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    cell.session.text.edit("the change");
    expect(cell.session.verdict.$comparison.get()).toBeNull();
    expect(summaryOf(cell.session)).toBe("done, 1.00 s");
    cell.session.text.reset();
    expect(summaryOf(cell.session)).toBe("same as CPython 3.14, 1.00 s");
  });

  it("takes the program of an address for another one, though Reset goes back to it", async () => {
    const cell = new Cell();
    cell.session.text.load("foreign", draftSlot(new FakeStorage().tab(), "embed", "typescript"));
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.text.$edited.get()).toBe(false);
    expect(cell.session.verdict.$textIsRecorded.get()).toBe(false);
    expect(cell.session.verdict.$verified.get()).toBe(false);
    expect(cell.session.verdict.$match.get()).toBe("none");
  });

  it("takes the recorded program for that when it comes with an address", async () => {
    const cell = new Cell();
    cell.session.text.load("original", draftSlot(new FakeStorage().tab(), "embed", "typescript"));
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("same");
    expect(cell.session.verdict.$verified.get()).toBe(true);
  });

  it("does not say the same beside a program that was changed after the run", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    cell.session.text.edit("mine");
    expect(cell.session.verdict.$match.get()).toBe("none");
    cell.session.text.reset();
    expect(cell.session.verdict.$match.get()).toBe("same");
  });

  it("does not say the same of the original while what ran last is another program", async () => {
    const cell = new Cell();
    await ranEdited(cell, "first", "second");
    cell.session.text.reset();
    expect(cell.session.verdict.$match.get()).toBe("none");
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"), printed(1, "second"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("same");
  });

  it("verifies a draft as little as what is typed", async () => {
    const storage = new FakeStorage();
    draftSlot(storage.tab(), "cell", "typescript").write({ source: "draft", discarded: null });
    const cell = new Cell(["first"], storage);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "first"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$verified.get()).toBe(false);
  });

  it("is the same in an error too, when CPython ends in the same exception", async () => {
    const cell = new Cell(["ValueError: broken"]);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(0, "ValueError: broken"));
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: broken", line: 1 });
    await over;
    expect(cell.session.$state.get()).toBe("error");
    expect(cell.session.verdict.$match.get()).toBe("same");
    expect(cell.session.$failure.get()).toEqual({ line: 1, message: "ValueError: broken" });
  });

  it("takes the mark of a failure away when the program is edited", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError", line: 1 });
    await over;
    cell.session.text.edit("corrected");
    expect(cell.session.$failure.get()).toBeNull();
  });

  it("stops a program that still computes", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.session.stop();
    await over;
    expect(cell.sandbox.last.wasStopped).toBe(true);
    expect(cell.session.$state.get()).toBe("stopped");
    expect(cell.session.verdict.$match.get()).toBe("none");
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

  it.each([
    ["output-limit", "stopped: the program printed more than 10,000 lines or 2,000,000 characters"],
    ["event-limit", "stopped: the program made more than 200,000 events"],
  ] as const)("says which limit stopped a program: %s", async (reason, summary) => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "stopped", reason });
    await over;
    expect(summaryOf(cell.session)).toBe(summary);
  });

  it("explains why a run ended when no line of the program shows it", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "raised", exception: "The sandbox failed: no memory", line: null });
    await over;
    expect(cell.session.$failure.get()).toBeNull();
    expect(summaryOf(cell.session)).toBe("ended with an exception, 0.00 s");
    expect(reasonOf(cell.session)).toBe("The sandbox failed: no memory");
    expect(announcementOf(cell.session)).toBe(
      "ended with an exception, 0.00 s. The sandbox failed: no memory",
    );
  });

  it("explains why a run ended when the line is not in the program", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: far away", line: 1_000_000 });
    await over;
    expect(cell.session.$failure.get()).toBeNull();
    expect(reasonOf(cell.session)).toBe("ValueError: far away");
  });

  it("does not repeat the exception that the program's text or its last line of output shows", async () => {
    const cell = new Cell(null);
    const inText = await cell.start();
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: broken", line: 1 });
    await inText.over;
    expect(reasonOf(cell.session)).toBeNull();
    const inOutput = await cell.start();
    cell.sandbox.last.events(printed(0, "ValueError: broken"));
    cell.sandbox.last.finish({ kind: "raised", exception: "ValueError: broken", line: null });
    await inOutput.over;
    expect(reasonOf(cell.session)).toBeNull();
  });

  it("says what to do when the watchdog stopped a program", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "stopped", reason: "watchdog" });
    await over;
    expect(summaryOf(cell.session)).toBe("stopped at 0.00 s: no event for at least 10 s");
    expect(reasonOf(cell.session)).toMatch(/a loop that does not end/);
  });

  it("forgets the reason when the next run begins", async () => {
    const cell = new Cell();
    const { over } = await cell.start();
    cell.sandbox.last.finish({ kind: "stopped", reason: "watchdog" });
    await over;
    await cell.start();
    expect(reasonOf(cell.session)).toBeNull();
  });

  for (const [why, sentence] of [
    ["overflow", /nested too deeply/],
    ["time", /within 10 s/],
    ["fault", /a fault of the compiler/],
  ] as const) {
    it(`distinguishes a compiler that failed on the program (${why}) from one that could not be loaded`, async () => {
      const cell = new Cell();
      cell.result = Promise.resolve({ kind: "gave-up", why });
      cell.session.text.edit("mine");
      await cell.session.run();
      expect(cell.session.$state.get()).toBe("error");
      expect(summaryOf(cell.session)).toBe("did not run");
      expect(reasonOf(cell.session)).toMatch(sentence);
      expect(cell.sandbox.runs).toEqual([]);
    });
  }

  it("does not run a program with a syntax error, and says where it is", async () => {
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
    expect(cell.session.verdict.$match.get()).toBe("none");
    expect(cell.session.$diagnostics.get()).toEqual([diagnostic]);
    expect(cell.sandbox.runs).toEqual([]);
  });

  it("says that the compiler could not be loaded, and tries again the next time", async () => {
    const cell = new Cell();
    cell.result = Promise.reject(new Error("no network"));
    cell.session.text.edit("mine");
    await cell.session.run();
    expect(cell.session.$startFailure.get()).toBe("compiler");
    expect(reasonOf(cell.session)).toMatch(/Check the connection and press Run again/);
    cell.result = null;
    await cell.start();
    expect(cell.session.$startFailure.get()).toBeNull();
  });

  it("says that the sandbox could not be loaded", async () => {
    const cell = new Cell();
    cell.isOffline = true;
    await cell.session.run();
    expect(cell.session.$startFailure.get()).toBe("sandbox");
    expect(reasonOf(cell.session)).toMatch(/Check the connection and press Run again/);
    expect(cell.session.$state.get()).toBe("error");
  });

  it("compares nothing where nothing is expected", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(2, "line"));
    cell.sandbox.last.finish();
    await over;
    expect(cell.session.verdict.$match.get()).toBe("none");
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
    expect(cell.session.verdict.$match.get()).toBe("same");
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

describe("another program in a cell", () => {
  it("discards the run of the program that it replaces", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    cell.sandbox.last.events(printed(1, "first"));
    cell.sandbox.last.finish();
    await over;
    cell.session.load("another", draftSlot(new FakeStorage().tab(), "another", "typescript"));
    expect(cell.session.$state.get()).toBe("idle");
    expect(cell.session.$outcome.get()).toBeNull();
    expect(cell.texts).toEqual([]);
    expect(cell.session.events).toEqual([]);
    expect(cell.session.text.$source.get()).toBe("another");
  });

  it("stops the program that it replaces, whose later output is not shown", async () => {
    const cell = new Cell(null);
    const { over } = await cell.start();
    const run = cell.sandbox.last;
    cell.session.load("another", draftSlot(new FakeStorage().tab(), "another", "typescript"));
    await over;
    run.events(printed(1, "late"));
    expect(cell.session.$state.get()).toBe("idle");
    expect(cell.texts).toEqual([]);
  });
});
