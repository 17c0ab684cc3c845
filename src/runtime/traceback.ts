import { interpreter } from "./interpreter.ts";
import { exceptionLine } from "./repr.ts";

/**
 * Where an exception has been, from the outside in: each coroutine that it leaves puts itself in front. The list is
 * never changed, so that an exception which is stored and raised again goes on from where it was stored.
 */
export type Traceback = CoroutineEntry | CallersEntry | CallbackEntry;

/** A coroutine that the exception left. */
interface CoroutineEntry {
  readonly kind: "coroutine";
  readonly name: string;
  /** The line of the `await`. */
  readonly line: number;
  /** Whether the exception was raised in this coroutine's body or in a function that the body called. */
  readonly origin: boolean;
  readonly next: Traceback | null;
}

/** The plain functions that called into the runtime, for example `asyncio.run`. */
interface CallersEntry {
  readonly kind: "callers";
  readonly stack: Error;
  readonly next: Traceback | null;
}

/** A callback or a thread's function, which the runtime called: what called the runtime is no part of the traceback. */
interface CallbackEntry {
  readonly kind: "callback";
  /** The stack of the place that called it. */
  readonly caller: Error;
  readonly next: null;
}

/** One line of a printed traceback. */
export interface TracebackFrame {
  readonly name: string;
  readonly line: number;
}

const tracebacks = new WeakMap<object, Traceback | null>();

/** Where an exception has been so far; null when it has not left a coroutine yet. */
export function tracebackOf(exception: unknown): Traceback | null {
  return typeof exception === "object" && exception !== null ? (tracebacks.get(exception) ?? null) : null;
}

/** Sets where an exception has been. Follows `BaseException.with_traceback`. */
export function setTraceback(exception: unknown, traceback: Traceback | null): void {
  if (typeof exception === "object" && exception !== null) tracebacks.set(exception, traceback);
}

/** Notes that an exception left a coroutine. */
export function leaveCoroutine(exception: unknown, name: string, line: number, thrownIn: boolean): void {
  const next = tracebackOf(exception);
  setTraceback(exception, { kind: "coroutine", name, line, origin: next === null && !thrownIn, next });
}

/** Notes that an exception came out of a callback; `caller` was made where the callback was called. */
export function leaveCallback(exception: unknown, caller: Error): void {
  if (tracebackOf(exception) === null) setTraceback(exception, { kind: "callback", caller, next: null });
}

/** Notes that an exception left the runtime to the functions on the stack of `stack`. */
export function leaveRuntime(exception: unknown, stack: Error): void {
  setTraceback(exception, { kind: "callers", stack, next: tracebackOf(exception) });
}

/** The program's frames that an exception went through, the outermost first. */
export function framesOf(exception: unknown): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  let traceback = tracebackOf(exception);
  if (traceback === null) return raisingFrames(exception, false);
  for (; traceback !== null; traceback = traceback.next) {
    if (traceback.kind === "callers") {
      frames.push(...stackFrames(traceback.stack, false));
    } else if (traceback.kind === "callback") {
      frames.push(...withoutCommonStart(raisingFrames(exception, false), stackFrames(traceback.caller, false)));
    } else {
      const raised = traceback.origin ? raisingFrames(exception, true) : [];
      const [own, ...inner] = raised;
      frames.push({ name: simpleName(traceback.name), line: own?.line ?? traceback.line }, ...inner);
    }
  }
  return frames;
}

function raisingFrames(exception: unknown, fromCoroutine: boolean): TracebackFrame[] {
  return exception instanceof Error ? stackFrames(exception, fromCoroutine) : [];
}

// Of an exception that was raised in a coroutine only the part of the stack inside that coroutine is of use: what is
// outside it is the loop, and the coroutines that await it have noted themselves.
function stackFrames(error: Error, fromCoroutine: boolean): TracebackFrame[] {
  const innermostFirst = interpreter().source.frames(error);
  const end = innermostFirst.findIndex((frame) => frame.coroutine);
  if (fromCoroutine && end === -1) return [];
  const inside = end === -1 ? innermostFirst : innermostFirst.slice(0, fromCoroutine ? end + 1 : end);
  return inside.map(({ name, line }) => ({ name: simpleName(name), line })).reverse();
}

function withoutCommonStart(frames: TracebackFrame[], callers: TracebackFrame[]): TracebackFrame[] {
  const index = frames.findIndex(({ name, line }, position) => {
    const caller = callers[position];
    return caller === undefined || caller.name !== name || caller.line !== line;
  });
  return index === -1 ? [] : frames.slice(index);
}

function simpleName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.lastIndexOf(".") + 1);
}

/**
 * An exception as Python prints one that nobody caught, with the exceptions that led to it before it.
 *
 * Follows `TracebackException.format` of `Lib/traceback.py`.
 *
 * @param exception the exception.
 * @returns the lines without newlines.
 */
export function formatException(exception: unknown): string[] {
  return formatChain(exception, new Set());
}

function formatChain(exception: unknown, seen: Set<unknown>): string[] {
  seen.add(exception);
  const lines: string[] = [];
  const cause = link(exception, "__cause__") ?? link(exception, "cause");
  const context = link(exception, "__context__");
  if (cause !== null && !seen.has(cause)) {
    lines.push(...formatChain(cause, seen), "");
    lines.push("The above exception was the direct cause of the following exception:", "");
  } else if (cause === null && context !== null && !seen.has(context)) {
    lines.push(...formatChain(context, seen), "");
    lines.push("During handling of the above exception, another exception occurred:", "");
  }
  return [...lines, ...formatOne(exception)];
}

function link(exception: unknown, property: "__cause__" | "__context__" | "cause"): Error | null {
  if (!(exception instanceof Error)) return null;
  const linked: unknown = Reflect.get(exception, property);
  return linked instanceof Error ? linked : null;
}

function formatOne(exception: unknown): string[] {
  const { source } = interpreter();
  const frames = framesOf(exception);
  const lines = frames.length === 0 ? [] : ["Traceback (most recent call last):"];
  for (const { name, line } of frames) {
    lines.push(`  File "${source.fileName}", line ${line}, in ${name}`);
    const text = source.line(line)?.trim();
    if (text !== undefined && text !== "") lines.push(`    ${text}`);
  }
  return [...lines, exceptionLine(exception)];
}
