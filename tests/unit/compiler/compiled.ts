import ts from "typescript";
import { compile } from "../../../src/compiler/compile.ts";
import type { CompiledProgram, Diagnostic } from "../../../src/compiler/program.ts";

/** The compiled program; fails the test when it does not compile. */
export function compiled(source: string): CompiledProgram {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "compiled") return result.program;
  throw new Error(result.diagnostics.map(({ line, message }) => `${line}: ${message}`).join("\n"));
}

/** What the compiler says about a program that it refuses; fails the test when it compiles. */
export function refused(source: string): readonly Diagnostic[] {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "failed") return result.diagnostics;
  throw new Error("The program compiled.");
}
