import { withoutPlaces } from "./places.ts";
import { simplerTracebacks } from "./tracebacks.ts";

/** Within an exception group the lines of a traceback begin with `|`. */
const FRAME = /^([\s|]*)File "[^"]*", line \d+, in (.+)$/;

/** What CPython writes when an object is freed, and our runtime when the loop closes. */
const GARBAGE =
  /^(?:\w+ exception was never retrieved|Task was destroyed but it is pending!|\S+: RuntimeWarning: coroutine )/;

/** Whether a write is a report about an object that is no longer referenced. */
export function isGarbageReport(text: string): boolean {
  return GARBAGE.test(text);
}

/** Whether a comparable line names a frame of a traceback, or begins one. */
export function isOfAFrame(line: string): boolean {
  return /^[\s|]*(?:Traceback \(|in )/.test(line);
}

/**
 * A report about such an object, without what depends on other freed objects and on where its exception was
 * raised again before the report; and without the line that CPython was at when it freed a coroutine, on
 * which no program can rely.
 */
export function comparableReport(text: string): string {
  return comparableLines(text.replace(/^\S+: (RuntimeWarning: coroutine .*\n)(?: {2}.*\n)?/, "$1"))
    .filter((line) => !isOfAFrame(line))
    .map((line) =>
      line.replace(/^task: <Task (?:pending|cancelling) (.*? coro=<[^ ]*).*/, "task: <Task pending $1 …"),
    )
    .join("\n");
}

/**
 * A text of either language as lines that can be compared: no line numbers of the program, no quoted source
 * lines, no addresses, no paths of the machine.
 */
export function comparableLines(text: string): string[] {
  const lines: string[] = [];
  let afterFrame = false;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const frame = FRAME.exec(line);
    const isQuotedSource = afterFrame && frame === null && /^[\s|]* {4}/.test(line);
    afterFrame = frame !== null;
    if (isQuotedSource) continue;
    const place = frame === null ? comparableLine(line) : `${frame[1] ?? ""}in ${frame[2] ?? ""}`;
    // A frame in which an exception was caught and raised again is listed once or twice, depending on the
    // language.
    if (frame === null || lines.at(-1) !== place) lines.push(place);
  }
  return simplerTracebacks(lines);
}

function comparableLine(line: string): string {
  return withoutPlaces(line)
    .replace(/ at 0x[0-9a-f]+/g, "")
    .replace(/ waits at line \d+ for /g, " waits for ")
    .replace(/( holds(?: itself)?) since line \d+/g, "$1")
    .replace(/RuntimeError: deadlock: .*/, "deadlock");
}
