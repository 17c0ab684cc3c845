/** A learner's program, compiled; the only form in which a program crosses into the sandbox. */
export interface CompiledProgram {
  /** The name that tracebacks and reprs show, for example `main.ts`. */
  readonly fileName: string;
  /** The TypeScript as the learner wrote it: tracebacks quote its lines. */
  readonly source: string;
  /** The body of a function whose parameters are the names in `PROGRAM_PARAMETERS`. */
  readonly code: string;
  /** A source map (version 3, JSON) from `code` to `source`. */
  readonly map: string;
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
