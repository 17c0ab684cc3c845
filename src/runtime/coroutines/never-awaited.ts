import { nearestFrames } from "../state/nearest-frames.ts";
import type { CoroutineFrame } from "./coroutine-frame.ts";
import { CreationTrace } from "../futures/creation-sites.ts";
import type { Interpreter } from "../state/interpreter.ts";
import { interpreter } from "../state/interpreter.ts";

/** The stack of a call, taken in debug mode: a report shows the whole of it. */
class DebugOrigin extends Error {}

/** The stack of the call that makes a coroutine. */
export function originNow(run: Interpreter): Error {
  return run.runningLoop?.getDebug() === true ? new DebugOrigin() : nearestFrames();
}

type Forgotten = Pick<CoroutineFrame, "_origin" | "_definedAt" | "_file" | "_name">;

/**
 * Warns about a coroutine that was never awaited. As with all of Python's warnings, one line of the program
 * gets the same warning only once.
 *
 * Follows `_PyErr_WarnUnawaitedCoroutine` of `Python/_warnings.c`.
 *
 * @param coroutine the coroutine.
 * @param isKept whether it is freed after the program, with the exception that left it: no line runs then.
 */
export function warnNeverAwaited({ _origin, _definedAt, _file, _name }: Forgotten, isKept: boolean): void {
  const run = interpreter();
  const { source } = run;
  const origin = isKept ? null : _origin;
  const frame = origin === null ? undefined : source.frames(origin)[0];
  const line = frame?.line ?? _definedAt;
  const file = frame === undefined && _file !== null ? _file : source.fileName;
  const text = file === source.fileName && !isKept ? source.line(line)?.trim() : undefined;
  const place = isKept ? "<sys>:0" : `${file}:${line}`;
  const lines = [`${place}: RuntimeWarning: coroutine '${_name}' was never awaited`];
  if (origin instanceof DebugOrigin) {
    lines.push("Coroutine created at (most recent call last)", ...new CreationTrace(origin).lines());
  }
  if (text !== undefined && text !== "") lines.push(`  ${text}`);
  // After the program's end, CPython warns without the module `warnings`, which knows of tracemalloc.
  if (!isKept) lines.push("RuntimeWarning: Enable tracemalloc to get the object allocation traceback");
  lines.push("");
  const warning = lines.join("\n");
  if (run.shownWarnings.has(warning)) return;
  run.shownWarnings.add(warning);
  run.write("stderr", warning);
}
