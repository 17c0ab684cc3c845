import type { StackFrame } from "../trace/model/events.ts";
import type { Coroutine } from "./coroutines.ts";

// A deep recursion is not worth its weight in every event.
const MOST_FRAMES = 32;

/** The innermost line of the program's own at which a coroutine is; null when there is none. */
export function innermostLine(coroutine: Coroutine<unknown>): number | null {
  let frame: Coroutine<unknown> | null = coroutine;
  while (frame !== null && (frame._file !== null || frame._line === 0)) frame = frame._awaiter;
  return frame?._line ?? null;
}

/** For the trace: a coroutine and whoever awaits it, the outermost first. */
export function framesFrom(coroutine: Coroutine<unknown>): readonly StackFrame[] {
  let count = 0;
  for (let frame: Coroutine<unknown> | null = coroutine; frame !== null && count < MOST_FRAMES;) {
    if (!frame._passesOn) count++;
    frame = frame._awaiter;
  }
  const frames = new Array<StackFrame>(count);
  let frame: Coroutine<unknown> | null = coroutine;
  for (; frame !== null && count > 0; frame = frame._awaiter) {
    if (!frame._passesOn) frames[--count] = { name: frame._name, line: lineInProgram(frame) };
  }
  return frames;
}

function lineInProgram({ _file, _line }: Coroutine<unknown>): number | null {
  return _file === null && _line > 0 ? _line : null;
}
