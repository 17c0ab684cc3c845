import type { FrameConnection, OpenFrame } from "./frame.ts";
import { asSentence } from "./as-sentence.ts";
import { MessageAllowance } from "./message-allowance.ts";
import { readReport, RunMessageReader } from "./messages.ts";
import type { FrameReport, Outcome, Run, RunMessage } from "./protocol.ts";
import { unreachable } from "../trace/unreachable.ts";

export interface ClientOptions {
  /** How the frame is opened. */
  readonly open: OpenFrame;
  /** Milliseconds without an event after which a run is stopped. */
  readonly timeoutMs: number;
  /** The same until the program begins, for workers that are slow to start; `timeoutMs` by default. */
  readonly startTimeoutMs?: number;
}

/** The page's side of a frame: one fresh worker a run. */
export interface Client<Program> {
  /** Makes the frame and starts a worker ahead of time, so that the first run need not wait. */
  prepare(): Promise<void>;
  run(program: Program, listener: (message: RunMessage) => void): Run;
  /**
   * Sends a question to the worker that waits for the next run.
   *
   * @returns its answer, of whatever shape; never, when the worker is ended before
   * @throws Error when the frame cannot be opened
   */
  ask(about: unknown): Promise<unknown>;
}

/**
 * Makes the page's side of a frame. Nothing is loaded before `prepare`, the first run or the first question.
 */
export function createClient<Program>(options: ClientOptions): Client<Program> {
  const { open, timeoutMs, startTimeoutMs = timeoutMs } = options;
  const runs = new Map<number, ActiveRun>();
  const questions = new Map<number, (answer: unknown) => void>();
  let lastRun = 0;
  let lastQuestion = 0;
  let connection: Promise<FrameConnection> | null = null;
  let frame: FrameConnection | null = null;

  function connect(): Promise<FrameConnection> {
    if (frame?.isOpen() === false) leave(frame);
    connection ??= openAndWait(open, handleReport, startTimeoutMs).then(
      (opened) => (frame = opened),
      (reason: unknown) => {
        connection = null;
        throw reason;
      },
    );
    return connection;
  }

  /** Gives up a frame that was removed from the page, with the runs in it. */
  function leave(removed: FrameConnection): void {
    connection = null;
    frame = null;
    for (const run of [...runs.values()]) run.lost(removed);
  }

  function handleReport(report: FrameReport): void {
    switch (report.kind) {
      case "ready":
        return;
      case "message":
        return runs.get(report.run)?.handleMessage(report.message);
      case "broken":
        return runs.get(report.run)?.finish(failure(`The sandbox failed: ${report.reason}`));
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
      const run = new ActiveRun(listener, timeoutMs, () => runs.delete(id));
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
      run.started(frame, id, startTimeoutMs);
      frame.send({ kind: "start", run: id, program });
    } catch (reason) {
      const why = asSentence(reason);
      run.finish(
        failure(
          `The sandbox could not be started: ${why} Press Run again; if that does not help, reload the page.`,
        ),
      );
    }
  }
}

/**
 * Opens the frame and waits until its script runs.
 *
 * @param timeoutMs milliseconds that the frame may take for that, once its payload is loaded
 * @throws Error when it cannot be opened, or its script does not run
 */
async function openAndWait(
  open: OpenFrame,
  onReport: (report: FrameReport) => void,
  timeoutMs: number,
): Promise<FrameConnection> {
  let ready = (): void => undefined;
  const isReady = new Promise<void>((settle) => (ready = settle));
  const frame = await open((value) => {
    const report = readReport(value);
    if (report?.kind === "ready") ready();
    if (report !== null) onReport(report);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Its frame does not answer.")), timeoutMs);
  });
  try {
    await Promise.race([isReady, isLate]);
    return frame;
  } catch (reason) {
    frame.close();
    throw reason;
  } finally {
    clearTimeout(timer);
  }
}

const FRAME_REMOVED =
  "The frame in which the program ran was removed from the page. Press Run again; the next run has a new one.";

function failure(exception: string): Outcome {
  return { kind: "raised", exception, line: null };
}

/**
 * A run from its start to its one `finished`. Later messages of its worker are not passed on. A worker that
 * sends anything but messages of a run, or too many of them, is ended, because the program may have
 * tampered with them.
 */
class ActiveRun implements Run {
  readonly #messages = new RunMessageReader();
  readonly #allowance = new MessageAllowance(() => performance.now());
  readonly #listener: (message: RunMessage) => void;
  readonly #timeoutMs: number;
  readonly #forget: () => void;
  #place: { readonly frame: FrameConnection; readonly id: number } | null = null;
  #watchdog: ReturnType<typeof setTimeout> | null = null;
  #hasBegun = false;
  #hasExplored = false;
  #isOver = false;

  constructor(listener: (message: RunMessage) => void, timeoutMs: number, forget: () => void) {
    this.#listener = listener;
    this.#timeoutMs = timeoutMs;
    this.#forget = forget;
  }

  /**
   * The run is about to start in a worker of `frame`, under the number `id`; `timeoutMs` holds until it
   * begins.
   */
  started(frame: FrameConnection, id: number, timeoutMs: number): void {
    this.#place = { frame, id };
    this.#watch(timeoutMs);
  }

  handleMessage(value: unknown): void {
    const message = this.#allowance.takes() ? this.#messages.read(value) : null;
    if (message === null) {
      this.finish({ kind: "stopped", reason: "invalid-events" });
    } else if (message.kind === "finished") {
      this.finish(message.outcome);
    } else {
      this.#pass(message);
    }
  }

  #pass(message: Exclude<RunMessage, { kind: "finished" }>): void {
    // Only progress of the run restarts the watchdog: a program that tampers with its messages could send
    // others without end.
    const isProgress = this.#isProgress(message);
    this.#hasBegun = true;
    if (!isProgress) return;
    this.#watch();
    this.#listener(message);
  }

  #isProgress(message: Exclude<RunMessage, { kind: "finished" }>): boolean {
    switch (message.kind) {
      case "begun":
        return !this.#hasBegun;
      case "explored": {
        const isFirst = !this.#hasExplored;
        this.#hasExplored = true;
        return isFirst;
      }
      case "events":
        return message.events.length > 0;
      default:
        return unreachable(message);
    }
  }

  /** A frame was removed from the page. */
  lost(frame: FrameConnection): void {
    if (this.#place?.frame === frame) this.finish(failure(FRAME_REMOVED));
  }

  stop(): void {
    this.finish({ kind: "stopped", reason: "reader" });
  }

  finish(outcome: Outcome): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#watchdog !== null) clearTimeout(this.#watchdog);
    this.#forget();
    if (this.#place !== null) this.#place.frame.send({ kind: "end", run: this.#place.id });
    this.#listener({ kind: "finished", outcome });
  }

  #watch(timeoutMs = this.#timeoutMs): void {
    if (this.#watchdog !== null) clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const isThere = this.#place?.frame.isOpen() !== false;
      this.finish(isThere ? { kind: "stopped", reason: "watchdog" } : failure(FRAME_REMOVED));
    }, timeoutMs);
  }
}
