import { frameLines } from "../text/frame-lines.ts";
import { type Chain, chainOf } from "./exception-chains.ts";
import { interpreter } from "../state/interpreter.ts";
import { exceptionLine } from "../text/repr.ts";
import { running } from "../state/current-execution.ts";

/**
 * Where an exception has been, from the outside in: each coroutine that it leaves puts itself in front. The
 * list is never changed, so that an exception which is stored and raised again goes on from where it was
 * stored.
 */
export type Traceback = CoroutineEntry | CallersEntry | CallbackEntry | MadeEntry | LibraryEntry;

/** A coroutine that the exception left. */
interface CoroutineEntry {
  readonly kind: "coroutine";
  readonly name: string;
  /** The line of the `await`. */
  readonly line: number;
  /** Whether the exception was raised in this coroutine's body or in a function that the body called. */
  readonly origin: boolean;
  /** The coroutine itself, when it has caught the exception and may yet let it go on. */
  readonly catcher: object | null;
  readonly next: Traceback | null;
}

/** The plain functions that called into the runtime, for example `asyncio.run`. */
interface CallersEntry {
  readonly kind: "callers";
  readonly stack: Error;
  readonly next: Traceback | null;
}

/**
 * A callback or a thread's function, which the runtime called: what called the runtime is no part of the
 * traceback.
 */
interface CallbackEntry {
  readonly kind: "callback";
  /** Where the exception was raised again; null where it was made. */
  readonly stack: Error | null;
  /** The stack of the place that called it. */
  readonly caller: Error;
  readonly next: Traceback | null;
}

/** The exception was not raised so far: where it was made does not count. */
interface MadeEntry {
  readonly kind: "made";
  readonly next: null;
}

/** The exception was raised in the library, and has left no function of the program. */
interface LibraryEntry {
  readonly kind: "library";
  readonly next: null;
}

/** One line of a printed traceback. */
export interface TracebackFrame {
  readonly name: string;
  readonly line: number;
}

/** Which coroutines have caught an exception. */
const catchers = new WeakMap<object, WeakSet<object>>();

const tracebacks = new WeakMap<object, Traceback | null>();

/** The traceback of an exception that was created but not raised, for example to be set on a future. */
export const NOT_RAISED: Traceback = { kind: "made", next: null };

/** Where an exception has been so far; null when it has not left a coroutine yet. */
export function tracebackOf(exception: unknown): Traceback | null {
  return typeof exception === "object" && exception !== null ? (tracebacks.get(exception) ?? null) : null;
}

/** Sets where an exception has been. Follows `BaseException.with_traceback`. */
export function setTraceback(exception: unknown, traceback: Traceback | null): void {
  if (typeof exception === "object" && exception !== null) tracebacks.set(exception, traceback);
}

/** Notes that an exception was raised, wherever it was: the library has caught it. */
export function addLibraryEntry(exception: unknown): void {
  const before = tracebackOf(exception);
  if (before === null || before.kind === "made") setTraceback(exception, { kind: "library", next: null });
}

/** Notes that an exception left a coroutine. */
export function addCoroutineEntry(exception: unknown, name: string, line: number, thrownIn: boolean): void {
  const next = tracebackOf(exception);
  if (thrownIn ? isCatchersOwn(next) : hasCaught(exception)) return;
  const origin = next === null && !thrownIn;
  setTraceback(exception, { kind: "coroutine", name, line, origin, catcher: null, next });
}

/** Whether the coroutine that runs caught the exception just before: the frame is there. */
function isCatchersOwn(traceback: Traceback | null): boolean {
  return (
    traceback?.kind === "coroutine" && traceback.catcher !== null && traceback.catcher === running.coroutine
  );
}

/**
 * Whether the coroutine that runs has ever caught the exception. What it raises once more was noted when it
 * was caught; if another task, which got the same exception, has started its traceback again since, its frame
 * is not in there.
 */
function hasCaught(exception: unknown): boolean {
  if (typeof exception !== "object" || exception === null || running.coroutine === null) return false;
  return catchers.get(exception)?.has(running.coroutine) === true;
}

