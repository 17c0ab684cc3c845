import type { Chooser } from "../../trace/orders/orders.ts";
import type { TraceFrame, TraceEvent, WaitTarget } from "../../trace/model/events.ts";
import { nearestFrames } from "./nearest-frames.ts";
import type { Clock } from "./clock.ts";
import { VirtualClock } from "./clock.ts";
import { MemberTargets } from "./member-targets.ts";
import type { Instrument } from "./instrument.ts";
import type { RunningCoroutine } from "./current-execution.ts";
import { running } from "./current-execution.ts";
import { TypedLines } from "./typed-lines.ts";
import { Killed, LIMITS } from "../../trace/model/limits.ts";

/** What every event of a trace says of when and where it happens. */
export type Moment = Pick<TraceEvent, "time" | "iteration" | "task" | "line" | "cause">;

/** Any function of the program's. */
export type Callable = (...args: never[]) => unknown;

/**
 * Where a function of the program is defined, or where a call of it was. Lines count from 1 and are the
 * learner's.
 */
export interface SourceFrame {
  /** Python's name for it: `job1`, `main.<locals>.callback`, `<lambda>`, {@link MODULE_FRAME}. */
  readonly name: string;
  readonly line: number;
  /** Whether the frame is a coroutine's body: the runtime resumed it, nothing of the program's called it. */
  readonly coroutine: boolean;
}

/** The name of the program's outermost frame. */
export const MODULE_FRAME = "<module>";

/** What the host knows of the program's text; asked only when a place is printed or recorded. */
export interface ProgramSource {
  /** What tracebacks and reprs show, for example `main.ts`. */
  readonly fileName: string;
  /** The text of a line without its newline, or null when there is no such line. */
  line(number: number): string | null;
  /**
   * The program's own frames on the JavaScript stack of `error`, the innermost first; none of the runtime's.
   */
  frames(error: Error): readonly SourceFrame[];
  /** Where a function of the program's is defined, or null for any other. */
  describe(callable: Callable): FunctionPlace | null;
}

/** A function of the program, and where it is defined. */
export interface FunctionPlace {
  /** Python's name for it, as in {@link SourceFrame}. */
  readonly name: string;
  readonly line: number;
  /** Whether calling it gives a coroutine. */
  readonly isCoroutineFunction: boolean;
}

/** A loop as the run that it belongs to sees it. */
export interface RunLoop {
  getDebug(): boolean;
  /** The tasks that are not done. */
  readonly _tasks: Iterable<{
    /** What happens to it when its loop closes before it is done. */
    _finalizers(): readonly Finalizer[];
  }>;
}

/** What happens to an object that is no longer referred to. */
export interface Finalizer {
  /** When the object was made, among all others. */
  readonly serial: number;
  readonly run: () => void;
}

/** Something that is reported when its loop closes if it still needs it then. */
export interface LeakCandidate {
  readonly _serial: number;
  /** The loop it belongs to; null for a coroutine, which belongs to none. */
  readonly _reportLoop: RunLoop | null;
  /** Whether it still has to be reported. */
  _needsReport(): boolean;
  _report(): void;
}

export interface InterpreterOptions {
  /** The time of this run; by default a virtual clock at 0. */
  readonly clock?: Clock;
  readonly instrument?: Instrument | null;
  readonly source?: ProgramSource;
  /** Where text goes that the program prints. */
  readonly write?: (stream: "stdout" | "stderr", text: string) => void;
  /** What tracebacks say below an exception, as Python shows notes; null of most. */
  readonly noteOn?: (exception: Error) => string | null;
  /** Chooses which ready handle runs next; without it, as in asyncio, the one that was ready first. */
  readonly choose?: Chooser | null;
  /** What the program reads by `input`; null where nothing was typed. */
  readonly lines?: string | null;
}

const NO_SOURCE: ProgramSource = {
  fileName: "main.ts",
  line: () => null,
  frames: () => [],
  describe: () => null,
};

