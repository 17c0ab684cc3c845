import type { CompiledProgram } from "../compiler/program.ts";
import type { FrameConnection, OpenFrame } from "./frame.ts";
import { openFrame } from "./frame.ts";
import { readReport } from "./messages.ts";
import type { FrameReport, Outcome, Run, RunMessage, Sandbox } from "./protocol.ts";
import { unreachable } from "./unreachable.ts";

export interface SandboxOptions {
  /** How the frame is opened; by default as a hidden frame of this page. */
  readonly open?: OpenFrame;
  /** Milliseconds without a sign of life after which a run is stopped; 10,000 by default. */
  readonly patience?: number;
}

/** Makes the page's side of the sandbox. Nothing is loaded before `prepare` or the first run. */
export function createSandbox({ open = openFrame, patience = 10_000 }: SandboxOptions = {}): Sandbox {
  const runs = new Map<number, ActiveRun>();
  let lastRun = 0;
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
  };

  async function start(id: number, run: ActiveRun, program: CompiledProgram): Promise<void> {
    try {
      const frame = await connect();
      if (!runs.has(id)) return;
      run.started(() => frame.send({ kind: "end", run: id }));
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

/** A run from its start to its one `finished`. What its worker says after that is not passed on. */
class ActiveRun implements Run {
  readonly #listener: (message: RunMessage) => void;
  readonly #patience: number;
  readonly #forget: () => void;
  #end: (() => void) | null = null;
  #watchdog: ReturnType<typeof setTimeout> | null = null;
  #isOver = false;

  constructor(listener: (message: RunMessage) => void, patience: number, forget: () => void) {
    this.#listener = listener;
    this.#patience = patience;
    this.#forget = forget;
  }

  /** The run is about to be in its worker; `end` ends the worker. */
  started(end: () => void): void {
    this.#end = end;
    this.#watch();
  }

  hear(message: RunMessage): void {
    if (message.kind === "finished") {
      this.finish(message.outcome);
    } else {
      this.#watch();
      this.#listener(message);
    }
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

  #watch(): void {
    if (this.#watchdog !== null) clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.finish({ kind: "stopped", reason: "watchdog" }), this.#patience);
  }
}