/**
 * Notes that the coroutine that runs caught an exception: its frame belongs to the traceback from then on.
 */
export function catchInCoroutine(exception: unknown, name: string, line: number): void {
  const next = tracebackOf(exception);
  if (isCatchersOwn(next)) return;
  const catcher = running.coroutine;
  if (typeof exception === "object" && exception !== null && catcher !== null) {
    const known = catchers.get(exception) ?? new WeakSet();
    catchers.set(exception, known.add(catcher));
  }
  setTraceback(exception, { kind: "coroutine", name, line, origin: next === null, catcher, next });
}

/** Notes that an exception came out of a callback; `caller` was made where the callback was called. */
export function addCallbackEntry(exception: unknown, caller: Error): void {
  const before = tracebackOf(exception);
  if (before === null) setTraceback(exception, { kind: "callback", stack: null, caller, next: null });
  if (before?.kind !== "callers") return;
  setTraceback(exception, { kind: "callback", stack: before.stack, caller, next: before.next });
}

/**
 * Calls a function for the program: what it raises is raised where the program called, although it was made
 * elsewhere.
 *
 * @param body the function.
 * @returns what it returns.
 */
export function raisedHere<T>(body: () => T): T {
  try {
    return body();
  } catch (exception) {
    addCallersEntry(exception, new Error());
    throw exception;
  }
}

/** Notes that an exception left the runtime to the functions on the stack of `stack`. */
export function addCallersEntry(exception: unknown, stack: Error): void {
  setTraceback(exception, { kind: "callers", stack, next: tracebackOf(exception) });
}

/** The program's frames that an exception went through, the outermost first. */
export function framesOf(exception: unknown): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  let traceback = tracebackOf(exception);
  if (traceback === null) return raisingFrames(exception, false);
  for (; traceback !== null; traceback = traceback.next) {
    frames.push(...entryFrames(exception, traceback));
  }
  return frames;
}

function entryFrames(exception: unknown, entry: Traceback): TracebackFrame[] {
  switch (entry.kind) {
    case "made":
    case "library":
      return [];
    case "callers":
      return stackFrames(entry.stack, false);
    case "callback":
      return withoutCommonStart(
        entry.stack === null ? raisingFrames(exception, false) : stackFrames(entry.stack, false),
        stackFrames(entry.caller, false),
      );
    case "coroutine": {
      if (entry.next?.kind === "callers") {
        const [own] = stackFrames(entry.next.stack, true);
        return [{ name: simpleName(entry.name), line: own?.line ?? entry.line }];
      }
      const [own, ...inner] = entry.origin ? raisingFrames(exception, true) : [];
      return [{ name: simpleName(entry.name), line: own?.line ?? entry.line }, ...inner];
    }
  }
}

function raisingFrames(exception: unknown, fromCoroutine: boolean): TracebackFrame[] {
  return exception instanceof Error ? stackFrames(exception, fromCoroutine) : [];
}

// Of an exception that was raised in a coroutine only the part of the stack inside that coroutine is of use:
// what is outside it is the loop, and the coroutines that await it have noted themselves.
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
    return caller?.name !== name || caller.line !== line;
  });
  return index === -1 ? [] : frames.slice(index);
}

function simpleName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.lastIndexOf(".") + 1);
}

/**
 * An uncaught exception as Python prints it, with the exceptions that led to it before it.
 *
 * Follows `TracebackException.format` of `Lib/traceback.py`.
 *
 * @param exception the exception.
 * @returns the lines without newlines.
 */
export function formatException(exception: unknown): string[] {
  return formatChain(chainOf(exception), { depth: 0, needsClosing: false });
}

/**
 * An exception without those that led to it. Follows `write_unraisable_exc` of `Python/errors.c`.
 *
 * @param exception the exception.
 * @returns the lines without newlines.
 */
export function formatAlone(exception: unknown): string[] {
  return formatOne(exception, { depth: 0, needsClosing: false });
}

