import { atom, computed, type ReadableAtom } from "nanostores";
import type { CompiledProgram, CompileResult, Diagnostic } from "../compiler/program.ts";
import type { Outcome, Run, Sandbox } from "../sandbox/protocol.ts";
import { OutputFold, type OutputLine } from "../trace/output.ts";
import type { TraceEvent } from "../trace/events.ts";
import { compareOutput, type Comparison } from "./diff.ts";
import { Playback, type FrameClock } from "./playback.ts";
import type { Speed } from "./preferences.ts";
import type { ProgramText } from "./program-text.ts";
import { unreachable } from "./unreachable.ts";

/** A cell's state as its `data-state` names it. */
export type SessionState = "idle" | "running" | "done" | "error" | "stopped";

/** What keeps the reader waiting while the state is `running`. */
export type Activity = "compiling" | "executing" | null;

/** The learner's line at which an exception left the program. */
export interface Failure {
  readonly line: number;
  readonly message: string;
}

/** Why a run could not begin, other than by the program's own fault. */
export type Obstacle = "compiler" | "sandbox";

export interface SessionOptions {
  readonly text: ProgramText;
  /** What CPython printed, or null when nothing is to be compared. */
  readonly expected: readonly string[] | null;
  readonly sandbox: () => Promise<Sandbox>;
  readonly compile: (source: string) => Promise<CompileResult>;
  readonly clock: FrameClock;
  readonly $speed: ReadableAtom<Speed>;
}

/** The state of one cell, without its looks. Everything that a view shows is an atom of it. */
export class Session {
  readonly text: ProgramText;
  readonly #options: SessionOptions;
  readonly #state = atom<SessionState>("idle");
  readonly #activity = atom<Activity>(null);
  readonly #lines = atom<readonly OutputLine[]>([]);
  readonly #moment = atom(0);
  readonly #outcome = atom<Outcome | null>(null);
  readonly #failure = atom<Failure | null>(null);
  readonly #obstacle = atom<Obstacle | null>(null);
  readonly #diagnostics = atom<readonly Diagnostic[]>([]);

  readonly $state: ReadableAtom<SessionState> = this.#state;
  readonly $activity: ReadableAtom<Activity> = this.#activity;
  /** The lines shown so far. */
  readonly $lines: ReadableAtom<readonly OutputLine[]> = this.#lines;
  /** The virtual second until which the program was played. */
  readonly $moment: ReadableAtom<number> = this.#moment;
  readonly $outcome: ReadableAtom<Outcome | null> = this.#outcome;
  readonly $obstacle: ReadableAtom<Obstacle | null> = this.#obstacle;
  readonly $diagnostics: ReadableAtom<readonly Diagnostic[]> = this.#diagnostics;
  readonly $failure: ReadableAtom<Failure | null> = this.#failure;
  /** The comparison with the expected output, or null while there is nothing to compare. */
  readonly $comparison = computed([this.#lines, this.#state, this.#outcome], (lines, state, outcome) =>
    this.#compare(lines, state, outcome),
  );
  readonly $match = computed([this.$comparison, this.#state], (comparison, state) =>
    comparison === null || state === "stopped" ? "none" : comparison.match,
  );

  #output = new OutputFold();
  #playback: Playback | null = null;
  #run: Run | null = null;
  #end: (() => void) | null = null;
  /** Counts the runs, so that what belongs to an earlier one is not taken for the present one's. */
  #attempt = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.text = options.text;
    this.text.$source.listen(() => {
      this.#diagnostics.set([]);
      this.#failure.set(null);
    });
    options.$speed.listen(() => this.#playback?.speedChanged());
  }

  get expected(): readonly string[] | null {
    return this.#options.expected;
  }

  /**
   * Runs the program as it stands. Resolves when it is over and its last line is shown, or when it cannot run.
   *
   * @param speed overrides the reader's choice for this run
   */
  async run(speed: Speed | null = null): Promise<void> {
    this.stop();
    const attempt = ++this.#attempt;
    const isPast = (): boolean => attempt !== this.#attempt;
    this.#clear();
    this.#state.set("running");

    const program = await this.#program(isPast);
    if (program === null) return;
    this.#activity.set("executing");
    let sandbox: Sandbox;
    try {
      sandbox = await this.#options.sandbox();
    } catch {
      if (!isPast()) this.#meet("sandbox");
      return;
    }
    if (isPast()) return;

    await new Promise<void>((resolve) => {
      this.#end = resolve;
      let outcome: Outcome = { kind: "completed" };
      const playback = new Playback(this.#options.clock, () => speed ?? this.#options.$speed.get(), {
        advanced: (events, moment) => {
          this.#advance(events, moment);
        },
        ended: () => {
          this.#finish(outcome);
        },
      });
      this.#playback = playback;
      this.#run = sandbox.run(program, (message) => {
        if (isPast()) return;
        switch (message.kind) {
          case "events":
            playback.push(message.events);
            break;
          case "finished":
            outcome = message.outcome;
            this.#activity.set(null);
            playback.finish();
            break;
          default:
            unreachable(message);
        }
      });
    });
  }

  /** Ends the run, whether the program still computes or is being played. */
  stop(): void {
    if (this.#state.get() !== "running") return;
    this.#attempt++;
    this.#run?.stop();
    this.#finish({ kind: "stopped", reason: "reader" });
  }

  async #program(isPast: () => boolean): Promise<CompiledProgram | null> {
    const { program } = this.text.original;
    if (program !== null && !this.text.$edited.get()) return program;
    this.#activity.set("compiling");
    let result: CompileResult;
    try {
      result = await this.#options.compile(this.text.$source.get());
    } catch {
      if (!isPast()) this.#meet("compiler");
      return null;
    }
    if (isPast()) return null;
    switch (result.kind) {
      case "compiled":
        return result.program;
      case "failed":
        this.#activity.set(null);
        this.#diagnostics.set(result.diagnostics);
        this.#state.set("error");
        return null;
      default:
        return unreachable(result);
    }
  }

  #meet(obstacle: Obstacle): void {
    this.#activity.set(null);
    this.#obstacle.set(obstacle);
    this.#state.set("error");
  }

  #clear(): void {
    this.#output = new OutputFold();
    this.#lines.set([]);
    this.#moment.set(0);
    this.#outcome.set(null);
    this.#failure.set(null);
    this.#obstacle.set(null);
    this.#diagnostics.set([]);
  }

  #advance(events: readonly TraceEvent[], moment: number): void {
    this.#moment.set(moment);
    if (this.#output.add(events).length > 0) this.#lines.set([...this.#output.lines]);
  }

  #finish(outcome: Outcome): void {
    this.#playback?.stop();
    this.#playback = null;
    this.#run = null;
    this.#activity.set(null);
    if (this.#output.finish().length > 0) this.#lines.set([...this.#output.lines]);
    this.#outcome.set(outcome);
    switch (outcome.kind) {
      case "completed":
        this.#state.set("done");
        break;
      case "raised":
        if (outcome.line !== null) this.#failure.set({ line: outcome.line, message: outcome.exception });
        this.#state.set("error");
        break;
      case "stopped":
        this.#state.set("stopped");
        break;
      default:
        unreachable(outcome);
    }
    this.#end?.();
    this.#end = null;
  }

  #compare(lines: readonly OutputLine[], state: SessionState, outcome: Outcome | null): Comparison | null {
    const { expected } = this.#options;
    if (expected === null || (state !== "running" && outcome === null)) return null;
    const texts = lines.map((line) => line.text);
    return compareOutput(expected, texts, state === "done" || state === "error");
  }
}
