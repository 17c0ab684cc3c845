import { readFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";
import type { PyProxy } from "pyodide/ffi";

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

/** CPython, ready to run programs one after another; each starts afresh. */
export interface Oracle {
  /** Runs a Python program on the virtual clock. A program that never ends is not stopped. */
  run(source: string): OracleResult;
}

/**
 * Starts CPython 3.14 in this process (pyodide under Node; about two seconds).
 *
 * @returns an oracle that runs programs in milliseconds
 * @throws when pyodide cannot be loaded, or `virtual_clock.py` does not import
 */
export async function startOracle(): Promise<Oracle> {
  const python = await loadPyodide({
    // No caret lines under a traceback's source lines, and the same order of strings in a set every time.
    env: { HOME: "/home/pyodide", PYTHONNODEBUGRANGES: "1", PYTHONHASHSEED: "0" },
  });
  const source = await readFile(new URL("./virtual_clock.py", import.meta.url), "utf8");
  python.FS.writeFile("/home/pyodide/virtual_clock.py", source);
  const virtualClock: PyProxy = python.pyimport("virtual_clock");

  return {
    run(program) {
      const output: OracleWrite[] = [];
      const emit = (stream: "stdout" | "stderr", text: string, time: number): void => {
        output.push({ stream, text, time });
      };
      const exception: unknown = virtualClock.run(program, emit);
      return {
        output,
        text: output.map((write) => write.text).join(""),
        exception: typeof exception === "string" ? exception : null,
      };
    },
  };
}
