import type { Run, RunMessage, RunSettings } from "../frame/protocol.ts";

/** A Python program, as the learner wrote it. */
export interface PythonProgram extends RunSettings {
  readonly source: string;
}

/** Where CPython's compiler refuses a program. Lines and columns count from 1; the end is exclusive. */
export interface PythonDiagnostic {
  readonly severity: "error";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** How far the download of CPython has come, in bytes. */
export interface DownloadProgress {
  readonly loaded: number;
  /** What must come over the network; 0 when an earlier visit has stored all of it. */
  readonly total: number;
}

export interface PrepareOptions {
  /** Called with how far the download has come, from its beginning to its end. */
  readonly progress?: (progress: DownloadProgress) => void;
  /** Gives a download up. */
  readonly signal?: AbortSignal;
}

/** The page's side of CPython: one frame a page, one fresh worker a run. */
export interface PythonSandbox {
  /**
   * Loads CPython, unless it is loaded, and starts a worker ahead of time.
   *
   * @throws Error when it cannot be loaded, or is given up; the next call tries again
   */
  prepare(options?: PrepareOptions): Promise<void>;
  /** Runs a program. Loads CPython first, unless `prepare` has. */
  run(program: PythonProgram, listener: (message: RunMessage) => void): Run;
  /**
   * Compiles a program and does not run it.
   *
   * @returns what CPython refuses; it stops at the first mistake. Loads CPython first, unless it is loaded.
   */
  check(program: PythonProgram): Promise<readonly PythonDiagnostic[]>;
}

/**
 * A WebAssembly module: a file from the page, as it was downloaded; compiled from the first worker on, and
 * shared.
 */
export type Shared = Blob | WebAssembly.Module;

/** The first message to every worker: CPython, ready to be started. */
export interface PythonParts {
  readonly kind: "parts";
  readonly runtime: Shared;
  /** The standard library, a zip file, as a data module. */
  readonly library: Shared;
  /**
   * CPython's memory right after its start, as a data module: with it CPython starts in a tenth of the time.
   * It is null only where the build makes it.
   */
  readonly snapshot: Shared | null;
}

/** The same, compiled. */
export interface CompiledParts {
  readonly runtime: WebAssembly.Module;
  readonly library: WebAssembly.Module;
  readonly snapshot: WebAssembly.Module | null;
}

/** What a worker that waits for a program may be asked. */
export interface PythonQuestion {
  /** What does CPython refuse in this program? The answer is a list of diagnostics. */
  readonly kind: "check";
  readonly source: string;
}
