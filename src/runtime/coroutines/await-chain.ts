import type { TraceFrame } from "../../trace/model/events.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import { LIMITS } from "../../trace/model/limits.ts";
import type { CoroutineFrame } from "./coroutine-frame.ts";

/** The innermost line of the program's own at which a coroutine is; null when there is none. */
export function innermostLine(coroutine: CoroutineFrame): number | null {
  let frame: CoroutineFrame | null = coroutine;
  while (frame !== null && (frame._file !== null || frame._line === 0)) frame = frame._awaiter;
  return frame?._line ?? null;
}

/** For the trace: a coroutine and those that await it, the outermost first. */
export function framesFrom(coroutine: CoroutineFrame): readonly TraceFrame[] {
  let count = 0;
  for (let frame: CoroutineFrame | null = coroutine; frame !== null && count < LIMITS.stackFrames;) {
    if (!frame._passesOn) count++;
    frame = frame._awaiter;
  }
  const frames = new Array<TraceFrame>(count);
  let frame: CoroutineFrame | null = coroutine;
  for (; frame !== null && count > 0; frame = frame._awaiter) {
    if (!frame._passesOn) frames[--count] = { name: cutText(frame._name), line: lineInProgram(frame) };
  }
  return frames;
}

function lineInProgram({ _file, _line }: CoroutineFrame): number | null {
  return _file === null && _line > 0 ? _line : null;
}
