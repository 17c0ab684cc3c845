import ts from "typescript";
import { compile } from "../../src/compiler/compile.ts";
import { execute } from "../../src/sandbox/execute.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import { foldOutput } from "../../src/trace/folds/output.ts";
import { compareOutput } from "../../src/ui/diff.ts";

/** What a TypeScript program prints on our runtime, line by line; what is wrong with it when it does not compile. */
export function runTypeScript(source: string): string[] {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "failed") {
    return result.diagnostics.map(({ line, column, message }) => `main.ts:${line}:${column}: ${message}`);
  }
  const events: TraceEvent[] = [];
  execute(result.program, (batch) => events.push(...batch));
  return foldOutput(events).map((line) => line.text);
}

/** @throws Error when the program does not compile */
export function traceOf(source: string): TraceEvent[] {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "failed") throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  const events: TraceEvent[] = [];
  execute(result.program, (batch) => events.push(...batch));
  return events;
}

/** The lines that the page would not mark as the same, each with what was expected and what came. */
export function differences(expected: readonly string[], live: readonly string[]): string[] {
  return compareOutput([...expected], [...live], true)
    .lines.filter((line) => line.kind !== "same")
    .map((line) => {
      const wanted = "expected" in line ? expected[line.expected] : undefined;
      const came = "live" in line ? live[line.live] : undefined;
      return `expected ${JSON.stringify(wanted)}, got ${JSON.stringify(came)}`;
    });
}