/**
 * The state of one run. All that Python keeps for a process is here, so that each run starts from the
 * beginning.
 */
export class Interpreter {
  readonly clock: Clock;
  /** Whether there is an instrument, so that events must be made. */
  readonly isRecorded: boolean;
  readonly source: ProgramSource;
  /** Chooses among the ready handles of each loop; null for their own order. */
  readonly choose: Chooser | null;
  /** What the program reads; null where nothing was typed. */
  readonly typed: TypedLines | null;
  /** Whether the host knows where the program's lines are. */
  readonly hasSource: boolean;
  runningLoop: RunLoop | null = null;
  /** What `setEventLoop` set. */
  eventLoop: RunLoop | null = null;
  /** The iteration of the running loop, counted from 1. */
  iteration = 0;
  /** The handle that runs, by its number in the trace; 0 outside the loop. */
  handleId = 0;
  /** The warnings that were printed, each with its place: the same one is printed once. */
  readonly shownWarnings = new Set<string>();
  /** The objects whose repr is being made: one that contains itself is not printed again. */
  readonly printing = new Set<object>();
  /** How many exceptions are being handled. Usually 0, and then nothing needs to be looked up. */
  handledCount = 0;
  /** The key of the code outside of all coroutines, where exceptions being handled are kept by coroutine. */
  readonly outsideCoroutines = {};
  // Private: a program can reach this object, and must not send on events itself.
  readonly #instrument: Instrument | null;
  readonly #write: ((stream: "stdout" | "stderr", text: string) => void) | null;
  readonly #noteOn: ((exception: Error) => string | null) | null;
  /** For the trace. */
  readonly memberTargets = new MemberTargets();
  /**
   * Whose cancellation is being passed on, for the trace. `cancelThrough` sets it while a future cancels
   * those that it waits for, and restores it; {@link takeCancelsThrough} gives it to the events of what is
   * cancelled meanwhile.
   */
  cancelsThrough: WaitTarget | null = null;
  /** How many waits the events of deadlocks may still name. */
  stuckWaitsLeft: number = LIMITS.stuckWaits;
  #stackOf: RunningCoroutine | null = null;
  #taskNumber = 0;
  #taskId = 0;
  #handleId = 0;
  #futureId = 0;
  #serial = 0;
  #address = 0x7f0000001000;
  readonly #addresses = new WeakMap<object, number>();
  readonly #futureIds = new WeakMap<object, number>();
  #latest: LeakCandidate | null = null;
  #candidates: LeakCandidate[] = [];
  #sweepAt = 256;
  #killed: Killed | null = null;
  // After the end of a run nothing happens that a trace shows: while objects are freed, only their output is
  // recorded.
  #isFreeing = false;
  /** The exception that is leaving a run, or has left the program; null while there is none. */
  leaving: unknown = null;
  readonly #keepers = new WeakMap<object, unknown>();

  constructor(options: InterpreterOptions = {}) {
    this.clock = options.clock ?? new VirtualClock();
    this.#instrument = options.instrument ?? null;
    this.isRecorded = this.#instrument !== null;
    this.source = options.source ?? NO_SOURCE;
    this.choose = options.choose ?? null;
    this.typed = typeof options.lines === "string" ? new TypedLines(options.lines) : null;
    this.hasSource = options.source !== undefined;
    this.#write = options.write ?? null;
    this.#noteOn = options.noteOn ?? null;
    if (this.clock.kind === "virtual" && this.isRecorded) {
      this.clock.onMove = (from, to, reason) => {
        this.record({ kind: "clock-moved", ...this.moment(), from, to, reason });
      };
    }
  }

  /** The time in seconds, read by the program itself: what never waits must find that time passes. */
  readClock(): number {
    return this.clock.read(running.task);
  }