// How far groups are printed: `max_group_width` and `max_group_depth`.
const GROUP_WIDTH = 15;
const GROUP_DEPTH = 10;

/** Follows `_ExceptionPrintContext`. */
interface Printing {
  /** How many groups the exception is nested in. */
  depth: number;
  /**
   * Whether the frame of the group is still to be closed; a group that is the last of another closes both.
   */
  needsClosing: boolean;
}

function formatChain(last: Chain, printing: Printing): string[] {
  const chain: Chain[] = [];
  // A loop, as in CPython: a chain may be longer than calls can be nested, or a call can have arguments.
  for (let next: Chain | null = last; next !== null; next = next.cause ?? next.context) chain.push(next);
  return chain.reverse().flatMap(({ exception, cause, context, members }, index) => {
    const next = chain[index + 1];
    // An exception that was being handled had been raised.
    const isRaised = next?.cause === null;
    const link = cause !== null ? DIRECT_CAUSE : context !== null ? DURING_HANDLING : null;
    return [
      ...(link === null ? [] : withMargin(["", `${link}:`, ""], printing)),
      ...(members === null
        ? formatOne(exception, printing, isRaised)
        : formatGroup(exception, members, printing)),
    ];
  });
}

const DIRECT_CAUSE = "The above exception was the direct cause of the following exception";
const DURING_HANDLING = "During handling of the above exception, another exception occurred";

function withMargin(lines: readonly string[], { depth }: Printing, mark = "|"): string[] {
  const text = lines.join("\n").split("\n");
  return depth === 0 ? text : text.map((line) => `${"  ".repeat(depth)}${mark} ${line}`);
}

function formatOne(exception: unknown, printing: Printing, isRaised = false): string[] {
  const frames = programLines(exception);
  const traceback = tracebackOf(exception);
  const hasTraceback = frames.length > 0 || (traceback === null ? isRaised : traceback.kind !== "made");
  const title = hasTraceback ? ["Traceback (most recent call last):"] : [];
  const note = interpreter().noteOn(exception);
  const lines = [...title, ...frames, exceptionLine(exception)];
  return withMargin(note === null ? lines : [...lines, note], printing);
}

function formatGroup(exception: unknown, members: readonly Chain[], printing: Printing): string[] {
  if (printing.depth > GROUP_DEPTH) return withMargin([`... (max_group_depth is ${GROUP_DEPTH})`], printing);
  const isOutermost = printing.depth === 0;
  if (isOutermost) printing.depth = 1;
  const lines: string[] = [];
  const frames = programLines(exception);
  if (frames.length > 0) {
    const title = "Exception Group Traceback (most recent call last):";
    lines.push(...withMargin([title], printing, isOutermost ? "+" : "|"), ...withMargin(frames, printing));
  }
  lines.push(...withMargin([exceptionLine(exception)], printing));
  const shown = members.slice(0, GROUP_WIDTH);
  const remaining = members.length - shown.length;
  const last = remaining > 0 ? shown.length : shown.length - 1;
  printing.needsClosing = false;
  for (let index = 0; index <= last; index++) {
    if (index === last) printing.needsClosing = true;
    const title = index < shown.length ? String(index + 1) : "...";
    const indent = "  ".repeat(printing.depth);
    lines.push(`${indent}${index === 0 ? "+-" : "  "}+---------------- ${title} ----------------`);
    printing.depth++;
    const member = shown[index];
    if (member !== undefined) for (const line of formatChain(member, printing)) lines.push(line);
    else lines.push(...withMargin([`and ${remaining} more exception${remaining > 1 ? "s" : ""}`], printing));
    if (index === last && printing.needsClosing) {
      lines.push(`${"  ".repeat(printing.depth)}+------------------------------------`);
      printing.needsClosing = false;
    }
    printing.depth--;
  }
  if (isOutermost) printing.depth = 0;
  return lines;
}

function programLines(exception: unknown): string[] {
  const { fileName } = interpreter().source;
  return framesOf(exception).flatMap(({ name, line }) => frameLines(fileName, line, name));
}
