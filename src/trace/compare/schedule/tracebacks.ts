const BEGIN = /^(?:\+ )?(?:Exception Group )?Traceback \(most recent call last\):$/;
const DEADLOCK = "deadlock";

/** Leaves out of tracebacks where a program waits that is in a deadlock, because CPython cannot say it. */
export function simplerTracebacks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  /** Where the traceback begins whose frames end what is kept; null when something else does. */
  let start: number | null = null;
  for (const line of lines) {
    const text = bare(line);
    if (text === DEADLOCK && start !== null) kept.splice(start, Infinity);
    if (BEGIN.test(text)) start = kept.length;
    else if (!text.startsWith("in ")) start = null;
    kept.push(line);
  }
  return kept;
}

/** A line without what stands before it in an exception group. */
function bare(line: string): string {
  return line.replace(/^[\s|]+/, "");
}