  /**
   * The number in a task's default name: `Task-1` first. Follows `_task_name_counter` of
   * `Lib/asyncio/tasks.py`.
   */
  nextTaskNumber(): number {
    return ++this.#taskNumber;
  }

  nextTaskId(): number {
    return ++this.#taskId;
  }

  nextHandleId(): number {
    return ++this.#handleId;
  }

  /** The order of creation among futures, tasks and coroutines. */
  nextSerial(): number {
    return ++this.#serial;
  }

  /** A future's number in the trace. */
  futureId(future: object): number {
    let id = this.#futureIds.get(future);
    if (id === undefined) this.#futureIds.set(future, (id = ++this.#futureId));
    return id;
  }

  /** What Python would print as an object's address: the same on every run. */
  address(object: object): string {
    let address = this.#addresses.get(object);
    if (address === undefined) {
      address = this.#address;
      this.#address += 0x40;
      this.#addresses.set(object, address);
    }
    return `0x${address.toString(16)}`;
  }

  /** What tracebacks say below an exception; null of most. */
  noteOn(exception: unknown): string | null {
    return exception instanceof Error ? (this.#noteOn?.(exception) ?? null) : null;
  }

  /** Writes text for the reader; in a thread's own time, when the clock gets there. */
  write(stream: "stdout" | "stderr", text: string): void {
    const { clock } = this;
    if (clock.kind === "virtual" && clock.isAhead) {
      clock.keep(() => this.#emit(stream, text, null));
    } else {
      this.#emit(stream, text, this.lineNow());
    }
  }

  #emit(stream: "stdout" | "stderr", text: string, line: number | null): void {
    if (this.#killed !== null) this.#throwAgain(this.#killed);
    if (this.isRecorded) {
      const freeing = this.#isFreeing;
      this.#recordNow({
        kind: "output",
        ...this.moment(),
        line,
        stream,
        text,
        ...(freeing && { freeing }),
      });
    }
    this.#write?.(stream, text);
  }

  /**
   * Ends the run, as a signal does that has no handler.
   *
   * @param name the signal's name.
   * @param text what a shell says of it.
   */
  kill(name: string, text: string): never {
    const line = this.lineNow();
    this.write("stderr", `${text}\n`);
    this.#killed = new Killed(`${name}: ${text}`, line);
    return this.#throwAgain(this.#killed);
  }

