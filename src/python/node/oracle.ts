import type { TraceEvent } from "../../trace/model/events.ts";
import { startUnderNode } from "./under-node.ts";

/** One write of a program. */
export interface OracleWrite {
  readonly stream: "stdout" | "stderr";
  /** What was written, newlines included; it need not be a whole line. */
  readonly text: string;
  /** Virtual seconds since the program began. */
  readonly time: number;
}

export interface OracleResult {
  /** Every write, in the order in which they happened. */
  readonly output: readonly OracleWrite[];
  /** Everything that was written, both streams together. */
  readonly text: string;
  /** The exception that left the program, as `repr` prints it; `null` when none did. */
  readonly exception: string | null;
}

/** The record of a watched run. */
export interface OracleRecording {
  /** Everything that happened, output included, as the events of a run of our own runtime. */
  readonly events: readonly TraceEvent[];
  /** The exception that left the program, as `repr` prints it; `null` when none did. */
  readonly exception: string | null;
}

/** CPython, ready to run programs one after another, each independent of the others. */
export interface Oracle {
  /**
   * Runs a Python program on the virtual clock. A program that never ends is not stopped.
   *
   * @param interrupts the seconds at which Ctrl-C is pressed
   */
  run(source: string, interrupts?: readonly number[]): OracleResult;
  /** As `run`, and records everything that happens in the loop. */
  record(source: string, interrupts?: readonly number[]): OracleRecording;
  /**
   * As `record`, with one order for what asyncio leaves open: sets, and the moment at which garbage is
   * collected.
   */
  recordDetermined(source: string, interrupts?: readonly number[]): OracleRecording;
}

/**
 * Starts CPython 3.14 in this process (pyodide under Node; about two seconds).
 *
 * @returns an oracle that runs programs in milliseconds
 * @throws when pyodide cannot be loaded, or `virtual_clock.py` does not import
 */
export async function startOracle(): Promise<Oracle> {
  const python = await startUnderNode();
  const virtualClock: unknown = python.pyimport("virtual_clock");
  if (!isVirtualClock(virtualClock)) throw new Error("virtual_clock.py has no function `run`.");

  const traceRecorder: unknown = python.pyimport("trace_recorder");
  if (!isRecorder(traceRecorder)) throw new Error("trace_recorder.py has no function `record`.");
  const determined: unknown = python.pyimport("determined");
  if (!isRecorder(determined)) throw new Error("determined.py has no function `record`.");

  return {
    record: (program, interrupts) => recordWith(traceRecorder, program, interrupts),
    recordDetermined: (program, interrupts) => recordWith(determined, program, interrupts),
    run(program, interrupts = []) {
      const output: OracleWrite[] = [];
      const emit = (stream: "stdout" | "stderr", text: string, time: number): void => {
        output.push({ stream, text, time });
      };
      const exception = virtualClock.run.callKwargs(program, emit, { interrupts });
      // Only a loop that is watched knows which tasks wait in a deadlock.
      if (output.some(({ text }) => text.includes("deadlock: "))) {
        const { events } = recordWith(traceRecorder, program, interrupts);
        output.splice(0, Infinity, ...events.filter((event) => event.kind === "output"));
      }
      return {
        output,
        text: output.map((write) => write.text).join(""),
        exception: exception ?? null,
      };
    },
  };
}

/** What `run` and `record` take by name. */
interface RunOptions {
  readonly interrupts: readonly number[];
}

interface VirtualClock {
  readonly run: {
    callKwargs(
      source: string,
      emit: (stream: "stdout" | "stderr", text: string, time: number) => void,
      options: RunOptions,
    ): string | undefined;
  };
}

function isVirtualClock(module: unknown): module is VirtualClock {
  return typeof module === "object" && module !== null && "run" in module;
}

interface Recorder {
  readonly record: {
    callKwargs(source: string, emit: (events: string) => void, options: RunOptions): string | undefined;
  };
}

function isRecorder(module: unknown): module is Recorder {
  return typeof module === "object" && module !== null && "record" in module;
}

function recordWith(
  recorder: Recorder,
  program: string,
  interrupts: readonly number[] = [],
): OracleRecording {
  const events: TraceEvent[] = [];
  const emit = (batch: string): void => {
    const parsed: unknown = JSON.parse(batch);
    if (isTrace(parsed)) events.push(...parsed);
  };
  const exception = recorder.record.callKwargs(program, emit, { interrupts });
  return { events, exception: exception ?? null };
}

// The events of trace_recorder.py have the form of the type.
function isTrace(value: unknown): value is readonly TraceEvent[] {
  return Array.isArray(value);
}
