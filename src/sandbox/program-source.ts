import { TraceMap, originalPositionFor } from "@jridgewell/trace-mapping";
import { parse } from "error-stack-parser-es";
import type { CompiledProgram, ProgramFunction } from "../compiler/program.ts";
import type { Callable, ProgramSource, SourceFrame } from "../runtime/index.ts";

/** A place in compiled code, as stacks name it. Lines count from 1, columns from 0. */
interface CompiledPlace {
  readonly line: number;
  readonly column: number;
}

/** A place in the learner's program. Both count from 1. */
interface LearnerPlace {
  readonly line: number;
  readonly column: number;
}

// A loop that prints asks for the same stack again and again.
const REMEMBERED_STACKS = 500;

/** Leads from JavaScript's stacks back to the lines that the learner wrote. */
export class MappedSource implements ProgramSource {
  readonly fileName: string;
  readonly #program: CompiledProgram;
  readonly #scriptName: string;
  readonly #firstLine: number;
  readonly #lines: readonly string[];
  readonly #frames = new Map<string, readonly SourceFrame[]>();
  #map: TraceMap | null = null;
  #codeLines: readonly string[] | null = null;

  /**
   * @param scriptName the file name by which JavaScript's stacks know the compiled program
   * @param firstLine the line, counted from 1, of that script on which `program.code` begins
   */
  constructor(program: CompiledProgram, scriptName: string, firstLine: number) {
    this.fileName = program.fileName;
    this.#program = program;
    this.#scriptName = scriptName;
    this.#firstLine = firstLine;
    this.#lines = program.source.split(/\r?\n/);
  }

  line(number: number): string | null {
    return this.#lines[number - 1] ?? null;
  }

  frames(error: Error): readonly SourceFrame[] {
    const { stack } = error;
    if (typeof stack !== "string") return [];
    const known = this.#frames.get(stack);
    if (known !== undefined) return known;
    const frames = this.#mapStack(error);
    if (this.#frames.size >= REMEMBERED_STACKS) this.#frames.clear();
    this.#frames.set(stack, frames);
    return frames;
  }

  describe(callable: Callable): { readonly name: string; readonly line: number } | null {
    const { code } = this.#program;
    const start = code.indexOf(Function.prototype.toString.call(callable));
    if (start < 0) return null;
    const before = code.slice(0, start);
    const line = before.split("\n").length;
    const place = this.#originOf({ line, column: start - (before.lastIndexOf("\n") + 1) });
    const found = place === null ? null : this.#functionAt(place);
    return found === null ? null : { name: found.name, line: found.line };
  }

  #mapStack(error: Error): readonly SourceFrame[] {
    const frames: SourceFrame[] = [];
    for (const { fileName, lineNumber, columnNumber } of parse(error, { allowEmpty: true })) {
      if (fileName !== this.#scriptName || lineNumber === undefined || columnNumber === undefined) continue;
      const compiled = { line: lineNumber - this.#firstLine + 1, column: columnNumber - 1 };
      const place = this.#originOf(compiled);
      if (place === null || this.#makesCoroutine(compiled)) continue;
      const found = this.#functionAt(place);
      frames.push({ name: found?.name ?? "<module>", line: place.line, coroutine: found?.isAsync ?? false });
    }
    return frames;
  }

  /** Whether the place is the call that TypeScript put into an async function, to make its coroutine: no learner's. */
  #makesCoroutine({ line, column }: CompiledPlace): boolean {
    this.#codeLines ??= this.#program.code.split("\n");
    return /^(return )?__(awaiter|asyncGenerator)\(/.test(this.#codeLines[line - 1]?.slice(column) ?? "");
  }

  #originOf({ line, column }: CompiledPlace): LearnerPlace | null {
    if (line < 1) return null;
    this.#map ??= new TraceMap(this.#program.map);
    const origin = originalPositionFor(this.#map, { line, column });
    return origin.line === null ? null : { line: origin.line, column: origin.column + 1 };
  }

  /** The innermost function that a place lies in. */
  #functionAt(place: LearnerPlace): ProgramFunction | null {
    return this.#program.functions.findLast((candidate) => contains(candidate, place)) ?? null;
  }
}

function contains(range: ProgramFunction, { line, column }: LearnerPlace): boolean {
  if (line < range.line || line > range.endLine) return false;
  if (line === range.line && column < range.column) return false;
  return line !== range.endLine || column < range.endColumn;
}