  #throwAgain(killed: Killed): never {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    throw killed;
  }

  /** Records an event, with the stack when another coroutine runs than at the event before. */
  record(event: TraceEvent & { stack?: readonly TraceFrame[] }): void {
    if (!this.#isFreeing) this.#recordNow(event);
  }

  #recordNow(event: TraceEvent & { stack?: readonly TraceFrame[] }): void {
    if (this.#killed !== null) this.#throwAgain(this.#killed);
    const { coroutine } = running;
    if (coroutine !== this.#stackOf) {
      this.#stackOf = coroutine;
      if (coroutine !== null) event.stack ??= coroutine._frames();
    }
    this.#instrument?.record(event);
  }

  /**
   * Whose cancellation is being passed on; its members are in the first of the events only.
   */
  takeCancelsThrough(): WaitTarget | null {
    const through = this.cancelsThrough;
    if (through !== null && "members" in through) {
      const { kind, future, label } = through;
      this.cancelsThrough = { kind, future, label };
    }
    return through;
  }

  /** The handle that runs, by its number in the trace; null outside the loop. */
  get cause(): number | null {
    return this.handleId === 0 ? null : this.handleId;
  }

  /** What every event says: when, in which iteration, by which task and handle, at which line. */
  moment(): Moment {
    return {
      time: this.clock.loopNow(),
      iteration: this.iteration,
      task: running.task?._id ?? null,
      line: running.coroutine?._programLine() ?? null,
      cause: this.cause,
    };
  }

  /**
   * As {@link moment}, with the line that runs now, looked up on the JavaScript stack where the host can do
   * that.
   */
  exactMoment(): Moment {
    return { ...this.moment(), line: this.lineNow() };
  }

  /** The learner's line that runs now, as well as it is known. */
  lineNow(): number | null {
    if (!this.isRecorded) return null;
    if (this.hasSource) {
      const frame = this.source.frames(nearestFrames())[0] ?? this.source.frames(new Error())[0];
      // What the loop runs by itself is no part of the line that runs the loop.
      const isOutsideLoop = frame?.name === MODULE_FRAME && this.runningLoop !== null;
      if (frame !== undefined && !isOutsideLoop) return frame.line;
    }
    return running.coroutine?._programLine() ?? null;
  }

  /** Remembers something that may have to be reported later. */
  watch(candidate: LeakCandidate): void {
    // Most coroutines are awaited in the expression that makes them: one that is attended to when the next
    // one comes needs no place in the list.
    const before = this.#latest;
    this.#latest = candidate;
    if (before?._needsReport() === true) this.#keepWatching(before);
  }

  #keepWatching(candidate: LeakCandidate): void {
    const unattended = this.#candidates;
    unattended.push(candidate);
    if (unattended.length < this.#sweepAt) return;
    this.#candidates = unattended.filter((item) => item._needsReport());
    this.#sweepAt = Math.max(256, this.#candidates.length * 2);
  }

  /**
   * Says that a call was refused: the traceback of the exception refers to what the call was given, so that
   * this is freed after the exception.
   *
   * @returns the exception
   */
  refused<E>(exception: E, given: readonly unknown[]): E {
    for (const value of given) {
      if (typeof value === "object" && value !== null) this.#keepers.set(value, exception);
    }
    return exception;
  }

  /** Whether the exception that is leaving keeps something alive. */
  isKept(value: object): boolean {
    return this.leaving !== null && this.#keepers.get(value) === this.leaving;
  }

  /**
   * Reports what Python reports when it collects garbage, in the order of creation: coroutines that were
   * never awaited, exceptions that were never retrieved, tasks that were still pending. Coroutines of such
   * tasks are closed.
   *
   * @param loop the loop that closes, or null at the end of the program, when everything is reported.
   */
  reportLeaks(loop: RunLoop | null): void {
    const concerns = (item: LeakCandidate) =>
      loop === null || (item._reportLoop === null ? !this.isKept(item) : item._reportLoop === loop);
    if (this.#latest !== null) this.#candidates.push(this.#latest);
    this.#latest = null;
    const due = this.#candidates.filter((item) => item._needsReport() && concerns(item));
    this.#candidates = this.#candidates.filter((item) => item._needsReport() && !concerns(item));
    const finalizers: Finalizer[] = due.map((item) => ({
      serial: item._serial,
      run: () => {
        if (item._needsReport()) item._report();
      },
    }));
    for (const task of loop === null ? [] : [...loop._tasks]) finalizers.push(...task._finalizers());
    finalizers.sort((left, right) => left.serial - right.serial);
    this.#isFreeing = true;
    try {
      for (const { run } of finalizers) run();
    } finally {
      this.#isFreeing = false;
    }
  }
}

let current = new Interpreter();

/** The run that is going on. */
export function interpreter(): Interpreter {
  return current;
}

/**
 * Makes `next` the current run while `body` runs, and restores the one before.
 *
 * @param next the run's state.
 * @param body what to run, synchronously.
 * @returns what `body` returns.
 */
export function withInterpreter<T>(next: Interpreter, body: () => T): T {
  const previous = current;
  const { task, coroutine, thrownFrom, context } = running;
  current = next;
  running.task = null;
  running.coroutine = null;
  running.thrownFrom = null;
  running.context = null;
  try {
    return body();
  } finally {
    current = previous;
    running.task = task;
    running.coroutine = coroutine;
    running.thrownFrom = thrownFrom;
    running.context = context;
  }
}
