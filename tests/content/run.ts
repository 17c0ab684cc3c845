import ts from "typescript";
import { runToEvents } from "../../src/sandbox/run-to-events.ts";
import { foldOutput } from "../../src/trace/folds/output.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import { compareOutput } from "../../src/ui/output/output-comparison.ts";

/**
 * What a TypeScript program prints on our runtime, line by line.
 *
 * @throws Error when the program does not compile
 */
export function runTypeScript(source: string): string[] {
  return foldOutput(traceOf(source)).map((line) => line.text);
}

/** @throws Error when the program does not compile */
export function traceOf(source: string): readonly TraceEvent[] {
  return runToEvents(ts, source).events;
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
