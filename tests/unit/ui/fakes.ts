import type { CompiledProgram } from "../../../src/compiler/program.ts";
import type { Outcome, Run, RunMessage, OrderedProgram, Sandbox } from "../../../src/sandbox/protocol.ts";
import type { OutputEvent, TraceEvent } from "../../../src/trace/model/events.ts";
import type { FrameClock } from "../../../src/ui/session/playback.ts";
import type { TextStorage } from "../../../src/ui/page/storage.ts";

/** A clock whose frames come when the test says so. */
export class FakeClock implements FrameClock {
  #now = 0;
  #waiting = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  request(callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  /** Lets `milliseconds` pass and draws one frame. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const callbacks = [...this.#waiting];
    this.#waiting.clear();
    for (const callback of callbacks) callback();
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }
}

/** A browser's storage, with its tabs: each `tab()` sees what the others write. */
export class FakeStorage {
  readonly #values = new Map<string, string>();
  readonly #watchers = new Set<{ tab: TextStorage; key: string; changed: (value: string | null) => void }>();
  refuses = false;

  tab(): TextStorage {
    const tab: TextStorage = {
      read: (key) => this.#values.get(key) ?? null,
      write: (key, value) => {
        if (this.refuses) return false;
        if (value === null) this.#values.delete(key);
        else this.#values.set(key, value);
        for (const watcher of [...this.#watchers]) {
          if (watcher.tab !== tab && watcher.key === key) watcher.changed(value);
        }
        return true;
      },
      watch: (key, changed) => {
        const watcher = { tab, key, changed };
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
      },
    };
    return tab;
  }
}

/** A sandbox that the test controls, run by run. */
export class FakeSandbox implements Sandbox {
  readonly runs: FakeRun[] = [];

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  run(program: OrderedProgram, listener: (message: RunMessage) => void): Run {
    const run = new FakeRun(program, listener);
    this.runs.push(run);
    return run;
  }

  /** The run that was started last. */
  get last(): FakeRun {
    const run = this.runs.at(-1);
    if (run === undefined) throw new Error("Nothing was run.");
    return run;
  }
}

export class FakeRun implements Run {
  readonly program: OrderedProgram;
  readonly #listener: (message: RunMessage) => void;
  wasStopped = false;

  constructor(program: OrderedProgram, listener: (message: RunMessage) => void) {
    this.program = program;
    this.#listener = listener;
  }

  stop(): void {
    this.wasStopped = true;
    this.#listener({ kind: "finished", outcome: { kind: "stopped", reason: "reader" } });
  }

  events(...events: TraceEvent[]): void {
    this.#listener({ kind: "events", events });
  }

  finish(outcome: Outcome = { kind: "completed" }): void {
    this.#listener({ kind: "finished", outcome });
  }
}

/** The event of printing a line. */
export function printed(time: number, line: string): OutputEvent {
  return {
    kind: "output",
    stream: "stdout",
    text: `${line}\n`,
    time,
    iteration: 1,
    task: 1,
    line: 1,
    cause: 1,
  };
}

/** A program whose code is not run. */
export function programOf(source: string): CompiledProgram {
  return { fileName: "main.ts", source, code: "", map: "", functions: [] };
}
