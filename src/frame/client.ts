import type { FrameConnection, OpenFrame } from "./frame.ts";
import { readReport, RunMessageReader } from "./messages.ts";
import type { FrameReport, Outcome, Run, RunMessage } from "./protocol.ts";
import { unreachable } from "./unreachable.ts";

export interface ClientOptions {
  /** How the frame is opened. */
  readonly open: OpenFrame;
  /** Milliseconds without an event after which a run is stopped. */
  readonly patience: number;
  /** The same until the program begins, for workers that take their time to start; `patience` by default. */
  readonly startPatience?: number;
}

/** The page's side of a frame: one fresh worker a run. */
export interface Client<Program> {
  /** Makes the frame and starts a worker ahead of time, so that the first run need not wait. */
  prepare(): Promise<void>;
  run(program: Program, listener: (message: RunMessage) => void): Run;
  /**
   * Asks the worker that waits for the next run.
   *
   * @returns its answer, of whatever shape; never, when the worker is ended before
   * @throws Error when the frame cannot be opened
   */
  ask(about: unknown): Promise<unknown>;
}

/** Makes the page's side of a frame. Nothing is loaded before `prepare`, the first run or the first question. */
export function createClient<Program>(options: ClientOptions): Client<Program> {
  const { open, patience, startPatience = patience } = options;
  const runs = new Map<number, ActiveRun>();
  const questions = new Map<number, (answer: unknown) => void>();
  let lastRun = 0;
  let lastQuestion = 0;
  let connection: Promise<FrameConnection> | null = null;

  function connect(): Promise<FrameConnection> {
    connection ??= openAndWait(open, hear).catch((reason: unknown) => {
      connection = null;
      throw reason;
    });
    return connection;
  }

  function hear(report: FrameReport): void {
    switch (report.kind) {
      case "ready":
        return;
      case "said":
        return runs.get(report.run)?.hear(report.message);
      case "broken":
        return runs.get(report.run)?.finish(failure(`The sandbox broke down: ${report.reason}`));
      case "answered":
        questions.get(report.id)?.(report.answer);
        questions.delete(report.id);
        return;
      default:
        return unreachable(report);
    }
  }

  return {
    async prepare() {
      await connect();
    },
    run(program, listener) {
      const id = ++lastRun;
      const run = new ActiveRun(listener, patience, () => runs.delete(id));
      runs.set(id, run);
      void start(id, run, program);
      return run;
    },
    async ask(about) {
      const frame = await connect();
      const id = ++lastQuestion;
      return new Promise((resolve) => {
        questions.set(id, resolve);
        frame.send({ kind: "ask", question: { kind: "question", id, about } });
      });
    },
  };

  async function start(id: number, run: ActiveRun, program: Program): Promise<void> {
    try {
      const frame = await connect();
      if (!runs.has(id)) return;
      run.started(() => frame.send({ kind: "end", run: id }), startPatience);
      frame.send({ kind: "start", run: id, program });
    } catch (reason) {
      run.finish(
        failure(`The sandbox could not be started: ${String(reason)} Reload the page to try again.`),
      );
    }
  }
}

/** Opens the frame and waits until its script runs. */
function openAndWait(open: OpenFrame, hear: (report: FrameReport) => void): Promise<FrameConnection> {
  return new Promise((resolve, reject) => {
    let ready = (): void => undefined;
    const isReady = new Promise<void>((settle) => (ready = settle));
    open((value) => {
      const report = readReport(value);
      if (report?.kind === "ready") ready();
      if (report !== null) hear(report);
    }).then((frame) => isReady.then(() => resolve(frame)), reject);
  });
}

function failure(exception: string): Outcome {
  return { kind: "raised", exception, line: null };
}

/**
 * A run from its start to its one `finished`. What its worker says after that is not passed on. A worker that says what
 * is no message of a run is ended: the page does not go by anything that the program may have changed.
 */
class ActiveRun implements Run {
  readonly #messages = new RunMessageReader();
  readonly #listener: (message: RunMessage) => void;
  readonly #patience: number;
  readonly #forget: () => void;
  #end: (() => void) | null = null;
  #watchdog: ReturnType<typeof setTimeout> | null = null;
  #hasBegun = false;
  #isOver = false;

  constructor(listener: (message: RunMessage) => void, patience: number, forget: () => void) {
    this.#listener = listener;
    this.#patience = patience;
    this.#forget = forget;
  }

  /** The run is about to be in its worker; `end` ends the worker, `patience` holds until the program begins. */
  started(end: () => void, patience: number): void {
    this.#end = end;
    this.#watch(patience);
  }

  hear(said: unknown): void {
    const message = this.#messages.read(said);
    if (message === null) {
      this.finish({ kind: "stopped", reason: "invalid-events" });
    } else if (message.kind === "finished") {
      this.finish(message.outcome);
    } else {
      this.#pass(message);
    }
  }

  #pass(message: Exclude<RunMessage, { kind: "finished" }>): void {
    // Only what gets the run on counts as a sign of life: a program that has a hand in its messages could send others
    // for as long as it likes.
    const isProgress = message.kind === "begun" ? !this.#hasBegun : message.events.length > 0;
    this.#hasBegun = true;
    if (!isProgress) return;
    this.#watch();
    this.#listener(message);
  }

  stop(): void {
    this.finish({ kind: "stopped", reason: "reader" });
  }

  finish(outcome: Outcome): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#watchdog !== null) clearTimeout(this.#watchdog);
    this.#forget();
    this.#end?.();
    this.#listener({ kind: "finished", outcome });
  }

  #watch(patience = this.#patience): void {
    if (this.#watchdog !== null) clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.finish({ kind: "stopped", reason: "watchdog" }), patience);
  }
}
