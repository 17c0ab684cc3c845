/** A learner's program, compiled; the only form in which a program crosses into the sandbox. */
export interface CompiledProgram {
  /** The name that tracebacks and reprs show, for example `main.ts`. */
  readonly fileName: string;
  /** The TypeScript as the learner wrote it: tracebacks quote its lines. */
  readonly source: string;
  /** The body of a function whose parameters are `PROGRAM_PARAMETERS` and the builtins. */
  readonly code: string;
  /** A source map (version 3, JSON) from `code` to `source`. */
  readonly map: string;
  /**
   * Every function of the program, in the order in which they begin: which one a traceback's place lies in.
   */
  readonly functions: readonly ProgramFunction[];
}

/**
 * A function of the learner's program, and where it is. Lines and columns count from 1; the end is
 * exclusive.
 */
export interface ProgramFunction {
  /** Python's `__qualname__`: `job1`, `Counter.increment`, `main.<locals>.inner`, `<lambda>`. */
  readonly name: string;
  /** What calling it makes, when it is async; otherwise `function`. */
  readonly kind: "function" | "coroutine" | "async generator";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where something is wrong. Lines and columns count from 1; the end is exclusive. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

export type CompileResult =
  | { readonly kind: "compiled"; readonly program: CompiledProgram }
  | { readonly kind: "failed"; readonly diagnostics: readonly Diagnostic[] };
