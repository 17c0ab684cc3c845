import type { CompileResult } from "../compiler/program.ts";

/** The page asks the language worker to compile a program. */
export interface CompileRequest {
  readonly kind: "loopscope-compile";
  readonly id: number;
  readonly source: string;
  readonly fileName: string;
}

/** The worker's answer to the request of the same id. */
export interface CompileResponse {
  readonly kind: "loopscope-compiled";
  readonly id: number;
  readonly result: CompileResult;
}

// The same worker also speaks Monaco's own protocol; only these messages are ours.
export function isCompileRequest(data: unknown): data is CompileRequest {
  return hasKind(data, "loopscope-compile");
}

export function isCompileResponse(data: unknown): data is CompileResponse {
  return hasKind(data, "loopscope-compiled");
}

function hasKind(data: unknown, kind: string): boolean {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === kind;
}
