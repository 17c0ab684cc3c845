import type { TraceEvent } from "../../trace/model/events.ts";
import { type PythonFunction, Stacks } from "../stacks.ts";
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
   * Runs a Python program on the virtual clock. A program that never ends is not stopped. Its threads run one
   * after the other, each to its end.
   *
   * @param interrupts the seconds at which Ctrl-C is pressed
   */
  run(source: string, interrupts?: readonly number[]): OracleResult;
  /** As `run`, with threads that run beside each other. */
  runWithThreads(source: string, interrupts?: readonly number[]): Promise<OracleResult>;
  /** As `run`, and records everything that happens in the loop. */
  record(source: string, interrupts?: readonly number[]): OracleRecording;
  /** As `record`, with threads that run beside each other. */
  recordWithThreads(source: string, interrupts?: readonly number[]): Promise<OracleRecording>;
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

  const traceRecorder: unknown = python.pyimport("recording.trace_recorder");
  if (!isRecorder(traceRecorder)) throw new Error("trace_recorder.py has no function `record`.");
  const determined: unknown = python.pyimport("recording.determined");
  if (!isRecorder(determined)) throw new Error("determined.py has no function `record`.");

  return {
    record: (program, interrupts) => recordWith(traceRecorder, program, interrupts),
    recordWithThreads: (program, interrupts) => recordWithThreads(traceRecorder, program, interrupts),
    recordDetermined: (program, interrupts) => recordWith(determined, program, interrupts),
    run(program, interrupts = []) {
      const output: OracleWrite[] = [];
      const exception = virtualClock.run.callKwargs(program, writerTo(output), { interrupts });
      return resultOf(output, exception, () => recordWith(traceRecorder, program, interrupts));
    },
    async runWithThreads(program, interrupts = []) {
      const output: OracleWrite[] = [];
      const exception = await Stacks.using((stacks) =>
        virtualClock.run.callPromisingKwargs(program, writerTo(output), { interrupts, stacks }),
      );
      const recording = output.some(isOfDeadlock)
        ? await recordWithThreads(traceRecorder, program, interrupts)
        : null;
      return resultOf(output, exception, () => recording);
    },
  };
}

/** What `run` and `record` take by name. */
interface RunOptions {
  readonly interrupts: readonly number[];
  readonly stacks?: Stacks;
}

type Writer = (stream: "stdout" | "stderr", text: string, time: number) => void;

function writerTo(output: OracleWrite[]): Writer {
  return (stream, text, time) => {
    output.push({ stream, text, time });
  };
}

function isOfDeadlock({ text }: OracleWrite): boolean {
  return text.includes("deadlock: ");
}

/** @param watched runs the program again: only a loop that is watched knows which tasks wait in a deadlock */
function resultOf(
  output: readonly OracleWrite[],
  exception: string | undefined,
  watched: () => OracleRecording | null,
): OracleResult {
  const recording = output.some(isOfDeadlock) ? watched() : null;
  const written = recording?.events.filter((event) => event.kind === "output") ?? output;
  return {
    output: written,
    text: written.map((write) => write.text).join(""),
    exception: exception ?? null,
  };
}

interface VirtualClock {
  readonly run: PythonFunction<[source: string, emit: Writer], RunOptions, string | undefined>;
}

function isVirtualClock(module: unknown): module is VirtualClock {
  return typeof module === "object" && module !== null && "run" in module;
}

interface Recorder {
  readonly record: PythonFunction<
    [source: string, emit: (events: string) => void],
    RunOptions,
    string | undefined
  >;
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
  const exception = recorder.record.callKwargs(program, (batch) => addEvents(events, batch), { interrupts });
  return { events, exception: exception ?? null };
}

async function recordWithThreads(
  recorder: Recorder,
  program: string,
  interrupts: readonly number[] = [],
): Promise<OracleRecording> {
  const events: TraceEvent[] = [];
  const emit = (batch: string): void => addEvents(events, batch);
  const exception = await Stacks.using((stacks) =>
    recorder.record.callPromisingKwargs(program, emit, { interrupts, stacks }),
  );
  return { events, exception: exception ?? null };
}

function addEvents(events: TraceEvent[], batch: string): void {
  const parsed: unknown = JSON.parse(batch);
  if (isTrace(parsed)) events.push(...parsed);
}

// The events of trace_recorder.py have the form of the type.
function isTrace(value: unknown): value is readonly TraceEvent[] {
  return Array.isArray(value);
}
