import { atom, computed, type ReadableAtom } from "nanostores";
import type { Diagnostic } from "../../compiler/program.ts";
import type { Outcome, Run, RunMessage, RunSettings } from "../../frame/protocol.ts";
import type { OutputLine } from "../../trace/folds/output.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { shorten } from "../../trace/words/shorten.ts";
import { lineAt } from "./stepping.ts";
import { Playback, type FrameClock } from "./playback.ts";
import type { Speed } from "../page/preferences.ts";
import type { DraftSlot } from "../program/drafts.ts";
import { conditionsOf } from "../program/typed-input.ts";
import type { ProgramText } from "../program/program-text.ts";
import type { Activity, Prepared, Runner, StartFailure } from "./runner.ts";
import { ShownLines } from "../output/output-at-position.ts";
import { unreachable } from "../../trace/unreachable.ts";
import type { Recordings } from "../output/recordings.ts";
import { Verdict } from "../output/verdict.ts";

/** The longest part of an exception that is shown beside its line, in UTF-16 code units. */
const MAX_FAILURE_LENGTH = 500;

/** In the place of the text of a program that ran under other conditions than the recorded one. */
const OTHER = "?";

/** A cell's state as its `data-state` names it. */
export type SessionState = "idle" | "running" | "done" | "error" | "stopped";

/** The learner's line at which an exception left the program. */
export interface Failure {
  readonly line: number;
  readonly message: string;
}

export interface SessionOptions {
  readonly text: ProgramText;
  /** What CPython printed, and for which texts. */
  readonly recordings: Recordings;
  readonly runner: Runner;
  readonly clock: FrameClock;
  readonly $speed: ReadableAtom<Speed>;
}

/** The state of one cell, without its presentation. Everything that a view shows is an atom of it. */
export class Session {
  readonly text: ProgramText;
  readonly #options: SessionOptions;
  readonly #state = atom<SessionState>("idle");
  readonly #activity = atom<Activity>(null);
  /** Whether the run got Ctrl-C or input, or is to get it. */
  readonly #isOther = atom(false);
  readonly #lines = atom<readonly OutputLine[]>([]);
  readonly #openLines = atom<readonly OutputLine[]>([]);
  /** The program that ran, or runs. */
  readonly #source = atom<string | null>(null);
  readonly #outcome = atom<Outcome | null>(null);
  readonly #failure = atom<Failure | null>(null);
  readonly #startFailure = atom<StartFailure | null>(null);
  readonly #diagnostics = atom<readonly Diagnostic[]>([]);

  readonly $state: ReadableAtom<SessionState> = this.#state;
  readonly $activity: ReadableAtom<Activity> = this.#activity;
  /** The lines of the present moment. */
  readonly $lines: ReadableAtom<readonly OutputLine[]> = this.#lines;
  /** The beginnings of lines that are not finished at that moment. */
  readonly $openLines: ReadableAtom<readonly OutputLine[]> = this.#openLines;
  readonly $outcome: ReadableAtom<Outcome | null> = this.#outcome;
  readonly $startFailure: ReadableAtom<StartFailure | null> = this.#startFailure;
  readonly $diagnostics: ReadableAtom<readonly Diagnostic[]> = this.#diagnostics;
  readonly $failure: ReadableAtom<Failure | null> = this.#failure;
  /** Plays the run's trace and steps through it. */
  readonly playback: Playback;
  /** How many events the trace has so far. */
  readonly $count: ReadableAtom<number>;
  /** How many events of it are shown. */
  readonly $position: ReadableAtom<number>;
  /** The virtual second that is shown. */
  readonly $moment: ReadableAtom<number>;
  /** The learner's line at which the program is at that moment, or null. */
  readonly $line: ReadableAtom<number | null>;
  /** Whether the run is over and an earlier moment of it is shown. */
  readonly $isPast: ReadableAtom<boolean>;
  /** How the output compares with the recorded one. */
  readonly verdict: Verdict;

