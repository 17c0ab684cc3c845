import type { CompileResult } from "../../compiler/program.ts";

/** The page asks the language worker to compile a program. */
export interface CompileRequest {
  readonly kind: "loopscope-compile";
  readonly id: number;
  readonly source: string;
  readonly fileName: string;
}

/** The result for a program: the compiler's result, or that the compiler itself failed on it. */
export type CompileAnswer = CompileResult | CompilerFailure;

/** The compiler failed: its stack or its time did not suffice for the program, or it has a defect. */
export interface CompilerFailure {
  readonly kind: "gave-up";
  readonly why: "overflow" | "time" | "fault";
}

/** The worker's answer to the request of the same id. */
export interface CompileResponse {
  readonly kind: "loopscope-compiled";
  readonly id: number;
  readonly result: CompileAnswer;
}

/** The worker is loaded. */
export interface WorkerReady {
  readonly kind: "loopscope-ready";
}

/** Whether an error is an overflow of the stack, by the names that browsers use. */
export function compilerFailure(reason: unknown): CompilerFailure {
  const name = reason instanceof Error ? reason.name : "";
  return { kind: "gave-up", why: ["RangeError", "InternalError"].includes(name) ? "overflow" : "fault" };
}

// The same worker also uses Monaco's own protocol; only these messages are ours.
export function isCompileRequest(data: unknown): data is CompileRequest {
  return hasKind(data, "loopscope-compile");
}

export function isCompileResponse(data: unknown): data is CompileResponse {
  return hasKind(data, "loopscope-compiled");
}

export function isWorkerReady(data: unknown): data is WorkerReady {
  return hasKind(data, "loopscope-ready");
}

function hasKind(data: unknown, kind: string): boolean {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === kind;
}
