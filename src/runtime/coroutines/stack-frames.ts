import { type CoroutineFrame, NOWHERE } from "./coroutine-frame.ts";
import { interpreter } from "../state/interpreter.ts";

/** A function, coroutine or asynchronous generator that has begun and not ended, and where it is. */
export interface StackFrame {
  /**
   * The name of the program's file.
   *
   * @python none
   */
  readonly fileName: string;
  /** Counted from 1. */
  readonly line: number;
  /** Python's qualified name: `main.<locals>.inner`. */
  readonly name: string;
  readonly kind: "function" | "async" | "async generator";
}

/**
 * The coroutines from one outwards: it, the one that awaits it, and so on.
 *
 * @param innermost where to begin.
 */
export function coroutineFrames(innermost: CoroutineFrame | null): StackFrame[] {
  const frames: StackFrame[] = [];
  for (let coroutine = innermost; coroutine !== null; coroutine = coroutine._awaiter) {
    if (coroutine._body !== null && coroutine._file !== NOWHERE) frames.push(frameOf(coroutine));
  }
  return frames;
}

/** A coroutine as a frame. */
export function frameOf(coroutine: CoroutineFrame): StackFrame {
  return {
    fileName: coroutine._file ?? interpreter().source.fileName,
    line: coroutine._line,
    name: coroutine._name,
    kind: coroutine._frameKind,
  };
}

/** The program's functions that run now, from the innermost up to the first coroutine, without that. */
export function functionFrames(): StackFrame[] {
  const { source } = interpreter();
  const frames = source.frames(new Error());
  const end = frames.findIndex((frame) => frame.coroutine);
  return frames.slice(0, end === -1 ? frames.length : end).map(({ name, line }) => {
    return { fileName: source.fileName, line, name, kind: "function" };
  });
}

/** The line of the innermost coroutine's body that runs now; null where it is not known. */
export function runningCoroutineLine(): number | null {
  const frame = interpreter()
    .source.frames(new Error())
    .find(({ coroutine }) => coroutine);
  return frame?.line ?? null;
}