  readonly #speedOfRun: { override: Speed | null } = { override: null };
  #output = new ShownLines();
  #run: Run | null = null;
  #unwanted = new AbortController();
  #end: (() => void) | null = null;
  /** Counts the runs, so that messages of an earlier run are ignored. */
  #attempt = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.text = options.text;
    this.text.$source.listen(() => {
      this.#diagnostics.set([]);
      this.#failure.set(null);
    });
    this.playback = new Playback(options.clock, () => this.#speedOfRun.override ?? options.$speed.get());
    const { $count, $position, $moment } = this.playback;
    this.$count = $count;
    this.$position = $position;
    this.$moment = $moment;
    this.$line = computed(
      [$count, $position, this.text.$source, this.#source],
      (_count, position, now, then) => (now === then ? lineAt(this.events, position) : null),
    );
    this.$isPast = computed([$count, $position, this.#outcome], (count, position, outcome) => {
      return outcome !== null && position < count;
    });
    this.verdict = new Verdict(options.recordings, {
      $text: this.text.$source,
      // One that gets Ctrl-C or input is no run of the program that was recorded.
      $ran: computed([this.#source, this.#isOther], (source, isOther) => (isOther ? OTHER : source)),
      $lines: this.#lines,
      $outcome: this.#outcome,
      $isRunning: computed(this.#state, (state) => state === "running"),
      $isPast: this.$isPast,
    });
    options.$speed.listen(() => {
      this.playback.speedChanged();
    });
    $position.listen((position) => {
      this.#showLines(position);
    });
  }

  /** The whole trace so far. */
  get events(): readonly TraceEvent[] {
    return this.playback.events;
  }

  /** Whether there is something in its output that a terminal carries out. */
  get needsTerminal(): boolean {
    return this.#output.needsTerminal;
  }

  /** Whether the text is still that of the program that ran last. */
  get isUpToDate(): boolean {
    return this.#source.get() === this.text.$source.get();
  }

  /**
   * Runs the present text of the program. Resolves when it is over and its last line is shown, or when it
   * cannot run.
   *
   * @param speed overrides the reader's choice for this run
   */
  async run(speed: Speed | null = null): Promise<void> {
    this.stop();
    const attempt = ++this.#attempt;
    const isPast = (): boolean => attempt !== this.#attempt;
    this.#clear();
    const source = this.text.$source.get();
    this.#source.set(source);
    this.#isOther.set(this.#settings !== undefined);
    this.#state.set("running");
    this.#unwanted = new AbortController();
    const report = (activity: Activity): void => {
      if (!isPast()) this.#activity.set(activity);
    };
    const prepared = await this.#options.runner.prepare(source, report, this.#unwanted.signal);
    if (isPast()) return;
    switch (prepared.kind) {
      case "ready":
        return this.#start(prepared.start, isPast, speed);
      case "refused":
        this.#diagnostics.set(prepared.diagnostics);
        break;
      case "failed":
        this.#startFailure.set(prepared.failure);
        break;
      default:
        unreachable(prepared);
    }
    this.#activity.set(null);
    this.#state.set("error");
  }

  /** Ends the run, whether the program still runs or its trace is being played. */
  stop(): void {
    if (this.#state.get() !== "running") return;
    this.#attempt++;
    this.#unwanted.abort();
    this.#run?.stop();
    this.playback.stop();
    this.#finish({ kind: "stopped", reason: "reader" });
  }

  /** Replaces the program by another one, with the draft that `drafts` keeps for it, and discards the run. */
  load(original: string, drafts: DraftSlot): void {
    this.discardRun();
    this.text.load(original, drafts);
  }

  /** Stops the run and discards it: another program replaces the one that ran. */
  discardRun(): void {
    this.stop();
    this.#attempt++;
    this.#clear();
    this.#source.set(null);
    this.#activity.set(null);
    this.#state.set("idle");
  }

  /** All lines that the run has printed, including those that are not shown. */
  get allLines(): readonly OutputLine[] {
    return this.#output.all;
  }

  /** Goes to the moment at which the first line that differs was printed; to the end when nothing was. */
  showFirstDifference(): void {
    const lines = this.verdict.$result.get()?.lines ?? [];
    const first = lines.findIndex(({ kind }) => kind !== "same");
    if (first < 0) return;
    const printed = lines.slice(first).find((line) => "live" in line);
    const isThere = printed !== undefined && "live" in printed;
    this.playback.seek(isThere ? this.#output.endOf(printed.live) : this.$count.get());
  }

  #start(
    start: (Prepared & { kind: "ready" })["start"],
    isPast: () => boolean,
    speed: Speed | null,
  ): Promise<void> {
    this.#activity.set("executing");
    return new Promise((resolve) => {
      this.#end = resolve;
      let outcome: Outcome = { kind: "completed" };
      this.#speedOfRun.override = speed;
      this.playback.begin(() => {
        this.#finish(outcome);
      });
      const settings = this.#settings;
      this.#run = start((message: RunMessage) => {
        if (isPast()) return;
        switch (message.kind) {
          case "begun":
          case "explored":
            break;
          case "events":
            this.#output.add(message.events);
            this.playback.push(message.events);
            break;
          case "finished":
            outcome = message.outcome;
            this.#activity.set(null);
            this.playback.finish();
            break;
          default:
            unreachable(message);
        }
      }, settings);
    });
  }

  get #settings(): RunSettings | undefined {
    const typed = this.text.$input.get();
    return typed === null ? undefined : conditionsOf(typed);
  }

  #clear(): void {
    this.#output = new ShownLines();
    this.#outcome.set(null);
    this.verdict.clear();
    this.#speedOfRun.override = null;
    this.playback.clear();
    this.#lines.set([]);
    this.#openLines.set([]);
    this.#failure.set(null);
    this.#startFailure.set(null);
    this.#diagnostics.set([]);
  }

  /** An outcome whose line, if it has one, is a line of the program. */
  #placed(outcome: Outcome): Outcome {
    if (outcome.kind !== "raised" || outcome.line === null) return outcome;
    const count = this.#source.get()?.split("\n").length ?? 0;
    return outcome.line <= count ? outcome : { ...outcome, line: null };
  }

  #showLines(position: number): void {
    if (this.#output.countAt(position) !== this.#lines.get().length)
      this.#lines.set(this.#output.at(position));
    this.#openLines.set(this.#output.openAt(position));
  }

  #finish(reported: Outcome): void {
    const outcome = this.#placed(reported);
    this.#run = null;
    this.#activity.set(null);
    this.#speedOfRun.override = null;
    // The output of a stopped run is only what was shown of it.
    if (this.#output.count !== this.events.length) {
      this.#output = new ShownLines();
      this.#output.add(this.events);
    }
    this.#output.finish();
    this.#showLines(this.$position.get());
    this.#outcome.set(outcome);
    switch (outcome.kind) {
      case "completed":
        this.#state.set("done");
        break;
      case "raised":
        if (outcome.line !== null)
          this.#failure.set({ line: outcome.line, message: shorten(outcome.exception, MAX_FAILURE_LENGTH) });
        this.#state.set("error");
        break;
      case "stopped":
        this.#state.set("stopped");
        break;
      default:
        unreachable(outcome);
    }
    this.verdict.conclude(this.#output.at(this.$count.get()), outcome);
    this.#end?.();
    this.#end = null;
  }
}
