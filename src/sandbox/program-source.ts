import { TraceMap, originalPositionFor } from "@jridgewell/trace-mapping";
import { parse } from "error-stack-parser-es";
import { makesCoroutine } from "../compiler/coroutines.ts";
import { functionFinder } from "../compiler/function-marks.ts";
import type { CompiledProgram, ProgramFunction } from "../compiler/program.ts";
import { RunOver } from "../trace/model/limits.ts";
import {
  type Callable,
  type FunctionPlace,
  MODULE_FRAME,
  type ProgramSource,
  type SourceFrame,
} from "../runtime/index.ts";

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
// A stack begins with the exception's message, which may be of any length.
const LONGEST_REMEMBERED = 20_000;

/** Leads from JavaScript's stacks back to the lines that the learner wrote. */
export class MappedSource implements ProgramSource {
  readonly fileName: string;
  /** The file name by which JavaScript's stacks know the compiled program; null before it is evaluated. */
  scriptName: string | null = null;
  readonly #program: CompiledProgram;
  readonly #firstLine: number;
  readonly #lines: readonly string[];
  readonly #frames = new Map<string, readonly SourceFrame[]>();
  readonly #functionWithText: (text: string) => ProgramFunction | null;
  #map: TraceMap | null = null;
  #codeLines: readonly string[] | null = null;

  /**
   * @param firstLine the line, counted from 1, of the evaluated script on which `program.code` begins
   */
  constructor(program: CompiledProgram, firstLine: number) {
    this.fileName = program.fileName;
    this.#program = program;
    this.#firstLine = firstLine;
    this.#lines = program.source.split(/\r?\n/);
    this.#functionWithText = functionFinder(program);
  }

  line(number: number): string | null {
    return this.#lines[number - 1] ?? null;
  }

  frames(error: Error): readonly SourceFrame[] {
    const stack = stackOf(error);
    if (stack === null) return [];
    const known = this.#frames.get(stack);
    if (known !== undefined) return known;
    const frames = this.#mapStack(error);
    if (this.#frames.size >= REMEMBERED_STACKS) this.#frames.clear();
    if (stack.length <= LONGEST_REMEMBERED) this.#frames.set(stack, frames);
    return frames;
  }

  describe(callable: Callable): FunctionPlace | null {
    const found = this.#functionWithText(Function.prototype.toString.call(callable));
    return found && { name: found.name, line: found.line, isCoroutineFunction: found.kind === "coroutine" };
  }

  #mapStack(error: Error): readonly SourceFrame[] {
    const frames: SourceFrame[] = [];
    for (const { fileName, lineNumber, columnNumber } of parse(error, { allowEmpty: true })) {
      if (fileName !== this.scriptName || lineNumber === undefined || columnNumber === undefined) continue;
      const compiled = { line: lineNumber - this.#firstLine + 1, column: columnNumber - 1 };
      const place = this.#originOf(compiled);
      if (place === null || this.#makesCoroutine(compiled)) continue;
      const found = this.#functionAt(place);
      const coroutine = found !== null && found.kind !== "function";
      frames.push({ name: found?.name ?? MODULE_FRAME, line: place.line, coroutine });
    }
    return frames;
  }

  /**
   * Whether the place is the call that TypeScript put into an async function, to make its coroutine: no
   * learner's.
   */
  #makesCoroutine({ line, column }: CompiledPlace): boolean {
    this.#codeLines ??= this.#program.code.split("\n");
    return makesCoroutine(this.#codeLines[line - 1]?.slice(column) ?? "");
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

/**
 * An error's stack. To make it, JavaScript may ask the program for the message, and the program may throw.
 */
function stackOf(error: Error): string | null {
  try {
    const { stack } = error;
    return typeof stack === "string" ? stack : null;
  } catch (raised) {
    if (raised instanceof RunOver) throw raised;
    return null;
  }
}
